import type { SheetInfo, WorkbookApi } from '../../engine/workbook-api.ts';
import type { Zone } from '../../protocol.ts';
import { quoteSheet, zoneName } from '../spreadsheet/a1.ts';
import { isObject, type Json, type JsonObject } from './check.ts';
import { ApiError } from './errors.ts';

const number = (value: Json | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;

/** An unset sheetId means 0, as everywhere in the API. */
export function sheetOf(book: WorkbookApi, sheetId: Json | undefined): SheetInfo {
  const id = number(sheetId) ?? 0;
  const sheet = book.sheets().find((one) => one.sheetId === id);
  if (sheet === undefined) throw new ApiError(`No grid with id: ${id}`);
  return sheet;
}

export function rangeName(sheet: SheetInfo, zone: Pick<Zone, 'row' | 'col' | 'rows' | 'cols'>): string {
  return `${quoteSheet(sheet.name)}!${zoneName(zone)}`;
}

/** Refuses what lies outside the grid, in the API's words. */
export function insideGrid(sheet: SheetInfo, zone: Zone): Zone {
  if (zone.row + zone.rows <= sheet.rows && zone.col + zone.cols <= sheet.cols) return zone;
  throw new ApiError(
    `Range (${rangeName(sheet, zone)}) exceeds grid limits. Max rows: ${sheet.rows}, max columns: ${sheet.cols}`,
  );
}

function side(range: JsonObject, start: string, end: string, max: number): { at: number; size: number } {
  const at = number(range[start]) ?? 0;
  const last = number(range[end]) ?? Math.max(max, at + 1);
  if (at < 0 || last < 0)
    throw new ApiError(
      `GridRange.${at < 0 ? start : end}[${Math.min(at, last)}] must be greater than or equal to zero.`,
    );
  if (last <= at) {
    throw new ApiError(`Invalid GridRange: ${start} (${at}) must be less than ${end} (${last}).`);
  }
  return { at, size: last - at };
}

/** A GridRange as a zone of the sheet; open sides end with the grid. */
export function gridZone(book: WorkbookApi, range: Json | undefined): Zone {
  if (!isObject(range)) throw new ApiError('range not specified');
  const sheet = sheetOf(book, range.sheetId);
  const rows = side(range, 'startRowIndex', 'endRowIndex', sheet.rows);
  const cols = side(range, 'startColumnIndex', 'endColumnIndex', sheet.cols);
  return insideGrid(sheet, {
    sheetId: sheet.sheetId,
    row: rows.at,
    col: cols.at,
    rows: rows.size,
    cols: cols.size,
  });
}

/** Whether a GridRange leaves all four sides open: the whole sheet. */
export function isWholeSheet(range: JsonObject): boolean {
  return ['startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex'].every(
    (side) => range[side] === undefined || range[side] === null,
  );
}

/** A zone as the API prints it; a sheetId of 0 is left out, as Google does. 0 rows and columns: the whole sheet. */
export function gridRange(zone: Zone): JsonObject {
  const sheet: JsonObject = zone.sheetId === 0 ? {} : { sheetId: zone.sheetId };
  if (zone.rows === 0 && zone.cols === 0) return sheet;
  return {
    ...sheet,
    startRowIndex: zone.row,
    endRowIndex: zone.row + zone.rows,
    startColumnIndex: zone.col,
    endColumnIndex: zone.col + zone.cols,
  };
}

export interface Span {
  readonly sheet: SheetInfo;
  readonly dimension: 'ROWS' | 'COLUMNS';
  readonly start: number;
  readonly count: number;
}

/** A DimensionRange; `openEnded` lets an insert lie at the grid's end. */
export function span(book: WorkbookApi, range: Json | undefined, openEnded = false): Span {
  if (!isObject(range)) throw new ApiError('Dimension range not specified');
  const sheet = sheetOf(book, range.sheetId);
  const dimension = range.dimension;
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw new ApiError('No dimension specified.');
  const size = dimension === 'ROWS' ? sheet.rows : sheet.cols;
  const start = number(range.startIndex) ?? 0;
  const end = number(range.endIndex) ?? size;
  if (start < 0) throw new ApiError(`range.startIndex[${start}] must be greater than or equal to zero.`);
  if (end <= start)
    throw new ApiError(`range.endIndex[${end}] must be greater than range.startIndex[${start}].`);
  if (openEnded ? start > size : end > size) {
    const name = dimension === 'ROWS' ? 'rows' : 'columns';
    throw new ApiError(
      `range.${openEnded ? 'startIndex' : 'endIndex'}[${openEnded ? start : end}] is too large. Sheet has ${size} ${name}.`,
    );
  }
  return { sheet, dimension, start, count: end - start };
}

/** A GridCoordinate inside the grid. */
export function coordinate(
  book: WorkbookApi,
  value: Json | undefined,
): { sheet: SheetInfo; row: number; col: number } {
  if (!isObject(value)) throw new ApiError('start not specified');
  const sheet = sheetOf(book, value.sheetId);
  const row = number(value.rowIndex) ?? 0;
  const col = number(value.columnIndex) ?? 0;
  if (row < 0 || col < 0) throw new ApiError('GridCoordinate must not be negative.');
  insideGrid(sheet, { sheetId: sheet.sheetId, row, col, rows: 1, cols: 1 });
  return { sheet, row, col };
}
