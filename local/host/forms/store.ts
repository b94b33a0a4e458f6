import type { WorkbookApi } from '../engine/workbook-api.ts';
import { describeForm, type FormDescription } from './describe.ts';
import {
  type Answer,
  type FormItem,
  type FormResponse,
  type FormSettings,
  type FormState,
  type ItemKind,
  newForm,
  newItem,
} from './model.ts';
import { judge, type Refusal, type Submission } from './submission.ts';
import { appendResponses, eventRow, linkTab, syncColumns, unlinkTab, type WrittenRow } from './tab.ts';

/** What forms need of the world around them. */
export interface FormsWorld {
  /** Epoch ms. */
  now(): number;
  /** A fresh id for a file or a response. */
  newId(): string;
  workbook(id: string): WorkbookApi | undefined;
  /** Where the forms live; left out: in the store itself. */
  readonly forms?: Map<string, FormState>;
}

/** A response that went in, and what the form-submit triggers are told of it. */
export interface Recorded {
  readonly ok: true;
  readonly formId: string;
  readonly responseId: string;
  /** null when the form is not linked or its tab is gone. */
  readonly row: WrittenRow | null;
  /** Item ids whose answers were dropped because the respondent's way did not pass them. */
  readonly ignored: readonly string[];
}

/** All forms of the host's world. Errors with Google's wording are the ops' business; unknown ids throw here. */
export class FormStore {
  readonly #world: FormsWorld;
  readonly #forms: Map<string, FormState>;

  constructor(world: FormsWorld) {
    this.#world = world;
    this.#forms = world.forms ?? new Map();
  }

  list(): readonly FormState[] {
    return [...this.#forms.values()];
  }

  find(id: string): FormState | undefined {
    return this.#forms.get(id);
  }

  form(id: string): FormState {
    const form = this.#forms.get(id);
    if (form === undefined) throw new Error(`No form ${id}`);
    return form;
  }

  create(name: string, owner: string): FormState {
    const form = newForm(this.#world.newId(), name, owner);
    this.#forms.set(form.id, form);
    return form;
  }

  remove(id: string): void {
    this.#forms.delete(id);
  }

  describe(id: string): FormDescription {
    return describeForm(this.form(id));
  }

  set(id: string, change: Partial<FormSettings>): void {
    Object.assign(this.form(id), change);
    if (change.collectEmail !== undefined) this.#sync(id);
  }

  addItem(id: string, kind: ItemKind): FormItem {
    const form = this.form(id);
    const item = newItem(form.nextItemId, kind);
    form.nextItemId += 1;
    form.items.push(item);
    this.#sync(id);
    return item;
  }

  item(id: string, itemId: number): FormItem | undefined {
    return this.form(id).items.find((item) => item.id === itemId);
  }

  setItem(id: string, itemId: number, change: Partial<Omit<FormItem, 'id' | 'kind'>>): FormItem {
    const form = this.form(id);
    const index = form.items.findIndex((item) => item.id === itemId);
    const item = form.items[index];
    if (item === undefined) throw new Error(`No item ${itemId}`);
    const changed = { ...item, ...change };
    form.items[index] = changed;
    if (change.title !== undefined || change.rows !== undefined) this.#sync(id);
    return changed;
  }

  /** A copy right after the item, with an id of its own. */
  duplicateItem(id: string, itemId: number): FormItem {
    const form = this.form(id);
    const index = form.items.findIndex((item) => item.id === itemId);
    const item = form.items[index];
    if (item === undefined) throw new Error(`No item ${itemId}`);
    const copy = { ...item, id: form.nextItemId };
    form.nextItemId += 1;
    form.items.splice(index + 1, 0, copy);
    this.#sync(id);
    return copy;
  }

  deleteItem(id: string, index: number): void {
    this.form(id).items.splice(index, 1);
    this.#sync(id);
  }

  /** The response tab keeps its column order, as at Google. */
  moveItem(id: string, from: number, to: number): void {
    const { items } = this.form(id);
    items.splice(to, 0, ...items.splice(from, 1));
  }

  /** Links a new tab; the tab of an earlier link stays with its content. */
  link(id: string, spreadsheetId: string, tabName?: string): number {
    const workbook = this.#world.workbook(spreadsheetId);
    if (workbook === undefined) throw new Error(`No workbook ${spreadsheetId}`);
    this.unlink(id);
    const form = this.form(id);
    const sheetId = workbook.atomically(() => linkTab(form, workbook, tabName));
    form.destination = { spreadsheetId, sheetId };
    return sheetId;
  }

  unlink(id: string): void {
    const form = this.form(id);
    const tab = this.#tab(form);
    if (tab !== null) unlinkTab(tab.workbook, tab.sheetId);
    form.destination = null;
  }

  /** The form that writes to a tab, for `sheet.getFormUrl()`; null for any other tab. */
  formOfSheet(spreadsheetId: string, sheetId: number): FormState | null {
    const linked = (form: FormState) =>
      form.destination?.spreadsheetId === spreadsheetId && form.destination.sheetId === sheetId;
    return this.list().find(linked) ?? null;
  }

  /** Takes a response as the form's page does; fires nothing: see `submitResponse` of the host. */
  record(id: string, submission: Submission): Recorded | Refusal {
    const form = this.form(id);
    const verdict = judge(form, submission);
    if (!verdict.ok) return verdict;
    const account = submission.respondentEmail ?? '';
    const response = this.#response(form, verdict.answers, form.collectEmail ? account : '');
    if (account !== '') form.accounts[response.id] = account;
    return {
      ok: true,
      formId: id,
      responseId: response.id,
      row: this.#append(form, response),
      ignored: verdict.ignored,
    };
  }

  /** A response made by a script: no account, no validation beyond what createResponse has refused, no triggers. */
  recordByScript(id: string, answers: Readonly<Record<string, Answer>>): FormResponse {
    const form = this.form(id);
    const response = this.#response(form, answers, '');
    this.#append(form, response);
    return response;
  }

  deleteResponse(id: string, responseId: string): boolean {
    const form = this.form(id);
    const index = form.responses.findIndex((response) => response.id === responseId);
    if (index >= 0) form.responses.splice(index, 1);
    delete form.accounts[responseId];
    return index >= 0;
  }

  /** The rows of the response tab stay, as at Google. */
  deleteAllResponses(id: string): void {
    const form = this.form(id);
    form.responses.length = 0;
    form.accounts = {};
  }

  save(): readonly FormState[] {
    return JSON.parse(JSON.stringify(this.list())) as FormState[];
  }

  load(forms: readonly FormState[]): void {
    this.#forms.clear();
    for (const form of JSON.parse(JSON.stringify(forms)) as FormState[]) this.#forms.set(form.id, form);
  }

  #response(form: FormState, answers: Readonly<Record<string, Answer>>, email: string): FormResponse {
    const response = { id: this.#world.newId(), time: this.#world.now(), email, answers };
    form.responses.push(response);
    return response;
  }

  #tab(form: FormState): { workbook: WorkbookApi; sheetId: number } | null {
    if (form.destination === null) return null;
    const { spreadsheetId, sheetId } = form.destination;
    const workbook = this.#world.workbook(spreadsheetId);
    const exists = workbook?.sheets().some((sheet) => sheet.sheetId === sheetId);
    return workbook !== undefined && exists ? { workbook, sheetId } : null;
  }

  #sync(id: string): void {
    const form = this.form(id);
    const tab = this.#tab(form);
    if (tab !== null) tab.workbook.atomically(() => syncColumns(form, tab.workbook, tab.sheetId));
  }

  #append(form: FormState, response: FormResponse): WrittenRow | null {
    const tab = this.#tab(form);
    if (tab === null) return null;
    return eventRow(tab.workbook, appendResponses(form, tab.workbook, tab.sheetId, [response]));
  }
}
