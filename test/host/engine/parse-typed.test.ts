import {
  dateSerial,
  parseTyped,
  toCanonicalFormula,
  toLocalFormula,
} from '../../../local/host/engine/index.ts';

const value = (text: string, locale = 'id_ID', plain = false): unknown => {
  const typed = parseTyped(text, locale, plain);
  return typed.kind === 'value'
    ? typed.numberFormat === undefined
      ? typed.value
      : [typed.value, typed.numberFormat]
    : typed;
};
const day = (year: number, month: number, date: number): number => dateSerial(year, month, date) as number;

describe('typing in either locale', () => {
  test.each([
    ['007', 7],
    ['TRUE', true],
    ['false', false],
    ["'007", '007'],
    ["'=1+1", '=1+1'],
    ['Siti', 'Siti'],
    ['', ''],
    ['  x', '  x'],
    ['-5', -5],
    ['+5', 5],
    ['198001012005011001', 198001012005011000],
    ['50%', [0.5, '0%']],
    ['1e3', [1000, '0.00E+00']],
    ['-', '-'],
    ['+', '+'],
    ['=', '='],
    ['62-812', '62-812'],
    ['31/02/2026', '31/02/2026'],
    ['Ani, S.Sos., M.Si.', 'Ani, S.Sos., M.Si.'],
    ['2026-03-01', [day(2026, 3, 1), 'yyyy-mm-dd']],
    ['2026-03-01 08:00:00', [day(2026, 3, 1) + 1 / 3, 'yyyy-mm-dd hh:mm:ss']],
    ['1 Mar 2026', [day(2026, 3, 1), 'd mmm yyyy']],
    ['17 Agustus 2026', [day(2026, 8, 17), 'd mmm yyyy']],
    ['12:30', [12.5 / 24, 'hh:mm:ss']],
    ['baris\nbaru', 'baris\nbaru'],
  ])('%j', (text, wanted) => {
    expect(value(text)).toEqual(wanted);
    expect(value(text, 'en_US')).toEqual(wanted);
  });

  test('numbers and days by locale', () => {
    expect(value('1.234,5')).toEqual([1234.5, '#,##0.00']);
    expect(value('57,9')).toBe(57.9);
    expect(value('1,234.5', 'en_US')).toEqual([1234.5, '#,##0.00']);
    expect(value('57.9', 'en_US')).toBe(57.9);
    expect(value('57,9', 'en_US')).toBe('57,9');
    expect(value('3/4/2026')).toEqual([day(2026, 4, 3), 'dd/mm/yyyy']);
    expect(value('3/4/2026', 'en_US')).toEqual([day(2026, 3, 4), 'm/d/yyyy']);
    expect(value('3/4/2026 08:00:00')).toEqual([day(2026, 4, 3) + 1 / 3, 'dd/mm/yyyy hh:mm:ss']);
  });

  test('formulas', () => {
    expect(parseTyped('=SUM(A1;B1)', 'id_ID', false)).toEqual({ kind: 'formula', formula: '=SUM(A1,B1)' });
    expect(parseTyped('+A1+1', 'id_ID', false)).toEqual({ kind: 'formula', formula: '=A1+1' });
    expect(parseTyped('=SUM(A1,B1)', 'id_ID', false)).toEqual({ kind: 'error', text: '=SUM(A1,B1)' });
    expect(parseTyped('=1+', 'en_US', false)).toEqual({ kind: 'error', text: '=1+' });
  });

  test('a cell of plain text keeps everything but a formula', () => {
    expect(['007', 'TRUE', '1/2/2026', '+A1'].map((text) => value(text, 'id_ID', true))).toEqual([
      '007',
      'TRUE',
      '1/2/2026',
      '+A1',
    ]);
    expect(parseTyped('=1+1', 'id_ID', true)).toEqual({ kind: 'formula', formula: '=1+1' });
  });
});

describe('formulas between the locale and canonical text', () => {
  test.each([
    ['=IF(A1>1,5;"a;b";\'Lembar; 1\'!B2)', '=IF(A1>1.5,"a;b",\'Lembar; 1\'!B2)'],
    ['=SUM(A2:A;1)', '=SUM(A2:A,1)'],
    ['="kata ""kutip"""&A1', '="kata ""kutip"""&A1'],
    ['=TOP_KANDIDAT(A1:B2;3)', '=TOP_KANDIDAT(A1:B2,3)'],
    ['=ROUND(1,25;1)', '=ROUND(1.25,1)'],
  ])('%s', (local, canonical) => {
    expect(toCanonicalFormula(local, 'id_ID')).toBe(canonical);
    expect(toLocalFormula(canonical, 'id_ID')).toBe(local);
    expect(toLocalFormula(canonical, 'en_US')).toBe(canonical);
  });

  test('the semicolon separates in en_US too; the comma never in id_ID', () => {
    expect(toCanonicalFormula('=SUM(A1;B1)', 'en_US')).toBe('=SUM(A1,B1)');
    expect(toCanonicalFormula('=SUM(A1,B1)', 'en_US')).toBe('=SUM(A1,B1)');
    expect(toCanonicalFormula('=SUM(A1,B1)', 'id_ID')).toBeNull();
    expect(toCanonicalFormula('=SUM(1,2)', 'id_ID')).toBe('=SUM(1.2)');
    expect(toCanonicalFormula('=1.5', 'id_ID')).toBeNull();
  });

  test.each(['=1+', '=SUM(', '="a', '=)', 'A1'])('%s does not parse', (text) => {
    expect(toCanonicalFormula(text, 'id_ID')).toBeNull();
  });
});
