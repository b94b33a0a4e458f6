import type { SheetPlan, WritePlan } from '../../src/core/plan.ts';
import { newerSheets, translate } from '../../src/google/requests.ts';
import { META, type SheetSnapshot, type WorkbookSnapshot } from '../../src/google/snapshot.ts';
import { dropLeftovers, planStaging, stagingChunks } from '../../src/google/staging.ts';

const sheet = (change: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  sheetId: 5,
  title: 'Hasil',
  rows: 10,
  cols: 4,
  filtered: false,
  metadata: [],
  columns: [],
  conditions: [],
  protections: [],
  chartTexts: [],
  ...change,
});

const workbook = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({
  id: 'w',
  title: 'Buku',
  locale: 'id_ID',
  timeZone: 'Asia/Jakarta',
  metadata: [],
  sheets,
});

const plan = (change: Partial<SheetPlan> = {}): WritePlan => ({
  sheets: [
    {
      key: 'result',
      title: 'Hasil',
      schema: 1,
      mode: 'replace',
      blocks: [
        {
          row: 0,
          col: 0,
          cells: [
            ['Nama', 'Suara'],
            ['=1+1', 3],
          ],
        },
      ],
      ...change,
    },
  ],
});

const backupTitle = (title: string) => `${title} (cadangan)`;

const kinds = (requests: readonly object[]): string[] =>
  requests.map((request) => Object.keys(request)[0] ?? '');

describe('translate', () => {
  test('a new sheet is made first, then filled, then marked', () => {
    const { requests, sheetIds } = translate(plan({ columns: [{ key: 'name', width: 200 }] }), workbook(), {
      bound: {},
      backupTitle,
    });
    expect(kinds(requests)).toEqual(
      [
        'addSheet',
        'updateSheetProperties',
        'updateCells',
        'updateDimensionProperties',
        'createDeveloperMetadata',
        'createDeveloperMetadata',
        'createDeveloperMetadata',
      ].filter((kind) => kind !== 'updateSheetProperties'),
    );
    expect(requests[0]).toMatchObject({
      addSheet: { properties: { sheetId: sheetIds.result, title: 'Hasil' } },
    });
  });

  test('text that looks like a formula goes as stringValue', () => {
    const { requests } = translate(plan(), workbook(), { bound: {}, backupTitle });
    const update = requests.find((request) => request.updateCells)?.updateCells;
    expect(update?.rows?.[1]?.values).toEqual([
      { userEnteredValue: { stringValue: '=1+1' } },
      { userEnteredValue: { numberValue: 3 } },
    ]);
    expect(update?.fields).toBe('userEnteredValue');
  });

  test('a tab of the same name that is not ours is left alone', () => {
    const { requests } = translate(plan(), workbook(sheet({ title: 'HASIL' })), { bound: {}, backupTitle });
    expect(requests[0]?.addSheet?.properties?.title).toBe('Hasil (2)');
    expect(JSON.stringify(requests)).not.toContain('"sheetId":5,');
  });

  test('replace empties the old sheet in the same batch, and grows the grid first', () => {
    const cells = Array.from({ length: 12 }, (_, row) => [row, 1, 2, 3, 4]);
    const old = sheet({
      filtered: true,
      conditions: [{ booleanRule: {} }, { booleanRule: {} }],
    });
    const { requests } = translate(plan({ blocks: [{ row: 0, col: 0, cells }] }), workbook(old), {
      bound: { result: 5 },
      backupTitle,
    });
    expect(requests.slice(0, 7)).toEqual([
      { appendDimension: { sheetId: 5, dimension: 'ROWS', length: 2 } },
      { appendDimension: { sheetId: 5, dimension: 'COLUMNS', length: 1 } },
      { clearBasicFilter: { sheetId: 5 } },
      { unmergeCells: { range: { sheetId: 5 } } },
      {
        updateCells: {
          range: { sheetId: 5 },
          fields: 'userEnteredValue,userEnteredFormat,note,dataValidation',
        },
      },
      { deleteConditionalFormatRule: { sheetId: 5, index: 1 } },
      { deleteConditionalFormatRule: { sheetId: 5, index: 0 } },
    ]);
  });

  test('keep clears nothing and drops only the condition rules it adds again', () => {
    const rule = { kind: 'textIs', text: 'Tidak', format: { color: '#ff0000' } } as const;
    const area = { row: 1, col: 0, rows: 0, cols: 1 };
    const mine = { booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'Tidak' }] } } };
    const old = sheet({ conditions: [{ booleanRule: { condition: { type: 'BLANK' } } }, mine] });
    const keep = plan({ mode: 'keep', blocks: [], conditions: [{ area, rule }] });
    const { requests } = translate(keep, workbook(old), { bound: { result: 5 }, backupTitle });
    expect(kinds(requests)).toEqual([
      'deleteConditionalFormatRule',
      'addConditionalFormatRule',
      'createDeveloperMetadata',
      'createDeveloperMetadata',
    ]);
    expect(requests[0]).toEqual({ deleteConditionalFormatRule: { sheetId: 5, index: 1 } });
  });

  test('what a first run left is not made again', () => {
    const chart = {
      key: 'top',
      type: 'bar',
      title: 'Teratas',
      ranges: [
        { row: 0, col: 0, rows: 2, cols: 1 },
        { row: 0, col: 1, rows: 2, cols: 1 },
      ],
      colors: ['#1155cc'],
      at: { row: 0, col: 3 },
      width: 400,
      height: 300,
    } as const;
    const full = plan({
      columns: [{ key: 'name' }, { key: 'votes' }],
      charts: [chart],
      protection: { text: 'Hasil hitungan', warning: true, open: [] },
    });
    const after = sheet({
      rows: 40,
      cols: 12,
      metadata: [
        { id: 1, key: META.sheet, value: 'result' },
        { id: 2, key: META.schema, value: '1' },
      ],
      columns: [
        { id: 3, key: META.column, value: 'name', index: 0 },
        { id: 4, key: META.column, value: 'votes', index: 1 },
      ],
      protections: [{ id: 9, description: 'Hasil hitungan' }],
      chartTexts: ['Teratas [top]'],
    });
    const first = kinds(translate(full, workbook(), { bound: {}, backupTitle }).requests);
    expect(first).toContain('addChart');
    const again = kinds(translate(full, workbook(after), { bound: { result: 5 }, backupTitle }).requests);
    expect(again).toEqual(['unmergeCells', 'updateCells', 'updateCells']);
  });

  test('a moved column of a replaced sheet gets its key anew, one of a kept sheet stays', () => {
    const moved = sheet({ columns: [{ id: 3, key: META.column, value: 'name', index: 2 }] });
    const columns = [{ key: 'name' }];
    const replaced = translate(plan({ columns }), workbook(moved), {
      bound: { result: 5 },
      backupTitle,
    }).requests;
    expect(kinds(replaced)).toContain('deleteDeveloperMetadata');
    const kept = translate(plan({ columns, mode: 'keep' }), workbook(moved), {
      bound: { result: 5 },
      backupTitle,
    }).requests;
    expect(JSON.stringify(kept)).not.toContain('COLUMNS');
  });
});

describe('layout versions', () => {
  const versioned = (value: string) => sheet({ metadata: [{ id: 2, key: META.schema, value }] });

  test('an older sheet is copied before it is changed', () => {
    const { requests } = translate(plan({ schema: 2 }), workbook(versioned('1')), {
      bound: { result: 5 },
      backupTitle,
    });
    expect(requests[0]?.addSheet?.properties?.title).toBe('Hasil (cadangan)');
    expect(requests[1]?.copyPaste?.source?.sheetId).toBe(5);
    expect(kinds(requests)).toContain('updateDeveloperMetadata');
  });

  test('a newer sheet is named', () => {
    expect(newerSheets(plan(), workbook(versioned('2')), { result: 5 })).toEqual(['Hasil']);
    expect(newerSheets(plan(), workbook(versioned('1')), { result: 5 })).toEqual([]);
  });
});

describe('staging', () => {
  const formula = { formula: '=A1' };

  test('blocks without formulas wait one beneath the other and are copied as values', () => {
    const big = plan({
      blocks: [
        { row: 0, col: 0, cells: [['a'], ['b']] },
        { row: 4, col: 1, cells: [[formula]] },
        { row: 6, col: 0, cells: [[1, 2, 3]] },
      ],
    });
    const staging = planStaging(big, workbook(sheet()));
    expect(staging.rows).toEqual([['a'], ['b'], [1, 2, 3]]);
    expect(staging.blocks.map(({ block, row, rows, cols }) => [block, row, rows, cols])).toEqual([
      [0, 0, 2, 1],
      [2, 2, 1, 3],
    ]);
    const { requests } = translate(big, workbook(sheet()), { bound: { result: 5 }, backupTitle, staging });
    expect(kinds(requests).filter((kind) => kind === 'copyPaste')).toHaveLength(2);
    expect(requests.find((request) => request.copyPaste)?.copyPaste).toEqual({
      source: {
        sheetId: staging.sheetId,
        startRowIndex: 0,
        startColumnIndex: 0,
        endRowIndex: 2,
        endColumnIndex: 1,
      },
      destination: { sheetId: 5, startRowIndex: 0, startColumnIndex: 0, endRowIndex: 2, endColumnIndex: 1 },
      pasteType: 'PASTE_VALUES',
      pasteOrientation: 'NORMAL',
    });
    expect(stagingChunks(staging)).toEqual([{ row: 1, values: staging.rows }]);
  });

  test('a staging sheet left behind by an interrupted run is dropped', () => {
    const left = sheet({ sheetId: 77, metadata: [{ id: 1, key: META.staging, value: '1' }] });
    expect(dropLeftovers(workbook(sheet(), left))).toEqual([{ deleteSheet: { sheetId: 77 } }]);
  });
});
