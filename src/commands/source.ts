import { type ChoiceOptions, choiceOptions } from '../core/nomination/choices.ts';
import { proposeMapping, responseColumnKey } from '../core/nomination/columns.ts';
import type { ColumnRole } from '../core/nomination/types.ts';
import { choiceLabels } from '../core/people/labels.ts';
import { createMatcher } from '../core/people/match.ts';
import type { Matcher, Roster } from '../core/people/types.ts';
import { openForm, readChoices, readFormNote } from '../google/forms.ts';
import { columnMetadataRequests, sheetMetadataRequests } from '../google/metadata-requests.ts';
import { META, type SheetSnapshot, type WorkbookSnapshot } from '../google/snapshot.ts';
import { type Book, type FoundSheet, readInFull } from './book.ts';
import { sheetSpecs } from './specs.ts';

import Schema = GoogleAppsScript.Sheets.Schema;

/** Choices of the workbook's form, empty where it can't be reached: the roster's names are known anyway. */
export function formChoices(book: Book): string[] {
  const note = readFormNote(book.snapshot);
  const form = note ? openForm(note.id) : null;
  return form ? readChoices(form) : [];
}

/** How sure a tab is a response tab: the surest names column, where something tells who or when; 0 when none. */
function likeness(found: FoundSheet, matcher: Matcher, choices: ChoiceOptions): number {
  const columns = proposeMapping(found.table, matcher, choices);
  const isDated = columns.some(({ role }) => role === 'time' || role === 'voter');
  const names = columns.filter(({ role }) => role === 'names').map(({ confidence }) => confidence);
  return isDated ? Math.max(0, ...names) : 0;
}

/** Tabs that could hold ballots, likeliest first, equals in sheet order. Only the first rows were looked at. */
export function likelySources(book: Book, roster: Roster, above = 0): FoundSheet[] {
  const matcher = createMatcher(roster);
  const choices = choiceOptions(matcher, choiceLabels(roster));
  return book.others
    .map((found) => ({ found, score: likeness(found, matcher, choices) }))
    .filter(({ score }) => score > above)
    .sort((a, b) => b.score - a.score)
    .map(({ found }) => found);
}

const SURE = 0.6;

/** Titles of other tabs whose headers name ballots too; none where the team confirmed which tab counts. */
export function otherSources(book: Book, roster: Roster, source: FoundSheet): string[] {
  if (Object.keys(source.table.columnKeys).length > 0) return [];
  return likelySources(book, roster, SURE)
    .filter(({ sheet }) => sheet.sheetId !== source.sheet.sheetId)
    .map(({ sheet }) => sheet.title);
}

/** The confirmed response tab, else “Usulan”, else the likeliest other tab. */
export function findSource(book: Book, roster: Roster): FoundSheet | null {
  const known = book.found.ballots;
  if (known) return known;
  const [likely] = likelySources(book, roster);
  return likely ? readInFull(book.snapshot.id, likely) : null;
}

/** Marks the response tab, so that it is still known when it is renamed. Its columns are only marked once confirmed. */
export const markSource = ({ sheet }: FoundSheet): Schema.Request[] =>
  sheetMetadataRequests(sheet.sheetId, sheet, META.sheet, sheetSpecs.ballots.key);

/** The tabs that were the source before give the role up. */
export function releaseSource(snapshot: WorkbookSnapshot, next: SheetSnapshot): Schema.Request[] {
  return snapshot.sheets
    .filter(({ sheetId }) => sheetId !== next.sheetId)
    .flatMap(({ metadata }) => metadata)
    .filter(({ key, value }) => key === META.sheet && value === sheetSpecs.ballots.key)
    .map(({ id }) => ({
      deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: id } } },
    }));
}

/** Marks a response tab with the columns that the team, or the form itself, says they are. */
export function confirmSource(
  { sheet, table }: FoundSheet,
  roles: readonly { readonly index: number; readonly role: ColumnRole }[],
): Schema.Request[] {
  const keys: (string | null)[] = table.header.map(() => null);
  let names = 0;
  for (const { index, role } of roles) {
    if (role === 'ignore') continue;
    if (role === 'names') names += 1;
    keys[index] = responseColumnKey(role, names);
  }
  return columnMetadataRequests(sheet.sheetId, sheet, keys, 'replace');
}
