import { createWorkbook, loadWorkbook, type Workbook } from '../../../local/host/engine/index.ts';
import type { CellWrite, Zone } from '../../../local/host/protocol.ts';

const zone = (row: number, col: number, rows = 1, cols = 1, sheetId = 0): Zone => ({
  sheetId,
  row,
  col,
  rows,
  cols,
});
const make = (locale = 'id_ID'): Workbook =>
  createWorkbook({ id: 'w', name: 'Buku', locale, timeZone: 'Asia/Jakarta', sheets: ['Satu', 'Dua'] });
const put = (book: Workbook, at: Zone, values: (string | number | boolean)[][]): void =>
  book.write(
    at,
    values.map((line) => line.map((value): CellWrite => ({ value }))),
  );

const NASTY = [
  '=1+1',
  '+1',
  '-1',
  '@x',
  '007',
  'TRUE',
  'false',
  '  x',
  "'quoted",
  '198001012005011001',
  '1/2/2026',
  '12:30',
  '50%',
  '#N/A',
  '[a](http://x.id)',
  '[=1](http://x.id)',
  'http://x.id',
  'a\nb',
  'Siti',
  '1e5',
  '€5',
];

describe('text', () => {
  test('a literal text stays as it stands, in a plain cell and in a cell of plain text', () => {
    for (const format of ['', '@']) {
      const book = make();
      const at = zone(0, 0, NASTY.length, 1);
      if (format) {
        book.format(at, { numberFormat: format });
      }
      put(
        book,
        at,
        NASTY.map((text) => [text]),
      );
      expect(book.values(at).flat()).toEqual(NASTY);
      expect(book.display(at).flat()).toEqual(NASTY);
      expect(book.formulas(at).flat().join('')).toBe('');
      expect(book.contents(at).flat()).toEqual(NASTY.map((value) => ({ value })));
    }
  });

  test('text stays text through format changes, saving, copying and sorting', () => {
    const book = make();
    const at = zone(0, 0, NASTY.length, 1);
    put(
      book,
      at,
      NASTY.map((text) => [text]),
    );
    book.format(at, { numberFormat: '@', bold: true });
    book.format(at, { numberFormat: '0.00' });
    book.clear(at, { formats: true });
    expect(book.values(at).flat()).toEqual(NASTY);
    const again = loadWorkbook(JSON.parse(JSON.stringify(book.save())));
    expect(again.values(at).flat()).toEqual(NASTY);
    book.copy(at, zone(0, 3, NASTY.length, 1), 'PASTE_NORMAL');
    book.copy(at, zone(0, 5, NASTY.length, 1), 'PASTE_VALUES');
    expect(book.values(zone(0, 3, NASTY.length, 1)).flat()).toEqual(NASTY);
    expect(book.values(zone(0, 5, NASTY.length, 1)).flat()).toEqual(NASTY);
    book.sort(at, [{ col: 0, ascending: true }]);
    expect(book.values(at).flat().sort()).toEqual([...NASTY].sort());
  });

  test('a formula sees the text, not what it looks like', () => {
    const book = make();
    put(book, zone(0, 0, 1, 3), [['007', '=1+1', '[=1](http://x.id)']]);
    book.write(zone(1, 0, 1, 3), [[{ formula: '=A1&"!"' }, { formula: '=B1' }, { formula: '=LEN(C1)' }]]);
    expect(book.values(zone(1, 0, 1, 3))).toEqual([['007!', '=1+1', 17]]);
  });

  test('what a person types into a cell of plain text stays text', () => {
    const book = make();
    book.format(zone(0, 0), { numberFormat: '@' });
    book.model.dispatch('UPDATE_CELL', { sheetId: 'g0', col: 0, row: 0, content: '007' });
    expect(book.values(zone(0, 0))).toEqual([['007']]);
    expect(book.formats(zone(0, 0))).toEqual([[{ numberFormat: '@' }]]);
    book.model.dispatch('SET_FORMATTING', {
      sheetId: 'g0',
      target: [{ top: 0, bottom: 0, left: 0, right: 0 }],
      format: '0.0',
    });
    expect(book.formats(zone(0, 0))).toEqual([[{ numberFormat: '0.0' }]]);
    expect(book.values(zone(0, 0))).toEqual([['007']]);
  });
});

describe('values and formulas', () => {
  test('numbers, booleans, dates, errors, empty cells', () => {
    const book = make();
    book.write(zone(0, 0, 1, 6), [
      [
        { value: 1.5 },
        { value: true },
        { value: '' },
        { formula: '=1/0' },
        { formula: '=NOPE(1)' },
        { formula: '=SUM(A1,2)' },
      ],
    ]);
    expect(book.values(zone(0, 0, 1, 6))).toEqual([[1.5, true, '', '#DIV/0!', '#NAME?', 3.5]]);
    expect(book.formulas(zone(0, 0, 1, 6))[0]).toEqual(['', '', '', '=1/0', '=NOPE(1)', '=SUM(A1;2)']);
    expect(book.display(zone(0, 0, 1, 6))[0]).toEqual(['1,5', 'TRUE', '', '#DIV/0!', '#NAME?', '3,5']);
    expect(book.extent(0)).toEqual({ rows: 1, cols: 6 });
    expect(book.extent(book.sheets()[1]?.sheetId ?? 0)).toEqual({ rows: 0, cols: 0 });
  });

  test('quotes in formulas cross in both directions', () => {
    const book = make('en_US');
    book.write(zone(0, 0), [[{ formula: '="a""b"&"c"' }]]);
    expect(book.values(zone(0, 0))).toEqual([['a"bc']]);
    expect(book.formulas(zone(0, 0))).toEqual([['="a""b"&"c"']]);
  });

  test('array results spill; undefined leaves a cell alone', () => {
    const book = make();
    book.write(zone(0, 0, 2, 1), [[{ value: 1 }], [{ value: 2 }]]);
    book.write(zone(0, 0, 2, 2), [
      [undefined, { formula: '=A1:A2' }],
      [undefined, undefined],
    ]);
    expect(book.values(zone(0, 0, 2, 2))).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test('number formats show by locale', () => {
    const book = make();
    put(book, zone(0, 0, 1, 4), [[1234.5, 46113.25, 0.609, 7]]);
    book.formatEach(zone(0, 0, 1, 4), [
      [
        { numberFormat: '#,##0.0' },
        { numberFormat: 'd mmmm yyyy hh:mm' },
        { numberFormat: '0.0%' },
        { numberFormat: '000' },
      ],
    ]);
    expect(book.display(zone(0, 0, 1, 4))).toEqual([['1.234,5', '1 April 2026 06:00', '60,9%', '007']]);
    expect(book.formats(zone(0, 1))).toEqual([[{ numberFormat: 'd mmmm yyyy hh:mm' }]]);
  });

  test('formats merge and read back', () => {
    const book = make();
    const all = {
      bold: true,
      italic: true,
      fontSize: 12,
      fontFamily: 'Arial',
      fontColor: '#112233',
      background: '#ddeeff',
      horizontal: 'center',
      vertical: 'middle',
      wrap: 'WRAP',
    } as const;
    book.format(zone(0, 0, 2, 2), all);
    book.format(zone(0, 0), { bold: false, numberFormat: '0.00' });
    const { bold: _bold, ...rest } = all;
    expect(book.formats(zone(0, 0, 1, 2))).toEqual([[{ ...rest, numberFormat: '0.00' }, all]]);
    expect(loadWorkbook(book.save()).formats(zone(0, 0, 1, 2))).toEqual(book.formats(zone(0, 0, 1, 2)));
  });
});

describe('structure', () => {
  test('sheets are created, renamed, moved, hidden, duplicated, deleted', () => {
    const book = make();
    expect(book.sheets().map(({ name, sheetId, rows, cols }) => [name, sheetId > -1, rows, cols])).toEqual([
      ['Satu', true, 1000, 26],
      ['Dua', true, 1000, 26],
    ]);
    const id = book.createSheet('Tiga', 1, 55);
    expect(id).toBe(55);
    book.updateSheet(55, {
      name: 'Kepala',
      frozenRows: 2,
      frozenCols: 1,
      tabColor: '#ff0000',
      hidden: true,
      rows: 5,
      cols: 3,
      gridlinesHidden: true,
    });
    expect(book.sheets()[1]).toEqual({
      sheetId: 55,
      name: 'Kepala',
      index: 1,
      hidden: true,
      rows: 5,
      cols: 3,
      frozenRows: 2,
      frozenCols: 1,
      tabColor: '#ff0000',
      gridlinesHidden: true,
    });
    book.updateSheet(0, { index: 2 });
    expect(book.sheets().map((sheet) => sheet.name)).toEqual(['Kepala', 'Dua', 'Satu']);
    put(book, zone(0, 0), [['isi']]);
    const copy = book.duplicateSheet(0, 'Salinan', 0);
    expect(book.sheets()[0]?.name).toBe('Salinan');
    expect(book.values(zone(0, 0, 1, 1, copy))).toEqual([['isi']]);
    book.deleteSheet(55);
    expect(book.sheets().map((sheet) => sheet.name)).toEqual(['Salinan', 'Dua', 'Satu']);
  });

  test('rows and columns are inserted, removed, moved; formulas follow', () => {
    const book = make();
    put(book, zone(0, 0, 3, 1), [['a'], ['b'], ['c']]);
    book.write(zone(0, 1), [[{ formula: '=A3' }]]);
    book.insert(0, 'ROWS', 1, 2);
    expect(book.values(zone(0, 0, 5, 1)).flat()).toEqual(['a', '', '', 'b', 'c']);
    expect(book.formulas(zone(0, 1))).toEqual([['=A5']]);
    book.remove(0, 'ROWS', 1, 2);
    book.move(0, 'ROWS', 0, 1, 3);
    expect(book.values(zone(0, 0, 3, 1)).flat()).toEqual(['b', 'c', 'a']);
    expect(book.formulas(zone(2, 1))).toEqual([['=A2']]);
    book.move(0, 'ROWS', 2, 1, 0);
    expect(book.values(zone(0, 0, 3, 2))).toEqual([
      ['a', 'c'],
      ['b', ''],
      ['c', ''],
    ]);
    book.move(0, 'COLUMNS', 0, 1, 2);
    expect(book.values(zone(0, 0, 1, 2))).toEqual([['c', 'a']]);
    expect(book.sheets()[0]).toMatchObject({ rows: 1000, cols: 26 });
  });

  test('sizes, hidden rows, merges, borders', () => {
    const book = make();
    book.resize(0, 'COLUMNS', 0, 2, 180);
    book.setHidden(0, 'ROWS', 3, 2, true);
    expect(
      book
        .dimensionInfo(0, 'COLUMNS')
        .slice(0, 3)
        .map((one) => one.pixels),
    ).toEqual([180, 180, 96]);
    expect(
      book
        .dimensionInfo(0, 'ROWS')
        .slice(2, 6)
        .map((one) => one.hidden),
    ).toEqual([false, true, true, false]);
    book.merge(zone(0, 0, 1, 3));
    expect(book.merges(0)).toEqual([zone(0, 0, 1, 3)]);
    book.merge(zone(0, 0, 2, 4));
    expect(book.merges(0)).toEqual([zone(0, 0, 2, 4)]);
    book.unmerge(zone(0, 0, 2, 4));
    expect(book.merges(0)).toEqual([]);
    book.borders(zone(5, 0, 2, 2), {
      top: { style: 'SOLID', color: '#000000' },
      innerHorizontal: { style: 'DASHED', color: '#ff0000' },
    });
    expect(book.model.getters.getCellBorder({ sheetId: 'g0', col: 0, row: 5 })).toMatchObject({
      top: { style: 'thin' },
    });
    book.borders(zone(5, 0, 2, 2), { top: null });
    expect(book.model.getters.getCellBorder({ sheetId: 'g0', col: 0, row: 5 })?.top).toBeUndefined();
  });
});

describe('atomically', () => {
  test('what fails leaves nothing behind', () => {
    const book = make();
    put(book, zone(0, 0), [['lama']]);
    book.setNote(zone(0, 0), 'catatan');
    const before = JSON.stringify(book.save());
    const failing = () =>
      book.atomically(() => {
        put(book, zone(0, 0, 2, 1), [['baru'], ['x']]);
        book.format(zone(0, 0), { bold: true });
        book.insert(0, 'ROWS', 0, 3);
        book.setNote(zone(3, 0), 'lain');
        book.createSheet('Baru', 2);
        book.merge(zone(8, 0, 2, 2));
        throw new Error('berhenti');
      });
    expect(failing).toThrow('berhenti');
    expect(JSON.stringify(book.save())).toBe(before);
    expect(book.values(zone(0, 0, 2, 1)).flat()).toEqual(['lama', '']);
    put(book, zone(0, 0), [['sesudah']]);
    expect(book.values(zone(0, 0))).toEqual([['sesudah']]);
  });

  test('reads inside see what was written; a failed part can be caught', () => {
    const book = make();
    const seen = book.atomically(() => {
      put(book, zone(0, 0, 2, 1), [[1], [2]]);
      book.write(zone(2, 0), [[{ formula: '=SUM(A1:A2)' }]]);
      expect(() =>
        book.atomically(() => {
          put(book, zone(0, 0), [[9]]);
          throw new Error('x');
        }),
      ).toThrow('x');
      return book.values(zone(2, 0));
    });
    expect(seen).toEqual([[3]]);
    expect(book.values(zone(0, 0))).toEqual([[1]]);
  });
});

test('saving is deterministic and loading gives the same', () => {
  const build = () => {
    const book = make();
    put(book, zone(0, 0, 2, 2), [
      ['a', 1],
      ['007', true],
    ]);
    book.setNote(zone(1, 1), 'n');
    book.addMetadata({
      key: 'k',
      value: 'v',
      visibility: 'PROJECT',
      location: { type: 'COLUMN', sheetId: 0, index: 1 },
    });
    book.createSheet('X', 0);
    return book;
  };
  const saved = JSON.stringify(build().save());
  expect(JSON.stringify(build().save())).toBe(saved);
  expect(JSON.stringify(loadWorkbook(JSON.parse(saved)).save())).toBe(saved);
});

test('a formula that does not parse is an error and keeps its text; an unknown name is #NAME?', () => {
  const book = make();
  book.write(zone(0, 0, 1, 2), [[{ formula: '=1+' }, { formula: '=TAK_DIKENAL' }]]);
  expect(book.values(zone(0, 0, 1, 2))).toEqual([['#ERROR!', '#NAME?']]);
  expect(book.formulas(zone(0, 0, 1, 2))).toEqual([['=1+', '=TAK_DIKENAL']]);
});

test('a sort takes formulas, formats and notes along', () => {
  const book = make();
  book.write(
    zone(0, 0, 3, 2),
    [3, 1, 2].map((value, at) => [{ value }, { formula: `=A${at + 1}*2` }]),
  );
  book.setNote(zone(0, 0), 'tiga');
  book.format(zone(0, 0), { bold: true });
  book.sort(zone(0, 0, 3, 2), [{ col: 0, ascending: true }]);
  expect(book.values(zone(0, 0, 3, 2))).toEqual([
    [1, 2],
    [2, 4],
    [3, 6],
  ]);
  expect(book.notes(zone(0, 0, 3, 1))).toEqual([[''], [''], ['tiga']]);
  expect(book.formats(zone(0, 0, 3, 1))).toEqual([[{}], [{}], [{ bold: true }]]);
});

test('a copy repeats over its target, shifts formulas and takes merges along', () => {
  const book = make();
  book.write(zone(0, 0, 1, 2), [[{ value: 'a' }, { formula: '=A1&"!"' }]]);
  book.merge(zone(2, 0, 1, 2));
  book.copy(zone(0, 0, 3, 2), zone(4, 0, 6, 2), 'PASTE_NORMAL');
  expect(book.values(zone(4, 0, 4, 2))).toEqual([
    ['a', 'a!'],
    ['', ''],
    ['', ''],
    ['a', 'a!'],
  ]);
  expect(book.formulas(zone(7, 1))).toEqual([['=A8&"!"']]);
  expect(book.merges(0)).toEqual([zone(2, 0, 1, 2), zone(6, 0, 1, 2), zone(9, 0, 1, 2)]);
  book.copy(zone(0, 1), zone(0, 5), 'PASTE_VALUES');
  expect(book.contents(zone(0, 5))).toEqual([[{ value: 'a!' }]]);
});

test('sheet names may hold what Google allows', () => {
  const book = make();
  for (const name of ["Ma'ruf", '2025/2026', 'A [1]?', 'Jejak "Suara"']) {
    const sheetId = book.createSheet(name, 0);
    put(book, zone(0, 0, 1, 1, sheetId), [[name.length]]);
    book.write(zone(0, 0), [[{ formula: `='${name.replaceAll("'", "''")}'!A1` }]]);
    expect(book.values(zone(0, 0))).toEqual([[name.length]]);
    book.updateSheet(sheetId, { name: `${name} baru` });
    expect(book.formulas(zone(0, 0))).toEqual([[`='${name.replaceAll("'", "''")} baru'!A1`]]);
    book.setNote(zone(0, 0, 1, 1, sheetId), 'n');
    expect(loadWorkbook(book.save()).notes(zone(0, 0, 1, 1, sheetId))).toEqual([['n']]);
    expect(loadWorkbook(book.save()).values(zone(0, 0))).toEqual([[name.length]]);
  }
});
