import type { ActionResult, FormSummaryData } from '../api.ts';
import { actionText, doneText, failureText } from '../core/messages/addon.ts';
import * as z from '../core/settings/zod.ts';
import { formatDateTime } from '../core/text/dates.ts';
import { destinationOf, type Form, isLinked, openForm, readFormNote } from '../google/forms.ts';
import { currentHost } from '../google/ui.ts';
import { activeWorkbookId, readSnapshot } from '../google/workbook.ts';
import { defineAction, failure, success } from './action.ts';
import { readBook } from './book.ts';
import { nowIn } from './clock.ts';
import { readSettingsOf } from './readings.ts';
import { sheetSpecs } from './specs.ts';

/** The form of this file: in Forms the open one, in Sheets the one the workbook remembers. */
function formHere(): Form | null {
  if (currentHost().container === 'forms') return FormApp.getActiveForm();
  const note = readFormNote(readSnapshot(activeWorkbookId()));
  return note ? openForm(note.id) : null;
}

/** The workbook whose settings hold for the form: in Forms the one that takes its responses. */
function workbookOf(form: Form): string | null {
  return currentHost().container === 'sheets' ? activeWorkbookId() : destinationOf(form);
}

/** The closing time of “Pengaturan”, '' where there is none or the workbook can't be read. */
function closingOf(form: Form): string {
  const id = workbookOf(form);
  if (id === null) return '';
  try {
    const book = readBook(id, [sheetSpecs.settings]);
    const { settings } = readSettingsOf(book, nowIn(book.snapshot.timeZone));
    return settings.closesAt === null ? '' : formatDateTime(settings.closesAt);
  } catch (error) {
    console.warn(String(error));
    return '';
  }
}

/** How many answered and when last; never what they answered. */
export function summarise(form: Form): FormSummaryData {
  const responses = form.getResponses();
  const last = responses[responses.length - 1]?.getTimestamp();
  const zone = Session.getScriptTimeZone();
  return {
    title: form.getTitle(),
    responses: responses.length,
    accepting: form.isAcceptingResponses(),
    lastResponse: last ? Utilities.formatDate(last, zone, 'dd/MM/yyyy HH:mm') : '',
    closesAt: closingOf(form),
    linked: isLinked(form),
  };
}

function run(): ActionResult<FormSummaryData> {
  const form = formHere();
  if (!form) return failure(failureText.needsForm);
  const data = summarise(form);
  return success(doneText.summary(data.responses), data);
}

export const formSummary = defineAction({
  name: 'formSummary',
  description: actionText.formSummary,
  locks: false,
  schema: () => z.object({}),
  run,
});
