import type { Execution } from '../execution.ts';
import type {
  Answer,
  FormItem,
  FormSettings,
  FormSnapshot,
  FormState,
  ItemKind,
  ResponseSnapshot,
} from '../forms/model.ts';
import type { FormStore } from '../forms/store.ts';
import { epochOf, wallText } from '../forms/time.ts';
import { checkAnswer } from '../forms/validation.ts';
import { type OpTable, ServiceError } from '../op.ts';

/** What the FormApp ops stand on: the forms and who asks, from where. */
export interface FormsContext {
  readonly store: FormStore;
  /** E-mail of the user the script runs as. */
  readonly user: string;
  /** The open form, when the script runs in one. */
  readonly activeFormId: string | null;
  /** The script's time zone; dates of answers are on its clock. */
  readonly timeZone: string;
  hasWorkbook(id: string): boolean;
}

const NOT_FOUND = 'No item with the given ID could be found, or you do not have permission to access it.';
const NO_DESTINATION = 'The form currently has no response destination.';

function snapshot(form: FormState): FormSnapshot {
  const { id, items, name: _name, editors: _editors, responses: _responses, ...rest } = form;
  const { destination: _destination, nextItemId: _next, accounts: _accounts, ...settings } = rest;
  return { id, settings, items };
}

function reached(context: FormsContext, id: string): FormState {
  const form = context.store.find(id);
  if (form === undefined || !form.editors.includes(context.user)) throw new ServiceError(NOT_FOUND);
  return form;
}

function responsesOf(form: FormState): ResponseSnapshot[] {
  const email = (given: string) => (form.collectEmail ? given : '');
  return form.responses.map((response) => ({ ...response, email: email(response.email) }));
}

function formOps(context: FormsContext) {
  const { store } = context;
  const at = (id: string) => reached(context, id);
  return {
    create: (title: string, published: boolean) => {
      const form = store.create(title, context.user);
      form.published = published;
      return snapshot(form);
    },
    open: (id: string) => snapshot(at(id)),
    active: () => (context.activeFormId === null ? null : snapshot(at(context.activeFormId))),
    set: (id: string, change: Partial<FormSettings>) => {
      store.set(at(id).id, change);
    },
    editors: (id: string) => at(id).editors,
    addEditors: (id: string, emails: readonly string[]) => {
      const form = at(id);
      form.editors.push(...emails.filter((email) => !form.editors.includes(email)));
    },
    removeEditor: (id: string, email: string) => {
      const form = at(id);
      form.editors = form.editors.filter((editor) => editor !== email);
    },
    link: (id: string, spreadsheetId: string) => {
      const form = at(id);
      if (!context.hasWorkbook(spreadsheetId)) throw new ServiceError(NOT_FOUND);
      store.link(form.id, spreadsheetId);
    },
    unlink: (id: string) => {
      store.unlink(at(id).id);
    },
    destination: (id: string) => {
      const { destination } = at(id);
      if (destination === null) throw new ServiceError(NO_DESTINATION);
      return destination.spreadsheetId;
    },
    hasDestination: (id: string) => at(id).destination !== null,
    /** For `sheet.getFormUrl()`: the id of the form that writes to the tab, or null. */
    ofSheet: (spreadsheetId: string, sheetId: number) =>
      store.formOfSheet(spreadsheetId, sheetId)?.id ?? null,
  };
}

function itemOps(context: FormsContext) {
  const { store } = context;
  const at = (id: string) => reached(context, id);
  const existing = (id: string, itemId: number) => {
    if (store.item(at(id).id, itemId) === undefined)
      throw new ServiceError('The item could not be found in the form.');
    return itemId;
  };
  return {
    items: (id: string) => at(id).items,
    addItem: (id: string, kind: ItemKind) => store.addItem(at(id).id, kind),
    setItem: (id: string, itemId: number, change: Partial<FormItem>) =>
      store.setItem(id, existing(id, itemId), change),
    duplicateItem: (id: string, itemId: number) => store.duplicateItem(id, existing(id, itemId)).id,
    deleteItem: (id: string, itemId: number) => {
      const index = at(id).items.findIndex((item) => item.id === existing(id, itemId));
      store.deleteItem(id, index);
    },
    moveItem: (id: string, from: number, to: number) => {
      store.moveItem(at(id).id, from, to);
    },
  };
}

function responseOps(context: FormsContext) {
  const { store } = context;
  const at = (id: string) => reached(context, id);
  return {
    responses: (id: string) => responsesOf(at(id)),
    response: (id: string, responseId: string) => {
      const found = responsesOf(at(id)).find((response) => response.id === responseId);
      if (found === undefined)
        throw new ServiceError('No response with the given ID could be found in the form.');
      return found;
    },
    /** The code of what is wrong with an answer, or null; a script's answer is judged when it is made. */
    checkAnswer: (id: string, itemId: number, answer: Answer) => {
      const item = store.item(at(id).id, itemId);
      if (item === undefined) throw new ServiceError('The item could not be found in the form.');
      const finding = checkAnswer(item, answer);
      return finding === null ? null : finding.code;
    },
    submit: (id: string, answers: Readonly<Record<string, Answer>>) => {
      const form = at(id);
      if (form.limitOneResponsePerUser)
        throw new ServiceError(
          'Responses cannot be submitted by a script to a form that limits responses to one per user.',
        );
      if (!form.acceptingResponses || !form.published)
        throw new ServiceError('This form is currently not accepting responses.');
      return store.recordByScript(id, answers);
    },
    deleteResponse: (id: string, responseId: string) => {
      if (!store.deleteResponse(at(id).id, responseId))
        throw new ServiceError('No response with the given ID could be found in the form.');
    },
    deleteAllResponses: (id: string) => {
      store.deleteAllResponses(at(id).id);
    },
    /** A moment on the script's wall clock, `YYYY-MM-DD HH:mm`, and back. */
    wall: (ms: number) => wallText(ms, context.timeZone),
    epoch: (wall: string) => epochOf(wall, context.timeZone),
  };
}

export type FormsOps = ReturnType<typeof formOps> &
  ReturnType<typeof itemOps> &
  ReturnType<typeof responseOps>;

/** The ops of FormApp by their short names; the host registers them as `forms.NAME`. */
export const formsOps = (context: FormsContext): FormsOps => ({
  ...formOps(context),
  ...itemOps(context),
  ...responseOps(context),
});

function contextOf(exec: Execution): FormsContext {
  return {
    store: exec.host.forms,
    user: exec.user,
    activeFormId: exec.container?.kind === 'forms' ? exec.container.id : null,
    timeZone: exec.timeZone,
    hasWorkbook: (id) => exec.world.workbooks.has(id),
  };
}

const NAMES = Object.keys(formsOps({} as FormsContext)) as (keyof FormsOps)[];

/** The op table of FormApp, `forms.NAME`. */
export const formsTable: OpTable = Object.fromEntries(
  NAMES.map((name) => [
    `forms.${name}`,
    (exec: Execution, ...args: never[]) => {
      const op = formsOps(contextOf(exec))[name] as (...given: never[]) => unknown;
      return op(...args);
    },
  ]),
);
