import type { WorkbookApi } from '../../engine/workbook-api.ts';
import type { Execution } from '../../execution.ts';
import type { Zone } from '../../protocol.ts';
import { cellCount, TOO_MANY, WORKBOOK_LIMIT } from './access.ts';
import { editing, reading, refuse, sheetInfo, writing } from './access-check.ts';

export type Dimension = 'ROWS' | 'COLUMNS';

function strip(book: WorkbookApi, sheetId: number, dimension: Dimension, start: number, count: number): Zone {
  const { rows, cols } = sheetInfo(book, sheetId);
  return dimension === 'ROWS'
    ? { sheetId, row: start, col: 0, rows: count, cols }
    : { sheetId, row: 0, col: start, rows, cols: count };
}

const OUTSIDE: Readonly<Record<Dimension, string>> = {
  ROWS: 'Those rows are out of bounds.',
  COLUMNS: 'Those columns are out of bounds.',
};

const sizeOf = (book: WorkbookApi, sheetId: number, dimension: Dimension): number => {
  const { rows, cols } = sheetInfo(book, sheetId);
  return dimension === 'ROWS' ? rows : cols;
};

/** The workbook for a change of existing rows or columns, which must lie in the grid and be editable. */
function at(
  exec: Execution,
  id: string,
  sheetId: number,
  dimension: Dimension,
  start: number,
  count: number,
): WorkbookApi {
  const book = reading(exec, id);
  if (start < 0 || count < 1 || start + count > sizeOf(book, sheetId, dimension)) refuse(OUTSIDE[dimension]);
  return editing(exec, id, strip(book, sheetId, dimension, start, count));
}

function insert(
  exec: Execution,
  id: string,
  sheetId: number,
  dimension: Dimension,
  start: number,
  count: number,
): void {
  const book = writing(exec, id);
  const { rows, cols } = sheetInfo(book, sheetId);
  if (start < 0 || count < 1 || start > sizeOf(book, sheetId, dimension)) refuse(OUTSIDE[dimension]);
  if (cellCount(book) + count * (dimension === 'ROWS' ? cols : rows) > WORKBOOK_LIMIT) refuse(TOO_MANY);
  book.insert(sheetId, dimension, start, count);
}

function remove(
  exec: Execution,
  id: string,
  sheetId: number,
  dimension: Dimension,
  start: number,
  count: number,
): void {
  const book = at(exec, id, sheetId, dimension, start, count);
  const { frozenRows, frozenCols } = sheetInfo(book, sheetId);
  const size = sizeOf(book, sheetId, dimension);
  const frozen = dimension === 'ROWS' ? frozenRows : frozenCols;
  const name = dimension === 'ROWS' ? 'rows' : 'columns';
  if (count >= size) refuse(`You can't delete all the ${name} on the sheet.`);
  if (frozen > 0 && start <= frozen && start + count >= size)
    refuse(`You can't delete all non-frozen ${name} on the sheet.`);
  book.remove(sheetId, dimension, start, count);
}

/** Rows and columns of a sheet. */
export const dimensionOps = {
  'sheet.insert': insert,
  'sheet.remove': remove,
  'sheet.move': (
    exec: Execution,
    id: string,
    sheetId: number,
    dimension: Dimension,
    start: number,
    count: number,
    to: number,
  ) => {
    const book = at(exec, id, sheetId, dimension, start, count);
    if (to < 0 || to > sizeOf(book, sheetId, dimension)) refuse(OUTSIDE[dimension]);
    if (to < start || to > start + count) book.move(sheetId, dimension, start, count, to);
  },
  'sheet.resize': (
    exec: Execution,
    id: string,
    sheetId: number,
    dimension: Dimension,
    start: number,
    count: number,
    pixels: number | null,
  ) => {
    at(exec, id, sheetId, dimension, start, count).resize(sheetId, dimension, start, count, pixels);
  },
  'sheet.setHidden': (
    exec: Execution,
    id: string,
    sheetId: number,
    dimension: Dimension,
    start: number,
    count: number,
    hidden: boolean,
  ) => {
    at(exec, id, sheetId, dimension, start, count).setHidden(sheetId, dimension, start, count, hidden);
  },
  'sheet.dimension': (exec: Execution, id: string, sheetId: number, dimension: Dimension, index: number) => {
    const book = reading(exec, id);
    if (index < 0 || index >= sizeOf(book, sheetId, dimension)) refuse(OUTSIDE[dimension]);
    return (
      book.dimensionInfo(sheetId, dimension)[index] ?? {
        pixels: dimension === 'ROWS' ? 21 : 100,
        hidden: false,
      }
    );
  },
};
