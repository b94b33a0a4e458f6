import type { Table } from '../core/table.ts';
import { findSheet, isEmpty, keyOf, toTable } from '../google/book.ts';
import { quoteSheet } from '../google/sheet-names.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../google/snapshot.ts';
import { readRanges, readSnapshot, type Values } from '../google/workbook.ts';

/** A sheet of ours: its metadata key, the titles it may have without metadata, the words of its header. */
export interface SheetSpec {
  readonly key: string;
  readonly titles: readonly string[];
  readonly words: readonly string[];
  /** Rewritten as a whole: a tab of that title without our key is only taken when it is empty or has our header. */
  readonly rewritten?: boolean;
  /** Header words that make a tab of that title ours, however few other columns it has. */
  readonly needed?: readonly string[];
  /** Where no tab has the key or a title: the one other tab that looks like it. */
  readonly like?: (table: Table) => boolean;
}

export interface FoundSheet {
  readonly sheet: SheetSnapshot;
  readonly values: Values;
  readonly table: Table;
}

/** A workbook as read in two calls: the snapshot and the contents of the sheets asked for. */
export interface Book {
  readonly snapshot: WorkbookSnapshot;
  readonly found: Readonly<Record<string, FoundSheet | undefined>>;
  /** The first rows of the tabs that are none of ours. */
  readonly others: readonly FoundSheet[];
}

function isOurs(spec: SheetSpec, sheet: SheetSnapshot, values: Values, table: Table): boolean {
  if (spec.rewritten !== true || keyOf(sheet) !== null || isEmpty(values)) return true;
  const header = new Set(table.header.map((text) => text.trim().toLowerCase()));
  const has = (word: string): boolean => header.has(word.toLowerCase());
  if (spec.needed?.every(has)) return true;
  return spec.words.filter(has).length > spec.words.length / 2;
}

const PEEK_ROWS = 20;

/** Reads the sheets that are there; a sheet that is missing is left out of `found`. */
export function readBook(id: string, specs: readonly SheetSpec[]): Book {
  const snapshot = readSnapshot(id);
  const located = specs.flatMap((spec) => {
    const sheet = findSheet(snapshot, spec.key, spec.titles);
    return sheet ? [{ spec, sheet }] : [];
  });
  const ours = new Set(located.map(({ sheet }) => sheet.sheetId));
  const others = snapshot.sheets.filter((sheet) => !ours.has(sheet.sheetId) && sheet.metadata.length === 0);
  const values = readRanges(id, [
    ...located.map(({ sheet }) => quoteSheet(sheet.title)),
    ...others.map((sheet) => `${quoteSheet(sheet.title)}!1:${Math.min(PEEK_ROWS, Math.max(1, sheet.rows))}`),
  ]);
  const found: Record<string, FoundSheet> = {};
  located.forEach(({ spec, sheet }, index) => {
    const cells = values[index] ?? [];
    const table = toTable(sheet, cells, spec.words);
    if (isOurs(spec, sheet, cells, table)) found[spec.key] = { sheet, values: cells, table };
  });
  const peeked = others.map((sheet, index) => {
    const cells = values[located.length + index] ?? [];
    return { sheet, values: cells, table: toTable(sheet, cells) };
  });
  const missing = specs.filter((spec) => located.every((entry) => entry.spec !== spec));
  const alike = missing.flatMap((spec) => lookAlike(spec, peeked));
  for (const { spec, tab } of alike) found[spec.key] = readInFull(id, tab);
  return { snapshot, found, others: peeked.filter((tab) => alike.every((entry) => entry.tab !== tab)) };
}

/** Only where a single tab fits: of several the user must say which. */
function lookAlike(spec: SheetSpec, tabs: readonly FoundSheet[]): { spec: SheetSpec; tab: FoundSheet }[] {
  const [tab, ...more] = spec.like ? tabs.filter(({ table }) => spec.like?.(table)) : [];
  return tab && more.length === 0 ? [{ spec, tab }] : [];
}

/** The whole content of a tab of which only the first rows were read. */
export function readInFull(id: string, peeked: FoundSheet): FoundSheet {
  const values = readRanges(id, [quoteSheet(peeked.sheet.title)])[0] ?? [];
  return { sheet: peeked.sheet, values, table: toTable(peeked.sheet, values) };
}

/** A tab by its id, read whole. */
export function readTab(book: Book, sheetId: number): FoundSheet | null {
  const sheet = book.snapshot.sheets.find((candidate) => candidate.sheetId === sheetId);
  return sheet ? readInFull(book.snapshot.id, { sheet, values: [], table: toTable(sheet, []) }) : null;
}

/** True when the sheets still hold what was read: the cheap check before results are replaced. One call. */
export function isUnchanged(id: string, sheets: readonly FoundSheet[]): boolean {
  const now = readRanges(
    id,
    sheets.map(({ sheet }) => quoteSheet(sheet.title)),
  );
  return sheets.every((found, index) => JSON.stringify(found.values) === JSON.stringify(now[index] ?? []));
}

/** Sheet ids by key, for `applyPlan`. */
export function boundSheets(book: Book): Record<string, number> {
  const bound: Record<string, number> = {};
  for (const [key, found] of Object.entries(book.found)) if (found) bound[key] = found.sheet.sheetId;
  return bound;
}
