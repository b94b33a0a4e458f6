import { customFunctionText } from '../core/messages/addon.ts';
import { topCandidates } from '../core/nomination/top-candidates.ts';
import type { Cell } from '../core/table.ts';

function readLimit(n: unknown): number {
  if (n === undefined || n === null || n === '') return 5;
  const limit = Number(n);
  if (!Number.isInteger(limit) || limit < 1) throw new Error(customFunctionText.badLimit);
  return limit;
}

/** A cell's error or date counts as its text. */
const toCell = (value: unknown): Cell =>
  typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');

/** The arguments of =TOP_KANDIDAT as Google hands them over: a cell's value or rows of values, n possibly empty. */
export function topFromCells(range: unknown, n: unknown): (string | number)[][] {
  const rows: readonly unknown[] = Array.isArray(range) ? range : [[range]];
  const cells = rows.map((row) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
  return topCandidates(cells, readLimit(n));
}
