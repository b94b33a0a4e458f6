import { call, fail } from '../kernel.ts';
import { toWireCell } from './cells.ts';
import type { Range } from './range.ts';
import { actOn, extent, info, SheetBase } from './sheet-base.ts';
import { rangeOf, sheetOf } from './state.ts';

type Dimension = 'ROWS' | 'COLUMNS';
type Span = { readonly start: number; readonly count: number };

const pixels = (size: number): number => (size >= 0 ? size : fail('Invalid argument: size in pixels'));

/** A range, or a one-based position and a count. */
function span(dimension: Dimension, first: Range | number, count = 1): Span {
  if (typeof first === 'number') return { start: first - 1, count };
  const { zone } = rangeOf(first);
  return dimension === 'ROWS' ? { start: zone.row, count: zone.rows } : { start: zone.col, count: zone.cols };
}

function lines(sheet: object, dimension: Dimension, index: number): { pixels: number; hidden: boolean } {
  const { book, sheetId } = sheetOf(sheet);
  return call('sheet.dimension', book.id, sheetId, dimension, index - 1);
}

/** Rows and columns of a sheet. */
export class SheetGrid extends SheetBase {
  #insert(dimension: Dimension, start: number, count: number): this {
    return actOn(this, 'sheet.insert', dimension, start, count);
  }
  #on(op: string, dimension: Dimension, { start, count }: Span, ...more: readonly unknown[]): this {
    return actOn(this, op, dimension, start, count, ...more);
  }
  insertRowAfter(row: number): this {
    return this.#insert('ROWS', row, 1);
  }
  insertRowBefore(row: number): this {
    return this.#insert('ROWS', row - 1, 1);
  }
  insertRows(row: number, count = 1): void {
    this.#insert('ROWS', row - 1, count);
  }
  insertRowsAfter(row: number, count: number): this {
    return this.#insert('ROWS', row, count);
  }
  insertRowsBefore(row: number, count: number): this {
    return this.#insert('ROWS', row - 1, count);
  }
  insertColumnAfter(column: number): this {
    return this.#insert('COLUMNS', column, 1);
  }
  insertColumnBefore(column: number): this {
    return this.#insert('COLUMNS', column - 1, 1);
  }
  insertColumns(column: number, count = 1): void {
    this.#insert('COLUMNS', column - 1, count);
  }
  insertColumnsAfter(column: number, count: number): this {
    return this.#insert('COLUMNS', column, count);
  }
  insertColumnsBefore(column: number, count: number): this {
    return this.#insert('COLUMNS', column - 1, count);
  }
  deleteRow(row: number): this {
    return this.#on('sheet.remove', 'ROWS', span('ROWS', row));
  }
  deleteRows(row: number, count: number): void {
    this.#on('sheet.remove', 'ROWS', span('ROWS', row, count));
  }
  deleteColumn(column: number): this {
    return this.#on('sheet.remove', 'COLUMNS', span('COLUMNS', column));
  }
  deleteColumns(column: number, count: number): void {
    this.#on('sheet.remove', 'COLUMNS', span('COLUMNS', column, count));
  }
  moveRows(rows: Range, destination: number): void {
    this.#on('sheet.move', 'ROWS', span('ROWS', rows), destination - 1);
  }
  moveColumns(columns: Range, destination: number): void {
    this.#on('sheet.move', 'COLUMNS', span('COLUMNS', columns), destination - 1);
  }
  hideRow(row: Range): void {
    this.#on('sheet.setHidden', 'ROWS', span('ROWS', row), true);
  }
  hideRows(row: number, count = 1): void {
    this.#on('sheet.setHidden', 'ROWS', span('ROWS', row, count), true);
  }
  showRows(row: number, count = 1): void {
    this.#on('sheet.setHidden', 'ROWS', span('ROWS', row, count), false);
  }
  unhideRow(row: Range): void {
    this.#on('sheet.setHidden', 'ROWS', span('ROWS', row), false);
  }
  hideColumn(column: Range): void {
    this.#on('sheet.setHidden', 'COLUMNS', span('COLUMNS', column), true);
  }
  hideColumns(column: number, count = 1): void {
    this.#on('sheet.setHidden', 'COLUMNS', span('COLUMNS', column, count), true);
  }
  showColumns(column: number, count = 1): void {
    this.#on('sheet.setHidden', 'COLUMNS', span('COLUMNS', column, count), false);
  }
  unhideColumn(column: Range): void {
    this.#on('sheet.setHidden', 'COLUMNS', span('COLUMNS', column), false);
  }
  isRowHiddenByUser(row: number): boolean {
    return lines(this, 'ROWS', row).hidden;
  }
  isRowHiddenByFilter(_row: number): boolean {
    return false;
  }
  isColumnHiddenByUser(column: number): boolean {
    return lines(this, 'COLUMNS', column).hidden;
  }
  getRowHeight(row: number): number {
    return lines(this, 'ROWS', row).pixels;
  }
  setRowHeight(row: number, height: number): this {
    return this.#on('sheet.resize', 'ROWS', span('ROWS', row), pixels(height));
  }
  setRowHeights(row: number, count: number, height: number): this {
    return this.#on('sheet.resize', 'ROWS', span('ROWS', row, count), pixels(height));
  }
  setRowHeightsForced(row: number, count: number, height: number): this {
    return this.setRowHeights(row, count, height);
  }
  autoResizeRows(row: number, count: number): this {
    return this.#on('sheet.resize', 'ROWS', span('ROWS', row, count), null);
  }
  getColumnWidth(column: number): number {
    return lines(this, 'COLUMNS', column).pixels;
  }
  setColumnWidth(column: number, width: number): this {
    return this.#on('sheet.resize', 'COLUMNS', span('COLUMNS', column), pixels(width));
  }
  setColumnWidths(column: number, count: number, width: number): this {
    return this.#on('sheet.resize', 'COLUMNS', span('COLUMNS', column, count), pixels(width));
  }
  autoResizeColumn(column: number): this {
    return this.#on('sheet.resize', 'COLUMNS', span('COLUMNS', column), null);
  }
  autoResizeColumns(column: number, count: number): this {
    return this.#on('sheet.resize', 'COLUMNS', span('COLUMNS', column, count), null);
  }
  getFrozenRows(): number {
    return info(this).frozenRows;
  }
  setFrozenRows(rows: number): void {
    actOn(this, 'sheet.update', { frozenRows: rows });
  }
  getFrozenColumns(): number {
    return info(this).frozenCols;
  }
  setFrozenColumns(columns: number): void {
    actOn(this, 'sheet.update', { frozenCols: columns });
  }
  appendRow(row: readonly unknown[]): this {
    if (row.length === 0) fail('Row contents must not be empty.');
    return actOn(this, 'sheet.appendRow', Array.from(row, toWireCell));
  }
  #wipe(what: Readonly<Record<string, boolean>>): this {
    const { book, sheetId } = sheetOf(this);
    const { rows, cols } = info(this);
    call('range.clear', book.id, { sheetId, row: 0, col: 0, rows, cols }, what);
    return this;
  }
  clear(options?: Readonly<Record<string, boolean>>): this {
    const { contentsOnly, formatOnly } = options ?? {};
    if (contentsOnly === true) return this.clearContents();
    return formatOnly === true ? this.clearFormats() : this.#wipe({ values: true, formats: true });
  }
  clearContents(): this {
    return this.#wipe({ values: true });
  }
  clearFormats(): this {
    return this.#wipe({ formats: true });
  }
  clearNotes(): this {
    return this.#wipe({ notes: true });
  }
  /** Sorts everything below the frozen rows; without any, row 1 is sorted too. */
  sort(column: number, ascending = true): this {
    const { rows, cols } = extent(this);
    const { frozenRows } = info(this);
    if (column < 1 || column > info(this).cols)
      fail('The coordinates of the range are outside the dimensions of the sheet.');
    if (rows - frozenRows < 1) return this;
    const { book, sheetId } = sheetOf(this);
    const zone = { sheetId, row: frozenRows, col: 0, rows: rows - frozenRows, cols: Math.max(cols, column) };
    call('range.sort', book.id, zone, [{ col: column - 1, ascending }]);
    return this;
  }
}
