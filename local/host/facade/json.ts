/** Small helpers about values, shared by the facade's files. */

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** An object literal of this realm, not a class instance, array or Date. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (!isObject(value) || Array.isArray(value)) return false;
  const proto = Object.getPrototypeOf(value) as object | null;
  return proto === Object.prototype || proto === null;
}

/** Dates for the wire: `{$date: epochMs}`, also inside arrays and plain objects. */
export function toWire(value: unknown): unknown {
  if (value instanceof Date) return { $date: value.getTime() };
  if (Array.isArray(value)) return value.map(toWire);
  if (isPlain(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toWire(inner)]));
  return value;
}

/** The reverse of `toWire`; Dates belong to this realm. */
export function fromWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromWire);
  if (!isPlain(value)) return value;
  if (typeof value.$date === 'number') return new Date(value.$date);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromWire(inner)]));
}
