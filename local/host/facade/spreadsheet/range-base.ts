import type { Zone } from '../../protocol.ts';
import { call, fail, peek } from '../kernel.ts';
import { cellName, columnLetters } from './a1.ts';
import { holdRange, rangeOf, type SheetInfo, type SheetState } from './state.ts';

/** One read of this range's zone. */
export const read = <T>(range: object, kind: string): T => {
  const { sheet, zone } = rangeOf(range);
  return call<T>('range.read', sheet.book.id, kind, zone);
};

/** One op on this range's zone; the range is handed back for chaining. */
export function act<T extends object>(range: T, op: string, ...args: readonly unknown[]): T {
  const { sheet, zone } = rangeOf(range);
  call(op, sheet.book.id, zone, ...args);
  return range;
}

/** Size and state of a sheet, the host's own bookkeeping: not a round trip at Google. */
export const sheetInfo = (sheet: SheetState): SheetInfo => peek('sheet.info', sheet.book.id, sheet.sheetId);

/** Google's refusals of coordinates, one-based, in its order. */
export function checkedZone(
  sheet: SheetState,
  row: number,
  column: number,
  numRows = 1,
  numColumns = 1,
): Zone {
  const at = [row, column, numRows, numColumns].map(Math.floor);
  const [r = 0, c = 0, rows = 0, cols = 0] = at;
  if (r < 1) fail('The starting row of the range is too small.');
  if (c < 1) fail('The starting column of the range is too small.');
  if (rows < 1) fail('The number of rows in the range must be at least 1.');
  if (cols < 1) fail('The number of columns in the range must be at least 1.');
  const info = sheetInfo(sheet);
  if (r - 1 + rows > info.rows || c - 1 + cols > info.cols) {
    fail('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { sheetId: sheet.sheetId, row: r - 1, col: c - 1, rows, cols };
}

/** Where a range lies; nothing of it asks the document. */
export class RangeBase {
  constructor(sheet: SheetState, zone: Zone) {
    holdRange(this, { sheet, zone });
  }
  getRow(): number {
    return rangeOf(this).zone.row + 1;
  }
  getRowIndex(): number {
    return rangeOf(this).zone.row + 1;
  }
  getColumn(): number {
    return rangeOf(this).zone.col + 1;
  }
  getColumnIndex(): number {
    return rangeOf(this).zone.col + 1;
  }
  getLastRow(): number {
    const { row, rows } = rangeOf(this).zone;
    return row + rows;
  }
  getLastColumn(): number {
    const { col, cols } = rangeOf(this).zone;
    return col + cols;
  }
  getNumRows(): number {
    return rangeOf(this).zone.rows;
  }
  getNumColumns(): number {
    return rangeOf(this).zone.cols;
  }
  getHeight(): number {
    return rangeOf(this).zone.rows;
  }
  getWidth(): number {
    return rangeOf(this).zone.cols;
  }
  getGridId(): number {
    return rangeOf(this).zone.sheetId;
  }
  getA1Notation(): string {
    const { zone, sheet } = rangeOf(this);
    const { rows, cols } = sheetInfo(sheet);
    const last = { row: zone.row + zone.rows - 1, col: zone.col + zone.cols - 1 };
    if (zone.rows === 1 && zone.cols === 1) return cellName(zone.row, zone.col);
    if (zone.row === 0 && zone.rows === rows && rows > 1)
      return `${columnLetters(zone.col)}:${columnLetters(last.col)}`;
    if (zone.col === 0 && zone.cols === cols && cols > 1) return `${zone.row + 1}:${last.row + 1}`;
    return `${cellName(zone.row, zone.col)}:${cellName(last.row, last.col)}`;
  }
  isStartColumnBounded(): boolean {
    return true;
  }
  isStartRowBounded(): boolean {
    return true;
  }
}
