import { dateSerial, displayValue, isDatePattern } from '../../../local/host/engine/index.ts';

const moment = (dateSerial(2026, 4, 3) as number) + (13 * 3600 + 5 * 60 + 9) / 86_400;

test.each([
  [1234.5, '', '1234,5', '1234.5'],
  [1234.5, '#,##0', '1.235', '1,235'],
  [1234567.891, '#,##0.00', '1.234.567,89', '1,234,567.89'],
  [-1234.5, '#,##0.0', '-1.234,5', '-1,234.5'],
  [0.609, '0.0%', '60,9%', '60.9%'],
  [57.9, '0.##', '57,9', '57.9'],
  [58, '0.##', '58', '58'],
  [1.005, '0.00', '1,01', '1.01'],
  [-0.001, '0.00', '0,00', '0.00'],
  [7, '000', '007', '007'],
  [7, '@', '7', '7'],
  [12345, '0.00E+00', '1,23E+04', '1.23E+04'],
  [1500, '"Rp"#,##0', 'Rp1.500', 'Rp1,500'],
  [-5, '0;(0);"nol"', '(5)', '(5)'],
  [0, '0;(0);"nol"', 'nol', 'nol'],
  [1 / 3, '', '0,3333333333', '0.3333333333'],
  [198001012005011000, '', '1,98001E+17', '1.98001E+17'],
  [moment, 'dd/mm/yyyy hh:mm:ss', '03/04/2026 13:05:09', '03/04/2026 13:05:09'],
  [moment, 'yyyy-mm-dd', '2026-04-03', '2026-04-03'],
  [moment, 'd mmmm yyyy', '3 April 2026', '3 April 2026'],
  [moment, 'dddd, d mmm yy', 'Jumat, 3 Apr 26', 'Friday, 3 Apr 26'],
  [moment, 'h:mm am/pm', '1:05 PM', '1:05 PM'],
  [1.5, '[h]:mm', '36:00', '36:00'],
  ['teks', '0.00', 'teks', 'teks'],
  ['007', '@', '007', '007'],
  [true, '0', 'TRUE', 'TRUE'],
])('%p by %j', (value, pattern, indonesian, english) => {
  expect(displayValue(value, pattern, 'id_ID')).toBe(indonesian);
  expect(displayValue(value, pattern, 'en_US')).toBe(english);
});

test('patterns of days and times are told from those of numbers', () => {
  expect(['yyyy-mm-dd', 'hh:mm', 'd mmm', '[h]:mm'].map(isDatePattern)).toEqual([true, true, true, true]);
  expect(['', '@', '0.00', '#,##0', '"hari" 0', '0.0%'].map(isDatePattern)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});
