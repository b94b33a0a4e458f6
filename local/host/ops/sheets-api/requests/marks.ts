import type { Protection, WorkbookApi } from '../../../engine/workbook-api.ts';
import type { Zone } from '../../../protocol.ts';
import { mayEdit, wholeSheet } from '../../spreadsheet/access.ts';
import { isObject, type Json, type JsonObject } from '../check.ts';
import type { ApiContext } from '../context.ts';
import { ApiError } from '../errors.ts';
import { leaves, updateMask } from '../mask.ts';
import { gridRange, gridZone, isWholeSheet, sheetOf } from '../ranges.ts';
import { flag, type Handler, int, text } from './request.ts';

function protectedZone(book: WorkbookApi, range: Json | undefined): Zone {
  if (isObject(range) && isWholeSheet(range)) return wholeSheet(sheetOf(book, range.sheetId).sheetId);
  return gridZone(book, range);
}

const openZones = (book: WorkbookApi, ranges: Json | undefined): Zone[] =>
  (Array.isArray(ranges) ? ranges : []).map((range) => gridZone(book, range));

/** The listed editors and whoever asks: nobody can shut out himself or the owner. */
function editorsOf({ user, owner }: ApiContext, editors: Json | undefined): string[] {
  const users = isObject(editors) && Array.isArray(editors.users) ? editors.users.map(String) : [];
  return [...new Set([owner, user, ...users])];
}

/** A protection as the API prints it, seen by the user. */
export function apiProtection(
  context: Pick<ApiContext, 'book' | 'user' | 'owner'>,
  protection: Protection,
): JsonObject {
  const { id, zone, description, warningOnly, editors, unprotected } = protection;
  return {
    protectedRangeId: id,
    range: gridRange(zone),
    ...(description === '' ? {} : { description }),
    ...(warningOnly ? { warningOnly: true } : { editors: { users: [...editors] } }),
    ...(mayEdit(context.book, context, zone) ? { requestingUserCanEdit: true } : {}),
    ...(unprotected.length === 0 ? {} : { unprotectedRanges: unprotected.map(gridRange) }),
  };
}

const nextId = (ids: readonly number[]): number => Math.max(0, ...ids) + 1;

function found({ book }: ApiContext, id: Json | undefined): Protection {
  const protection = book.protections().find((one) => one.id === int(id));
  if (protection === undefined) throw new ApiError(`No protected range with id: ${int(id) ?? 0}`);
  return protection;
}

const addProtectedRange: Handler = (context, body) => {
  const { book } = context;
  const wanted = isObject(body.protectedRange) ? body.protectedRange : {};
  const taken = book.protections().map((one) => one.id);
  const id = int(wanted.protectedRangeId) ?? nextId(taken);
  if (taken.includes(id)) throw new ApiError(`Protected range with id ${id} already exists.`);
  const warningOnly = flag(wanted.warningOnly) ?? false;
  if (warningOnly && isObject(wanted.editors))
    throw new ApiError('warningOnly protections cannot have editors.');
  const protection: Protection = {
    id,
    zone: protectedZone(book, wanted.range),
    description: text(wanted.description) ?? '',
    warningOnly,
    editors: warningOnly ? [] : editorsOf(context, wanted.editors),
    unprotected: openZones(book, wanted.unprotectedRanges),
  };
  if (protection.unprotected.length > 0 && protection.zone.rows > 0) {
    throw new ApiError('unprotectedRanges can only be set on a protected sheet.');
  }
  book.setProtection(protection);
  return { addProtectedRange: { protectedRange: apiProtection(context, protection) } };
};

const updateProtectedRange: Handler = (context, body) => {
  const wanted = isObject(body.protectedRange) ? body.protectedRange : {};
  const paths = leaves(updateMask(body.fields, 'ProtectedRange'));
  const has = (name: string): boolean =>
    paths.length === 0 || paths.some((path) => path.split('.')[0] === name);
  const old = found(context, wanted.protectedRangeId);
  const warningOnly = has('warningOnly') ? (flag(wanted.warningOnly) ?? false) : old.warningOnly;
  context.book.setProtection({
    ...old,
    warningOnly,
    ...(has('range') ? { zone: protectedZone(context.book, wanted.range) } : {}),
    ...(has('description') ? { description: text(wanted.description) ?? '' } : {}),
    ...(has('editors') ? { editors: editorsOf(context, wanted.editors) } : {}),
    ...(has('unprotectedRanges') ? { unprotected: openZones(context.book, wanted.unprotectedRanges) } : {}),
  });
  return {};
};

const deleteProtectedRange: Handler = (context, body) => {
  context.book.removeProtection(found(context, body.protectedRangeId).id);
  return {};
};

/** Named ranges are known by their name here, so the name serves as id. */
export function apiNamedRange({ name, zone }: { name: string; zone: Zone }): JsonObject {
  return { namedRangeId: name, name, range: gridRange(zone) };
}

function checkName(name: string | undefined): string {
  if (
    name === undefined ||
    !/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) ||
    /^[A-Za-z]{1,3}\d+$/.test(name)
  ) {
    throw new ApiError(`Invalid name: ${name ?? ''}`);
  }
  return name;
}

const addNamedRange: Handler = ({ book }, body) => {
  const wanted = isObject(body.namedRange) ? body.namedRange : {};
  const name = checkName(text(wanted.name));
  if (book.namedRanges().some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    throw new ApiError(`A named range with name: ${name} already exists.`);
  }
  const zone = gridZone(book, wanted.range);
  book.setNamedRange(name, zone);
  return { addNamedRange: { namedRange: apiNamedRange({ name, zone }) } };
};

function namedRange(book: WorkbookApi, id: Json | undefined): { name: string; zone: Zone } {
  const range = book.namedRanges().find((one) => one.name === id);
  if (range === undefined) throw new ApiError(`No named range with id: ${String(id ?? '')}`);
  return range;
}

const updateNamedRange: Handler = ({ book }, body) => {
  const wanted = isObject(body.namedRange) ? body.namedRange : {};
  const paths = leaves(updateMask(body.fields, 'NamedRange'));
  const has = (name: string): boolean =>
    paths.length === 0 || paths.some((path) => path.split('.')[0] === name);
  const old = namedRange(book, wanted.namedRangeId);
  const name = has('name') ? checkName(text(wanted.name)) : old.name;
  const zone = has('range') ? gridZone(book, wanted.range) : old.zone;
  book.removeNamedRange(old.name);
  book.setNamedRange(name, zone);
  return {};
};

const deleteNamedRange: Handler = ({ book }, body) => {
  book.removeNamedRange(namedRange(book, body.namedRangeId).name);
  return {};
};

export const MARK_REQUESTS: Readonly<Record<string, Handler>> = {
  addProtectedRange,
  updateProtectedRange,
  deleteProtectedRange,
  addNamedRange,
  updateNamedRange,
  deleteNamedRange,
};
