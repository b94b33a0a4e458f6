import type { CellLink, WorkbookApi } from '../../../engine/workbook-api.ts';
import type { CellFormat, CellWrite, Zone } from '../../../protocol.ts';
import { CELL_LIMIT, TOO_LONG } from '../../spreadsheet/access.ts';
import { withoutFormats } from '../../spreadsheet/formats.ts';
import { isObject, type Json, type JsonObject } from '../check.ts';
import type { ApiContext } from '../context.ts';
import { readValidation } from '../criteria.ts';
import { ApiError } from '../errors.ts';
import { keysOf, readFormat } from '../formats.ts';
import { below, leaves, type Mask, updateMask, wants } from '../mask.ts';
import { coordinate, gridZone, sheetOf } from '../ranges.ts';
import { guard, type Handler, roomFor } from './request.ts';

const READ_ONLY = ['effectiveValue', 'formattedValue', 'effectiveFormat', 'hyperlink'];

/** What a userEnteredValue writes: text stays text; only formulaValue makes a formula. */
function cellWrite(context: ApiContext, value: Json | undefined): CellWrite {
  if (!isObject(value)) return { value: '' };
  const kinds = Object.keys(value).filter((key) => value[key] !== null);
  if (kinds.length > 1) throw new ApiError(`ExtendedValue has more than one kind: ${kinds.join(', ')}.`);
  const { stringValue, numberValue, boolValue, formulaValue } = value;
  if (kinds[0] === 'errorValue') throw new ApiError('errorValue is read-only.');
  if (typeof formulaValue === 'string') return formula(context, formulaValue);
  if (typeof stringValue === 'string') {
    if (stringValue.length > CELL_LIMIT) throw new ApiError(TOO_LONG);
    return { value: stringValue };
  }
  return {
    value:
      typeof numberValue === 'number'
        ? numberValue
        : boolValue === true || boolValue === false
          ? boolValue
          : '',
  };
}

function formula({ typed, book }: ApiContext, text: string): CellWrite {
  if (!text.startsWith('=')) throw new ApiError(`Invalid formula: "${text}". A formula must begin with '='.`);
  if (text.length > CELL_LIMIT) throw new ApiError(TOO_LONG);
  return typed(text, book).write;
}

/** Links of a cell from its text format runs; only links are kept of runs. */
function runLinks(cell: JsonObject, length: number): CellLink[] {
  const runs = Array.isArray(cell.textFormatRuns) ? cell.textFormatRuns.filter(isObject) : [];
  const starts = runs.map((run) => (typeof run.startIndex === 'number' ? run.startIndex : 0));
  return runs.flatMap((run, index) => {
    const link = isObject(run.format) && isObject(run.format.link) ? run.format.link.uri : undefined;
    if (typeof link !== 'string') return [];
    return [{ url: link, start: starts[index] ?? 0, end: starts[index + 1] ?? length, chip: false }];
  });
}

function textLength(cell: JsonObject): number {
  const value = isObject(cell.userEnteredValue) ? cell.userEnteredValue.stringValue : undefined;
  return typeof value === 'string' ? value.length : 0;
}

/** A rectangle of cells to be changed as far as the mask says; a missing cell is an empty CellData. */
interface CellBlock {
  readonly zone: Zone;
  readonly cell: (row: number, col: number) => JsonObject;
  /** Set when every cell of the zone is this one; {} clears. */
  readonly uniform?: JsonObject;
  readonly mask: Mask;
}

function grid<T>(zone: Zone, make: (row: number, col: number) => T): T[][] {
  return Array.from({ length: zone.rows }, (_, row) =>
    Array.from({ length: zone.cols }, (_, col) => make(row, col)),
  );
}

function eachCell(zone: Zone, work: (at: Zone, row: number, col: number) => void): void {
  for (let row = 0; row < zone.rows; row += 1) {
    for (let col = 0; col < zone.cols; col += 1) {
      work({ ...zone, row: zone.row + row, col: zone.col + col, rows: 1, cols: 1 }, row, col);
    }
  }
}

function maskedFormat(cell: JsonObject, keys: readonly (keyof CellFormat)[] | null): CellFormat {
  const format = isObject(cell.userEnteredFormat) ? readFormat(cell.userEnteredFormat) : {};
  if (keys === null) return format;
  return Object.fromEntries(
    Object.entries(format).filter(([key]) => (keys as readonly string[]).includes(key)),
  );
}

function applyFormats({ book }: ApiContext, { zone, cell, uniform, mask }: CellBlock): void {
  const paths = leaves(below(mask, 'userEnteredFormat'));
  const keys =
    paths.length === 0 ? null : paths.filter((path) => !path.startsWith('borders')).flatMap(keysOf);
  if (keys === null) book.clear(zone, { formats: true });
  if (uniform !== undefined) {
    const format = maskedFormat(uniform, keys);
    unset(book, zone, keys, [format]);
    if (Object.keys(format).length > 0) book.format(zone, format);
    return;
  }
  const formats = grid(zone, (row, col) => maskedFormat(cell(row, col), keys));
  unset(book, zone, keys, formats.flat());
  book.formatEach(zone, formats);
}

/** Properties the mask names and some cell leaves out go back to their default. */
function unset(
  book: WorkbookApi,
  zone: Zone,
  keys: readonly (keyof CellFormat)[] | null,
  formats: readonly CellFormat[],
): void {
  const gone = (keys ?? []).filter((key) => formats.some((format) => format[key] === undefined));
  if (gone.length > 0) withoutFormats(book, zone, gone);
}

function applyValues(context: ApiContext, { zone, cell, uniform }: CellBlock): void {
  const same = uniform === undefined ? undefined : cellWrite(context, uniform.userEnteredValue);
  if (same !== undefined && 'value' in same && same.value === '') {
    context.book.clear(zone, { values: true });
    return;
  }
  context.book.write(
    zone,
    grid(zone, (row, col) => same ?? cellWrite(context, cell(row, col).userEnteredValue)),
  );
}

const noteOf = (cell: JsonObject): string => (typeof cell.note === 'string' ? cell.note : '');

function applyNotes({ book }: ApiContext, { zone, cell, uniform }: CellBlock): void {
  if (uniform !== undefined && noteOf(uniform) === '') {
    book.clear(zone, { notes: true });
    return;
  }
  const before = book.notes(zone);
  eachCell(zone, (at, row, col) => {
    const next = noteOf(cell(row, col));
    if (next !== (before[row]?.[col] ?? '')) book.setNote(at, next);
  });
}

function applyValidation({ book }: ApiContext, { zone, cell, uniform }: CellBlock): void {
  const rule = uniform?.dataValidation;
  book.setValidation(zone, isObject(rule) ? readValidation(rule) : null);
  if (uniform !== undefined) return;
  eachCell(zone, (at, row, col) => {
    const own = cell(row, col).dataValidation;
    if (isObject(own)) book.setValidation(at, readValidation(own));
  });
}

function applyRuns({ book }: ApiContext, { zone, cell }: CellBlock): void {
  const before = book.links(zone);
  eachCell(zone, (at, row, col) => {
    const data = cell(row, col);
    const links = runLinks(data, textLength(data));
    if (links.length > 0 || (before[row]?.[col] ?? []).length > 0) book.setLinks(at, links);
  });
}

function applyBlock(context: ApiContext, block: CellBlock): void {
  const { mask, zone } = block;
  const asked = [...mask.keys()].find((name) => READ_ONLY.includes(name));
  if (asked !== undefined) throw new ApiError(`Field ${asked} is read-only.`);
  guard(context, zone);
  if (wants(mask, 'userEnteredFormat')) applyFormats(context, block);
  if (wants(mask, 'userEnteredValue')) applyValues(context, block);
  if (wants(mask, 'textFormatRuns')) applyRuns(context, block);
  if (wants(mask, 'note')) applyNotes(context, block);
  if (wants(mask, 'dataValidation')) applyValidation(context, block);
}

function rowCells(body: JsonObject): JsonObject[][] {
  const rows = Array.isArray(body.rows) ? body.rows : [];
  return rows.map((row) => {
    const values = isObject(row) && Array.isArray(row.values) ? row.values : [];
    return values.map((cell) => (isObject(cell) ? cell : {}));
  });
}

const cellOf =
  (rows: readonly (readonly JsonObject[])[]) =>
  (row: number, col: number): JsonObject =>
    rows[row]?.[col] ?? {};

/** Where an updateCells writes: its whole range, or from its start as far as the rows reach. */
function target({ book }: ApiContext, body: JsonObject, rows: readonly (readonly JsonObject[])[]): Zone {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (isObject(body.range) && isObject(body.start)) throw new ApiError("oneof field 'area' is already set.");
  if (isObject(body.range)) {
    const zone = gridZone(book, body.range);
    if (rows.length > zone.rows) {
      throw new ApiError(
        `Attempting to write row: ${zone.row + zone.rows}, beyond the last requested row of: ${zone.row + zone.rows - 1}`,
      );
    }
    if (width > zone.cols) {
      throw new ApiError(
        `Attempting to write column: ${zone.col + zone.cols}, beyond the last requested column of: ${zone.col + zone.cols - 1}`,
      );
    }
    return zone;
  }
  if (!isObject(body.start)) throw new ApiError('start or range must be specified.');
  const { sheet, row, col } = coordinate(book, body.start);
  if (row + rows.length > sheet.rows) {
    throw new ApiError(
      `Attempting to write row: ${sheet.rows}, beyond the last requested row of: ${sheet.rows - 1}`,
    );
  }
  if (col + width > sheet.cols) {
    throw new ApiError(
      `Attempting to write column: ${sheet.cols}, beyond the last requested column of: ${sheet.cols - 1}`,
    );
  }
  return { sheetId: sheet.sheetId, row, col, rows: rows.length, cols: width };
}

/** Rows of unequal length from a start touch only the cells they name. */
function applyRagged(
  context: ApiContext,
  zone: Zone,
  rows: readonly (readonly JsonObject[])[],
  mask: Mask,
): void {
  const even = rows.every((row) => row.length === zone.cols);
  if (even) {
    applyBlock(context, { zone, cell: cellOf(rows), mask });
    return;
  }
  rows.forEach((row, index) => {
    if (row.length === 0) return;
    const line = { ...zone, row: zone.row + index, rows: 1, cols: row.length };
    applyBlock(context, { zone: line, cell: cellOf([row]), mask });
  });
}

const updateCells: Handler = (context, body) => {
  const mask = updateMask(body.fields, 'CellData');
  const rows = rowCells(body);
  const zone = target(context, body, rows);
  if (zone.rows === 0 || zone.cols === 0) return {};
  const blank = rows.every((row) => row.length === 0);
  if (isObject(body.range))
    applyBlock(context, { zone, cell: cellOf(rows), mask, ...(blank ? { uniform: {} } : {}) });
  else applyRagged(context, zone, rows, mask);
  return {};
};

const repeatCell: Handler = (context, body) => {
  const mask = updateMask(body.fields, 'CellData');
  const zone = gridZone(context.book, body.range);
  const cell = isObject(body.cell) ? body.cell : {};
  const value = isObject(cell.userEnteredValue) ? cell.userEnteredValue : {};
  if (typeof value.formulaValue === 'string' && (zone.rows > 1 || zone.cols > 1)) {
    repeatFormula(context, zone, cell, mask);
    return {};
  }
  applyBlock(context, { zone, cell: () => cell, uniform: cell, mask });
  return {};
};

/** A repeated formula shifts its references from the first cell on, as in a fill. */
function repeatFormula(context: ApiContext, zone: Zone, cell: JsonObject, mask: Mask): void {
  const first = { ...zone, rows: 1, cols: 1 };
  applyBlock(context, { zone: first, cell: () => cell, mask });
  context.book.copy(first, zone, 'PASTE_NORMAL');
}

const appendCells: Handler = (context, body) => {
  const { book } = context;
  const mask = updateMask(body.fields, 'CellData');
  const sheet = sheetOf(book, body.sheetId);
  const rows = rowCells(body);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const row = book.extent(sheet.sheetId).rows;
  const missing = row + rows.length - sheet.rows;
  const wider = width - sheet.cols;
  if (missing > 0) {
    roomFor(book, missing * sheet.cols);
    book.insert(sheet.sheetId, 'ROWS', sheet.rows, missing);
  }
  if (wider > 0) {
    roomFor(book, wider * sheet.rows);
    book.insert(sheet.sheetId, 'COLUMNS', sheet.cols, wider);
  }
  applyRagged(context, { sheetId: sheet.sheetId, row, col: 0, rows: rows.length, cols: width }, rows, mask);
  return {};
};

export const CELL_REQUESTS: Readonly<Record<string, Handler>> = { updateCells, repeatCell, appendCells };
