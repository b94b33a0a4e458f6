import type { ActionMap, ActionName, ActionResult, PageName, PageReply, ServerApi } from '../../src/api.ts';
import { failures } from '../../src/core/messages/sidebar.ts';

/** Google stops an execution after six minutes; past that no answer is coming. */
const limitMs = 6 * 60_000;
const patienceMs = limitMs + 30_000;

/** A call that got no usable answer; `message` is a sentence to show. */
export class CallError extends Error {}

type Invoke = Record<string, ((...args: readonly unknown[]) => void) | undefined>;

/** Calls a server function through google.script.run; rejects with a CallError only. */
export function call<K extends keyof ServerApi>(
  name: K,
  ...args: Parameters<ServerApi[K]>
): Promise<NonNullable<ReturnType<ServerApi[K]>>> {
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const timer = setTimeout(() => reject(new CallError(failures.noAnswer)), patienceMs);
    const runner = google.script.run
      .withSuccessHandler((value) => {
        clearTimeout(timer);
        // A result that Google cannot carry arrives as null, without an error.
        if (value === null || value === undefined) reject(new CallError(failures.empty));
        else resolve(value as NonNullable<ReturnType<ServerApi[K]>>);
      })
      .withFailureHandler((error) => {
        clearTimeout(timer);
        reject(new CallError(sentence(error, Date.now() - started)));
      });
    (runner as unknown as Invoke)[name]?.(...args);
  });
}

export const loadPage = (page: PageName): Promise<PageReply> => call('loadPage', page);

/** Runs one action; expected failures come back as `ok: false` with a sentence. */
export const runAction = <K extends ActionName>(
  name: K,
  args: ActionMap[K]['args'],
): Promise<ActionResult<ActionMap[K]['data']>> =>
  call('runAction', name, args) as Promise<ActionResult<ActionMap[K]['data']>>;

/** Google's own wording is localised, so only status codes and the time passed are looked at. */
function sentence(error: { readonly message?: string } | string, passedMs: number): string {
  const detail = typeof error === 'string' ? error : (error.message ?? '');
  if (detail.includes('PERMISSION_DENIED')) return failures.manyAccounts;
  if (passedMs > limitMs - 20_000) return failures.tooLong;
  if (!detail || /HTTP 0|NetworkError/.test(detail)) return `${failures.noAnswer} ${failures.accountHint}`;
  return `${failures.server(detail)} ${failures.accountHint}`;
}
