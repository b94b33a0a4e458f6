/** Checks calls against Google's signatures, as far as the API table tells them. */

import { isObject } from './json.ts';
import { exception } from './kernel.ts';

/**
 * A parameter's type: `s` String, `n` Number, `i` Integer, `b` Boolean, `d` Date, `f` function, `o` plain object,
 * `x` null, `u` undefined, `*` anything, `C:Name` a class or enum of Google's, `[]` + type an array of it.
 */
export type ApiType = string;

export interface ApiParameter {
  readonly types: readonly ApiType[];
  readonly optional: boolean;
  readonly rest: boolean;
}

export interface ApiClass {
  readonly methods: Readonly<Record<string, readonly (readonly ApiParameter[])[]>>;
  /** Enum fields by full name; other fields hold the name of their class. */
  readonly fields: Readonly<Record<string, string>>;
  /** Names of the classes this one extends, itself included. */
  readonly bases: readonly string[];
}

/** Stores take anything that has a text. */
const LENIENT = /^PropertiesService\.Properties$/;
const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

/** Methods whose arrays may hold null: it puts the cell's default back, or leaves a row unanswered. */
const takesGaps = (className: string, method: string): boolean =>
  /^SpreadsheetApp\.Range(List)?$/.test(className)
    ? /^set(Background|FontColor|FontFamilie|FontLine|FontSize|FontStyle|FontWeight|HorizontalAlignment|VerticalAlignment|Note|NumberFormat|DataValidation|BackgroundObject|FontColorObject)s$/.test(
        method,
      )
    : /^(Checkbox)?GridItem\.createResponse$/.test(`${className.split('.')[1]}.${method}`);

type NameOf = (value: object) => string | null;

/** Throws Google's sentence when no overload takes the arguments. Methods the table lacks are not checked. */
export function checkSignature(
  api: ApiClass | null,
  className: string,
  method: string,
  args: readonly unknown[],
  nameOf: NameOf,
): void {
  const overloads = api?.methods[method];
  const gaps = takesGaps(className, method);
  const given = LENIENT.test(className) ? args.map(asText) : args;
  if (!Array.isArray(overloads) || overloads.some((parameters) => takes(parameters, given, nameOf, gaps)))
    return;
  const shown = args.map((arg) => describe(arg, nameOf)).join(',');
  throw exception(`The parameters (${shown}) don't match the method signature for ${className}.${method}.`);
}

function takes(
  parameters: readonly ApiParameter[],
  args: readonly unknown[],
  nameOf: NameOf,
  gaps: boolean,
): boolean {
  const last = parameters[parameters.length - 1];
  if (args.length > parameters.length && !last?.rest) return false;
  return parameters.every((parameter, index) => {
    if (index >= args.length) return parameter.optional || parameter.rest;
    if (parameter.rest) return args.slice(index).every((arg) => fits(parameter.types, arg, nameOf, gaps));
    if (args[index] === undefined && parameter.optional) return true;
    return fits(parameter.types, args[index], nameOf, gaps);
  });
}

function fits(types: readonly ApiType[], value: unknown, nameOf: NameOf, gaps: boolean): boolean {
  return types.some((type) => fitsOne(type, value, nameOf, gaps));
}

const PRIMITIVES: Readonly<Record<string, (value: unknown) => boolean>> = {
  '*': () => true,
  s: (value) => typeof value === 'string',
  n: (value) => typeof value === 'number',
  i: (value) => typeof value === 'number' && Number.isFinite(value),
  b: (value) => typeof value === 'boolean',
  d: (value) => value instanceof Date,
  f: (value) => typeof value === 'function',
  x: (value) => value === null,
  u: (value) => value === undefined,
};

function fitsOne(type: ApiType, value: unknown, nameOf: NameOf, gaps: boolean): boolean {
  const primitive = PRIMITIVES[type];
  if (primitive) return primitive(value);
  if (type.startsWith('[]'))
    return Array.isArray(value) && value.every((inner) => elementFits(type.slice(2), inner, nameOf, gaps));
  if (!isObject(value) || Array.isArray(value)) return false;
  const name = nameOf(value);
  if (type === 'o') return name === null;
  return name !== null && isA(name, type.slice(2));
}

const elementFits = (type: ApiType, value: unknown, nameOf: NameOf, gaps: boolean): boolean =>
  type.split('|').some((one) => fitsOne(one, value, nameOf, gaps)) ||
  (gaps && (value === null || value === undefined) && !type.startsWith('[]'));

/** Set by the guard: whether a class extends another one at Google. */
let bases: (name: string) => readonly string[] = (name) => [name];

export function setBases(lookup: (name: string) => readonly string[]): void {
  bases = lookup;
}

const isA = (name: string, wanted: string): boolean => name === wanted || bases(name).includes(wanted);

function describe(value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value !== 'object') return typeof value;
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : describe(value[0], nameOf)}[]`;
  if (value instanceof Date) return 'Date';
  return nameOf(value) ?? '(class)';
}
