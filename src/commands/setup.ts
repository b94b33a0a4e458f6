import type { ActionResult, RosterReport, SettingsForm, SetupArgs, SetupData } from '../api.ts';
import { homePlan } from '../core/home/plan.ts';
import { actionText, doneText } from '../core/messages/addon.ts';
import { ROSTER_SHEET, rosterPlan } from '../core/people/plan.ts';
import type { RosterReading } from '../core/people/types.ts';
import type { SheetPlan } from '../core/plan.ts';
import { SETTINGS_SHEET, settingsPlan } from '../core/settings/plan.ts';
import { readSettingsObject, settingColumns } from '../core/settings/read.ts';
import type { Settings } from '../core/settings/types.ts';
import * as z from '../core/settings/zod.ts';
import { valueReferencePlan } from '../core/values/plan.ts';
import { isEmpty, keyOf } from '../google/book.ts';
import { activeWorkbookId, applyPlan } from '../google/workbook.ts';
import { defineAction, question, success } from './action.ts';
import { type Book, boundSheets, type FoundSheet, readBook } from './book.ts';
import { nowIn } from './clock.ts';
import { knownColumns } from './columns.ts';
import { homeSources } from './home.ts';
import { readRosterOf, readSettingsOf } from './readings.ts';
import { sheetSpecs } from './specs.ts';

import Schema = GoogleAppsScript.Sheets.Schema;

const LOCALE = 'id_ID';
const SPECS = [sheetSpecs.settings, sheetSpecs.roster, sheetSpecs.home, sheetSpecs.values];

const hasContent = (found: FoundSheet | undefined): found is FoundSheet =>
  found !== undefined && !isEmpty(found.values);

/** A tab of the user's own that happens to have a title of ours: it has content and carries no key. */
const isForeign = (found: FoundSheet | undefined): found is FoundSheet =>
  hasContent(found) && keyOf(found.sheet) === null;

/** What setting up would touch, one sentence a sheet; empty in a new workbook and in one already set up. */
function touched(book: Book, plans: readonly SheetPlan[]): string[] {
  const anyContent = Object.values(book.found).some(isForeign) || book.others.some(hasContent);
  if (!anyContent || (book.found.settings && keyOf(book.found.settings.sheet) !== null)) return [];
  return plans.map((plan) => {
    const found = book.found[plan.key];
    if (!isForeign(found)) return doneText.willCreate(plan.title);
    const { title } = found.sheet;
    return isStranger(found, plan) ? doneText.willAdopt(title) : doneText.willAddFormat(title);
  });
}

/** A tab of the user's own that merely shares a title with a sheet of ours stays out of it. */
function isStranger(found: FoundSheet | undefined, plan: SheetPlan): boolean {
  if (!isForeign(found)) return false;
  if (plan.key === SETTINGS_SHEET) return settingColumns(found.table).value < 0;
  return plan.key !== ROSTER_SHEET;
}

/** A sheet that is there keeps its content: only what is empty or ours is written. */
function plansFor(book: Book, settings: Settings): SheetPlan[] {
  const { settings: settingsSheet, roster } = book.found;
  return [
    settingsPlan(settings, hasContent(settingsSheet) ? settingsSheet.table : undefined),
    rosterPlan(hasContent(roster) ? roster.table : undefined),
    homePlan(settings, homeSources(book, false)),
    valueReferencePlan(settings),
  ];
}

export const rosterReport = (reading: RosterReading): RosterReport => ({
  people: reading.roster.people.length,
  eligible: reading.eligibleCount,
  problems: reading.problems.map(({ message }) => message),
});

/** The workbook's own time zone follows the setting; a workbook without content also gets Indonesian formats. */
function zoneRequests(book: Book, settings: Settings): Schema.Request[] {
  const { timeZone, locale } = book.snapshot;
  const fresh = ![...Object.values(book.found), ...book.others].some(hasContent);
  const properties = {
    ...(timeZone === settings.timeZone ? {} : { timeZone: settings.timeZone }),
    ...(fresh && locale !== LOCALE ? { locale: LOCALE } : {}),
  };
  const fields = Object.keys(properties).join(',');
  return fields === '' ? [] : [{ updateSpreadsheetProperties: { properties, fields } }];
}

function run(args: SetupArgs): ActionResult<SetupData> {
  const id = activeWorkbookId();
  const book = readBook(id, SPECS);
  const now = nowIn(book.snapshot.timeZone);
  const before = readSettingsOf(book, now);
  const { settings, problems } = readSettingsObject(args.settings ?? {}, before.settings);
  const plans = plansFor(book, settings);
  const items = touched(book, plans);
  if (items.length > 0 && args.confirmed !== true && args.unattended !== true) {
    return question({ question: doneText.setupQuestion, items });
  }
  const writable = plans.filter((plan) => !isStranger(book.found[plan.key], plan));
  applyPlan(
    book.snapshot,
    { sheets: writable },
    {
      bound: boundSheets(book),
      extra: [...knownColumns(book), ...zoneRequests(book, settings)],
    },
  );
  const roster = readRosterOf(book, settings);
  const created = writable.filter((plan) => !book.found[plan.key]).map(({ title }) => title);
  const adopted = Object.values(book.found).flatMap((found) => (found ? [found.sheet.title] : []));
  const warnings = [...before.problems, ...problems].map(({ message }) => message);
  const report = rosterReport(roster);
  return success(
    doneText.setup(created.length, report.people),
    { created, adopted, roster: report },
    warnings,
  );
}

export const setup = defineAction({
  name: 'setup',
  description: actionText.setup,
  locks: true,
  schema: () =>
    z.object({
      settings: z.exactOptional(
        z.custom<SettingsForm>((value) => typeof value === 'object' && value !== null),
      ),
      confirmed: z.exactOptional(z.boolean()),
      unattended: z.exactOptional(z.boolean()),
    }),
  run,
});
