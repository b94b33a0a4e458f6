import type { CollabMessage, JoinAnswer } from '../host/engine/collab.ts';
import type { FormDescription } from '../host/forms/describe.ts';
import type { Answer } from '../host/forms/model.ts';
import type { ItemError } from '../host/forms/validation.ts';
import type { ContainerRef, Meter } from '../host/protocol.ts';

/** What crosses between the browser pages, the server thread and the host's worker: plain JSON only. */

export interface MenuEntry {
  readonly caption: string;
  /** Null is a submenu or a separator. */
  readonly fn: string | null;
  readonly separator: boolean;
  readonly items: readonly MenuEntry[];
}

/** One run of the add-on, for the execution log and for who started it. */
export interface Execution {
  readonly id: number;
  /** Epoch ms. */
  readonly time: number;
  readonly fn: string;
  readonly cause: string;
  readonly ok: boolean;
  readonly ms: number;
  readonly serviceCalls: Meter;
  readonly logs: readonly string[];
  readonly error: string | null;
}

export interface Mail {
  readonly time: number;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
}

export interface FormLink {
  readonly id: string;
  readonly title: string;
  readonly accepting: boolean;
  readonly responses: number;
  readonly linked: boolean;
}

export interface TabLink {
  readonly sheetId: number;
  readonly name: string;
  readonly hidden: boolean;
}

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** What every page's frame shows. */
export interface Overview {
  /** What could not be prepared for the practice, a sentence each. */
  readonly problems: readonly string[];
  readonly title: string;
  readonly user: string;
  readonly folder: string;
  readonly saved: readonly string[];
  readonly forms: readonly FormLink[];
  readonly tabs: readonly TabLink[];
  readonly people: readonly Person[];
}

export interface Submission {
  /** The account the person is signed in with; '' when none. */
  readonly email: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

export type SubmitReply =
  | { readonly ok: true; readonly message: string }
  | { readonly ok: false; readonly message: string; readonly items: readonly ItemError[] };

export type CallReply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string };

/** A question that a running script waits for. */
export interface Question {
  readonly id: number;
  readonly container: ContainerRef;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly prompt: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}

export interface QuestionAnswer {
  readonly button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  readonly text: string;
}

/** An add-on page on show; its HTML is served at `/html/<id>`. */
export interface Surface {
  readonly id: string;
  readonly container: ContainerRef;
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** What the worker tells, and the server passes on to the pages over their WebSocket. */
export type PageEvent =
  | { readonly type: 'collab'; readonly message: CollabMessage }
  | { readonly type: 'toast'; readonly text: string; readonly title: string; readonly seconds: number }
  | { readonly type: 'surface'; readonly surface: Surface }
  | { readonly type: 'ask'; readonly question: Question }
  | { readonly type: 'answered'; readonly id: number }
  | { readonly type: 'alert'; readonly container: ContainerRef; readonly text: string }
  | { readonly type: 'activate'; readonly sheetId: number }
  | { readonly type: 'busy'; readonly label: string | null }
  | { readonly type: 'changed' }
  | { readonly type: 'reload' };

/** What pages may ask of the worker, by name, over `POST /api/<name>`; arguments and results are JSON. */
export interface WorkbenchApi {
  overview(): Overview;
  /** Runs onOpen as an enabled add-on would and answers with the menu it built. */
  open(args: { container: ContainerRef }): readonly MenuEntry[];
  runMenu(args: { container: ContainerRef; fn: string; caption: string }): { ok: boolean };
  clientCall(args: { surface: string; fn: string; args: readonly unknown[] }): CallReply;
  join(): JoinAnswer & { readonly workbookId: string; readonly functions: readonly string[] };
  /** Computes a custom function of the add-on. */
  formula(args: { name: string; args: readonly unknown[] }): CallReply;
  collab(args: { message: CollabMessage }): null;
  activeCell(args: {
    sheetId: number;
    zone: { left: number; top: number; right: number; bottom: number };
  }): null;
  form(args: { id: string }): FormDescription | null;
  submit(args: { id: string; submission: Submission }): SubmitReply;
  accept(args: { id: string; accepting: boolean }): null;
  outbox(): readonly Mail[];
  executions(): readonly Execution[];
  csv(args: { sheetId: number }): { name: string; text: string };
  /** One tab, or the whole workbook when null. */
  xlsx(args: { sheetId: number | null }): { name: string; base64: string };
  importCsv(args: { name: string; text: string }): { ok: boolean; message: string };
  reset(): null;
  save(args: { name: string }): { ok: boolean; message: string };
  load(args: { name: string }): { ok: boolean; message: string };
}

export type ApiName = keyof WorkbenchApi;
export type ApiArgs<N extends ApiName> = Parameters<WorkbenchApi[N]>[0];
export type ApiResult<N extends ApiName> = ReturnType<WorkbenchApi[N]>;

/** Between the server thread and the worker. */
export type ToWorker = { readonly id: number; readonly name: ApiName; readonly args: unknown };
export type FromWorker =
  | { readonly kind: 'reply'; readonly id: number; readonly ok: boolean; readonly value: unknown }
  | { readonly kind: 'event'; readonly event: PageEvent }
  | { readonly kind: 'html'; readonly id: string; readonly html: string }
  | { readonly kind: 'ask'; readonly question: Question; readonly buffer: SharedArrayBuffer }
  | { readonly kind: 'ready' };
