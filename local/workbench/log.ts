import type { RunNote } from './host-port.ts';
import type { Execution } from './messages.ts';

const KEPT = 300;

/** The last runs, oldest first. */
export class ExecutionLog {
  readonly #runs: Execution[] = [];
  #next = 1;

  add({ fn, cause, result }: RunNote, time: number): void {
    const { ok, ms, serviceCalls, logs, error } = result;
    this.#runs.push({
      id: this.#next++,
      time,
      fn,
      cause,
      ok,
      ms,
      serviceCalls,
      logs,
      error: error ? `${error.name}: ${error.message}` : null,
    });
    if (this.#runs.length > KEPT) this.#runs.shift();
  }

  list(): readonly Execution[] {
    return [...this.#runs];
  }
}
