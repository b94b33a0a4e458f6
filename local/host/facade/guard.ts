/**
 * How service classes become what the bundle sees. Write a plain class whose methods are Google's methods, keep state in
 * `#private` fields, register it once, return raw instances: the guard wraps results (also inside arrays), unwraps
 * arguments, checks signatures against the API table, meters, and throws for every property the class lacks.
 *
 *   import { call } from './kernel.ts';
 *   import { defineClass, defineService, enumName, enumValue, type EnumValue } from './guard.ts';
 *
 *   class Range {
 *     readonly #zone: Zone;
 *     constructor(zone: Zone) { this.#zone = zone; }
 *     getRow() { return this.#zone.row + 1; }                          // no call: not metered
 *     setValues(values: unknown[][]) { call('range.setValues', this.#zone, values); return this; } // metered once
 *     setHorizontal(how: EnumValue) { call('range.align', this.#zone, enumName(how)); return this; }
 *   }
 *   defineClass('SpreadsheetApp.Range', Range);        // Google's name: Service.Class
 *   class SpreadsheetApp { getActive() { return new Spreadsheet(call('ss.active')); } }
 *   defineService('SpreadsheetApp', new SpreadsheetApp());              // makes the global
 *
 * Enums need nothing: `SpreadsheetApp.ProtectionType.RANGE` comes from the API table; `enumValue('SpreadsheetApp.
 * ProtectionType', 'RANGE')` makes one to return, `enumName(value)` reads one. Inside methods `this` and arguments are
 * raw instances. Sub-services: a public field holding an instance of a defined class (`Spreadsheets = new Spreadsheets()`
 * of `defineClass('Sheets.Spreadsheets', …)`). One class under many names: `guarded(instance, 'FormApp.ListItem')`.
 * Events for triggers: `defineEvent('sheetsFormSubmit', (spec) => plainObject)`; guarded objects inside are wrapped.
 */

import type { EventSpec } from '../protocol.ts';
import { isObject } from './json.ts';
import { enter, exception, peek } from './kernel.ts';
import { type ApiClass, checkSignature, setBases } from './signature.ts';

type Method = (this: object, ...args: unknown[]) => unknown;
type Constructor = abstract new (...args: never[]) => object;

const names = new Map<object, string>();
const proxies = new WeakMap<object, object>();
const targets = new WeakMap<object, { readonly target: object; readonly name: string }>();
const apis = new Map<string, ApiClass | null>();
const services = new Map<string, object>();
const events = new Map<string, (spec: never) => object>();

/** Registers a class under Google's name of it: `SpreadsheetApp.Range`, `Ui`, `Blob`, `Sheets.Spreadsheets.Values`. */
export function defineClass(name: string, type: Constructor, expando?: Expando): void {
  names.set(type.prototype as object, name);
  if (expando) expandos.set(name, expando);
}

/** Where a class keeps properties that the bundle itself sets (HtmlTemplate alone). */
type Expando = (instance: never) => Record<string, unknown>;
const expandos = new Map<string, Expando>();

/** Registers a service; index.ts makes the globals of all of them. */
export function defineService(name: string, implementation: object): void {
  services.set(name, guarded(implementation, name));
}

/** All services defined so far, by their global names. */
export const definedServices = (): ReadonlyMap<string, object> => services;

/** Registers how the event object of a trigger is made from what the host sends. */
export function defineEvent<K extends EventSpec['kind']>(
  kind: K,
  build: (spec: Extract<EventSpec, { kind: K }>) => object,
): void {
  events.set(kind, build as (spec: never) => object);
}

/** The event object for the bundle. */
export function makeEvent(spec: EventSpec): object {
  const build = events.get(spec.kind) as ((spec: EventSpec) => object) | undefined;
  if (!build) throw exception(`Host lokal: event "${spec.kind}" belum didukung`);
  const event = build(spec);
  return Object.fromEntries(Object.entries(event).map(([key, value]) => [key, wrap(value)]));
}

/** What the bundle holds instead of `instance`: always the same object for the same instance. */
export function guarded(instance: object, name?: string): object {
  const known = proxies.get(instance);
  if (known) return known;
  const className = name ?? classNameOf(instance);
  if (!className) throw exception(`Host lokal: a class without defineClass: ${instance.constructor.name}`);
  const proxy = new Proxy(Object.create(null) as object, handlerOf(instance, className));
  proxies.set(instance, proxy);
  targets.set(proxy, { target: instance, name: className });
  return proxy;
}

/** Google's name of a guarded object or of a raw instance (`SpreadsheetApp.Range`), null for anything else. */
export function classNameOf(value: object): string | null {
  const held = targets.get(value);
  if (held) return held.name;
  for (let proto: object | null = Object.getPrototypeOf(value); proto; proto = Object.getPrototypeOf(proto)) {
    const name = names.get(proto);
    if (name) return name;
  }
  return null;
}

function handlerOf(instance: object, className: string): ProxyHandler<object> {
  return {
    get: (_, key) => read(instance, className, key),
    has: (_, key) => typeof key === 'string' && methodOf(instance, key) !== null,
    set: (_, key, value) => {
      const own = expandos.get(className)?.(instance as never);
      if (own) return Reflect.set(own, key, value);
      throw exception(`Host lokal: ${className}.${String(key)} cannot be set`);
    },
    deleteProperty: () => false,
    defineProperty: () => false,
    ownKeys: () => [],
    getPrototypeOf: () => Object.prototype,
  };
}

const methods = new WeakMap<object, Map<string, Method>>();

function read(instance: object, className: string, key: string | symbol): unknown {
  if (typeof key === 'symbol' || key === 'toJSON' || key === 'then') return undefined;
  if (key === 'constructor') return Object;
  const cached = methods.get(instance)?.get(key);
  if (cached) return cached;
  const method = methodOf(instance, key);
  if (method) return remember(instance, key, bound(instance, className, key, method));
  const own = expandos.get(className)?.(instance as never);
  if (own) return own[key];
  const field = Object.getOwnPropertyDescriptor(instance, key)?.value as unknown;
  if (isObject(field) && classNameOf(field)) return guarded(field);
  if (key === 'toString') return () => className.slice(className.lastIndexOf('.') + 1);
  if (key === 'valueOf') return () => proxies.get(instance);
  if (key === 'hasOwnProperty') return () => false;
  return enumOf(className, key) ?? missing(className, key);
}

function remember(instance: object, key: string, method: Method): Method {
  const known = methods.get(instance) ?? new Map<string, Method>();
  methods.set(instance, known.set(key, method));
  return method;
}

function methodOf(instance: object, key: string): Method | null {
  for (
    let proto: object | null = Object.getPrototypeOf(instance);
    proto && proto !== Object.prototype;
    proto = Object.getPrototypeOf(proto)
  ) {
    const found = Object.getOwnPropertyDescriptor(proto, key);
    if (found && key !== 'constructor')
      return typeof found.value === 'function' ? (found.value as Method) : null;
  }
  return null;
}

function bound(instance: object, className: string, key: string, method: Method): Method {
  const isRoot =
    services.has(className) || services.get(className.split('.')[0] ?? '') === proxies.get(instance);
  const check = isRoot || CHECKED.test(className);
  const name = `${className}.${key}`;
  return (...args) =>
    enter(name, check, () => {
      checkSignature(apiOf(className), className, key, args, classNameOf);
      return wrap(method.apply(instance, args.map(unwrap)));
    });
}

/** Classes whose methods need an authorisation of their own even without a round trip. */
const CHECKED = /^(Ui|Sheets\.|Drive\.)/;

/** Signatures and enums of a class at Google; null when Google has no such class. */
export function apiOf(className: string): ApiClass | null {
  const known = apis.get(className);
  if (known !== undefined) return known;
  const api = peek<ApiClass | null>('host.api', className);
  apis.set(className, api);
  return api;
}

setBases((name) => apiOf(name)?.bases ?? [name]);

function missing(className: string, key: string): never {
  const api = apiOf(className);
  if (api && (key in api.methods || key in api.fields)) {
    throw exception(`Host lokal: ${className}.${key} belum didukung (not supported by the local host)`);
  }
  throw new TypeError(`${className}.${key} is not a function (Google has no such method)`);
}

/** Replaces raw instances by what the bundle may hold, also inside arrays. */
export function wrap(value: unknown): unknown {
  if (!isObject(value)) return value;
  if (Array.isArray(value)) return value.some(isObject) ? value.map(wrap) : value;
  if (targets.has(value) || !(proxies.has(value) || classNameOf(value))) return value;
  return guarded(value);
}

/** The reverse, for arguments: guarded objects become raw instances, also inside arrays. */
export function unwrap(value: unknown): unknown {
  if (!isObject(value)) return value;
  if (Array.isArray(value)) return value.some(isObject) ? value.map(unwrap) : value;
  return targets.get(value)?.target ?? value;
}

// ------------------------------------------------------------------------------------------------ enums

/** A member of one of Google's enums. */
export class EnumValue {
  readonly #name: string;
  readonly #ordinal: number;
  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }
  name(): string {
    return this.#name;
  }
  ordinal(): number {
    return this.#ordinal;
  }
  toString(): string {
    return this.#name;
  }
  compareTo(other: EnumValue): number {
    return this.#ordinal - other.ordinal();
  }
}

class EnumType {
  readonly members: ReadonlyMap<string, EnumValue>;
  constructor(members: readonly string[]) {
    this.members = new Map(members.map((name, index) => [name, new EnumValue(name, index)]));
  }
}

const enums = new Map<string, EnumType>();

function enumType(fullName: string): EnumType | null {
  const known = enums.get(fullName);
  if (known) return known;
  const members = peek<string[] | null>('host.enum', fullName);
  if (!members) return null;
  const type = new EnumType(members);
  enums.set(fullName, type);
  for (const value of type.members.values()) guarded(value, fullName);
  return type;
}

function enumOf(className: string, key: string): object | undefined {
  const full = apiOf(className)?.fields[key];
  const type = full === undefined ? null : enumType(full);
  if (!type) return undefined;
  const shown = proxies.get(type);
  if (shown) return shown;
  const proxy = new Proxy(Object.create(null) as object, {
    get: (_, member) => {
      if (typeof member === 'symbol' || member === 'toJSON') return undefined;
      const value = type.members.get(member);
      return value ? guarded(value) : missing(full ?? className, member);
    },
    has: (_, member) => typeof member === 'string' && type.members.has(member),
    ownKeys: () => [...type.members.keys()],
    getOwnPropertyDescriptor: (_, member) => {
      const value = type.members.get(String(member));
      return value && { value: guarded(value), enumerable: true, configurable: true };
    },
    set: () => false,
  });
  proxies.set(type, proxy);
  return proxy;
}

/** The member of an enum, as implementations return it: `enumValue('SpreadsheetApp.ProtectionType', 'RANGE')`. */
export function enumValue(fullName: string, member: string): EnumValue {
  const value = enumType(fullName)?.members.get(member);
  if (!value) throw exception(`Host lokal: ${fullName}.${member} is no enum member`);
  return value;
}

/** The name of an enum member as it came in as an argument. */
export const enumName = (value: EnumValue): string => value.name();
