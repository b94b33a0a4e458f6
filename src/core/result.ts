/** An expected failure is a value with a code and data; wording lives in the message catalogue. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** For states the program itself rules out; never for bad input. */
export function assert(condition: unknown, claim: string): asserts condition {
  if (!condition) throw new Error(`Assertion failed: ${claim}`);
}

/** Closes a switch: the compiler proves that no case is left. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected case: ${String(value)}`);
}
