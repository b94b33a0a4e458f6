import type { ValidationRule, WorkbookApi } from '../../engine/workbook-api.ts';
import type { Scalar } from '../../protocol.ts';
import { parseA1 } from './a1.ts';

type Check = (value: Scalar, args: ValidationRule['args']) => boolean;

const num = (arg: unknown): number => (typeof arg === 'number' ? arg : Number(arg));
const numeric =
  (holds: (value: number, args: readonly number[]) => boolean): Check =>
  (value, args) =>
    typeof value === 'number' && holds(value, args.map(num));
const textual =
  (holds: (value: string, arg: string) => boolean): Check =>
  (value, args) =>
    holds(String(value).toLowerCase(), String(args[0] ?? '').toLowerCase());

const compare = {
  EQUAL_TO: numeric((value, [a = 0]) => value === a),
  NOT_EQUAL_TO: numeric((value, [a = 0]) => value !== a),
  BETWEEN: numeric((value, [a = 0, b = 0]) => value >= a && value <= b),
  NOT_BETWEEN: numeric((value, [a = 0, b = 0]) => value < a || value > b),
  GREATER_THAN: numeric((value, [a = 0]) => value > a),
  GREATER_THAN_OR_EQUAL_TO: numeric((value, [a = 0]) => value >= a),
  LESS_THAN: numeric((value, [a = 0]) => value < a),
  LESS_THAN_OR_EQUAL_TO: numeric((value, [a = 0]) => value <= a),
};

const CHECKS: Readonly<Record<string, Check>> = {
  ...Object.fromEntries(Object.entries(compare).map(([name, check]) => [`NUMBER_${name}`, check])),
  DATE_EQUAL_TO: numeric((value, [a = 0]) => Math.floor(value) === a),
  DATE_BEFORE: numeric((value, [a = 0]) => value < a),
  DATE_AFTER: numeric((value, [a = 0]) => value >= a + 1),
  DATE_ON_OR_BEFORE: numeric((value, [a = 0]) => value < a + 1),
  DATE_ON_OR_AFTER: numeric((value, [a = 0]) => value >= a),
  DATE_BETWEEN: numeric((value, [a = 0, b = 0]) => value >= a && value < b + 1),
  DATE_NOT_BETWEEN: numeric((value, [a = 0, b = 0]) => value < a || value >= b + 1),
  DATE_IS_VALID_DATE: (value) => typeof value === 'number',
  TEXT_CONTAINS: textual((value, arg) => value.includes(arg)),
  TEXT_DOES_NOT_CONTAIN: textual((value, arg) => !value.includes(arg)),
  TEXT_EQUAL_TO: textual((value, arg) => value === arg),
  TEXT_IS_VALID_EMAIL: (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(value)),
  TEXT_IS_VALID_URL: (value) => /^(https?:\/\/)?[^\s/]+\.[^\s/]+(\/\S*)?$/.test(String(value)),
  VALUE_IN_LIST: (value, args) => args.some((arg) => String(arg) === String(value)),
  CHECKBOX: (value, args) =>
    args.length === 0 ? typeof value === 'boolean' : args.some((arg) => String(arg) === String(value)),
};

function inRange(book: WorkbookApi, value: Scalar, reference: string, sheetId: number): boolean {
  const box = parseA1(reference.replace(/^=/, ''));
  const sheet = book.sheets().find((one) => (box?.sheet ? one.name === box.sheet : one.sheetId === sheetId));
  if (box === null || sheet === undefined) return true;
  const row = box.row ?? 0;
  const col = box.col ?? 0;
  const zone = {
    sheetId: sheet.sheetId,
    row,
    col,
    rows: Math.min(box.lastRow ?? sheet.rows - 1, sheet.rows - 1) - row + 1,
    cols: Math.min(box.lastCol ?? sheet.cols - 1, sheet.cols - 1) - col + 1,
  };
  return book.values(zone).some((line) => line.some((one) => one !== '' && String(one) === String(value)));
}

/** Whether a rule lets the value in. Empty always passes; a custom formula is judged once the cell is written. */
export function passes(book: WorkbookApi, rule: ValidationRule, value: Scalar, sheetId: number): boolean {
  if (rule.allowInvalid || value === '') return true;
  if (rule.criteria === 'VALUE_IN_RANGE') return inRange(book, value, String(rule.args[0] ?? ''), sheetId);
  return CHECKS[rule.criteria]?.(value, rule.args) ?? true;
}
