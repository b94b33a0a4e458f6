/**
 * The floor every service stands on: the bridge to Node, who is being called, errors with Google's names.
 * A facade method is entered once under its outermost name (authorisation, scopes); it is metered, and faults strike,
 * at its first `call`.
 */

import type { AuthMode, ContainerRef } from '../protocol.ts';

declare const __bridge: (op: string, args: string, caller: string) => string;
declare const __now: () => number;
declare const __context: string;

/** What an execution knows about itself; fixed while it lasts. */
export interface ExecutionInfo {
  readonly mode: AuthMode;
  readonly container: ContainerRef | null;
  readonly timeZone: string;
  readonly locale: string;
  /** A person is looking: not a trigger, not a custom function. */
  readonly hasUi: boolean;
  /** Advanced services of the manifest by their symbols. */
  readonly advanced: readonly string[];
  /** Every global service Google has. */
  readonly services: readonly string[];
}

const bridge = __bridge;
const hostNow = __now;
export const execution = JSON.parse(__context) as ExecutionInfo;

interface Frame {
  readonly name: string;
  metered: boolean;
}

let frame: Frame | null = null;

/** The host's clock, epoch ms. */
export const now = (): number => hostNow();

/** Calls an op on the Node side. Only JSON goes over (a Date must be sent as its epoch ms); errors are thrown again in this realm. */
export function call<T>(op: string, ...args: readonly unknown[]): T {
  const caller = frame && !frame.metered ? frame.name : '';
  if (frame) frame.metered = true;
  return reply<T>(bridge(op, JSON.stringify(args), caller));
}

/** Calls an op that is no round trip at Google (the host's own bookkeeping): neither metered nor hit by faults. */
export function peek<T>(op: string, ...args: readonly unknown[]): T {
  return reply<T>(bridge(op, JSON.stringify(args), ''));
}

function reply<T>(text: string): T {
  const parsed = JSON.parse(text) as { value: T } | { error: { name: string; message: string } };
  if ('error' in parsed) throw exception(parsed.error.message, parsed.error.name);
  return parsed.value;
}

/** An error as Google's services throw it: an Error of this realm named `Exception`. */
export function exception(message: string, name = 'Exception'): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

/** Throws `exception(message)`. */
export function fail(message: string): never {
  throw exception(message);
}

/** Runs a facade method for the bundle: the outermost name is checked and later metered, inner calls are not. */
export function enter<T>(name: string, check: boolean, work: () => T): T {
  if (frame) return work();
  if (check) peek('host.check', name);
  frame = { name, metered: false };
  try {
    return work();
  } finally {
    frame = null;
  }
}

/** Runs code of the bundle from inside a facade method (a template): its service calls count under their own names. */
export function leave<T>(work: () => T): T {
  const outer = frame;
  frame = null;
  try {
    return work();
  } finally {
    frame = outer;
  }
}
