import type { SheetInfo, WorkbookApi } from '../../../engine/workbook-api.ts';
import { isObject, type JsonObject } from '../check.ts';
import { ApiError } from '../errors.ts';
import { apiColor, colorOf } from '../formats.ts';
import { leaves, updateMask } from '../mask.ts';
import { sheetOf } from '../ranges.ts';
import { flag, guardSheet, type Handler, int, roomFor, text } from './request.ts';

/** A tab as the API prints its properties; what is off or unset is left out. */
export function sheetProperties(sheet: SheetInfo): JsonObject {
  return {
    sheetId: sheet.sheetId,
    title: sheet.name,
    index: sheet.index,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.rows,
      columnCount: sheet.cols,
      ...(sheet.frozenRows > 0 ? { frozenRowCount: sheet.frozenRows } : {}),
      ...(sheet.frozenCols > 0 ? { frozenColumnCount: sheet.frozenCols } : {}),
      ...(sheet.gridlinesHidden ? { hideGridlines: true } : {}),
    },
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(sheet.tabColor === null
      ? {}
      : { tabColor: apiColor(sheet.tabColor), tabColorStyle: { rgbColor: apiColor(sheet.tabColor) } }),
  };
}

function freeTitle(book: WorkbookApi): string {
  const names = new Set(book.sheets().map((sheet) => sheet.name));
  for (let number = book.sheets().length + 1; ; number += 1) {
    if (!names.has(`Sheet${number}`)) return `Sheet${number}`;
  }
}

function checkTitle(book: WorkbookApi, title: string, except?: number): void {
  if (title === '' || title.length > 100) throw new ApiError(`Invalid sheet title: "${title}".`);
  const taken = book
    .sheets()
    .some((sheet) => sheet.sheetId !== except && sheet.name.toLowerCase() === title.toLowerCase());
  if (taken) {
    throw new ApiError(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}

function checkIndex(book: WorkbookApi, index: number): number {
  if (index >= 0 && index <= book.sheets().length) return index;
  throw new ApiError(`Sheet index ${index} is out of bounds.`);
}

function checkNewId(book: WorkbookApi, sheetId: number | undefined): void {
  if (sheetId === undefined) return;
  if (sheetId < 0) throw new ApiError('sheetId must be non-negative.');
  if (book.sheets().some((sheet) => sheet.sheetId === sheetId)) {
    throw new ApiError(`Sheet with id ${sheetId} already exists.`);
  }
}

/** Every path of SheetProperties that can be set, as the workbook's change. */
function sheetChange(properties: JsonObject, paths: readonly string[]): Partial<Omit<SheetInfo, 'sheetId'>> {
  const grid = isObject(properties.gridProperties) ? properties.gridProperties : {};
  const set: Record<string, () => Partial<Omit<SheetInfo, 'sheetId'>>> = {
    title: () => ({ name: text(properties.title) ?? '' }),
    index: () => ({ index: int(properties.index) ?? 0 }),
    hidden: () => ({ hidden: flag(properties.hidden) ?? false }),
    tabColor: () => ({ tabColor: colorOf(properties, 'tabColor', 'tabColorStyle') }),
    'gridProperties.rowCount': () => ({ rows: int(grid.rowCount) ?? 0 }),
    'gridProperties.columnCount': () => ({ cols: int(grid.columnCount) ?? 0 }),
    'gridProperties.frozenRowCount': () => ({ frozenRows: int(grid.frozenRowCount) ?? 0 }),
    'gridProperties.frozenColumnCount': () => ({ frozenCols: int(grid.frozenColumnCount) ?? 0 }),
    'gridProperties.hideGridlines': () => ({ gridlinesHidden: flag(grid.hideGridlines) ?? false }),
  };
  const changes = paths.map((path) => {
    const key = path.startsWith('tabColor') ? 'tabColor' : path;
    if (key === 'gridProperties') return wholeGrid(grid);
    return set[key]?.() ?? {};
  });
  return Object.assign({}, ...changes);
}

function wholeGrid(grid: JsonObject): Partial<Omit<SheetInfo, 'sheetId'>> {
  const rows = int(grid.rowCount);
  const cols = int(grid.columnCount);
  return {
    ...(rows === undefined ? {} : { rows }),
    ...(cols === undefined ? {} : { cols }),
    frozenRows: int(grid.frozenRowCount) ?? 0,
    frozenCols: int(grid.frozenColumnCount) ?? 0,
    gridlinesHidden: flag(grid.hideGridlines) ?? false,
  };
}

function checkChange(book: WorkbookApi, sheet: SheetInfo, change: Partial<SheetInfo>): void {
  const next = { ...sheet, ...change };
  if (change.name !== undefined) checkTitle(book, change.name, sheet.sheetId);
  if (change.index !== undefined) checkIndex(book, change.index);
  if (next.rows < 1 || next.cols < 1) {
    throw new ApiError(`gridProperties.${next.rows < 1 ? 'rowCount' : 'columnCount'} must be at least 1.`);
  }
  roomFor(book, next.rows * next.cols - sheet.rows * sheet.cols);
  if (next.frozenRows < 0 || next.frozenRows >= next.rows) {
    throw new ApiError("You can't freeze all visible rows on the sheet.");
  }
  if (next.frozenCols < 0 || next.frozenCols >= next.cols) {
    throw new ApiError("You can't freeze all visible columns on the sheet.");
  }
  const visible = book.sheets().filter((one) => !one.hidden && one.sheetId !== sheet.sheetId);
  if (next.hidden && !sheet.hidden && visible.length === 0) {
    throw new ApiError("You can't hide all the sheets in a document.");
  }
}

/** Applies a change of properties; in the API `index` counts before the sheet itself is taken out. */
function applyChange(book: WorkbookApi, sheet: SheetInfo, change: Partial<Omit<SheetInfo, 'sheetId'>>): void {
  checkChange(book, sheet, change);
  const { index } = change;
  const moved = index !== undefined && index > sheet.index ? { index: index - 1 } : {};
  book.updateSheet(sheet.sheetId, { ...change, ...moved });
}

const addSheet: Handler = ({ book }, body) => {
  const properties = isObject(body.properties) ? body.properties : {};
  if (properties.sheetType !== undefined && properties.sheetType !== 'GRID') {
    throw new ApiError('Only GRID sheets can be added.');
  }
  const title = text(properties.title) ?? freeTitle(book);
  checkTitle(book, title);
  const wanted = int(properties.sheetId);
  checkNewId(book, wanted);
  const index = checkIndex(book, int(properties.index) ?? book.sheets().length);
  const sheetId = book.createSheet(title, index, wanted);
  const paths = Object.entries(properties).flatMap(([name, value]) =>
    name === 'gridProperties' && isObject(value) ? Object.keys(value).map((key) => `${name}.${key}`) : [name],
  );
  const change = sheetChange(
    properties,
    paths.filter((path) => path !== 'title' && path !== 'index'),
  );
  applyChange(book, sheetOf(book, sheetId), change);
  roomFor(book, 0);
  return { addSheet: { properties: sheetProperties(sheetOf(book, sheetId)) } };
};

const deleteSheet: Handler = (context, body) => {
  const { book } = context;
  const sheet = sheetOf(book, body.sheetId);
  guardSheet(context, sheet.sheetId);
  if (context.isLinked?.(sheet.sheetId)) throw new ApiError("You can't delete a sheet with a linked form.");
  const visible = book.sheets().filter((one) => !one.hidden && one.sheetId !== sheet.sheetId);
  if (visible.length === 0) throw new ApiError("You can't remove all the visible sheets in a document.");
  book.deleteSheet(sheet.sheetId);
  return {};
};

const duplicateSheet: Handler = ({ book }, body) => {
  const source = sheetOf(book, body.sourceSheetId);
  const title = text(body.newSheetName) ?? `Copy of ${source.name}`;
  checkTitle(book, title);
  if (int(body.newSheetId) !== undefined) {
    throw new ApiError('newSheetId is not supported by this host.');
  }
  roomFor(book, source.rows * source.cols);
  const sheetId = book.duplicateSheet(
    source.sheetId,
    title,
    checkIndex(book, int(body.insertSheetIndex) ?? 0),
  );
  return { duplicateSheet: { properties: sheetProperties(sheetOf(book, sheetId)) } };
};

const updateSheetProperties: Handler = (context, body) => {
  const properties = isObject(body.properties) ? body.properties : {};
  const paths = leaves(updateMask(body.fields, 'SheetProperties'));
  const all = ['title', 'index', 'hidden', 'tabColor', 'gridProperties'];
  const sheet = sheetOf(context.book, properties.sheetId);
  guardSheet(context, sheet.sheetId);
  if (paths.includes('sheetType')) throw new ApiError('sheetType is read-only.');
  applyChange(context.book, sheet, sheetChange(properties, paths.length === 0 ? all : paths));
  return {};
};

const updateSpreadsheetProperties: Handler = ({ book }, body) => {
  const properties = isObject(body.properties) ? body.properties : {};
  const listed = leaves(updateMask(body.fields, 'SpreadsheetProperties'));
  for (const path of listed.length === 0 ? ['title', 'locale', 'timeZone'] : listed) {
    const value = text(properties[path]);
    if (value === undefined || value === '') throw new ApiError(`Invalid ${path}: must not be empty.`);
    if (path === 'title') book.name = value;
    else if (path === 'locale') book.locale = value;
    else if (path === 'timeZone') book.timeZone = value;
    else throw new ApiError(`Invalid field: ${path}`);
  }
  return {};
};

export const SHEET_REQUESTS: Readonly<Record<string, Handler>> = {
  addSheet,
  deleteSheet,
  duplicateSheet,
  updateSheetProperties,
  updateSpreadsheetProperties,
};
