import type { ActionResult, FormSummaryData } from '../api.ts';
import { actionText, doneText, failureText } from '../core/messages/addon.ts';
import * as z from '../core/settings/zod.ts';
import { type Form, isLinked, openForm, readFormNote } from '../google/forms.ts';
import { currentHost } from '../google/ui.ts';
import { activeWorkbookId, readSnapshot } from '../google/workbook.ts';
import { defineAction, failure, success } from './action.ts';

/** The form of this file: in Forms the open one, in Sheets the one the workbook remembers. */
function formHere(): Form | null {
  if (currentHost().container === 'forms') return FormApp.getActiveForm();
  const note = readFormNote(readSnapshot(activeWorkbookId()));
  return note ? openForm(note.id) : null;
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
    closesAt: '',
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
