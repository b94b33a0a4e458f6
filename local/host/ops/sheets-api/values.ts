import { isDatePattern } from '../../engine/number-format.ts';
import type { WorkbookApi } from '../../engine/workbook-api.ts';
import type { Scalar, Zone } from '../../protocol.ts';
import type { JsonObject } from './check.ts';
import { ApiError } from './errors.ts';
import { rangeName, sheetOf } from './ranges.ts';
import { enumValues } from './schema.ts';
import { textRange } from './text-range.ts';

export interface RenderOptions {
  readonly majorDimension?: string;
  readonly valueRenderOption?: string;
  readonly dateTimeRenderOption?: string;
}

const ENUMS = {
  majorDimension: 'Dimension',
  valueRenderOption: 'ValueRenderOption',
  dateTimeRenderOption: 'DateTimeRenderOption',
} as const;

function checkOptions(options: RenderOptions): void {
  for (const [name, type] of Object.entries(ENUMS)) {
    const value = options[name as keyof RenderOptions];
    if (value !== undefined && !enumValues(type).has(value)) {
      const at = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      throw new ApiError(
        `Invalid value at '${at}' (type.googleapis.com/google.apps.sheets.v4.${type}), "${value}"`,
      );
    }
  }
}

export function transpose<T>(rows: readonly (readonly T[])[]): T[][] {
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, col) => rows.map((row) => row[col] as T));
}

/** Cuts empty cells at the end of rows and empty rows at the end. */
function trimmed(rows: readonly (readonly Scalar[])[]): Scalar[][] {
  const cut = rows.map((row) => {
    let end = row.length;
    while (end > 0 && row[end - 1] === '') end -= 1;
    return row.slice(0, end);
  });
  let end = cut.length;
  while (end > 0 && cut[end - 1]?.length === 0) end -= 1;
  return cut.slice(0, end);
}

/** Only the part that can hold something is read; the rest is empty anyway. */
function filledPart(book: WorkbookApi, zone: Zone): Zone {
  const extent = book.extent(zone.sheetId);
  return {
    ...zone,
    rows: Math.max(0, Math.min(zone.rows, extent.rows - zone.row)),
    cols: Math.max(0, Math.min(zone.cols, extent.cols - zone.col)),
  };
}

function render(book: WorkbookApi, zone: Zone, options: RenderOptions): Scalar[][] {
  if (zone.rows === 0 || zone.cols === 0) return [];
  const how = options.valueRenderOption ?? 'FORMATTED_VALUE';
  if (how === 'FORMATTED_VALUE') return book.display(zone);
  const values = book.values(zone);
  const withDates =
    options.dateTimeRenderOption === 'FORMATTED_STRING' ? datesAsText(book, zone, values) : values;
  if (how !== 'FORMULA') return withDates;
  const formulas = book.formulas(zone);
  return withDates.map((row, r) => row.map((value, c) => formulas[r]?.[c] || value));
}

function datesAsText(book: WorkbookApi, zone: Zone, values: readonly (readonly Scalar[])[]): Scalar[][] {
  const shown = book.display(zone);
  const formats = book.formats(zone);
  return values.map((row, r) =>
    row.map((value, c) => {
      const isDate = typeof value === 'number' && isDatePattern(formats[r]?.[c]?.numberFormat ?? '');
      return isDate ? (shown[r]?.[c] ?? '') : value;
    }),
  );
}

/** A ValueRange of the zone; `values` is missing when nothing is there. */
export function valueRange(book: WorkbookApi, zone: Zone, options: RenderOptions): JsonObject {
  const rows = render(book, filledPart(book, zone), options);
  const major = options.majorDimension === 'COLUMNS' ? 'COLUMNS' : 'ROWS';
  const values = trimmed(major === 'COLUMNS' ? transpose(rows) : rows);
  return {
    range: rangeName(sheetOf(book, zone.sheetId), zone),
    majorDimension: major,
    ...(values.length === 0 ? {} : { values }),
  };
}

export function getValues(book: WorkbookApi, range: string, options: RenderOptions): JsonObject {
  checkOptions(options);
  return valueRange(book, textRange(book, range), options);
}

export function batchGetValues(
  book: WorkbookApi,
  ranges: readonly string[],
  options: RenderOptions,
): JsonObject {
  checkOptions(options);
  const valueRanges = ranges.map((range) => valueRange(book, textRange(book, range), options));
  return { spreadsheetId: book.id, ...(valueRanges.length === 0 ? {} : { valueRanges }) };
}
