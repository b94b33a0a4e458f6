import type { WorkbookApi } from '../../engine/workbook-api.ts';
import type { CellWrite, Scalar, Zone } from '../../protocol.ts';
import { CELL_LIMIT, TOO_LONG } from '../spreadsheet/access.ts';
import { checkMessage, isObject, type Json, type JsonObject } from './check.ts';
import type { ApiContext, Typed } from './context.ts';
import { ApiError } from './errors.ts';
import { rangeName, sheetOf } from './ranges.ts';
import { guard, roomFor } from './requests/request.ts';
import { enumValues } from './schema.ts';
import { textRange } from './text-range.ts';
import { type RenderOptions, transpose, valueRange } from './values.ts';

export interface WriteOptions {
  readonly valueInputOption?: string;
  readonly insertDataOption?: string;
  readonly includeValuesInResponse?: boolean;
}

function inputOption(value: string | undefined): 'RAW' | 'USER_ENTERED' {
  if (value === undefined || value === 'INPUT_VALUE_OPTION_UNSPECIFIED') {
    throw new ApiError("'valueInputOption' is required but not specified");
  }
  if (!enumValues('ValueInputOption').has(value)) {
    throw new ApiError(
      `Invalid value at 'value_input_option' (type.googleapis.com/google.apps.sheets.v4.ValueInputOption), "${value}"`,
    );
  }
  return value === 'RAW' ? 'RAW' : 'USER_ENTERED';
}

function scalar(value: Json, row: number, col: number): Scalar | null {
  if (value === null || typeof value !== 'object') return value;
  const kind = Array.isArray(value) ? 'list_value' : 'struct_value';
  throw new ApiError(`Invalid values[${row}][${col}]: ${kind} { }`);
}

/** The rows of a ValueRange, row by row whatever its major dimension; null leaves a cell alone. */
function rowsOf(data: JsonObject): (Scalar | null)[][] {
  const lists = Array.isArray(data.values) ? data.values : [];
  const rows = lists.map((list, row) => {
    if (!Array.isArray(list))
      throw new ApiError(
        `Invalid value at 'data.values[${row}]' (type.googleapis.com/google.protobuf.ListValue), ${JSON.stringify(list)}`,
      );
    return list.map((value, col) => scalar(value, row, col));
  });
  if (data.majorDimension !== 'COLUMNS') return rows;
  const height = Math.max(0, ...rows.map((row) => row.length));
  return transpose(rows.map((row) => Array.from({ length: height }, (_, index) => row[index] ?? null)));
}

/** RAW never parses; USER_ENTERED reads as if typed. */
function read(context: ApiContext, value: Scalar, option: 'RAW' | 'USER_ENTERED', isText: boolean): Typed {
  if (typeof value === 'string' && value.length > CELL_LIMIT) throw new ApiError(TOO_LONG);
  return option === 'RAW' || typeof value !== 'string'
    ? { write: { value } }
    : context.typed(value, context.book, isText);
}

/** A single cell is a start; a larger range is a bound. */
function target(zone: Zone, name: string, rows: readonly (readonly unknown[])[]): Zone {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const isStart = zone.rows === 1 && zone.cols === 1;
  if (!isStart && rows.length > zone.rows) {
    throw new ApiError(
      `Requested writing within range [${name}], but tried writing to row [${zone.row + zone.rows + 1}]`,
    );
  }
  if (!isStart && width > zone.cols) {
    throw new ApiError(
      `Requested writing within range [${name}], but tried writing to column [${zone.col + zone.cols + 1}]`,
    );
  }
  return { ...zone, rows: rows.length, cols: width };
}

function inGrid(book: WorkbookApi, zone: Zone): void {
  const sheet = sheetOf(book, zone.sheetId);
  if (zone.row + zone.rows <= sheet.rows && zone.col + zone.cols <= sheet.cols) return;
  throw new ApiError(
    `Range (${rangeName(sheet, zone)}) exceeds grid limits. Max rows: ${sheet.rows}, max columns: ${sheet.cols}`,
  );
}

function writeRows(
  context: ApiContext,
  zone: Zone,
  rows: readonly (readonly (Scalar | null)[])[],
  option: 'RAW' | 'USER_ENTERED',
): void {
  const { book } = context;
  guard(context, zone);
  const formats = option === 'RAW' ? [] : book.formats(zone);
  const isText = (row: number, col: number): boolean => formats[row]?.[col]?.numberFormat === '@';
  const typed = rows.map((row, r) =>
    row.map((value, c) => (value === null ? null : read(context, value, option, isText(r, c)))),
  );
  const cells = Array.from({ length: zone.rows }, (_, row) =>
    Array.from({ length: zone.cols }, (_, col): CellWrite | undefined => typed[row]?.[col]?.write),
  );
  book.write(zone, cells);
  if (typed.some((row) => row.some((one) => one?.numberFormat !== undefined))) takeFormats(book, zone, typed);
}

/** A typed date brings its format, unless the cell has one. */
function takeFormats(book: WorkbookApi, zone: Zone, typed: readonly (readonly (Typed | null)[])[]): void {
  const before = book.formats(zone);
  book.formatEach(
    zone,
    before.map((row, r) =>
      row.map((format, c) => {
        const numberFormat = typed[r]?.[c]?.numberFormat;
        return numberFormat === undefined || (format.numberFormat ?? '') !== '' ? null : { numberFormat };
      }),
    ),
  );
}

function report(book: WorkbookApi, zone: Zone, rows: readonly (readonly (Scalar | null)[])[]): JsonObject {
  const touched = rows.map((row) => row.filter((value) => value !== null).length);
  const cells = touched.reduce((sum, count) => sum + count, 0);
  return {
    spreadsheetId: book.id,
    updatedRange: rangeName(
      sheetOf(book, zone.sheetId),
      zone.rows * zone.cols === 0 ? { ...zone, rows: 1, cols: 1 } : zone,
    ),
    ...(cells === 0
      ? {}
      : { updatedRows: touched.filter(Boolean).length, updatedColumns: zone.cols, updatedCells: cells }),
  };
}

function updateOne(
  context: ApiContext,
  range: string,
  data: JsonObject,
  option: 'RAW' | 'USER_ENTERED',
): { zone: Zone; answer: JsonObject } {
  const { book } = context;
  const rows = rowsOf(data);
  const named = textRange(book, range, false);
  const zone = target(named, rangeName(sheetOf(book, named.sheetId), named), rows);
  inGrid(book, zone);
  if (zone.rows > 0 && zone.cols > 0) writeRows(context, zone, rows, option);
  return { zone, answer: report(book, zone, rows) };
}

/** Values.update. */
export function updateValues(
  context: ApiContext,
  payload: Json,
  range: string,
  options: WriteOptions & RenderOptions,
): JsonObject {
  const option = inputOption(options.valueInputOption);
  checkMessage(payload, 'ValueRange', 'data');
  const data = isObject(payload) ? payload : {};
  if (typeof data.range === 'string' && !sameZone(context.book, data.range, range)) {
    throw new ApiError(`Requested range ${range} does not match the range in the body ${data.range}.`);
  }
  const { zone, answer } = context.book.atomically(() => updateOne(context, range, data, option));
  const shown =
    options.includeValuesInResponse === true ? { updatedData: valueRange(context.book, zone, {}) } : {};
  return { ...answer, ...shown };
}

function sameZone(book: WorkbookApi, a: string, b: string): boolean {
  return JSON.stringify(textRange(book, a)) === JSON.stringify(textRange(book, b));
}

/** Values.batchUpdate: all ranges or none. */
export function batchUpdateValues(context: ApiContext, payload: Json): JsonObject {
  checkMessage(payload, 'BatchUpdateValuesRequest', '');
  const body = isObject(payload) ? payload : {};
  const option = inputOption(typeof body.valueInputOption === 'string' ? body.valueInputOption : undefined);
  const data = Array.isArray(body.data) ? body.data.filter(isObject) : [];
  const responses = context.book.atomically(() =>
    data.map((one, index) => {
      if (typeof one.range !== 'string') throw new ApiError(`Invalid data[${index}]: range is required.`);
      try {
        return updateOne(context, one.range, one, option).answer;
      } catch (error) {
        if (error instanceof ApiError) throw new ApiError(`Invalid data[${index}]: ${error.message}`);
        throw error;
      }
    }),
  );
  const total = (name: string): number => responses.reduce((sum, one) => sum + Number(one[name] ?? 0), 0);
  return {
    spreadsheetId: context.book.id,
    totalUpdatedRows: total('updatedRows'),
    totalUpdatedColumns: total('updatedColumns'),
    totalUpdatedCells: total('updatedCells'),
    totalUpdatedSheets: new Set(responses.map((one) => String(one.updatedRange).split('!')[0])).size,
    responses,
  };
}

function clearOne(context: ApiContext, range: string): string {
  const { book } = context;
  const zone = textRange(book, range);
  guard(context, zone);
  book.clear(zone, { values: true });
  return rangeName(sheetOf(book, zone.sheetId), zone);
}

/** Values.clear: formats, notes and validations stay. */
export function clearValues(context: ApiContext, range: string): JsonObject {
  const clearedRange = context.book.atomically(() => clearOne(context, range));
  return { spreadsheetId: context.book.id, clearedRange };
}

export function batchClearValues(context: ApiContext, payload: Json): JsonObject {
  checkMessage(payload, 'BatchClearValuesRequest', '');
  const ranges = isObject(payload) && Array.isArray(payload.ranges) ? payload.ranges.map(String) : [];
  const clearedRanges = context.book.atomically(() => ranges.map((range) => clearOne(context, range)));
  return { spreadsheetId: context.book.id, clearedRanges };
}

const isFilled = (row: readonly string[] | undefined): boolean => row?.some((text) => text !== '') ?? false;

/** The table that a range touches: from its first row down to the last row before an empty one. */
function tableEnd(book: WorkbookApi, zone: Zone): { last: number; found: boolean } {
  const extent = book.extent(zone.sheetId);
  const rows = Math.max(0, extent.rows);
  const cols = Math.max(0, extent.cols);
  if (rows === 0 || cols === 0) return { last: zone.row - 1, found: false };
  const shown = book.display({ ...zone, row: 0, col: 0, rows, cols });
  const within = shown.slice(zone.row, zone.row + zone.rows);
  const offset = within.map(isFilled).lastIndexOf(true);
  if (offset < 0) return { last: zone.row - 1, found: false };
  let last = zone.row + offset;
  while (isFilled(shown[last + 1])) last += 1;
  return { last, found: true };
}

/** Values.append: after the table the range touches, adding rows to the grid where they are missing. */
export function appendValues(
  context: ApiContext,
  payload: Json,
  range: string,
  options: WriteOptions,
): JsonObject {
  const { book } = context;
  const option = inputOption(options.valueInputOption);
  checkMessage(payload, 'ValueRange', 'data');
  const rows = rowsOf(isObject(payload) ? payload : {});
  const named = textRange(book, range);
  const { last, found } = tableEnd(book, named);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const zone: Zone = {
    sheetId: named.sheetId,
    row: last + 1,
    col: named.col,
    rows: rows.length,
    cols: width,
  };
  return book.atomically(() => {
    growFor(book, zone, options.insertDataOption === 'INSERT_ROWS');
    if (zone.rows > 0 && zone.cols > 0) writeRows(context, zone, rows, option);
    const sheet = sheetOf(book, zone.sheetId);
    const table = { ...named, rows: last - named.row + 1 };
    return {
      spreadsheetId: book.id,
      ...(found ? { tableRange: rangeName(sheet, table) } : {}),
      updates: report(book, zone, rows),
    };
  });
}

function growFor(book: WorkbookApi, zone: Zone, insert: boolean): void {
  const sheet = sheetOf(book, zone.sheetId);
  const missing = insert ? zone.rows : zone.row + zone.rows - sheet.rows;
  if (missing > 0) {
    roomFor(book, missing * sheet.cols);
    book.insert(sheet.sheetId, 'ROWS', insert ? Math.min(zone.row, sheet.rows) : sheet.rows, missing);
  }
  const wider = zone.col + zone.cols - sheet.cols;
  if (wider > 0) {
    roomFor(book, wider * sheet.rows);
    book.insert(sheet.sheetId, 'COLUMNS', sheet.cols, wider);
  }
}
