import { type EnumValue, enumValue } from '../guard.ts';
import { call, fail } from '../kernel.ts';
import { type Box, parseA1 } from './a1.ts';
import { asA1 } from './r1c1.ts';
import { Range } from './range.ts';
import { checkedZone, sheetInfo } from './range-base.ts';
import { RangeList } from './range-list.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { holdSheet, type SheetInfo, type SheetState, selectionOf, sheetOf } from './state.ts';

/** Fresh state of a sheet; a round trip. */
export const info = (sheet: object): SheetInfo => {
  const { book, sheetId } = sheetOf(sheet);
  return call('sheet.info', book.id, sheetId);
};

/** One op on this sheet; the sheet is handed back for chaining. */
export function actOn<T extends object>(sheet: T, op: string, ...args: readonly unknown[]): T {
  const { book, sheetId } = sheetOf(sheet);
  call(op, book.id, sheetId, ...args);
  return sheet;
}

/** A box of A1 text as a range of the sheet; open sides end with the grid. */
export function boxRange(sheet: SheetState, box: Box): Range {
  const { rows, cols } = sheetInfo(sheet);
  const row = box.row ?? 0;
  const col = box.col ?? 0;
  const numRows = (box.lastRow ?? rows - 1) - row + 1;
  const numCols = (box.lastCol ?? cols - 1) - col + 1;
  return new Range(sheet, checkedZone(sheet, row + 1, col + 1, numRows, numCols));
}

function textRange(sheet: SheetState, text: string): Range {
  const box = parseA1(asA1(text));
  if (box === null || (box.sheet !== null && box.sheet !== sheet.name)) {
    const named = call<{ name: string; zone: import('../../protocol.ts').Zone }[]>(
      'ss.namedRanges',
      sheet.book.id,
    );
    const found = named.find(({ name, zone }) => name === text && zone.sheetId === sheet.sheetId);
    return found === undefined ? fail('Range not found') : new Range(sheet, found.zone);
  }
  return boxRange(sheet, box);
}

interface Extent {
  readonly rows: number;
  readonly cols: number;
}

export const extent = (sheet: object): Extent => {
  const { book, sheetId } = sheetOf(sheet);
  return call('sheet.extent', book.id, sheetId);
};

/** Names, sizes and ranges of a sheet. */
export class SheetBase {
  constructor(state: SheetState) {
    holdSheet(this, state);
  }
  getName(): string {
    return sheetOf(this).name;
  }
  getSheetName(): string {
    return sheetOf(this).name;
  }
  setName(name: string): this {
    actOn(this, 'sheet.update', { name });
    sheetOf(this).name = name;
    return this;
  }
  getSheetId(): number {
    return sheetOf(this).sheetId;
  }
  getParent(): Spreadsheet {
    return new Spreadsheet(sheetOf(this).book);
  }
  getType(): EnumValue {
    return enumValue('SpreadsheetApp.SheetType', 'GRID');
  }
  getIndex(): number {
    return info(this).index + 1;
  }
  getMaxRows(): number {
    return info(this).rows;
  }
  getMaxColumns(): number {
    return info(this).cols;
  }
  getLastRow(): number {
    return extent(this).rows;
  }
  getLastColumn(): number {
    return extent(this).cols;
  }
  getRange(first: string | number, column?: number, numRows?: number, numColumns?: number): Range {
    const sheet = sheetOf(this);
    if (typeof first === 'string') return textRange(sheet, first);
    return new Range(sheet, checkedZone(sheet, first, column ?? 1, numRows ?? 1, numColumns ?? 1));
  }
  getRangeList(names: readonly string[]): RangeList {
    return new RangeList(names.map((name) => textRange(sheetOf(this), name)));
  }
  getDataRange(): Range {
    const { rows, cols } = extent(this);
    const sheet = sheetOf(this);
    return new Range(sheet, {
      sheetId: sheet.sheetId,
      row: 0,
      col: 0,
      rows: Math.max(1, rows),
      cols: Math.max(1, cols),
    });
  }
  getSheetValues(row: number, column: number, numRows: number, numColumns: number): unknown[][] {
    const { rows, cols } = numRows === -1 || numColumns === -1 ? extent(this) : { rows: 0, cols: 0 };
    const height = numRows === -1 ? rows - row + 1 : numRows;
    const width = numColumns === -1 ? cols - column + 1 : numColumns;
    return this.getRange(row, column, height, width).getValues();
  }
  getActiveCell(): Range {
    return this.getActiveRange().getCell(1, 1);
  }
  getActiveRange(): Range {
    const sheet = sheetOf(this);
    const zone = selectionOf(sheet);
    return zone === null ? this.getRange(1, 1) : new Range(sheet, zone);
  }
  getCurrentCell(): Range {
    return this.getActiveRange().getCell(1, 1);
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  setActiveSelection(range: Range | string): Range {
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }
  setCurrentCell(cell: Range): Range {
    return cell.activate();
  }
  activate(): this {
    const { book, sheetId } = sheetOf(this);
    call('ss.activate', book.id, sheetId);
    return this;
  }
}
