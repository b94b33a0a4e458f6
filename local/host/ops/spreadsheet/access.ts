import type { Protection, WorkbookApi } from '../../engine/workbook-api.ts';
import type { Zone } from '../../protocol.ts';

/** Who acts on a workbook; the owner may do everything. */
export interface Actor {
  readonly user: string;
  readonly owner: string;
}

export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Most characters a cell holds, and most cells a workbook holds. */
export const CELL_LIMIT = 50_000;
export const WORKBOOK_LIMIT = 10_000_000;

export const TOO_LONG = `Your input contains more than the maximum of ${CELL_LIMIT} characters in a single cell.`;
export const TOO_MANY = `This action would increase the number of cells in the workbook above the limit of ${WORKBOOK_LIMIT} cells.`;

const isWhole = (zone: Zone): boolean => zone.rows === 0 && zone.cols === 0;

function overlaps(a: Zone, b: Zone): boolean {
  if (a.sheetId !== b.sheetId) return false;
  if (isWhole(a) || isWhole(b)) return true;
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.col < b.col + b.cols && b.col < a.col + a.cols;
}

function covers(outer: Zone, inner: Zone): boolean {
  const rows = outer.row <= inner.row && outer.row + outer.rows >= inner.row + inner.rows;
  return (
    outer.sheetId === inner.sheetId &&
    rows &&
    outer.col <= inner.col &&
    outer.col + outer.cols >= inner.col + inner.cols
  );
}

function locks(protection: Protection, actor: Actor, zone: Zone): boolean {
  if (protection.warningOnly || actor.user === actor.owner) return false;
  if (protection.editors.includes(actor.user) || !overlaps(protection.zone, zone)) return false;
  return isWhole(zone) || !protection.unprotected.some((open) => covers(open, zone));
}

/** Whether the actor may change the zone; 0 rows and columns stand for the sheet itself. */
export function mayEdit(book: WorkbookApi, actor: Actor, zone: Zone): boolean {
  return !book.protections().some((protection) => locks(protection, actor, zone));
}

/** The sheet as a zone of no size, the way protections name it. */
export const wholeSheet = (sheetId: number): Zone => ({ sheetId, row: 0, col: 0, rows: 0, cols: 0 });

/** Cells of all grids together. */
export function cellCount(book: WorkbookApi): number {
  return book.sheets().reduce((sum, sheet) => sum + sheet.rows * sheet.cols, 0);
}
