/** The facade's entry: defines the globals of all services, then runs what the host orders. */

import type { EventSpec, ResultRule } from '../protocol.ts';
import './drive.ts';
import './events.ts';
import './html.ts';
import './logger.ts';
import './mail.ts';
import './script.ts';
import './session.ts';
import './stores.ts';
import './utilities.ts';
import { definedServices, makeEvent } from './guard.ts';
import { fromWire } from './json.ts';
import { exception, execution } from './kernel.ts';
import { resultBy } from './result.ts';

interface Order {
  readonly fn?: string;
  readonly args: readonly unknown[];
  readonly event: EventSpec | null;
  readonly result: ResultRule;
}

const root = globalThis as unknown as Record<string, unknown>;

function define(name: string, value: unknown): void {
  Object.defineProperty(root, name, { value, writable: true, configurable: true, enumerable: false });
}

function defineGlobals(): void {
  for (const name of execution.services) define(name, lacking(name));
  for (const [name, service] of definedServices()) {
    if (!ADVANCED.includes(name) || execution.advanced.includes(name)) define(name, service);
  }
}

/** Exist only when the manifest switches them on. */
const ADVANCED = ['Sheets', 'Drive'];

/** A service Google has and the host has not: the global exists, any use of it names itself. */
const lacking = (service: string): object =>
  new Proxy(Object.create(null) as object, {
    get: (_, key) => {
      if (typeof key === 'symbol') return undefined;
      throw exception(`Host lokal: ${service}.${key} belum didukung (not supported by the local host)`);
    },
  });

let ready = false;

/** Called twice: without an order before the project's files are evaluated, then with the order. Answers with JSON. */
export function start(order: string | null, last?: unknown): string {
  if (!ready) defineGlobals();
  ready = true;
  if (order === null) return '';
  const { fn, args, event, result } = JSON.parse(order) as Order;
  try {
    const value =
      fn === undefined ? last : callFunction(fn, event ? [makeEvent(event)] : (fromWire(args) as unknown[]));
    return JSON.stringify({ value: resultBy(result, value) });
  } catch (error) {
    return JSON.stringify({ error: describe(error) });
  }
}

function callFunction(name: string, args: readonly unknown[]): unknown {
  const target = root[name];
  if (typeof target !== 'function') throw exception(`Script function not found: ${name}`);
  return (target as (...args: readonly unknown[]) => unknown)(...args);
}

function describe(error: unknown): { name: string; message: string; stack: string } {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: '' };
  return { name: error.name, message: error.message, stack: error.stack ?? '' };
}
