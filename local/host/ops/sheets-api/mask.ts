import { isObject, type Json, type JsonObject } from './check.ts';
import { ApiError, UnsupportedError } from './errors.ts';
import { message } from './schema.ts';

/** A field mask as a tree; an empty node stands for everything below it. */
export type Mask = Map<string, Mask>;

class MaskReader {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  read(): Mask {
    const mask = this.list();
    if (this.at !== this.text.length) throw this.bad();
    return mask;
  }

  private list(): Mask {
    const mask: Mask = new Map();
    do this.path(mask);
    while (this.take(','));
    return mask;
  }

  private path(mask: Mask): void {
    let node = mask;
    do {
      const name = /^\s*(\w+|\*)\s*/.exec(this.text.slice(this.at));
      if (name === null) throw this.bad();
      this.at += name[0].length;
      node = step(node, name[1] ?? '');
    } while (this.take('.') || this.take('/'));
    if (!this.take('(')) return;
    const below = this.list();
    if (!this.take(')')) throw this.bad();
    for (const [name, child] of below) merge(node, name, child);
  }

  private take(sign: string): boolean {
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  private bad(): ApiError {
    return new ApiError(`${INVALID_FIELD} ${this.text}`);
  }
}

function step(node: Mask, name: string): Mask {
  const child = node.get(name) ?? new Map();
  node.set(name, child);
  return child;
}

function merge(node: Mask, name: string, below: Mask): void {
  const child = step(node, name);
  for (const [key, grandchild] of below) merge(child, key, grandchild);
}

/** What the API says of a path no message has. */
const INVALID_FIELD = 'Invalid field:';

/** Reads `a,b(c,d.e),f.g` and `*`; a malformed mask is refused. */
export function parseMask(text: string): Mask {
  return new MaskReader(text).read();
}

const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Checks every path against the message and returns the mask in camelCase. An unknown path is refused in Google's
 * words; one the host cannot serve is named as such.
 */
export function checkMask(mask: Mask, name: string, path = ''): Mask {
  if (mask.has('*')) return new Map();
  const fields = message(name);
  const checked: Mask = new Map();
  for (const [rawKey, below] of mask) {
    const key = camel(rawKey);
    const field = fields.get(key);
    const full = path === '' ? rawKey : `${path}.${rawKey}`;
    if (field === undefined || (below.size > 0 && field.kind !== 'message' && field.kind !== 'v')) {
      throw new ApiError(`${INVALID_FIELD} ${full}`);
    }
    if (!field.supported) throw new UnsupportedError(`Sheets API ${name}.${key}`);
    checked.set(key, field.kind === 'message' ? checkMask(below, field.ref, full) : new Map());
  }
  return checked;
}

/** Whether the mask asks for a path, wholly or in part. An empty mask asks for everything. */
export function wants(mask: Mask, ...path: readonly string[]): boolean {
  let node = mask;
  for (const name of path) {
    if (node.size === 0) return true;
    const child = node.get(name);
    if (child === undefined) return false;
    node = child;
  }
  return true;
}

/** The mask below a path; empty (everything) when the path or one of its parents is asked for whole. */
export function below(mask: Mask, name: string): Mask {
  return mask.size === 0 ? mask : (mask.get(name) ?? new Map());
}

/** Keeps of a JSON value what the mask asks for. */
export function project(value: Json, mask: Mask): Json {
  if (mask.size === 0) return value;
  if (Array.isArray(value)) return value.map((item) => project(item, mask));
  if (!isObject(value)) return value;
  const kept: JsonObject = {};
  for (const [name, child] of mask) {
    const item = value[name];
    if (item !== undefined) kept[name] = project(item, child);
  }
  return kept;
}

/** The mask of an update; an update without one is refused as Google refuses it. */
export function updateMask(text: Json | undefined, name: string): Mask {
  if (typeof text !== 'string' || text.trim() === '') {
    throw new ApiError("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  return checkMask(parseMask(text), name);
}

/** Every leaf path of a mask, `userEnteredFormat.textFormat.bold`; used to apply an update's mask. */
export function leaves(mask: Mask, prefix = ''): string[] {
  return [...mask].flatMap(([name, child]) =>
    child.size === 0 ? [`${prefix}${name}`] : leaves(child, `${prefix}${name}.`),
  );
}
