import { topFromCells } from '../../src/commands/custom.ts';

describe('TOP_KANDIDAT', () => {
  test('counts spellings of one name together and shows the most frequent', () => {
    const range = [
      ['Sari Lestari, S.Sos.'],
      ['SARI LESTARI'],
      [''],
      ['Sari Lestari, S.Sos.'],
      ['Budi Wijaya'],
    ];
    expect(topFromCells(range, 1)).toEqual([['Sari Lestari, S.Sos.', 3]]);
  });

  test('equals at the last place all stay', () => {
    expect(topFromCells([['Ani'], ['Budi'], ['Citra'], ['Ani']], 2)).toEqual([
      ['Ani', 2],
      ['Budi', 1],
      ['Citra', 1],
    ]);
  });

  test('one cell, no name, default of five, and an n that makes no sense', () => {
    expect(topFromCells('Ani', '')).toEqual([['Ani', 1]]);
    expect(topFromCells([['', '']], undefined)).toEqual([['', 0]]);
    expect(() => topFromCells([['Ani']], 0)).toThrow('bilangan bulat');
  });
});
