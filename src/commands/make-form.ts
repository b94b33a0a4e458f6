import type { ActionResult, MakeFormArgs, NominationFormData } from '../api.ts';
import { actionText, doneText, failureText } from '../core/messages/addon.ts';
import { type FormPlan, formPlan } from '../core/nomination/form-plan.ts';
import { err, ok, type Result } from '../core/result.ts';
import { settingsPlan } from '../core/settings/plan.ts';
import { readSettingsObject } from '../core/settings/read.ts';
import type { Settings } from '../core/settings/types.ts';
import * as z from '../core/settings/zod.ts';
import { buildForm } from '../google/form-build.ts';
import {
  destinationOf,
  type Form,
  type FormNote,
  formNoteRequests,
  noteForm,
  readFormNote,
} from '../google/forms.ts';
import { ensureFormTrigger, ensureSheetsTrigger } from '../google/triggers.ts';
import { currentHost } from '../google/ui.ts';
import { activeWorkbookId, applyPlan } from '../google/workbook.ts';
import { defineAction, failure, question, success } from './action.ts';
import { type Book, boundSheets, readBook } from './book.ts';
import { nowIn } from './clock.ts';
import { homePlans } from './home.ts';
import { confirmLinkedTab } from './linked-tab.ts';
import { readRosterOf, readSettingsOf } from './readings.ts';
import { sheetSpecs } from './specs.ts';

const SPECS = [
  sheetSpecs.settings,
  sheetSpecs.roster,
  sheetSpecs.ballots,
  sheetSpecs.home,
  sheetSpecs.result,
];

/** The workbook the form belongs to, its settings after the page's choices, and the form to build. */
interface Preparation {
  readonly book: Book;
  readonly settings: Settings;
  readonly plan: FormPlan;
}

function prepare(workbookId: string, args: MakeFormArgs): Result<Preparation, string> {
  const book = readBook(workbookId, SPECS);
  const { settings: before } = readSettingsOf(book, nowIn(book.snapshot.timeZone));
  const { voteMode, closesAt, onlyRegistered } = args;
  const changes = {
    voteMode,
    closesAt,
    voterIdentity: voteMode === 'recorded' ? 'verified' : 'none',
    ...(onlyRegistered === undefined ? {} : { onlyRegistered: onlyRegistered && voteMode === 'recorded' }),
  };
  const { settings, problems } = readSettingsObject(changes, before);
  const [problem] = problems;
  if (problem) return err(problem.message);
  const { roster } = readRosterOf(book, settings);
  if (roster.people.length === 0) return err(failureText.noRoster);
  const plan = formPlan(roster, settings);
  return plan.ok ? ok({ book, settings, plan: plan.value }) : plan;
}

/** Where the responses go: a tab of the workbook, or a file of their own in the maker's Drive. */
function link(
  form: Form,
  args: MakeFormArgs,
  { book, plan }: Preparation,
): GoogleAppsScript.Spreadsheet.Spreadsheet {
  const target =
    args.responses === 'separate'
      ? SpreadsheetApp.create(doneText.responsesFile(plan.title))
      : SpreadsheetApp.openById(book.snapshot.id);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, target.getId());
  SpreadsheetApp.flush();
  return target;
}

/** Keeps the page's choices in “Pengaturan” and the form's address on the workbook, in one batch. */
function remember({ book, settings }: Preparation, note: FormNote, responsesId: string): void {
  const isOwn = responsesId === book.snapshot.id;
  const next: Settings = { ...settings, responsesElsewhere: isOwn ? '' : responsesId };
  const sheets = [settingsPlan(next, book.found.settings?.table), ...homePlans(book, next, false)];
  applyPlan(
    book.snapshot,
    { sheets },
    {
      bound: boundSheets(book),
      extra: formNoteRequests(book.snapshot, note),
    },
  );
}

const formData = (note: FormNote, plan: FormPlan, responsesUrl: string | null): NominationFormData => ({
  title: note.title,
  editUrl: note.editUrl,
  publishedUrl: note.publishedUrl,
  style: plan.style,
  candidates: plan.candidates,
  responsesUrl,
});

function makeInSheets(args: MakeFormArgs): ActionResult<NominationFormData> {
  const prepared = prepare(activeWorkbookId(), args);
  if (!prepared.ok) return failure(prepared.error);
  const { book, plan } = prepared.value;
  const earlier = readFormNote(book.snapshot);
  if (earlier && args.confirmed !== true) {
    return question({ question: doneText.anotherForm(earlier.title), items: [] });
  }
  const form = FormApp.create(plan.title);
  buildForm(form, plan);
  const target = link(form, args, prepared.value);
  const note = noteForm(form);
  remember(prepared.value, note, target.getId());
  confirmLinkedTab(target, note, plan.collectEmail);
  ensureSheetsTrigger(target);
  const url = args.responses === 'separate' ? target.getUrl() : null;
  return success(doneText.formMade(plan.title), formData(note, plan, url));
}

/** In Forms: the open form is filled from the roster of the workbook it is linked to. */
function prepareOpenForm(args: MakeFormArgs): ActionResult<NominationFormData> {
  const form = FormApp.getActiveForm();
  const workbookId = destinationOf(form);
  if (workbookId === null) return failure(failureText.formNotLinked);
  const prepared = prepare(workbookId, args);
  if (!prepared.ok) return failure(prepared.error);
  if (form.getItems().length > 0 && args.confirmed !== true) {
    return question({ question: doneText.formHasItems, items: [] });
  }
  const { plan } = prepared.value;
  buildForm(form, plan);
  SpreadsheetApp.flush();
  const note = noteForm(form);
  remember(prepared.value, note, workbookId);
  confirmLinkedTab(SpreadsheetApp.openById(workbookId), note, plan.collectEmail);
  ensureFormTrigger(form);
  return success(doneText.formPrepared(plan.title), formData(note, plan, null));
}

/** “Buat formulir penjaringan…”: from the roster, linked to the workbook or to a separate response file. */
export const makeNominationForm = defineAction({
  name: 'makeNominationForm',
  description: actionText.makeNominationForm,
  locks: true,
  schema: () =>
    z.object({
      voteMode: z.enum(['secret', 'recorded']),
      closesAt: z.string(),
      responses: z.enum(['workbook', 'separate']),
      onlyRegistered: z.exactOptional(z.boolean()),
      confirmed: z.exactOptional(z.boolean()),
    }),
  run: (args) => (currentHost().container === 'sheets' ? makeInSheets(args) : prepareOpenForm(args)),
});
