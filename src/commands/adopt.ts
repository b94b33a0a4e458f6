import type { ActionResult, AdoptArgs, AdoptColumn, AdoptData } from '../api.ts';
import { actionText, doneText, failureText } from '../core/messages/addon.ts';
import { choiceOptions } from '../core/nomination/choices.ts';
import { proposeMapping, toMapping } from '../core/nomination/columns.ts';
import { rulesOf } from '../core/nomination/rules.ts';
import type { ColumnProposal, ColumnRole } from '../core/nomination/types.ts';
import { choiceLabels } from '../core/people/labels.ts';
import { createMatcher } from '../core/people/match.ts';
import { settingsPlan } from '../core/settings/plan.ts';
import type { Settings } from '../core/settings/types.ts';
import * as z from '../core/settings/zod.ts';
import { type FormNote, formNoteRequests, noteForm, openFormByUrl } from '../google/forms.ts';
import { activeWorkbookId, applyPlan, batchUpdate } from '../google/workbook.ts';
import { defineAction, failure, success } from './action.ts';
import { type Book, boundSheets, type FoundSheet, readBook, readTab } from './book.ts';
import { nowIn } from './clock.ts';
import { columnLetter } from './columns.ts';
import { readRosterOf, readSettingsOf } from './readings.ts';
import { confirmSource, findSource, formChoices, markSource, releaseSource } from './source.ts';
import { sheetSpecs } from './specs.ts';

const SPECS = [sheetSpecs.settings, sheetSpecs.roster, sheetSpecs.ballots];
const roles = ['time', 'voter', 'names', 'ignore'] as const;

interface Tab {
  readonly book: Book;
  readonly found: FoundSheet;
  readonly settings: Settings;
  readonly columns: readonly ColumnProposal[];
  readonly identity: Settings['voterIdentity'];
}

function readTabToAdopt(args: AdoptArgs): Tab | null {
  const book = readBook(activeWorkbookId(), SPECS);
  const { settings } = readSettingsOf(book, nowIn(book.snapshot.timeZone));
  const { roster } = readRosterOf(book, settings);
  const matcher = createMatcher(roster);
  const choices = choiceOptions(matcher, [...choiceLabels(roster), ...formChoices(book)]);
  const found = args.sheetId === undefined ? findSource(book, roster) : readTab(book, args.sheetId);
  if (!found) return null;
  const columns = proposeMapping(found.table, matcher, choices);
  const mapping = toMapping(found.table, columns, matcher, choices);
  return { book, found, settings, columns, identity: rulesOf(settings, mapping).identity };
}

function samples(found: FoundSheet, index: number): string[] {
  const texts = found.table.rows.map((row) => String(row[index] ?? '').trim());
  return [...new Set(texts.filter((text) => text !== ''))].slice(0, 3);
}

function adoptData(tab: Tab, chosen: ReadonlyMap<number, ColumnRole>, saved: boolean): AdoptData {
  const columns = tab.columns.map(
    ({ index, header, role, why }): AdoptColumn => ({
      index,
      letter: columnLetter(index),
      header,
      role: chosen.get(index) ?? role,
      why,
      samples: samples(tab.found, index),
    }),
  );
  const { sheetId, title } = tab.found.sheet;
  return { sheetId, sheet: title, columns, voterIdentity: tab.identity, saved };
}

function save(tab: Tab, args: AdoptArgs, note: FormNote | null): void {
  const { book, found } = tab;
  const requests = [
    ...releaseSource(book.snapshot, found.sheet),
    ...markSource(found),
    ...confirmSource(found, args.columns ?? []),
    ...(note ? formNoteRequests(book.snapshot, note) : []),
  ];
  const { settings: sheet } = book.found;
  const identity = args.voterIdentity ?? tab.settings.voterIdentity;
  if (!sheet || identity === tab.settings.voterIdentity) {
    batchUpdate(book.snapshot.id, requests);
    return;
  }
  const plan = settingsPlan({ ...tab.settings, voterIdentity: identity }, sheet.table);
  applyPlan(book.snapshot, { sheets: [plan] }, { bound: boundSheets(book), extra: requests });
}

function run(args: AdoptArgs): ActionResult<AdoptData> {
  const form = args.formUrl ? openFormByUrl(args.formUrl) : null;
  if (args.formUrl && !form) return failure(failureText.formUnreachable);
  const tab = readTabToAdopt(args);
  if (!tab) return failure(args.sheetId === undefined ? failureText.noBallots : failureText.noSuchSheet);
  const { title } = tab.found.sheet;
  if (!args.columns) return success(doneText.adoptProposed(title), adoptData(tab, new Map(), false));
  if (!args.columns.some(({ role }) => role === 'names')) return failure(failureText.noNamesColumn);
  save(tab, args, form ? noteForm(form) : null);
  const chosen = new Map(args.columns.map(({ index, role }) => [index, role]));
  return success(doneText.adopted(title), adoptData(tab, chosen, true));
}

/** Takes a response tab that is there: proposes what its columns hold, then keeps what the user confirmed. */
export const adoptForm = defineAction({
  name: 'adoptForm',
  description: actionText.adoptForm,
  locks: true,
  schema: () =>
    z.object({
      sheetId: z.exactOptional(z.number()),
      formUrl: z.exactOptional(z.string()),
      columns: z.exactOptional(z.array(z.object({ index: z.number(), role: z.enum(roles) }))),
      voterIdentity: z.exactOptional(z.enum(['verified', 'typed', 'none'])),
    }),
  run,
});
