import type { Scalar } from '../../protocol.ts';
import { fail } from '../kernel.ts';

/** A cell on its way to Node: a Date is its epoch ms, null empties. */
export type Wire = Scalar | null | { readonly $date: number };

/** A value given to setValue. undefined and null clear; a Date keeps its instant; objects are refused. */
export function toWireCell(value: unknown): Wire {
  if (value === undefined || value === null) return null;
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? fail('Invalid date') : { $date: value.getTime() };
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return fail(`Host lokal: a cell cannot hold ${Array.isArray(value) ? 'an array' : `a ${typeof value}`}`);
}

/** A value as getValue hands it over; Dates belong to this realm. */
export function fromWireCell(cell: Wire): unknown {
  return typeof cell === 'object' && cell !== null ? new Date(cell.$date) : (cell ?? '');
}

const plural = (count: number, what: string): string => `The data has ${count} but the range has ${what}.`;

/** Data must have the range's shape, in Google's words. */
export function checkShape(data: readonly (readonly unknown[])[], rows: number, cols: number): void {
  if (data.length !== rows) {
    fail(
      `The number of rows in the data does not match the number of rows in the range. ${plural(data.length, String(rows))}`,
    );
  }
  for (const row of data) {
    if (!Array.isArray(row))
      fail("The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.");
    if (row.length !== cols) {
      fail(
        `The number of columns in the data does not match the number of columns in the range. ${plural(row.length, String(cols))}`,
      );
    }
  }
}

export const fill = <T>(rows: number, cols: number, value: T): T[][] =>
  Array.from({ length: rows }, () => Array.from({ length: cols }, () => value));
