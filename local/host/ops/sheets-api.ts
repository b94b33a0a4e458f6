import type { Execution } from '../execution.ts';
import { ServiceError } from '../op.ts';
import { batchUpdate } from './sheets-api/batch.ts';
import { checkMessage, isObject, type Json, type JsonObject } from './sheets-api/check.ts';
import type { ApiContext } from './sheets-api/context.ts';
import { createSpreadsheet } from './sheets-api/create.ts';
import { ApiError, named } from './sheets-api/errors.ts';
import { type GetOptions, getSpreadsheet } from './sheets-api/read.ts';
import { apiMetadata, matching } from './sheets-api/requests/metadata.ts';
import { batchGetValues, getValues, type RenderOptions } from './sheets-api/values.ts';
import {
  appendValues,
  batchClearValues,
  batchUpdateValues,
  clearValues,
  updateValues,
  type WriteOptions,
} from './sheets-api/values-write.ts';
import { typed } from './spreadsheet/typed.ts';
import { accessTo, hasUnflushed, ownerOf } from './spreadsheet/workbooks.ts';

const UNFLUSHED =
  'Host lokal: SpreadsheetApp masih menyimpan perubahan yang belum ditulis; panggil SpreadsheetApp.flush() sebelum memakai Sheets API.';

/** The workbook a method works on; a pending SpreadsheetApp write would be lost or overtaken at Google. */
function open(exec: Execution, id: string): ApiContext {
  const access = accessTo(exec, id);
  if (access === 'missing') throw new ApiError('Requested entity was not found.');
  if (access === 'denied') throw new ApiError('The caller does not have permission');
  if (hasUnflushed(exec, id)) throw new ServiceError(UNFLUSHED);
  const isLinked = (sheetId: number) =>
    exec.host.forms.list().some(({ destination: to }) => to?.spreadsheetId === id && to.sheetId === sheetId);
  return { book: access, user: exec.user, owner: ownerOf(exec, id), isLinked, typed };
}

type Method = (exec: Execution, ...args: never[]) => unknown;

/** Names a method as Google's errors do, around everything it does. */
function method<A extends unknown[]>(name: string, work: (exec: Execution, ...args: A) => unknown): Method {
  return (exec: Execution, ...args: unknown[]) =>
    named(`sheets.spreadsheets.${name}`, () => work(exec, ...(args as A)));
}

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  get: ['fields', 'ranges', 'includeGridData'],
  batchUpdate: ['fields'],
  read: ['majorDimension', 'valueRenderOption', 'dateTimeRenderOption', 'fields'],
  batchRead: ['ranges', 'majorDimension', 'valueRenderOption', 'dateTimeRenderOption', 'fields'],
  write: [
    'valueInputOption',
    'includeValuesInResponse',
    'insertDataOption',
    'responseValueRenderOption',
    'responseDateTimeRenderOption',
    'fields',
  ],
};

/** Optional arguments by name; one the method does not have is refused. */
function options<T>(kind: string, given: T | null | undefined): T {
  const known = OPTIONS[kind] ?? [];
  const unknown = Object.keys(given ?? {}).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new ApiError(
      `Invalid JSON payload received. Unknown name "${unknown}": Cannot bind query parameter. Field '${unknown}' could not be found in request message.`,
    );
  }
  return given ?? ({} as T);
}

const ranges = (value: string | readonly string[] | undefined): readonly string[] | undefined =>
  typeof value === 'string' ? [value] : value;

function search(context: ApiContext, payload: Json): JsonObject {
  checkMessage(payload, 'SearchDeveloperMetadataRequest', '');
  const filters = isObject(payload) && Array.isArray(payload.dataFilters) ? payload.dataFilters : [];
  if (filters.length === 0) throw new ApiError('At least one DataFilter must be specified.');
  const found = filters.flatMap((filter) =>
    matching(context.book, filter).map((entry) => ({ filter, entry })),
  );
  if (found.length === 0) return {};
  return {
    matchedDeveloperMetadata: found.map(({ filter, entry }) => ({
      developerMetadata: apiMetadata(entry),
      dataFilters: [filter],
    })),
  };
}

function metadataById(context: ApiContext, id: number): JsonObject {
  const entry = context.book.metadata().find((one) => one.id === id);
  if (entry === undefined) throw new ApiError(`No developer metadata with id: ${id}`);
  return apiMetadata(entry);
}

/** The advanced service Sheets v4; each method is one round trip. */
export const sheetsApiOps = {
  'sheetsApi.get': method('get', (exec, id: string, given?: GetOptions & { ranges?: string | string[] }) => {
    const { ranges: wanted, ...rest } = options('get', given);
    const listed = ranges(wanted);
    return getSpreadsheet(open(exec, id), { ...rest, ...(listed === undefined ? {} : { ranges: listed }) });
  }),
  'sheetsApi.create': method('create', (exec, payload: Json) => createSpreadsheet(exec, payload)),
  'sheetsApi.batchUpdate': method('batchUpdate', (exec, payload: Json, id: string) => {
    const context = open(exec, id);
    const { replies } = batchUpdate(context, payload);
    const more = isObject(payload) && payload.includeSpreadsheetInResponse === true;
    return {
      spreadsheetId: id,
      replies,
      ...(more ? { updatedSpreadsheet: getSpreadsheet(context, {}) } : {}),
    };
  }),
  'sheetsApi.values.get': method('values.get', (exec, id: string, range: string, given?: RenderOptions) =>
    getValues(open(exec, id).book, range, options('read', given)),
  ),
  'sheetsApi.values.batchGet': method(
    'values.batchGet',
    (exec, id: string, given?: RenderOptions & { ranges?: string | string[] }) => {
      const { ranges: wanted, ...rest } = options('batchRead', given);
      return batchGetValues(open(exec, id).book, ranges(wanted) ?? [], rest);
    },
  ),
  'sheetsApi.values.update': method(
    'values.update',
    (exec, payload: Json, id: string, range: string, given?: WriteOptions) =>
      updateValues(open(exec, id), payload, range, options('write', given)),
  ),
  'sheetsApi.values.batchUpdate': method('values.batchUpdate', (exec, payload: Json, id: string) =>
    batchUpdateValues(open(exec, id), payload),
  ),
  'sheetsApi.values.clear': method('values.clear', (exec, payload: Json, id: string, range: string) => {
    checkMessage(payload, 'ClearValuesRequest', '');
    return clearValues(open(exec, id), range);
  }),
  'sheetsApi.values.batchClear': method('values.batchClear', (exec, payload: Json, id: string) =>
    batchClearValues(open(exec, id), payload),
  ),
  'sheetsApi.values.append': method(
    'values.append',
    (exec, payload: Json, id: string, range: string, given?: WriteOptions) =>
      appendValues(open(exec, id), payload, range, options('write', given)),
  ),
  'sheetsApi.metadata.search': method('developerMetadata.search', (exec, payload: Json, id: string) =>
    search(open(exec, id), payload),
  ),
  'sheetsApi.metadata.get': method('developerMetadata.get', (exec, id: string, metadataId: number) =>
    metadataById(open(exec, id), metadataId),
  ),
};
