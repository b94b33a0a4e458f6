import { rosterColumns } from '../core/people/columns.ts';
import { readRoster } from '../core/people/roster.ts';
import type { RosterReading } from '../core/people/types.ts';
import { defaultSettings } from '../core/settings/definitions.ts';
import { readSettings } from '../core/settings/read.ts';
import type { Settings, SettingsReading, TimeZone } from '../core/settings/types.ts';
import type { Table } from '../core/table.ts';
import { fromSerial } from '../core/text/dates.ts';
import { isEmpty } from '../google/book.ts';
import type { Book } from './book.ts';

const isZone = (zone: string): zone is TimeZone =>
  zone === 'Asia/Jakarta' || zone === 'Asia/Makassar' || zone === 'Asia/Jayapura';

/** Settings of a workbook; without the sheet, or while it is empty, the defaults and the workbook's own zone hold. */
export function readSettingsOf(book: Book, now: number): SettingsReading {
  const { year } = fromSerial(now);
  const found = book.found.settings;
  if (found && !isEmpty(found.values)) return readSettings(found.table, year);
  const settings = defaultSettings(year);
  const { timeZone } = book.snapshot;
  return { settings: isZone(timeZone) ? { ...settings, timeZone } : settings, problems: [] };
}

/**
 * A list pasted over the roster with its columns in another order: where a header plainly names another column than
 * the metadata, the header is right.
 */
export function withoutContradictions(
  table: Table,
  columnsOf: (table: Table) => Readonly<Record<string, number>>,
): Table {
  const byWords = columnsOf({ ...table, columnKeys: {} });
  const wordAt = new Map(Object.entries(byWords).map(([key, column]) => [column, key]));
  const kept = Object.entries(table.columnKeys).filter(([key, column]) => {
    const word = wordAt.get(column);
    return word === undefined || word === key || !(key in byWords);
  });
  return { ...table, columnKeys: Object.fromEntries(kept) };
}

const NO_ROSTER: Table = { sheet: '', header: [], headerRow: 1, firstRow: 2, rows: [], columnKeys: {} };

/** The roster's table; without the sheet an empty one. */
export const rosterTable = (book: Book): Table =>
  withoutContradictions(book.found.roster?.table ?? NO_ROSTER, rosterColumns);

export const readRosterOf = (book: Book, settings: Settings): RosterReading =>
  readRoster(rosterTable(book), settings);
