import type { Area, Condition, Format, Formula, Validation } from '../core/plan.ts';
import { unreachable } from '../core/result.ts';
import type { Cell } from '../core/table.ts';

import Schema = GoogleAppsScript.Sheets.Schema;

/** Number formats as patterns; the workbook's locale (id_ID) decides marks and month names. */
const NUMBER_FORMATS: Readonly<Record<NonNullable<Format['number']>, Schema.NumberFormat>> = {
  text: { type: 'TEXT', pattern: '@' },
  integer: { type: 'NUMBER', pattern: '#,##0' },
  decimal1: { type: 'NUMBER', pattern: '#,##0.0' },
  decimal2: { type: 'NUMBER', pattern: '#,##0.00' },
  percent1: { type: 'PERCENT', pattern: '0.0%' },
  date: { type: 'DATE', pattern: 'd mmmm yyyy' },
  dateTime: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' },
};

export const isFormula = (cell: Cell | Formula): cell is Formula => typeof cell === 'object';

/** A cell for updateCells. Text goes as stringValue, which Google never parses; '' empties the cell. */
export function toCellData(cell: Cell | Formula): Schema.CellData {
  if (isFormula(cell)) return { userEnteredValue: { formulaValue: cell.formula } };
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
  if (typeof cell === 'boolean') return { userEnteredValue: { boolValue: cell } };
  return cell === '' ? {} : { userEnteredValue: { stringValue: cell } };
}

/** `rows` and `cols` of 0 mean to the end of the sheet. */
export function toGridRange(sheetId: number, area: Area): Schema.GridRange {
  return {
    sheetId,
    startRowIndex: area.row,
    startColumnIndex: area.col,
    ...(area.rows > 0 ? { endRowIndex: area.row + area.rows } : {}),
    ...(area.cols > 0 ? { endColumnIndex: area.col + area.cols } : {}),
  };
}

/** `#rrggbb` as Google's fractions of one. */
export function toColor(hex: string): Schema.Color {
  const part = (from: number): number =>
    Math.round((Number.parseInt(hex.slice(from, from + 2), 16) / 255) * 1e4) / 1e4;
  return { red: part(1), green: part(3), blue: part(5) };
}

function toTextFormat(format: Format): Schema.TextFormat {
  return {
    ...(format.bold === undefined ? {} : { bold: format.bold }),
    ...(format.italic === undefined ? {} : { italic: format.italic }),
    ...(format.size === undefined ? {} : { fontSize: format.size }),
    ...(format.color === undefined ? {} : { foregroundColor: toColor(format.color) }),
  };
}

/** Only the properties the format names; borders are a request of their own. */
export function toCellFormat(format: Format): Schema.CellFormat {
  const textFormat = toTextFormat(format);
  return {
    ...(format.number === undefined ? {} : { numberFormat: NUMBER_FORMATS[format.number] }),
    ...(Object.keys(textFormat).length === 0 ? {} : { textFormat }),
    ...(format.background === undefined ? {} : { backgroundColor: toColor(format.background) }),
    ...(format.horizontal === undefined ? {} : { horizontalAlignment: format.horizontal.toUpperCase() }),
    ...(format.vertical === undefined ? {} : { verticalAlignment: format.vertical.toUpperCase() }),
    ...(format.wrap === undefined ? {} : { wrapStrategy: format.wrap ? 'WRAP' : 'CLIP' }),
  };
}

function formatFields(format: Schema.CellFormat): string {
  const names = Object.keys(format).flatMap((name) =>
    name === 'textFormat' ? Object.keys(format.textFormat ?? {}).map((part) => `textFormat.${part}`) : [name],
  );
  return names.map((name) => `userEnteredFormat.${name}`).join(',');
}

const THIN: Schema.Border = { style: 'SOLID', color: toColor('#b7b7b7') };

/** One repeatCell and, where asked, one updateBorders. */
export function toFormatRequests(range: Schema.GridRange, format: Format): Schema.Request[] {
  const userEnteredFormat = toCellFormat(format);
  const fields = formatFields(userEnteredFormat);
  const requests: Schema.Request[] =
    fields === '' ? [] : [{ repeatCell: { range, cell: { userEnteredFormat }, fields } }];
  if (format.border === true) {
    const sides = {
      top: THIN,
      bottom: THIN,
      left: THIN,
      right: THIN,
      innerHorizontal: THIN,
      innerVertical: THIN,
    };
    requests.push({ updateBorders: { range, ...sides } });
  }
  return requests;
}

const userValues = (...values: readonly string[]): Schema.ConditionValue[] =>
  values.map((value) => ({ userEnteredValue: value }));

export function toValidation(rule: Validation): Schema.DataValidationRule {
  const common = { strict: rule.strict, ...(rule.help === undefined ? {} : { inputMessage: rule.help }) };
  switch (rule.kind) {
    case 'list':
      return {
        condition: { type: 'ONE_OF_LIST', values: userValues(...rule.values) },
        showCustomUi: true,
        ...common,
      };
    case 'date':
      return { condition: { type: 'DATE_IS_VALID' }, ...common };
    case 'number':
      return {
        condition: { type: 'NUMBER_BETWEEN', values: userValues(String(rule.min), String(rule.max)) },
        ...common,
      };
    default:
      return unreachable(rule);
  }
}

export function toConditionRule(range: Schema.GridRange, rule: Condition): Schema.ConditionalFormatRule {
  const condition =
    rule.kind === 'textIs'
      ? { type: 'TEXT_EQ', values: userValues(rule.text) }
      : { type: 'CUSTOM_FORMULA', values: userValues(rule.formula) };
  return { ranges: [range], booleanRule: { condition, format: toCellFormat(rule.format) } };
}
