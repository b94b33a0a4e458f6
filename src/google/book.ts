import type { Cell, Table } from '../core/table.ts';
import { columnKeys, META, metadataValue, type SheetSnapshot, type WorkbookSnapshot } from './snapshot.ts';
import type { Values } from './workbook.ts';

const fold = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** The key that a sheet carries, null for a sheet that isn't ours. */
export const keyOf = (sheet: SheetSnapshot): string | null => metadataValue(sheet.metadata, META.sheet);

/**
 * A sheet by its metadata, so that a renamed tab is still found; else by title among sheets without a key. Where a
 * copied tab carries the key too, the one with the known title wins, then the first.
 */
export function findSheet(
  snapshot: WorkbookSnapshot,
  key: string,
  titles: readonly string[],
): SheetSnapshot | null {
  const named = (sheet: SheetSnapshot): boolean => titles.some((title) => fold(title) === fold(sheet.title));
  const keyed = snapshot.sheets.filter((sheet) => keyOf(sheet) === key);
  const unkeyed = snapshot.sheets.filter((sheet) => keyOf(sheet) === null);
  return keyed.find(named) ?? keyed[0] ?? unkeyed.find(named) ?? null;
}

const filled = (row: readonly Cell[]): number => row.filter((cell) => String(cell).trim() !== '').length;

const HEADER_DEPTH = 20;

/**
 * Index of the header row: of the first twenty rows the one with most known words (the first of equals); where no
 * word is known, the first row with two filled cells, else the first filled one. -1 for an empty sheet.
 */
export function findHeaderRow(values: Values, words: readonly string[]): number {
  const known = new Set(words.map(fold));
  const top = values.slice(0, HEADER_DEPTH);
  const scores = top.map((row) => row.filter((cell) => known.has(fold(String(cell)))).length);
  const best = Math.max(0, ...scores);
  if (best > 0) return scores.indexOf(best);
  const two = top.findIndex((row) => filled(row) >= 2);
  return two >= 0 ? two : top.findIndex((row) => filled(row) > 0);
}

/** A tab as core's table; an empty tab has an empty header in row 1. */
export function toTable(sheet: SheetSnapshot, values: Values, words: readonly string[] = []): Table {
  const at = Math.max(0, findHeaderRow(values, words));
  return {
    sheet: sheet.title,
    header: (values[at] ?? []).map(String),
    headerRow: at + 1,
    firstRow: at + 2,
    rows: values.slice(at + 1),
    columnKeys: columnKeys(sheet),
  };
}

export const isEmpty = (values: Values): boolean => values.every((row) => filled(row) === 0);
