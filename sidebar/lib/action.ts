import { useRef, useState } from 'preact/hooks';
import type { ActionMap, ActionName, ActionResult, Confirmation } from '../../src/api.ts';
import { CallError, runAction } from './server.ts';

export type ActionState<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'asking'; readonly confirmation: Confirmation }
  | { readonly kind: 'failed'; readonly message: string; readonly warnings: readonly string[] }
  | { readonly kind: 'done'; readonly result: Done<T> };

export type Done<T> = ActionResult<T> & { readonly data: T };

export interface Action<K extends ActionName> {
  readonly state: ActionState<ActionMap[K]['data']>;
  readonly working: boolean;
  /** Starts unless it is running already, so a double click counts once. */
  run(args: ActionMap[K]['args']): void;
  /** Answers the server's question with yes: the same arguments again, confirmed. */
  confirm(): void;
  reset(): void;
}

/** One server action with its states; a second start while one runs is ignored. */
export function useAction<K extends ActionName>(
  name: K,
  onDone?: (result: Done<ActionMap[K]['data']>) => void,
): Action<K> {
  type Data = ActionMap[K]['data'];
  const [state, setState] = useState<ActionState<Data>>({ kind: 'idle' });
  const busy = useRef(false);
  const last = useRef<ActionMap[K]['args'] | null>(null);

  const run = (args: ActionMap[K]['args']): void => {
    if (busy.current) return;
    busy.current = true;
    last.current = args;
    setState({ kind: 'working' });
    runAction(name, args)
      .then(outcome, failure)
      .then((next) => {
        busy.current = false;
        setState(next);
        if (next.kind === 'done') onDone?.(next.result);
      });
  };
  const confirm = (): void => {
    if (last.current) run({ ...last.current, confirmed: true });
  };
  const reset = (): void => setState({ kind: 'idle' });
  return { state, working: state.kind === 'working', run, confirm, reset };
}

function outcome<T>(result: ActionResult<T>): ActionState<T> {
  if (result.needsConfirmation) return { kind: 'asking', confirmation: result.needsConfirmation };
  if (!result.ok || result.data === null) {
    return { kind: 'failed', message: result.message, warnings: result.warnings };
  }
  return { kind: 'done', result: { ...result, data: result.data } };
}

function failure(error: unknown): { kind: 'failed'; message: string; warnings: readonly string[] } {
  if (error instanceof CallError) return { kind: 'failed', message: error.message, warnings: [] };
  throw error;
}
