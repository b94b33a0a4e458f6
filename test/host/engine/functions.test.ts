import {
  createWorkbook,
  forgetFunctionResults,
  registerCustomFunctions,
  type Workbook,
} from '../../../local/host/engine/index.ts';
import type { Zone } from '../../../local/host/protocol.ts';

const zone = (row: number, col: number, rows = 1, cols = 1): Zone => ({ sheetId: 0, row, col, rows, cols });
const make = (id = 'w'): Workbook =>
  createWorkbook({ id, name: 'Buku', locale: 'id_ID', timeZone: 'Asia/Jakarta' });

test('a custom function gets rows, spills rows, and is asked again only when an argument changes', () => {
  const asked: unknown[] = [];
  registerCustomFunctions(['TOP_UJI'], (name, args, workbookId) => {
    asked.push([name, workbookId, args]);
    return [
      ['Ani', 2],
      ['Budi', 1],
    ];
  });
  const book = make('buku-7');
  book.write(zone(0, 0, 2, 2), [
    [{ value: 'Ani' }, { value: 'Budi' }],
    [{ value: 'Ani' }, { value: '' }],
  ]);
  book.write(zone(0, 3), [[{ formula: '=TOP_UJI(A1:B2,2)' }]]);
  expect(asked).toEqual([
    [
      'TOP_UJI',
      'buku-7',
      [
        [
          ['Ani', 'Budi'],
          ['Ani', ''],
        ],
        2,
      ],
    ],
  ]);
  expect(book.values(zone(0, 3, 2, 2))).toEqual([
    ['Ani', 2],
    ['Budi', 1],
  ]);
  book.write(zone(5, 0), [[{ value: 'lain' }]]);
  book.insert(0, 'ROWS', 4, 1);
  expect(asked).toHaveLength(1);
  book.write(zone(1, 1), [[{ value: 'Ani' }]]);
  expect(asked).toHaveLength(2);
  forgetFunctionResults(['TOP_UJI']);
});

test('what it throws shows as an error with its message', () => {
  registerCustomFunctions(['GAGAL_UJI'], () => {
    throw new Error('rentang kosong');
  });
  const book = make();
  book.write(zone(0, 0), [[{ formula: '=GAGAL_UJI(1)' }]]);
  expect(book.values(zone(0, 0))).toEqual([['#ERROR!']]);
  expect(book.errorMessage(zone(0, 0))).toBe('rentang kosong');
});

test('functions Google has and the engine lacks', () => {
  const book = make();
  const formulas = [
    '=REPT("ab",3)',
    '=N(TRUE)',
    '=N("x")',
    '=TO_TEXT(12)',
    '=REGEXMATCH("Siti","^S")',
    '=HYPERLINK("https://contoh.id","007")',
  ];
  book.write(zone(0, 0, 1, formulas.length), [formulas.map((formula) => ({ formula }))]);
  expect(book.values(zone(0, 0, 1, formulas.length))).toEqual([['ababab', 1, 0, '12', true, '007']]);
  expect(book.functionNames()).toEqual(
    expect.arrayContaining(['COUNTIF', 'FILTER', 'HSTACK', 'REPT', 'SORT', 'UNIQUE', 'VSTACK']),
  );
});

test('formulas written before their function was known, or changed since, are evaluated again', () => {
  const book = make();
  book.write(zone(0, 0), [[{ formula: '=BARU_UJI(A2)' }]]);
  expect(book.values(zone(0, 0))).toEqual([['#NAME?']]);
  registerCustomFunctions(['BARU_UJI'], () => 'satu');
  expect(book.values(zone(0, 0))).toEqual([['satu']]);
  registerCustomFunctions(['BARU_UJI'], () => 'dua');
  expect(book.values(zone(0, 0))).toEqual([['dua']]);
});
