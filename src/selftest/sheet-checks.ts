import { selfTestTexts } from '../core/messages/selftest.ts';
import type { Check } from './check.ts';
import type { Ground } from './ground.ts';

const { words } = selfTestTexts;
const FORMULA_TEXT = '=1+1';
const DIGITS = '198001012005011001';

/** Kind and content, so that the number 7 and the text 7 differ. */
const exactly = (value: unknown): string => JSON.stringify(value);

function type(ground: Ground, range: string, text: string, valueInputOption: 'RAW' | 'USER_ENTERED'): void {
  Sheets?.Spreadsheets.Values.update({ values: [[text]] }, ground.id, ground.a1(range), { valueInputOption });
}

/** How cells take and give values. Each check has rows of its own in the temporary sheet. */
export const valueChecks: readonly Check<Ground>[] = [
  {
    code: 'textIsNoFormula',
    expected: exactly(FORMULA_TEXT),
    run: (ground) => {
      ground.batch(ground.cell(0, 0, { stringValue: FORMULA_TEXT }));
      return exactly(ground.read('A1'));
    },
  },
  {
    code: 'rawKeepsText',
    expected: exactly(FORMULA_TEXT),
    run: (ground) => {
      type(ground, 'A2', FORMULA_TEXT, 'RAW');
      return exactly(ground.read('A2'));
    },
  },
  {
    code: 'digitsKept',
    expected: exactly(DIGITS),
    run: (ground) => {
      ground.batch(ground.cell(2, 0, { stringValue: DIGITS }));
      return exactly(ground.read('A3'));
    },
  },
  {
    code: 'apostropheKeepsText',
    expected: exactly(FORMULA_TEXT),
    run: (ground) => {
      const range = ground.sheet().getRange('A4');
      range.setValues([[`'${FORMULA_TEXT}`]]);
      SpreadsheetApp.flush();
      return exactly(range.getValue());
    },
  },
  {
    code: 'typedTextParses',
    expected: exactly(7),
    run: (ground) => {
      type(ground, 'A5', '007', 'USER_ENTERED');
      return exactly(ground.read('A5'));
    },
  },
  {
    code: 'serialDates',
    expected: exactly(46024),
    run: (ground) => {
      type(ground, 'A6', '2026-01-02', 'USER_ENTERED');
      return exactly(ground.read('A6'));
    },
  },
  {
    code: 'dateObjects',
    expected: words.date,
    run: (ground) => {
      type(ground, 'A7', '2026-01-02', 'USER_ENTERED');
      return ground.sheet().getRange('A7').getValue() instanceof Date ? words.date : words.noDate;
    },
  },
  {
    code: 'apiFormula',
    expected: exactly(3),
    run: (ground) => {
      ground.batch(ground.cell(7, 0, { formulaValue: '=SUM(1;2)' }));
      return exactly(ground.read('A8'));
    },
  },
  {
    code: 'sheetFormula',
    expected: exactly(3),
    run: (ground) => {
      ground.sheet().getRange('A9').setFormula('=SUM(1;2)');
      return exactly(ground.read('A9'));
    },
  },
  {
    code: 'copyKeepsText',
    expected: exactly([FORMULA_TEXT, DIGITS]),
    run: (ground) => {
      const copy = (row: number) => ({
        copyPaste: {
          source: ground.grid(row, 0),
          destination: ground.grid(row, 1),
          pasteType: 'PASTE_NORMAL',
        },
      });
      const write = (row: number, stringValue: string) => ground.cell(row, 0, { stringValue });
      ground.batch(write(9, FORMULA_TEXT), write(10, DIGITS), copy(9), copy(10));
      return exactly([ground.read('B10'), ground.read('B11')]);
    },
  },
  {
    code: 'customFunction',
    expected: words.known,
    run: (ground) => {
      ground.sheet().getRange('A12').setFormula('=TOP_KANDIDAT(A1:A3;1)');
      return String(ground.read('A12')).startsWith('#NAME') ? words.unknown : words.known;
    },
  },
];
