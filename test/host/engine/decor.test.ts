import { createWorkbook, loadWorkbook, type Workbook } from '../../../local/host/engine/index.ts';
import type { ChartInfo, ValidationRule } from '../../../local/host/engine/workbook-api.ts';
import type { Zone } from '../../../local/host/protocol.ts';

const zone = (row: number, col: number, rows = 1, cols = 1, sheetId = 0): Zone => ({
  sheetId,
  row,
  col,
  rows,
  cols,
});
const make = (): Workbook =>
  createWorkbook({
    id: 'w',
    name: 'Buku',
    locale: 'id_ID',
    timeZone: 'Asia/Jakarta',
    sheets: ['Satu', 'Dua'],
  });
const reload = (book: Workbook): Workbook => loadWorkbook(JSON.parse(JSON.stringify(book.save())));
const engine = (book: Workbook, type: string, payload: Record<string, unknown>) =>
  expect(book.model.dispatch(type, payload).reasons).toEqual([]);

describe('what the engine lacks moves along', () => {
  const build = () => {
    const book = make();
    book.setNote(zone(4, 2), 'catatan');
    book.setLinks(zone(4, 2), [{ url: 'https://contoh.id', start: 0, end: 3, chip: false }]);
    book.setNamedRange('Data', zone(4, 0, 3, 3));
    book.addMetadata({
      key: 'baris',
      value: '1',
      visibility: 'PROJECT',
      location: { type: 'ROW', sheetId: 0, index: 4 },
    });
    book.addMetadata({
      key: 'kolom',
      value: '2',
      visibility: 'DOCUMENT',
      location: { type: 'COLUMN', sheetId: 0, index: 2 },
    });
    book.addMetadata({
      key: 'lembar',
      value: '3',
      visibility: 'DOCUMENT',
      location: { type: 'SHEET', sheetId: 0 },
    });
    book.addMetadata({ key: 'buku', value: '4', visibility: 'DOCUMENT', location: { type: 'SPREADSHEET' } });
    book.setProtection({
      id: 9,
      zone: zone(4, 2, 2, 2),
      description: 'd',
      warningOnly: true,
      editors: ['a@contoh.id'],
      unprotected: [],
    });
    book.setProtection({
      id: 10,
      zone: zone(0, 0, 0, 0),
      description: 'semua',
      warningOnly: false,
      editors: [],
      unprotected: [zone(4, 0)],
    });
    return book;
  };
  const state = (book: Workbook, row: number, col: number) => {
    expect(book.notes(zone(row, col))).toEqual([['catatan']]);
    expect(book.links(zone(row, col))[0]?.[0]?.[0]?.url).toBe('https://contoh.id');
    expect(
      book
        .metadata()
        .map(({ id, key, location }) => [id, key, 'index' in location ? location.index : location.type]),
    ).toEqual([
      [1, 'baris', row],
      [2, 'kolom', col],
      [3, 'lembar', 'SHEET'],
      [4, 'buku', 'SPREADSHEET'],
    ]);
    expect(book.protections().map((one) => [one.id, one.zone, one.unprotected])).toEqual([
      [9, zone(row, col, 2, 2), []],
      [10, zone(0, 0, 0, 0), [zone(row, 0)]],
    ]);
    expect(book.namedRanges()[0]).toMatchObject({ name: 'Data', zone: { row } });
  };

  test('with rows and columns inserted or removed, by us or by a person, and over saving', () => {
    const book = build();
    book.insert(0, 'ROWS', 0, 2);
    state(book, 6, 2);
    engine(book, 'ADD_COLUMNS_ROWS', {
      sheetId: 'g0',
      sheetName: 'Satu',
      dimension: 'COL',
      base: 1,
      position: 'after',
      quantity: 1,
    });
    state(book, 6, 3);
    book.remove(0, 'ROWS', 1, 1);
    state(book, 5, 3);
    engine(book, 'REQUEST_UNDO', {});
    state(book, 6, 3);
    engine(book, 'RENAME_SHEET', { sheetId: 'g0', oldName: 'Satu', newName: 'Lain, nama' });
    state(book, 6, 3);
    state(reload(book), 6, 3);
  });

  test('with a moved row', () => {
    const book = build();
    book.move(0, 'ROWS', 4, 1, 1);
    expect(book.notes(zone(1, 2))).toEqual([['catatan']]);
    expect(book.metadata()[0]?.location).toEqual({ type: 'ROW', sheetId: 0, index: 1 });
    const column = book.metadata()[1];
    expect(column?.location).toEqual({ type: 'COLUMN', sheetId: 0, index: 2 });
  });

  test('with a moved column, also on a hidden sheet', () => {
    const book = make();
    const other = book.sheets()[1]?.sheetId ?? 0;
    book.updateSheet(other, { hidden: true });
    const id = book.addMetadata({
      key: 'k',
      value: '',
      visibility: 'PROJECT',
      location: { type: 'COLUMN', sheetId: other, index: 3 },
    });
    book.setNote(zone(0, 3, 1, 1, other), 'n');
    book.move(other, 'COLUMNS', 3, 1, 0);
    expect(book.metadata()).toEqual([
      {
        id,
        key: 'k',
        value: '',
        visibility: 'PROJECT',
        location: { type: 'COLUMN', sheetId: other, index: 0 },
      },
    ]);
    expect(book.notes(zone(0, 0, 1, 1, other))).toEqual([['n']]);
    expect(book.sheets()[1]?.hidden).toBe(true);
  });

  test('and goes with its place', () => {
    const book = build();
    book.remove(0, 'ROWS', 4, 1);
    expect(book.notes(zone(4, 2))).toEqual([['']]);
    expect(book.metadata().map((one) => one.key)).toEqual(['kolom', 'lembar', 'buku']);
    expect(book.protections().map((one) => one.zone.rows)).toEqual([1, 0]);
    book.deleteSheet(0);
    expect(book.metadata().map((one) => one.key)).toEqual(['buku']);
    expect(book.protections()).toEqual([]);
    expect(book.namedRanges()).toEqual([]);
  });

  test('notes of cells are replaced and taken away; a duplicated sheet keeps them', () => {
    const book = build();
    book.setNote(zone(4, 2), 'baru');
    const copy = book.duplicateSheet(0, 'Salinan', 1);
    expect(book.notes(zone(4, 2, 1, 1, copy))).toEqual([['baru']]);
    expect(book.protections()).toHaveLength(4);
    expect(new Set(book.protections().map((one) => one.id)).size).toBe(4);
    book.setNote(zone(0, 0, 10, 10), '');
    expect(book.notes(zone(4, 2))).toEqual([['']]);
    book.updateMetadata(1, { value: 'x' });
    expect(book.metadata()[0]).toMatchObject({ key: 'baris', value: 'x' });
    book.removeMetadata(1);
    book.removeProtection(9);
    book.setNamedRange('Data', zone(0, 0));
    book.removeNamedRange('data');
    expect([book.metadata().length, book.protections().length, book.namedRanges().length]).toEqual([3, 3, 0]);
  });
});

describe('validation', () => {
  const rule = (
    criteria: string,
    args: ValidationRule['args'],
    more: Partial<ValidationRule> = {},
  ): ValidationRule => ({
    criteria,
    args,
    allowInvalid: false,
    helpText: null,
    showDropdown: true,
    ...more,
  });

  test.each([
    rule('VALUE_IN_LIST', ['Ya', 'Tidak'], { helpText: 'Pilih' }),
    rule('VALUE_IN_RANGE', ['=Dua!$A$2:$A$9'], { showDropdown: false }),
    rule('CHECKBOX', []),
    rule('NUMBER_BETWEEN', [1, 4], { allowInvalid: true }),
    rule('DATE_IS_VALID_DATE', []),
    rule('CUSTOM_FORMULA', ['=COUNTIF($A$1:$A$9,A1)=1']),
    rule('TEXT_IS_VALID_URL', []),
    rule('TEXT_IS_VALID_EMAIL', []),
  ])('$criteria reads back, follows its cells, survives saving', (wanted) => {
    const book = make();
    book.setValidation(zone(1, 1, 3, 1), wanted);
    expect(book.validation(zone(0, 1, 2, 1))).toEqual([[null], [wanted]]);
    const again = reload(book);
    expect(again.validation(zone(3, 1))).toEqual([[wanted]]);
    again.insert(0, 'COLUMNS', 0, 1);
    expect(again.validation(zone(3, 2))[0]?.[0]?.criteria).toBe(wanted.criteria);
  });

  test('a later rule replaces, null takes away, copying takes along', () => {
    const book = make();
    book.setValidation(zone(0, 0, 5, 1), rule('CHECKBOX', []));
    book.setValidation(zone(1, 0), rule('VALUE_IN_LIST', ['a']));
    book.setValidation(zone(2, 0), null);
    expect(
      book
        .validation(zone(0, 0, 4, 1))
        .flat()
        .map((one) => one?.criteria ?? null),
    ).toEqual(['CHECKBOX', 'VALUE_IN_LIST', null, 'CHECKBOX']);
    book.copy(zone(1, 0), zone(0, 4, 3, 1), 'PASTE_NORMAL');
    expect(
      book
        .validation(zone(0, 4, 3, 1))
        .flat()
        .map((one) => one?.args),
    ).toEqual([['a'], ['a'], ['a']]);
  });
});

test('conditional formats read back in order and follow', () => {
  const book = make();
  const formats = [
    {
      zones: [zone(0, 0, 5, 1)],
      rule: {
        kind: 'boolean',
        criteria: 'CUSTOM_FORMULA',
        args: ['=$A1="Ya"'],
        format: { background: '#ffeeaa', bold: true },
      },
    },
    {
      zones: [zone(0, 1, 5, 1)],
      rule: { kind: 'boolean', criteria: 'NUMBER_GREATER_THAN', args: [3], format: { fontColor: '#ff0000' } },
    },
    { zones: [zone(0, 2, 5, 1)], rule: { kind: 'gradient', min: '#ffffff', mid: null, max: '#00ff00' } },
  ] as const;
  book.setConditionalFormats(0, formats);
  expect(book.conditionalFormats(0)).toEqual(formats);
  const again = reload(book);
  again.insert(0, 'ROWS', 0, 1);
  expect(again.conditionalFormats(0).map((one) => one.zones[0]?.row)).toEqual([1, 1, 1]);
  expect(again.conditionalFormats(0)[0]?.rule).toMatchObject({ args: ['=$A2="Ya"'] });
  again.setConditionalFormats(0, []);
  expect(again.conditionalFormats(0)).toEqual([]);
});

describe('charts', () => {
  const chart = (type: string): ChartInfo => ({
    id: '77',
    sheetId: 0,
    type,
    ranges: [zone(0, 0, 4, 2)],
    headers: 1,
    anchor: { row: 6, col: 1, x: 5, y: 7 },
    width: 500,
    height: 300,
    options: { title: 'Suara', colors: ['#1155cc'], 'hAxis.title': 'Nama', 'legend.position': 'none' },
  });

  test.each(['BAR', 'COLUMN', 'STACKED_COLUMN', 'STACKED_BAR', 'LINE', 'PIE', 'RADAR'])('%s', (type) => {
    const book = make();
    book.setChart(chart(type));
    expect(book.charts(0)).toEqual([chart(type)]);
    book.setChart({ ...chart(type), ranges: [zone(0, 0, 6, 2)], width: 600 });
    expect(book.charts(0)).toEqual([{ ...chart(type), ranges: [zone(0, 0, 6, 2)], width: 600 }]);
    const again = reload(book);
    again.insert(0, 'ROWS', 2, 1);
    expect(again.charts(0)[0]).toMatchObject({ ranges: [zone(0, 0, 7, 2)], options: { title: 'Suara' } });
    again.removeChart('77');
    expect(again.charts(0)).toEqual([]);
  });
});

test('a basic filter is found again where its rows went', () => {
  const book = make();
  book.setFilter(0, zone(0, 0, 5, 3));
  book.insert(0, 'ROWS', 0, 1);
  expect(reload(book).filter(0)).toEqual(zone(1, 0, 5, 3));
  book.setFilter(0, null);
  expect(book.filter(0)).toBeNull();
});
