import { rosterColumns } from '../core/people/columns.ts';
import { settingColumns } from '../core/settings/read.ts';
import type { Table } from '../core/table.ts';
import { isEmpty } from '../google/book.ts';
import { columnMetadataRequests } from '../google/metadata-requests.ts';
import type { Book, FoundSheet } from './book.ts';
import { withoutContradictions } from './readings.ts';

import Schema = GoogleAppsScript.Sheets.Schema;

type ColumnsOf = (table: Table) => Readonly<Record<string, number>>;

/** Column keys by position, null where a column has none. */
export function keysByPosition(columns: Readonly<Record<string, number>>): (string | null)[] {
  const keys: (string | null)[] = [];
  for (const [key, column] of Object.entries(columns)) if (column >= 0) keys[column] = key;
  return Array.from(keys, (key) => key ?? null);
}

function namesOf(found: FoundSheet | undefined, columnsOf: ColumnsOf): Schema.Request[] {
  if (!found || isEmpty(found.values)) return [];
  const table = withoutContradictions(found.table, columnsOf);
  const columns = { ...table.columnKeys, ...columnsOf(table) };
  return columnMetadataRequests(found.sheet.sheetId, found.sheet, keysByPosition(columns), 'replace');
}

/** Marks the columns of sheets that were there before, so that they are still known when they move or are renamed. */
export const knownColumns = (book: Book): Schema.Request[] => [
  ...namesOf(book.found.roster, rosterColumns),
  ...namesOf(book.found.settings, settingColumns),
];

/** 0 → A, 25 → Z, 26 → AA. */
export const columnLetter = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnLetter(Math.floor(index / 26) - 1) + columnLetter(index % 26);
