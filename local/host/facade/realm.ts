/** Makes the bare context Google's: the host's clock in Date, nothing that Google lacks. Evaluated before everything else. */

import { now } from './kernel.ts';

const root = globalThis as unknown as Record<string, unknown>;
for (const name of ['__bridge', '__now', '__context', 'WebAssembly', 'console']) delete root[name];

const NativeDate = Date;
const HostDate: DateConstructor = new Proxy(NativeDate, {
  construct: (target, args: [], newTarget) =>
    Reflect.construct(
      target,
      args.length === 0 ? [now()] : args,
      newTarget === HostDate ? target : newTarget,
    ) as object,
  apply: (target) => new target(now()).toString(),
});
NativeDate.now = now;
Object.defineProperty(NativeDate.prototype, 'constructor', {
  value: HostDate,
  writable: true,
  configurable: true,
});
Object.defineProperty(root, 'Date', { value: HostDate, writable: true, configurable: true });

/** Newer than what the project may rely on at Google. */
const TOO_NEW: readonly (readonly [object, readonly string[]])[] = [
  [Array.prototype, ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
  [Array, ['fromAsync']],
  [String.prototype, ['isWellFormed', 'toWellFormed']],
  [Object, ['groupBy']],
  [Map, ['groupBy']],
];
for (const [owner, names] of TOO_NEW)
  for (const name of names) delete (owner as Record<string, unknown>)[name];
