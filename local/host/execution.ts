import vm from 'node:vm';
import { googleServices } from './api/table.ts';
import { facadeScript } from './facade-bundle.ts';
import type { Host } from './host.ts';
import { CallMeter } from './meter.ts';
import { ServiceError } from './op.ts';
import { checkPermission } from './permissions.ts';
import type { AuthMode, BridgeReply, ContainerRef, RunRequest, RunResult } from './protocol.ts';
import { readCode } from './saved-file.ts';
import type { World } from './world.ts';

/** Google's limits on one execution, ms. */
const LIMITS = { script: 6 * 60_000, customFunction: 30_000, simpleTrigger: 30_000 };

/** What the facade hands to Node when it is evaluated. */
interface Facade {
  readonly start: (order: string | null, last?: unknown) => string;
}

type Outcome =
  | { readonly value: unknown }
  | { readonly error: { name: string; message: string; stack: string } };

/** Of a bundle that swallowed the error: at Google none of its code would have run any more. */
const STOPPED: Outcome = {
  error: { name: 'ScriptTimeout', message: 'Exceeded maximum execution time', stack: '' },
};

/** Only a script has a time limit in V8: this one takes the call out of the globals and makes it. */
const GO = '__go';
const START = new vm.Script(`(() => { const go = ${GO}; delete globalThis.${GO}; return go(); })()`);

let executions = 0;

/** One execution: a context of its own with nothing but the language, the facade and the project's files. */
export class Execution {
  readonly id = `execution-${++executions}`;
  readonly host: Host;
  readonly mode: AuthMode;
  readonly container: ContainerRef | null;
  readonly meter: CallMeter;
  readonly logs: string[] = [];
  readonly #request: RunRequest;
  /** The machine's time, ms, after which even a loop without service calls is stopped. */
  readonly #patienceMs: number;

  constructor(host: Host, request: RunRequest) {
    this.host = host;
    this.mode = request.mode;
    this.container = request.container;
    this.#request = request;
    const started = host.now();
    const simple = request.event?.kind === 'open' && request.mode !== 'FULL';
    const limit =
      request.mode === 'CUSTOM_FUNCTION'
        ? LIMITS.customFunction
        : simple
          ? LIMITS.simpleTrigger
          : LIMITS.script;
    this.#patienceMs = Math.min(limit, host.patienceMs);
    this.meter = new CallMeter(request.faults ?? {}, limit, () => host.now() - started);
  }

  get world(): World {
    return this.host.world;
  }
  get user(): string {
    return this.host.user;
  }
  /** The script's own time zone, from the manifest. */
  get timeZone(): string {
    return this.host.timeZone;
  }
  get locale(): string {
    return this.host.locale;
  }
  now(): number {
    return this.host.now();
  }

  run(): RunResult {
    const started = performance.now();
    const ended = this.#outcome();
    const outcome = this.meter.stopped && !('error' in ended) ? STOPPED : ended;
    this.host.ended(this);
    return {
      ...('error' in outcome ? { ok: false, error: outcome.error } : { ok: true, value: outcome.value }),
      serviceCalls: this.meter.result(),
      logs: this.logs,
      ms: Math.round(performance.now() - started),
    };
  }

  #outcome(): Outcome {
    try {
      const context = this.#context();
      const facade = facadeScript().runInContext(context) as Facade;
      facade.start(null);
      const last = this.#evaluateFiles(context);
      const { fn, args, event, result } = this.#request;
      const order = JSON.stringify({ fn, args: args ?? [], event: event ?? null, result: result ?? 'none' });
      context[GO] = () => facade.start(order, last);
      return JSON.parse(START.runInContext(context, { timeout: this.#patienceMs }) as string) as Outcome;
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return STOPPED;
      const { name, message, stack } = error as Error;
      return { error: { name: name ?? 'Error', message: message ?? String(error), stack: stack ?? '' } };
    }
  }

  #context(): vm.Context {
    const sandbox = Object.create(null) as Record<string, unknown>;
    sandbox.__bridge = (op: string, args: string, caller: string) => this.#answer(op, args, caller);
    sandbox.__now = () => this.now();
    sandbox.__context = JSON.stringify({
      mode: this.mode,
      container: this.container,
      timeZone: this.timeZone,
      locale: this.locale,
      hasUi:
        this.mode !== 'CUSTOM_FUNCTION' &&
        !['sheetsFormSubmit', 'formsFormSubmit', 'clock'].includes(this.#request.event?.kind ?? ''),
      advanced: this.host.advancedServices,
      services: googleServices(),
    });
    return vm.createContext(sandbox);
  }

  /** Google evaluates every file of the project, in the mode of the execution, before it calls the function. */
  #evaluateFiles(context: vm.Context): unknown {
    for (const script of this.host.scripts()) script.runInContext(context, { timeout: this.#patienceMs });
    if (this.#request.source === undefined) return undefined;
    const file = { name: 'Uji.js', source: this.#request.source };
    readCode(file);
    return new vm.Script(file.source, { filename: file.name }).runInContext(context, {
      timeout: this.#patienceMs,
    });
  }

  /** The Node side of a service call. The answer is text, so that nothing of this realm reaches the bundle. */
  #answer(op: string, args: string, caller: string): string {
    let reply: BridgeReply;
    try {
      if (caller) this.meter.count(caller);
      else if (!op.startsWith('host.')) this.meter.checkTime();
      reply = { value: this.host.op(op)(this, ...(JSON.parse(args) as never[])) ?? null };
    } catch (error) {
      reply = { error: this.#fault(op, error) };
    }
    return JSON.stringify(reply);
  }

  #fault(op: string, error: unknown): { name: string; message: string } {
    const { name, message } = error as Error;
    if (!(error instanceof ServiceError) && name !== 'ApiError' && name !== 'GoogleJsonResponseException')
      this.host.fault(op, error);
    return { name: error instanceof ServiceError ? name : 'Exception', message };
  }

  /** Checks the authorisation mode and the granted scopes for a method. */
  check(method: string): void {
    checkPermission(method, this.mode, this.host.grantedScopes);
  }
}
