import type { WorkbookApi } from '../../../local/host/engine/workbook-api.ts';
import { batch, cellsOf, EDITOR, newBook, OWNER, second } from './context.ts';

let book: WorkbookApi;
beforeEach(() => {
  book = newBook();
});

const text = (value: string) => ({ userEnteredValue: { stringValue: value } });

describe('the payload is held against the schema', () => {
  test.each([
    [[], 'Must specify at least one request.'],
    [[{}], 'Invalid requests[0]: No request set.'],
    [[{ addSheets: {} }], `Unknown name "addSheets" at 'requests[0]': Cannot find field.`],
    [
      [{ addSheet: { properties: { titel: 'x' } } }],
      `Unknown name "titel" at 'requests[0].add_sheet.properties'`,
    ],
    [
      [{ deleteSheet: { sheetId: '5' } }],
      `Invalid value at 'requests[0].delete_sheet.sheet_id' (TYPE_INT32), "5"`,
    ],
    [
      [{ mergeCells: { range: {}, mergeType: 'ALL' } }],
      `(type.googleapis.com/google.apps.sheets.v4.MergeType), "ALL"`,
    ],
    [[{ addSheet: {}, deleteSheet: {} }], `oneof field 'kind' is already set. Cannot set 'deleteSheet'`],
    [[{ findReplace: { find: 'a' } }], 'Host lokal: Sheets API Request.findReplace belum didukung'],
  ])('%j', (requests, message) => {
    expect(() => batch(book, requests)).toThrow(message);
  });

  test('an update needs a known mask', () => {
    const update = (fields?: string) =>
      batch(book, [{ updateSheetProperties: { properties: { title: 'x' }, fields } }]);
    expect(() => update()).toThrow(
      "Invalid requests[0].updateSheetProperties: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
    expect(() => update('titel')).toThrow('Invalid requests[0].updateSheetProperties: Invalid field: titel');
    update('title');
    expect(book.sheets()[0]?.name).toBe('x');
  });
});

describe('all or nothing', () => {
  test('a refused request takes the earlier ones with it', () => {
    const before = JSON.stringify(book.save());
    expect(() =>
      batch(book, [
        { addSheet: { properties: { title: 'Baru' } } },
        { updateCells: { start: {}, rows: [{ values: [text('a')] }], fields: 'userEnteredValue' } },
        { deleteSheet: { sheetId: 99 } },
      ]),
    ).toThrow('Invalid requests[2].deleteSheet: No grid with id: 99');
    expect(book.sheets().map((sheet) => sheet.name)).toEqual(['Satu', 'Lembar Dua']);
    expect(cellsOf(book, 0, 1, 1)).toEqual([['']]);
    expect(JSON.stringify(book.save())).toBe(before);
  });

  test('the replies mirror the requests', () => {
    const replies = batch(book, [
      { updateSheetProperties: { properties: { title: 'Awal' }, fields: 'title' } },
      {
        addSheet: {
          properties: {
            title: 'Baru',
            sheetId: 77,
            gridProperties: { rowCount: 5, columnCount: 3, frozenRowCount: 1 },
          },
        },
      },
    ]);
    expect(replies).toEqual([
      {},
      {
        addSheet: {
          properties: {
            sheetId: 77,
            title: 'Baru',
            index: 2,
            sheetType: 'GRID',
            gridProperties: { rowCount: 5, columnCount: 3, frozenRowCount: 1 },
          },
        },
      },
    ]);
  });
});

describe('sheets', () => {
  test('names are unique whatever their case, the last visible sheet stays', () => {
    expect(() => batch(book, [{ addSheet: { properties: { title: 'satu' } } }])).toThrow(
      'A sheet with the name "satu" already exists. Please enter another name.',
    );
    expect(() =>
      batch(book, [{ deleteSheet: { sheetId: 0 } }, { deleteSheet: { sheetId: second(book) } }]),
    ).toThrow("You can't remove all the visible sheets in a document.");
  });

  test('an index counts before the sheet is taken out', () => {
    batch(book, [
      { addSheet: { properties: { title: 'Tiga' } } },
      { updateSheetProperties: { properties: { sheetId: 0, index: 2 }, fields: 'index' } },
    ]);
    expect(book.sheets().map((sheet) => sheet.name)).toEqual(['Lembar Dua', 'Satu', 'Tiga']);
  });

  test('all rows cannot be frozen or deleted', () => {
    const rows = { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1000 };
    expect(() => batch(book, [{ deleteDimension: { range: rows } }])).toThrow(
      "You can't delete all the rows on the sheet.",
    );
    const properties = { gridProperties: { frozenRowCount: 1000 } };
    expect(() =>
      batch(book, [{ updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } }]),
    ).toThrow("You can't freeze all visible rows on the sheet.");
  });
});

describe('cells', () => {
  test('text stays text, only formulaValue is a formula', () => {
    batch(book, [
      {
        updateCells: {
          start: { sheetId: 0, rowIndex: 1, columnIndex: 1 },
          rows: [
            { values: [text('=1+1'), text('007'), { userEnteredValue: { numberValue: 3 } }] },
            {
              values: [
                { userEnteredValue: { formulaValue: '=SUM(D2; 4)' } },
                { userEnteredValue: { boolValue: true } },
              ],
            },
          ],
          fields: 'userEnteredValue',
        },
      },
    ]);
    expect(cellsOf(book, 0, 3, 4)).toEqual([
      ['', '', '', ''],
      ['', '=1+1', '007', 3],
      ['', 7, true, ''],
    ]);
  });

  test('a range without rows empties what the mask names', () => {
    const zone = { sheetId: 0, row: 0, col: 0, rows: 2, cols: 2 };
    book.write(zone, [
      [{ value: 'a' }, { value: 'b' }],
      [{ value: 1 }, { value: 2 }],
    ]);
    book.format(zone, { bold: true });
    batch(book, [{ updateCells: { range: { sheetId: 0 }, fields: 'userEnteredValue' } }]);
    expect(book.extent(0)).toEqual({ rows: 0, cols: 0 });
    expect(book.formats(zone)[0]?.[0]).toMatchObject({ bold: true });
    batch(book, [{ updateCells: { range: { sheetId: 0 }, fields: '*' } }]);
    expect(book.formats(zone)[0]?.[0]).toEqual({});
  });

  test('rows beyond the range or the grid are refused', () => {
    const rows = [{ values: [text('a')] }, { values: [text('b')] }];
    const range = { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 };
    expect(() => batch(book, [{ updateCells: { range, rows, fields: '*' } }])).toThrow(
      'Invalid requests[0].updateCells: Attempting to write row: 1, beyond the last requested row of: 0',
    );
    expect(() => batch(book, [{ updateCells: { start: { rowIndex: 999 }, rows, fields: '*' } }])).toThrow(
      'Attempting to write row: 1000, beyond the last requested row of: 999',
    );
  });

  test('a range outside the grid is named with the grid limits', () => {
    const range = { sheetId: second(book), startRowIndex: 990, endRowIndex: 1001 };
    expect(() => batch(book, [{ repeatCell: { range, cell: {}, fields: 'note' } }])).toThrow(
      "Invalid requests[0].repeatCell: Range ('Lembar Dua'!A991:Z1001) exceeds grid limits. Max rows: 1000, max columns: 26",
    );
  });

  test('a mask changes only what it names', () => {
    const range = { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 };
    const cell = {
      userEnteredFormat: { textFormat: { bold: true, italic: true }, backgroundColor: { red: 1 } },
    };
    batch(book, [
      { repeatCell: { range, cell, fields: 'userEnteredFormat(textFormat.bold,backgroundColor)' } },
    ]);
    expect(book.formats({ sheetId: 0, row: 0, col: 0, rows: 1, cols: 1 })[0]?.[0]).toEqual({
      bold: true,
      background: '#ff0000',
    });
    batch(book, [{ repeatCell: { range, cell: {}, fields: 'userEnteredFormat.textFormat.bold' } }]);
    expect(book.formats({ sheetId: 0, row: 0, col: 0, rows: 1, cols: 1 })[0]?.[0]).toEqual({
      background: '#ff0000',
    });
  });

  test('more than 50,000 characters are refused', () => {
    const rows = [{ values: [text('x'.repeat(50_001))] }];
    expect(() => batch(book, [{ updateCells: { start: {}, rows, fields: '*' } }])).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  test('a workbook stays under ten million cells', () => {
    expect(() =>
      batch(book, [{ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 400_000 } }]),
    ).toThrow('above the limit of 10000000 cells');
  });
});

describe('rules, marks and places', () => {
  test('protections hold against other editors, not against the owner', () => {
    batch(book, [{ addProtectedRange: { protectedRange: { range: { sheetId: 0 }, description: 'Hasil' } } }]);
    const request = {
      updateCells: { start: {}, rows: [{ values: [text('a')] }], fields: 'userEnteredValue' },
    };
    expect(() => batch(book, [request], EDITOR)).toThrow(
      'You are trying to edit a protected cell or object.',
    );
    batch(book, [request], OWNER);
    expect(cellsOf(book, 0, 1, 1)).toEqual([['a']]);
  });

  test('metadata sits on a sheet or a single column and moves along', () => {
    const column = { dimensionRange: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } };
    const [reply] = batch(book, [
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: 'k',
            metadataValue: 'v',
            location: column,
            visibility: 'DOCUMENT',
          },
        },
      },
    ]);
    expect(reply).toMatchObject({
      createDeveloperMetadata: {
        developerMetadata: { metadataKey: 'k', location: { locationType: 'COLUMN' } },
      },
    });
    batch(book, [{ insertDimension: { range: { dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } }]);
    expect(book.metadata()[0]?.location).toEqual({ type: 'COLUMN', sheetId: 0, index: 2 });
    const lookup = { developerMetadataLookup: { metadataKey: 'k' } };
    batch(book, [{ deleteDeveloperMetadata: { dataFilter: lookup } }]);
    expect(book.metadata()).toEqual([]);
  });

  test('metadata on two columns at once, or without visibility, is refused', () => {
    const location = { dimensionRange: { dimension: 'COLUMNS', startIndex: 0, endIndex: 2 } };
    const create = (entry: object) =>
      batch(book, [{ createDeveloperMetadata: { developerMetadata: entry } }]);
    expect(() => create({ metadataKey: 'k', location, visibility: 'DOCUMENT' })).toThrow(
      'single row or column',
    );
    expect(() => create({ metadataKey: 'k', location: { spreadsheet: true } })).toThrow(
      'visibility must be specified',
    );
  });

  test('validation and conditional formats keep their criteria', () => {
    const condition = {
      type: 'ONE_OF_LIST',
      values: [{ userEnteredValue: 'Ya' }, { userEnteredValue: 'Tidak' }],
    };
    const range = { startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 };
    batch(book, [
      { setDataValidation: { range, rule: { condition, strict: true, showCustomUi: true } } },
      {
        addConditionalFormatRule: {
          index: 0,
          rule: {
            ranges: [range],
            booleanRule: {
              condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'Tidak' }] },
              format: { textFormat: { bold: true } },
            },
          },
        },
      },
    ]);
    expect(book.validation({ sheetId: 0, row: 1, col: 0, rows: 1, cols: 1 })[0]?.[0]).toMatchObject({
      criteria: 'VALUE_IN_LIST',
      args: ['Ya', 'Tidak'],
      allowInvalid: false,
    });
    expect(book.conditionalFormats(0)).toMatchObject([
      { rule: { kind: 'boolean', criteria: 'TEXT_EQUAL_TO', args: ['Tidak'] } },
    ]);
    const bad = { condition: { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }] } };
    expect(() => batch(book, [{ setDataValidation: { range, rule: bad } }])).toThrow(
      "Condition type 'NUMBER_BETWEEN'",
    );
  });

  test('values are copied without their source’s formats, from sheet to sheet', () => {
    const from = { sheetId: 0, row: 0, col: 0, rows: 2, cols: 1 };
    book.write(from, [[{ value: '=x' }], [{ formula: '=1+1' }]]);
    book.format(from, { bold: true });
    const grid = (sheetId: number) => ({
      sheetId,
      startRowIndex: 0,
      endRowIndex: 2,
      startColumnIndex: 0,
      endColumnIndex: 1,
    });
    batch(book, [
      { copyPaste: { source: grid(0), destination: grid(second(book)), pasteType: 'PASTE_VALUES' } },
    ]);
    expect(cellsOf(book, second(book), 2, 1)).toEqual([['=x'], [2]]);
    expect(book.formats({ ...from, sheetId: second(book) })[0]?.[0]).toEqual({});
  });

  test('charts are made, changed and taken away by their id', () => {
    const source = (col: number) => ({
      sourceRange: {
        sources: [{ startRowIndex: 0, endRowIndex: 5, startColumnIndex: col, endColumnIndex: col + 1 }],
      },
    });
    const spec = (title: string) => ({
      title,
      altText: 'teratas',
      basicChart: {
        chartType: 'BAR',
        legendPosition: 'NO_LEGEND',
        headerCount: 1,
        domains: [{ domain: source(0) }],
        series: [{ series: source(1) }],
      },
    });
    const position = {
      overlayPosition: { anchorCell: { rowIndex: 1, columnIndex: 3 }, widthPixels: 400, heightPixels: 300 },
    };
    batch(book, [{ addChart: { chart: { spec: spec('Teratas'), position } } }]);
    const [chart] = book.charts(0);
    expect(chart).toMatchObject({
      type: 'BAR',
      headers: 1,
      width: 400,
      anchor: { row: 1, col: 3 },
      options: { title: 'Teratas' },
    });
    batch(book, [{ updateChartSpec: { chartId: Number(chart?.id), spec: spec('Lain') } }]);
    expect(book.charts(0)[0]?.options.title).toBe('Lain');
    batch(book, [{ deleteEmbeddedObject: { objectId: Number(chart?.id) } }]);
    expect(book.charts(0)).toEqual([]);
  });
});
