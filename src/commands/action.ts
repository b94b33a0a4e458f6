import type { ActionMap, ActionName, ActionResult, Confirmation } from '../api.ts';
import { failureText } from '../core/messages/addon.ts';
import type * as z from '../core/settings/zod.ts';

/** One menu or sidebar action, ready to be called with whatever came over the wire. */
export interface Action {
  readonly name: ActionName;
  /** One line for the command line's list. */
  readonly description: string;
  /** Writes: runs under the document lock. */
  readonly locks: boolean;
  readonly call: (args: unknown) => ActionResult;
}

interface Definition<N extends ActionName> {
  readonly name: N;
  readonly description: string;
  readonly locks: boolean;
  /** Made at the first call: building schemas is what would cost most while the script loads. */
  readonly schema: () => z.ZodMiniType<ActionMap[N]['args'], unknown>;
  /** read → core → plan → apply → message */
  readonly run: (args: ActionMap[N]['args']) => ActionResult<ActionMap[N]['data']>;
}

/** Joins an action's work with the check of its arguments. */
export function defineAction<N extends ActionName>(definition: Definition<N>): Action {
  const { name, description, locks, schema, run } = definition;
  const call = (args: unknown): ActionResult => {
    const parsed = schema().safeParse(args);
    if (parsed.success) return run(parsed.data);
    const paths = parsed.error.issues.map((issue) => issue.path.join('.') || 'args');
    return failure(failureText.badArguments(name, [...new Set(paths)].join(', ')));
  };
  return { name, description, locks, call };
}

export const success = <T>(message: string, data: T, warnings: readonly string[] = []): ActionResult<T> => ({
  ok: true,
  message,
  data,
  warnings,
});

export const failure = <T>(message: string, warnings: readonly string[] = []): ActionResult<T> => ({
  ok: false,
  message,
  data: null,
  warnings,
});

/** Not done yet: the user is asked first. `ok` stays false so that a script doesn't take it for done. */
export const question = <T>(needsConfirmation: Confirmation): ActionResult<T> => ({
  ok: false,
  message: needsConfirmation.question,
  needsConfirmation,
  data: null,
  warnings: [],
});

/** Stops a command with a sentence from where a Result can't be handed back: between staging and the write. */
export class StopWithMessage extends Error {}
