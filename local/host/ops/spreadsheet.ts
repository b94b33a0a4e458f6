import type { OpTable } from '../op.ts';
import { bookOps } from './spreadsheet/book-ops.ts';
import { dimensionOps } from './spreadsheet/dimension-ops.ts';
import { rangeOps } from './spreadsheet/range-ops.ts';

/** The Node side of SpreadsheetApp. */
export const spreadsheetOps: OpTable = { ...bookOps, ...dimensionOps, ...rangeOps };
