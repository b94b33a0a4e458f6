import {
  dayOrderOf,
  formatDate,
  formatDateTime,
  fromSerial,
  parseDate,
  toIsoText,
  toSerial,
} from '../../../src/core/text/dates.ts';
import { listRows } from '../../../src/core/text/list.ts';
import { formatDecimal, formatInteger, formatPercent, parseNumber } from '../../../src/core/text/number.ts';

describe('numbers', () => {
  test.each([
    [0, '0'],
    [1896, '1.896'],
    [1234567, '1.234.567'],
  ])('%d is shown as %s', (value, text) => expect(formatInteger(value)).toBe(text));

  test.each([
    [60.942857, 1, '60,9'],
    [1.005, 2, '1,01'],
    [0.05, 1, '0,1'],
    [-2.5, 1, '-2,5'],
    [1234.5, 2, '1.234,50'],
  ])('%d with %d decimals is %s', (value, decimals, text) =>
    expect(formatDecimal(value, decimals)).toBe(text),
  );

  test('a share is a percentage with one decimal', () => expect(formatPercent(0.4688)).toBe('46,9%'));

  test.each([
    ['57,9', 57.9],
    ['57.9', 57.9],
    ['1.896', 1896],
    ['1.896,5', 1896.5],
    ['lima', null],
    ['', null],
  ])('%s is read as %p', (text, value) => expect(parseNumber(text)).toBe(value));
});

describe('dates', () => {
  const at = (year: number, month: number, day: number, hour = 0, minute = 0, second = 0) =>
    toSerial({ year, month, day, hour, minute, second });

  test('serials are those of spreadsheets', () => {
    expect(at(1900, 1, 1)).toBe(2);
    expect(at(2026, 3, 5, 12)).toBe(46086.5);
    expect(at(2026, 2, 29)).toBeNull();
  });

  test.each([
    ['2026-03-01 08:00:00', '2026-03-01 08:00'],
    ['2026-03-01T08:00:05', '2026-03-01 08:00:05'],
    ['01/03/2026 8:00:00', '2026-03-01 08:00'],
    ['1/3/2026 8.05', '2026-03-01 08:05'],
    ['2023/09/26 3:12:17 PM GMT+7', '2023-09-26 15:12:17'],
    ['2023/09/26 12:00:01 AM GMT+7', '2023-09-26 00:00:01'],
    ['5 Maret 2026 pukul 17.00', '2026-03-05 17:00'],
    ['5 Agustus 2026', '2026-08-05 00:00'],
    ['2026-03-01', '2026-03-01 00:00'],
    ["'2026-03-01 08:00 WIB", '2026-03-01 08:00'],
  ])('%s is read', (text, iso) => expect(toIsoText(parseDate(text) ?? 0)).toBe(iso));

  test.each(['kemarin', '31/02/2026', '2026-13-01', '', '2026-03-01 25:00', '13:00 PM'])(
    '%p is no date',
    (text) => expect(parseDate(text)).toBeNull(),
  );

  test('the day comes first unless a value proves otherwise', () => {
    expect(dayOrderOf(['1/2/2026', '3/4/2026'])).toBe('dayFirst');
    expect(dayOrderOf(['1/2/2026', '3/14/2026'])).toBe('monthFirst');
    expect(dayOrderOf(['3/14/2026', '14/3/2026'])).toBe('dayFirst');
    expect(toIsoText(parseDate('3/14/2026 1:00:00', 'monthFirst') ?? 0)).toBe('2026-03-14 01:00');
  });

  test('are shown as Indonesian writes them', () => {
    const serial = at(2026, 3, 5, 17) ?? 0;
    expect(formatDate(serial)).toBe('5 Maret 2026');
    expect(formatDateTime(serial)).toBe('5 Maret 2026 pukul 17.00');
    expect(fromSerial(serial)).toEqual({ year: 2026, month: 3, day: 5, hour: 17, minute: 0, second: 0 });
  });
});

test('long lists of rows are cut with a count', () => {
  expect(listRows([2, 3])).toBe('baris 2, 3');
  expect(listRows(Array.from({ length: 12 }, (_, at) => at))).toMatch(/ dan 2 baris lain$/);
});
