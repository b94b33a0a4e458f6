import type { TriggerState } from '../world.ts';
import { defineClass, defineService, type EnumValue, enumValue } from './guard.ts';
import { call, execution, fail, peek } from './kernel.ts';

type NewTrigger = Omit<TriggerState, 'uid' | 'user' | 'place' | 'disabled'>;

/** Names of helper methods that the bundle must not see. */
const CHANGE = Symbol('change');
const SCHEDULE = Symbol('schedule');

const made = new WeakMap<object, TriggerState>();
const drafts = new WeakMap<object, NewTrigger>();

class Trigger {
  constructor(state: TriggerState) {
    made.set(this, state);
  }
  getEventType(): EnumValue {
    return enumValue('ScriptApp.EventType', this.#state().event);
  }
  getHandlerFunction(): string {
    return this.#state().handler;
  }
  getTriggerSource(): EnumValue {
    return enumValue('ScriptApp.TriggerSource', this.#state().source);
  }
  getTriggerSourceId(): string | null {
    return this.#state().sourceId;
  }
  getUniqueId(): string {
    return this.#state().uid;
  }
  #state(): TriggerState {
    return made.get(this) ?? fail('Host lokal: a trigger of another execution');
  }
}

/** The last step of every builder. */
class Builder {
  constructor(draft: NewTrigger) {
    drafts.set(this, draft);
  }
  create(): Trigger {
    const draft = drafts.get(this);
    if (!draft?.event) fail('The event type of the trigger must be set before it is created.');
    return new Trigger(call<TriggerState>('script.createTrigger', draft));
  }
  [CHANGE](change: Partial<NewTrigger>): this {
    const draft = drafts.get(this) ?? fail('Host lokal: a trigger builder of another execution');
    drafts.set(this, { ...draft, ...change });
    return this;
  }
  [SCHEDULE](change: Record<string, number | string>): this {
    return this[CHANGE]({ event: 'CLOCK', schedule: { ...drafts.get(this)?.schedule, ...change } });
  }
}

class SpreadsheetTriggerBuilder extends Builder {
  onChange(): this {
    return this[CHANGE]({ event: 'ON_CHANGE' });
  }
  onEdit(): this {
    return this[CHANGE]({ event: 'ON_EDIT' });
  }
  onFormSubmit(): this {
    return this[CHANGE]({ event: 'ON_FORM_SUBMIT' });
  }
  onOpen(): this {
    return this[CHANGE]({ event: 'ON_OPEN' });
  }
}

class FormTriggerBuilder extends Builder {
  onFormSubmit(): this {
    return this[CHANGE]({ event: 'ON_FORM_SUBMIT' });
  }
  onOpen(): this {
    return this[CHANGE]({ event: 'ON_OPEN' });
  }
}

class ClockTriggerBuilder extends Builder {
  after(ms: number): this {
    return this[SCHEDULE]({ after: ms });
  }
  at(date: Date): this {
    return this[SCHEDULE]({ at: date.getTime() });
  }
  atHour(hour: number): this {
    return this[SCHEDULE]({ atHour: hour });
  }
  everyMinutes(n: number): this {
    return this[SCHEDULE]({ everyMinutes: n });
  }
  everyHours(n: number): this {
    return this[SCHEDULE]({ everyHours: n });
  }
  everyDays(n: number): this {
    return this[SCHEDULE]({ everyDays: n });
  }
  everyWeeks(n: number): this {
    return this[SCHEDULE]({ everyWeeks: n });
  }
  nearMinute(n: number): this {
    return this[SCHEDULE]({ nearMinute: n });
  }
  inTimezone(zone: string): this {
    return this[SCHEDULE]({ timeZone: zone });
  }
}

class TriggerBuilder {
  readonly #handler: string;
  constructor(handler: string) {
    this.#handler = handler;
  }
  #draft(source: TriggerState['source'], sourceId: string | null): NewTrigger {
    return { handler: this.#handler, event: '' as NewTrigger['event'], source, sourceId, schedule: {} };
  }
  forSpreadsheet(key: string | { getId(): string }): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(
      this.#draft('SPREADSHEETS', typeof key === 'string' ? key : key.getId()),
    );
  }
  forForm(key: string | { getId(): string }): FormTriggerBuilder {
    return new FormTriggerBuilder(this.#draft('FORMS', typeof key === 'string' ? key : key.getId()));
  }
  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.#draft('CLOCK', null));
  }
}

class AuthorizationInfo {
  readonly #missing: readonly string[];
  readonly #granted: readonly string[];
  constructor(missing: readonly string[], granted: readonly string[]) {
    this.#missing = missing;
    this.#granted = granted;
  }
  getAuthorizationStatus(): EnumValue {
    return enumValue('ScriptApp.AuthorizationStatus', this.#missing.length > 0 ? 'REQUIRED' : 'NOT_REQUIRED');
  }
  /** null when nothing is to be authorised. */
  getAuthorizationUrl(): string | null {
    return this.#missing.length > 0
      ? `https://accounts.google.com/o/oauth2/auth?scope=${encodeURIComponent(this.#missing.join(' '))}`
      : null;
  }
  getAuthorizedScopes(): string[] {
    return [...this.#granted];
  }
}

const missingScopes = (scopes: readonly string[] | null): string[] => call('script.missingScopes', scopes);

class ScriptApp {
  newTrigger(handler: string): TriggerBuilder {
    return new TriggerBuilder(handler);
  }
  getProjectTriggers(): Trigger[] {
    return call<TriggerState[]>('script.triggers', null).map((state) => new Trigger(state));
  }
  getUserTriggers(document: { getId(): string }): Trigger[] {
    return call<TriggerState[]>('script.triggers', document.getId()).map((state) => new Trigger(state));
  }
  deleteTrigger(trigger: Trigger): void {
    call('script.deleteTrigger', trigger.getUniqueId());
  }
  getScriptId(): string {
    return peek('script.id');
  }
  getAuthorizationInfo(_mode: EnumValue, scopes?: readonly string[]): AuthorizationInfo {
    return new AuthorizationInfo(missingScopes(scopes ?? null), peek('script.grantedScopes'));
  }
  requireScopes(_mode: EnumValue, scopes: readonly string[]): void {
    requireGranted(scopes);
  }
  requireAllScopes(_mode: EnumValue): void {
    requireGranted(null);
  }
}

/** At Google the person is asked and the execution ends; here it ends with the sentence. */
function requireGranted(scopes: readonly string[] | null): void {
  if (missingScopes(scopes).length > 0)
    fail('Authorization is required to perform that action. Please run the script again to authorize it.');
}

defineClass('ScriptApp.Trigger', Trigger);
defineClass('ScriptApp.TriggerBuilder', TriggerBuilder);
defineClass('ScriptApp.SpreadsheetTriggerBuilder', SpreadsheetTriggerBuilder);
defineClass('ScriptApp.FormTriggerBuilder', FormTriggerBuilder);
defineClass('ScriptApp.ClockTriggerBuilder', ClockTriggerBuilder);
defineClass('ScriptApp.AuthorizationInfo', AuthorizationInfo);
defineService('ScriptApp', new ScriptApp());

/** The authorisation mode as events carry it. */
export const authMode = (): EnumValue => enumValue('ScriptApp.AuthMode', execution.mode);
