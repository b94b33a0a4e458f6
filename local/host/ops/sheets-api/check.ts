import { ApiError, UnsupportedError } from './errors.ts';
import { enumValues, type FieldType, message } from './schema.ts';

export type Json = null | string | number | boolean | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const TYPE_NAMES = { s: 'TYPE_STRING', i: 'TYPE_INT32', n: 'TYPE_DOUBLE', b: 'TYPE_BOOL' } as const;

function badValue(path: string, type: string, value: Json): ApiError {
  return new ApiError(`Invalid value at '${path}' (${type}), ${JSON.stringify(value)}`);
}

function checkPlain(value: Json, field: FieldType, path: string): void {
  if (field.kind === 'v' || field.kind === 'enum' || field.kind === 'message') return;
  const fits =
    field.kind === 's'
      ? typeof value === 'string'
      : field.kind === 'b'
        ? typeof value === 'boolean'
        : typeof value === 'number' && (field.kind === 'n' || Number.isInteger(value));
  if (!fits) throw badValue(path, TYPE_NAMES[field.kind], value);
}

function checkEnum(value: Json, field: FieldType, path: string): void {
  if (typeof value === 'string' && enumValues(field.ref).has(value)) return;
  throw badValue(path, `type.googleapis.com/google.apps.sheets.v4.${field.ref}`, value);
}

function checkOne(value: Json, field: FieldType, path: string): void {
  if (field.kind === 'message') checkMessage(value, field.ref, path);
  else if (field.kind === 'enum') checkEnum(value, field, path);
  else checkPlain(value, field, path);
}

function checkField(value: Json, field: FieldType, path: string): void {
  if (!field.list) {
    checkOne(value, field, path);
    return;
  }
  const items = Array.isArray(value) ? value : [value];
  items.forEach((item, index) => {
    checkOne(item, field, `${path}[${index}]`);
  });
}

/**
 * Holds a payload against Google's schema: unknown names, wrong types and wrong enum words are refused in the API's
 * words with their snake_case path; fields Google knows and the host lacks are refused as such. null counts as unset.
 */
export function checkMessage(value: Json, name: string, path: string): void {
  if (!isObject(value)) {
    throw badValue(path, `type.googleapis.com/google.apps.sheets.v4.${name}`, value);
  }
  const fields = message(name);
  for (const [key, item] of Object.entries(value)) {
    const field = fields.get(key);
    if (field === undefined) {
      const at = path === '' ? '' : ` at '${path}'`;
      throw new ApiError(`Invalid JSON payload received. Unknown name "${key}"${at}: Cannot find field.`);
    }
    if (!field.supported) throw new UnsupportedError(`Sheets API ${name}.${key}`);
    if (item !== null) checkField(item, field, path === '' ? snake(key) : `${path}.${snake(key)}`);
  }
}
