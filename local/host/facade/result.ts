/** How the value of an execution leaves it, by who asked. */

import type { ResultRule } from '../protocol.ts';
import { classNameOf } from './guard.ts';
import { isPlain as isLiteral, isObject, toWire } from './json.ts';
import { exception } from './kernel.ts';

export function resultBy(rule: ResultRule, value: unknown): unknown {
  if (rule === 'client') return clientResult(value);
  if (rule === 'formula') return formulaResult(value);
  if (rule === 'json') return value === undefined ? null : strict(value, 'hasil');
  return null;
}

/** Service objects look like plain ones from outside. */
const isPlain = (value: unknown): value is Record<string, unknown> =>
  isLiteral(value) && classNameOf(value) === null;

/** google.script.run: a Date anywhere turns the whole result to null; functions and service objects fail; NaN is null. */
function clientResult(value: unknown): unknown {
  return hasDate(value, new Set()) ? null : plain(value, new Set());
}

function hasDate(value: unknown, seen: Set<object>): boolean {
  if (!isObject(value) || seen.has(value)) return false;
  seen.add(value);
  if (value instanceof Date) return true;
  if (Array.isArray(value)) return value.some((inner) => hasDate(inner, seen));
  return isPlain(value) && Object.values(value).some((inner) => hasDate(inner, seen));
}

const REFUSED = 'The script completed but the returned value is not a supported return type.';

function plain(value: unknown, path: Set<object>): unknown {
  if (value === undefined || value === null || Number.isNaN(value)) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (!isObject(value) || path.has(value)) throw exception(REFUSED, 'ScriptError');
  if (!Array.isArray(value) && !isPlain(value)) throw exception(REFUSED, 'ScriptError');
  path.add(value);
  const copy = Array.isArray(value)
    ? value.map((inner) => plain(inner, path))
    : Object.fromEntries(
        Object.entries(value)
          .filter(([, inner]) => inner !== undefined)
          .map(([key, inner]) => [key, plain(inner, path)]),
      );
  path.delete(value);
  return copy;
}

/** A formula takes a scalar or rows of scalars. */
function formulaResult(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((row) => (Array.isArray(row) ? row.map(formulaScalar) : formulaScalar(row)));
  return formulaScalar(value);
}

function formulaScalar(value: unknown): unknown {
  if (value === undefined || value === null) return '';
  if (value instanceof Date) return toWire(value);
  if (['string', 'number', 'boolean'].includes(typeof value)) return value;
  return String(value);
}

/** For the command line and tests: plain JSON or an error that says where it is not. Dates go as `{$date}`. */
function strict(value: unknown, path: string): unknown {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value instanceof Date) return toWire(value);
  if (Array.isArray(value)) return value.map((inner, index) => strict(inner, `${path}[${index}]`));
  if (!isPlain(value)) throw exception(`Host lokal: ${path} is no JSON value: ${typeof value}`);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, strict(inner, `${path}.${key}`)]),
  );
}
