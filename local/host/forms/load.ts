import type { Choice, FormItem, FormResponse, FormState, Goto } from './model.ts';
import { type FormFile, formsFileSchema, type ItemFile } from './schema.ts';
import type { FormStore } from './store.ts';
import { epochOf } from './time.ts';

/** Where loaded forms go: their owner, the workbook their tabs are made in, and fresh ids for the responses. */
export interface LoadTarget {
  readonly store: FormStore;
  readonly owner: string;
  readonly spreadsheetId: string;
  readonly timeZone: string;
  newId(): string;
}

export interface LoadedForms {
  readonly ids: readonly string[];
  /** The form that Forms-side actions run in: the one marked so, else the first. */
  readonly activeId: string | null;
}

/** Reads the JSON of `formulir.json`; throws a ZodError on another shape and an Error on an unknown question or page. */
export function loadForms(json: unknown, target: LoadTarget): LoadedForms {
  const parsed = formsFileSchema.parse(json);
  const files = Array.isArray(parsed) ? parsed : [parsed];
  const ids = files.map((file) => loadForm(file, target));
  const active = files.findIndex((file) => file.active);
  return { ids, activeId: ids[Math.max(active, 0)] ?? null };
}

function loadForm(file: FormFile, target: LoadTarget): string {
  const { store } = target;
  const form = store.create(file.title, target.owner);
  const { title, description, customClosedMessage, confirmationMessage } = file;
  const { collectEmail, limitOneResponsePerUser, acceptingResponses } = file;
  store.set(form.id, { title, description, customClosedMessage, confirmationMessage });
  store.set(form.id, { collectEmail, limitOneResponsePerUser, acceptingResponses });
  const ids = file.items.map((item) => store.addItem(form.id, item.kind).id);
  file.items.forEach((item, index) => {
    store.setItem(form.id, ids[index] ?? 0, itemChange(item, form));
  });
  file.items.forEach((item, index) => {
    store.setItem(form.id, ids[index] ?? 0, {
      choices: choicesOf(item, form),
      goto: gotoOf(item.goto, form),
    });
  });
  for (const response of file.responses) addResponse(form, response, target);
  form.responses.sort((a, b) => a.time - b.time);
  if (file.destination !== null) store.link(form.id, target.spreadsheetId, file.destination);
  return form.id;
}

function itemChange(item: ItemFile, form: FormState): Partial<FormItem> {
  const values = item.choices.map((choice) => (typeof choice === 'string' ? choice : choice.value));
  if (new Set(values).size !== values.length)
    throw new Error(`formulir.json: “${item.title}” of “${form.title}” has the same choice twice`);
  const { title, helpText, required, other, validation, rows, columns, includesYear, scale } = item;
  return {
    title,
    helpText,
    required,
    other,
    validation,
    rows,
    columns,
    includesYear,
    ...(scale && { scale }),
  };
}

function choicesOf(item: ItemFile, form: FormState): Choice[] {
  return item.choices.map((choice) => {
    if (typeof choice === 'string') return { value: choice };
    return choice.goto === undefined
      ? { value: choice.value }
      : { value: choice.value, goto: gotoOf(choice.goto, form) };
  });
}

function gotoOf(goto: ItemFile['goto'], form: FormState): Goto {
  if (goto === undefined) return { type: 'CONTINUE' };
  if (typeof goto === 'string') return { type: goto };
  const page = form.items.find((item) => item.kind === 'PAGE_BREAK' && item.title === goto.page);
  if (page === undefined) throw new Error(`formulir.json: no page break “${goto.page}” in “${form.title}”`);
  return { type: 'GO_TO_PAGE', pageItemId: page.id };
}

function addResponse(form: FormState, given: FormFile['responses'][number], target: LoadTarget): void {
  const answers: Record<string, FormResponse['answers'][string]> = {};
  for (const [title, answer] of Object.entries(given.answers)) {
    const found = form.items.filter((item) => item.title === title);
    const [item] = found;
    if (item === undefined || found.length > 1)
      throw new Error(`formulir.json: “${form.title}” has ${found.length} questions “${title}”`);
    if (answer !== '' && !(Array.isArray(answer) && answer.length === 0)) answers[item.id] = answer;
  }
  const id = target.newId();
  const email = form.collectEmail ? given.email : '';
  form.responses.push({ id, time: epochOf(given.time, target.timeZone), email, answers });
  if (given.email !== '') form.accounts[id] = given.email;
}
