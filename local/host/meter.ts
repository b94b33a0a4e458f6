import { ServiceError } from './op.ts';
import type { Meter, RunRequest } from './protocol.ts';

type Faults = NonNullable<RunRequest['faults']>;

const STOPPED = 'Exceeded maximum execution time';

/** What Google's sentences call the services. */
const SERVICES: Readonly<Record<string, string>> = {
  SpreadsheetApp: 'Spreadsheets',
  Sheets: 'Google Sheets API',
  FormApp: 'Forms',
  DriveApp: 'Drive',
  Drive: 'Google Drive API',
  PropertiesService: 'Properties',
  CacheService: 'Cache',
  LockService: 'Lock',
  ScriptApp: 'Script',
  MailApp: 'Mail',
  HtmlService: 'HTML',
};

function serviceOf(method: string): string {
  const first = method.split('.')[0] ?? '';
  return SERVICES[first] ?? first;
}

/** Counts the round trips of one execution by name, and lets the wanted ones fail. */
export class CallMeter {
  readonly #byName = new Map<string, number>();
  readonly #faults: Faults;
  readonly #elapsed: () => number;
  readonly #limitMs: number;
  #total = 0;
  #stopped = false;

  constructor(faults: Faults, limitMs: number, elapsed: () => number) {
    this.#faults = faults;
    this.#limitMs = faults.stopAfterMs ?? limitMs;
    this.#elapsed = elapsed;
  }

  /** Counts a call; throws instead of letting it reach the service where a fault is due. */
  count(name: string): void {
    this.checkTime();
    this.#total += 1;
    this.#byName.set(name, (this.#byName.get(name) ?? 0) + 1);
    if (this.#faults.stopAfterCalls !== undefined && this.#total > this.#faults.stopAfterCalls) this.stop();
    if (this.#faults.failCall === this.#total || this.#faults.failOn === name) {
      throw new ServiceError(`Service ${serviceOf(name)} failed (injected into ${name}).`);
    }
  }

  /** A stopped execution gets no further answer; at Google its code would no longer run. */
  checkTime(): void {
    if (this.#stopped || this.#elapsed() > this.#limitMs) this.stop();
  }

  stop(): never {
    this.#stopped = true;
    throw new ServiceError(STOPPED, 'ScriptTimeout');
  }

  /** Whether the limit was reached; the bundle can't take that back. */
  get stopped(): boolean {
    return this.#stopped;
  }

  result(): Meter {
    return {
      total: this.#total,
      byName: Object.fromEntries([...this.#byName].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }
}
