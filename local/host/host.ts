import { randomBytes } from 'node:crypto';
import vm from 'node:vm';
import { type Clock, fixedClock, realClock } from './clock.ts';
import {
  createWorkbook,
  type FunctionInput,
  registerCustomFunctions,
  type Workbook,
} from './engine/index.ts';
import { Execution } from './execution.ts';
import { FormStore, type Recorded } from './forms/store.ts';
import type { Refusal, Submission } from './forms/submission.ts';
import type { Op, OpTable } from './op.ts';
import { ServiceError } from './op.ts';
import { formsTable } from './ops/forms.ts';
import { serviceOps } from './ops/services.ts';
import { sheetsApiOps } from './ops/sheets-api.ts';
import { spreadsheetOps } from './ops/spreadsheet.ts';
import type { ContainerRef, EventSpec, RunRequest, RunResult } from './protocol.ts';
import { customFunctionNames, isCode, readCode, type SourceFile } from './saved-file.ts';
import { setProcessTimeZone } from './time-zone.ts';
import {
  type Answer,
  type DriveItem,
  emptyWorld,
  type HostEvent,
  type MenuNode,
  type Question,
  type World,
} from './world.ts';

/** The parts of appsscript.json that the host heeds. */
export interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[] };
}

export interface HostOptions {
  /** Code.js and the HTML pages, by file name. */
  readonly files: readonly SourceFile[];
  readonly manifest: Manifest;
  /** Name of the add-on: caption of its menu. */
  readonly addonName?: string;
  readonly user?: string;
  /** A start time makes the clock stand still between sleeps; left out: the machine's time. */
  readonly clock?: Clock | number;
  readonly locale?: string;
  readonly timeZone?: string;
  /** Answers to alerts and prompts, in order; `ask` is asked when they run out. */
  readonly answers?: readonly Answer[];
  readonly ask?: (question: Question) => Answer;
  /** The machine's time an execution may take, ms. Left out: a minute, Google's six where a person answers dialogs. */
  readonly patienceMs?: number;
  /** Left out: all of the manifest's. Restricted scopes are never granted. */
  readonly grantedScopes?: readonly string[];
  readonly onEvent?: (event: HostEvent) => void;
  readonly onRun?: (note: {
    readonly fn: string;
    readonly cause: string;
    readonly result: RunResult;
  }) => void;
}

const RESTRICTED =
  /\/auth\/(drive|drive\.readonly|drive\.metadata|drive\.activity|gmail\.\w+)$|mail\.google\.com/;
const CALLS_AT_ONCE = 10;

/** A Google account's files with one installed add-on: runs its code and keeps what it leaves behind. */
export class Host {
  readonly world: World = emptyWorld();
  readonly forms: FormStore;
  readonly files: readonly SourceFile[];
  readonly clock: Clock;
  readonly user: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly addonName: string;
  readonly scopes: readonly string[];
  readonly grantedScopes: readonly string[];
  readonly advancedServices: readonly string[];
  readonly patienceMs: number;
  readonly scriptId = 'naskah-lokal';
  /** Top-level functions of the bundle. */
  readonly functions: readonly string[];
  readonly customFunctions: readonly string[];
  /** Faults of the host itself, never of the bundle: tests want this empty. */
  readonly hostFaults: { readonly op: string; readonly error: unknown }[] = [];
  readonly #options: HostOptions;
  readonly #ops = new Map<string, Op>();
  readonly #answers: Answer[];
  #scripts: readonly vm.Script[] | null = null;
  #at: number | null = null;

  constructor(options: HostOptions) {
    this.#options = options;
    this.files = options.files;
    this.clock =
      typeof options.clock === 'number' ? fixedClock(options.clock) : (options.clock ?? realClock());
    this.user = options.user ?? 'admin@contoh.go.id';
    this.locale = options.locale ?? 'id_ID';
    this.timeZone = options.timeZone ?? options.manifest.timeZone ?? 'Asia/Jakarta';
    this.addonName = options.addonName ?? 'Budaya Kerja';
    this.scopes = options.manifest.oauthScopes ?? [];
    this.grantedScopes = (options.grantedScopes ?? this.scopes).filter((scope) => !RESTRICTED.test(scope));
    this.advancedServices = (options.manifest.dependencies?.enabledAdvancedServices ?? []).map(
      (one) => one.userSymbol,
    );
    this.patienceMs = options.patienceMs ?? (options.ask ? 6 * 60_000 : 60_000);
    this.#answers = [...(options.answers ?? [])];
    setProcessTimeZone(this.timeZone);
    const code = options.files.filter(isCode);
    this.functions = code.flatMap(readCode);
    this.customFunctions = code.flatMap((file) => customFunctionNames(file.source));
    this.forms = new FormStore({
      now: () => this.now(),
      newId: () => this.newUid(),
      workbook: (id) => this.world.workbooks.get(id),
    });
    for (const table of [serviceOps, spreadsheetOps, sheetsApiOps, formsTable]) this.registerOps(table);
    registerCustomFunctions(this.customFunctions, (name, args, workbookId) =>
      evaluate(name, args, workbookId),
    );
  }

  /** Epoch ms inside executions. */
  now(): number {
    return this.#at ?? this.clock.now();
  }

  /** Does something at another time; the clock's own time comes back afterwards. */
  at<T>(time: number, work: () => T): T {
    const before = this.#at;
    this.#at = time;
    try {
      return work();
    } finally {
      this.#at = before;
    }
  }

  registerOps(table: OpTable | Readonly<Record<string, unknown>>): void {
    for (const [name, op] of Object.entries(table)) this.#ops.set(name, op as Op);
  }

  op(name: string): (exec: Execution, ...args: never[]) => unknown {
    const found = this.#ops.get(name);
    if (!found)
      throw new ServiceError(`Host lokal: op ${name} belum didukung (not supported by the local host)`);
    return found;
  }

  newUid(): string {
    return randomBytes(24).toString('base64url');
  }

  emit(event: HostEvent): void {
    this.#options.onEvent?.(event);
  }

  /** The next answer given beforehand, or the one of `ask`. */
  ask(question: Question): Answer {
    const answer = this.#answers.shift() ?? this.#options.ask?.(question);
    if (!answer) throw new ServiceError(`Host lokal: nobody answers ${question.kind} "${question.message}"`);
    return answer;
  }

  /** Adds answers for alerts and prompts to come. */
  answer(...answers: readonly Answer[]): void {
    this.#answers.push(...answers);
  }

  fault(op: string, error: unknown): void {
    this.hostFaults.push({ op, error });
  }

  /** Another user holds a lock (`script`, `user:‹email›`, `document:‹id›`) until the returned function is called. */
  holdLock(name: string): () => void {
    this.world.locks.set(name, 'other');
    return () => this.world.locks.delete(name);
  }

  /** The compiled files of the project. */
  scripts(): readonly vm.Script[] {
    this.#scripts ??= this.files.filter(isCode).map((file) => {
      const first = new vm.Script(file.source, { filename: file.name });
      return new vm.Script(file.source, { filename: file.name, cachedData: first.createCachedData() });
    });
    return this.#scripts;
  }

  /** One execution. `cause` is a word for the log. */
  run(request: RunRequest, cause = 'run'): RunResult {
    const result = new Execution(this, request).run();
    this.#options.onRun?.({ fn: request.fn ?? '', cause, result });
    return result;
  }

  /** Locks of an execution end with it. */
  ended(exec: Execution): void {
    for (const [name, holder] of this.world.locks) if (holder === exec.id) this.world.locks.delete(name);
  }

  // ---------------------------------------------------------------------------------------------- files

  createSpreadsheet(
    name: string,
    options: {
      readonly sheets?: readonly string[];
      readonly locale?: string;
      readonly timeZone?: string;
    } = {},
  ): Workbook {
    const id = this.newUid();
    const { sheets, locale = this.locale, timeZone = this.timeZone } = options;
    const book = createWorkbook({ id, name, locale, timeZone, ...(sheets ? { sheets } : {}) });
    this.adopt(book);
    return book;
  }

  /** Takes a workbook (loaded from a saved state) as a file of the user. */
  adopt(book: Workbook): void {
    this.world.workbooks.set(book.id, book);
    this.world.drive.set(
      book.id,
      this.#fileOf(book.id, book.name, 'application/vnd.google-apps.spreadsheet'),
    );
    owners.set(book.id, this);
  }

  #fileOf(id: string, name: string, mimeType: string): DriveItem {
    const time = new Date(this.now()).toISOString();
    return {
      id,
      name,
      mimeType,
      parents: ['root'],
      owner: this.user,
      createdTime: time,
      modifiedTime: time,
      trashed: false,
      permissions: [{ id: 'owner', type: 'user', role: 'owner', emailAddress: this.user }],
      description: '',
      content: '',
    };
  }

  // ---------------------------------------------------------------------------------------------- people

  /** Opens a file: onOpen runs and the menus it made are returned. `installed`: the add-on is not yet enabled there. */
  menu(container: ContainerRef, mode: 'LIMITED' | 'NONE' | 'FULL' = 'LIMITED'): readonly MenuNode[] {
    this.world.ui.menus.delete(container.id);
    const result = this.run({ fn: 'onOpen', mode, container, event: { kind: 'open' } }, 'open');
    if (!result.ok) throw new Error(`onOpen: ${result.error?.message ?? ''}`);
    return this.world.ui.menus.get(container.id) ?? [];
  }

  /** Clicks an item by captions (`Budaya Kerja`, `Agen Perubahan`, `Olah usulan`); the file must have been opened. */
  clickMenu(container: ContainerRef, path: readonly string[]): RunResult {
    let nodes: readonly MenuNode[] = this.world.ui.menus.get(container.id) ?? [];
    let found: MenuNode | undefined;
    for (const caption of path) {
      found = nodes.find((node) => node.caption === caption);
      nodes = found?.children ?? [];
    }
    if (found?.fn === undefined) throw new Error(`No menu item ${path.join(' ▸ ')}`);
    return this.runMenu(container, found.fn);
  }

  runMenu(container: ContainerRef, fn: string): RunResult {
    return this.run({ fn, mode: 'FULL', container }, 'menu');
  }

  /** A call of google.script.run. Arguments are those the client would send; the result follows the client's rules. */
  clientCall(container: ContainerRef, fn: string, args: readonly unknown[]): RunResult {
    const refusal = this.#clientRefusal(fn, args);
    if (refusal === null) {
      this.#open += 1;
      try {
        return this.run(
          { fn, mode: 'FULL', container, args: args.map(clientArgument), result: 'client' },
          'client',
        );
      } finally {
        this.#open -= 1;
      }
    }
    return {
      ok: false,
      error: { ...refusal, stack: '' },
      serviceCalls: { total: 0, byName: {} },
      logs: [],
      ms: 0,
    };
  }
  #open = 0;

  #clientRefusal(fn: string, args: readonly unknown[]): { name: string; message: string } | null {
    if (this.#open >= CALLS_AT_ONCE)
      return { name: 'Error', message: 'Too many simultaneous google.script.run calls' };
    if (!this.functions.includes(fn) || fn.endsWith('_')) {
      return { name: 'TypeError', message: `google.script.run.${fn} is not a function` };
    }
    const bad = args.map(unsendable).find((kind) => kind !== null);
    if (bad === undefined || bad === null) return null;
    return { name: 'TypeError', message: `Failed due to illegal value in property: ${bad}` };
  }

  /** A person sends a form: it is judged, recorded, written to the linked tab, and the triggers fire. */
  submit(formId: string, submission: Submission): Recorded | Refusal {
    const recorded = this.forms.record(formId, submission);
    if (recorded.ok) this.fireFormSubmit(recorded);
    return recorded;
  }

  /** Fires the form-submit triggers of a recorded response (in the form and in the linked workbook). */
  fireFormSubmit({ formId, responseId, row }: Recorded): readonly RunResult[] {
    return this.world.triggers
      .filter((one) => !one.disabled && one.event === 'ON_FORM_SUBMIT')
      .flatMap((one) => {
        if (one.source === 'FORMS' && one.sourceId === formId) {
          const event: EventSpec = { kind: 'formsFormSubmit', triggerUid: one.uid, formId, responseId };
          return [this.#fire(one.handler, { kind: 'forms', id: formId }, event)];
        }
        if (one.source !== 'SPREADSHEETS' || row === null || one.sourceId !== row.spreadsheetId) return [];
        const { zone, values, namedValues } = row;
        const event: EventSpec = { kind: 'sheetsFormSubmit', triggerUid: one.uid, zone, values, namedValues };
        return [this.#fire(one.handler, { kind: 'sheets', id: row.spreadsheetId }, event)];
      });
  }

  /** Fires a clock trigger by its id. */
  fireClock(uid: string): RunResult {
    const trigger = this.world.triggers.find((one) => one.uid === uid);
    if (!trigger) throw new Error(`No trigger ${uid}`);
    return this.#fire(trigger.handler, null, { kind: 'clock', triggerUid: uid });
  }

  #fire(fn: string, container: ContainerRef | null, event: EventSpec): RunResult {
    return this.run({ fn, mode: 'FULL', container, event }, 'trigger');
  }

  /** A custom function as a cell of the workbook would call it. */
  evaluateCustomFunction(name: string, args: readonly unknown[], workbookId?: string): RunResult {
    const id = workbookId ?? [...this.world.workbooks.keys()][0];
    const container: ContainerRef | null = id === undefined ? null : { kind: 'sheets', id };
    const fn = this.functions.find((one) => one.toUpperCase() === name.toUpperCase()) ?? name;
    return this.run({ fn, mode: 'CUSTOM_FUNCTION', container, args, result: 'formula' }, 'formula');
  }
}

/** Which host a workbook's formulas belong to: the engine's functions are one list a process. */
const owners = new Map<string, Host>();

function evaluate(name: string, args: readonly FunctionInput[], workbookId: string): never {
  const host = owners.get(workbookId);
  if (!host) throw new Error(`Workbook ${workbookId} belongs to no host`);
  const result = host.evaluateCustomFunction(name, args, workbookId);
  if (!result.ok) throw new Error(result.error?.message ?? 'Error');
  return result.value as never;
}

/** What the client's google.script.run refuses at once; null when it can be sent. */
function unsendable(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    return typeof value;
  if (typeof value !== 'object') return null;
  if (Object.prototype.toString.call(value) === '[object Date]') return 'Date';
  return (
    Object.values(value)
      .map(unsendable)
      .find((kind) => kind !== null) ?? null
  );
}

function clientArgument(value: unknown): unknown {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return null;
  if (Array.isArray(value)) return value.map(clientArgument);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clientArgument(inner)]));
}

/** Opens a host on the files of a project (`dist/`, or any Apps Script files). */
export const createHost = (options: HostOptions): Host => new Host(options);
