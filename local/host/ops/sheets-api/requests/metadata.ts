import type { DeveloperMetadata, WorkbookApi } from '../../../engine/workbook-api.ts';
import { isObject, type Json, type JsonObject } from '../check.ts';
import { ApiError, UnsupportedError } from '../errors.ts';
import { leaves, updateMask } from '../mask.ts';
import { sheetOf, span } from '../ranges.ts';
import { type Handler, int, text } from './request.ts';

type Location = DeveloperMetadata['location'];

/** Most characters of metadata a workbook keeps under one key and value. */
const METADATA_LIMIT = 30_000;

function readLocation(book: WorkbookApi, location: Json | undefined): Location {
  const given = isObject(location) ? location : {};
  const kinds = ['spreadsheet', 'sheetId', 'dimensionRange'].filter(
    (kind) => given[kind] !== undefined && given[kind] !== null,
  );
  if (kinds.length > 1) throw new ApiError(`oneof field 'location' is already set. Cannot set '${kinds[1]}'`);
  if (given.spreadsheet === true) return { type: 'SPREADSHEET' };
  if (kinds[0] === 'sheetId') return { type: 'SHEET', sheetId: sheetOf(book, given.sheetId).sheetId };
  if (kinds[0] !== 'dimensionRange') throw new ApiError('No location specified for developer metadata.');
  const at = span(book, given.dimensionRange);
  if (at.count !== 1) throw new ApiError('Developer metadata can only be added to a single row or column.');
  return { type: at.dimension === 'ROWS' ? 'ROW' : 'COLUMN', sheetId: at.sheet.sheetId, index: at.start };
}

function apiLocation(location: Location): JsonObject {
  if (location.type === 'SPREADSHEET') return { locationType: 'SPREADSHEET', spreadsheet: true };
  if (location.type === 'SHEET') return { locationType: 'SHEET', sheetId: location.sheetId };
  const { type, sheetId, index } = location;
  const dimension = type === 'ROW' ? 'ROWS' : 'COLUMNS';
  return {
    locationType: type,
    dimensionRange: { sheetId, dimension, startIndex: index, endIndex: index + 1 },
  };
}

/** Metadata as the API prints it. */
export function apiMetadata(entry: DeveloperMetadata): JsonObject {
  return {
    metadataId: entry.id,
    metadataKey: entry.key,
    ...(entry.value === '' ? {} : { metadataValue: entry.value }),
    location: apiLocation(entry.location),
    visibility: entry.visibility,
  };
}

function sameLocation(a: Location, b: Location): boolean {
  return JSON.stringify(apiLocation(a)) === JSON.stringify(apiLocation(b));
}

function lookupMatches(book: WorkbookApi, lookup: JsonObject, entry: DeveloperMetadata): boolean {
  if (lookup.locationMatchingStrategy === 'INTERSECTING_LOCATION') {
    throw new UnsupportedError('Sheets API locationMatchingStrategy INTERSECTING_LOCATION');
  }
  const wanted: [Json | undefined, Json][] = [
    [lookup.metadataId, entry.id],
    [lookup.metadataKey, entry.key],
    [lookup.metadataValue, entry.value],
    [lookup.visibility, entry.visibility],
    [lookup.locationType, entry.location.type],
  ];
  if (wanted.some(([want, has]) => want !== undefined && want !== null && want !== has)) return false;
  const { metadataLocation } = lookup;
  return !isObject(metadataLocation) || sameLocation(readLocation(book, metadataLocation), entry.location);
}

/** The metadata a DataFilter picks; only lookups are carried out, not ranges. */
export function matching(book: WorkbookApi, filter: Json | undefined): DeveloperMetadata[] {
  if (!isObject(filter)) throw new ApiError('DataFilter must be specified.');
  const lookup = filter.developerMetadataLookup;
  if (!isObject(lookup)) throw new UnsupportedError('Sheets API DataFilter.a1Range / gridRange');
  if (Object.keys(lookup).length === 0)
    throw new ApiError('DeveloperMetadataLookup must specify at least one field.');
  return book.metadata().filter((entry) => lookupMatches(book, lookup, entry));
}

const createDeveloperMetadata: Handler = ({ book }, body) => {
  const wanted = isObject(body.developerMetadata) ? body.developerMetadata : {};
  const key = text(wanted.metadataKey) ?? '';
  const value = text(wanted.metadataValue) ?? '';
  const { visibility } = wanted;
  if (key === '') throw new ApiError('Developer metadata key must be specified.');
  if (visibility !== 'DOCUMENT' && visibility !== 'PROJECT') {
    throw new ApiError('Developer metadata visibility must be specified.');
  }
  if (key.length + value.length > METADATA_LIMIT) throw new ApiError('Developer metadata is too large.');
  if (int(wanted.metadataId) !== undefined)
    throw new UnsupportedError('Sheets API DeveloperMetadata.metadataId');
  const location = readLocation(book, wanted.location);
  const id = book.addMetadata({ key, value, visibility, location });
  return {
    createDeveloperMetadata: { developerMetadata: apiMetadata({ id, key, value, visibility, location }) },
  };
};

const updateDeveloperMetadata: Handler = ({ book }, body) => {
  const wanted = isObject(body.developerMetadata) ? body.developerMetadata : {};
  const paths = leaves(updateMask(body.fields, 'DeveloperMetadata'));
  if (paths.some((path) => !['metadataKey', 'metadataValue', 'visibility'].includes(path))) {
    throw new UnsupportedError(`Sheets API updateDeveloperMetadata ${paths.join(',')}`);
  }
  const all = paths.length === 0;
  const filters = Array.isArray(body.dataFilters) ? body.dataFilters : [];
  if (filters.length === 0) throw new ApiError('At least one DataFilter must be specified.');
  const ids = new Set(filters.flatMap((filter) => matching(book, filter).map((entry) => entry.id)));
  const visibility = wanted.visibility === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
  for (const id of ids) {
    book.updateMetadata(id, {
      ...(all || paths.includes('metadataKey') ? { key: text(wanted.metadataKey) ?? '' } : {}),
      ...(all || paths.includes('metadataValue') ? { value: text(wanted.metadataValue) ?? '' } : {}),
      ...(all || paths.includes('visibility') ? { visibility } : {}),
    });
  }
  const changed = book.metadata().filter((entry) => ids.has(entry.id));
  return { updateDeveloperMetadata: { developerMetadata: changed.map(apiMetadata) } };
};

const deleteDeveloperMetadata: Handler = ({ book }, body) => {
  const gone = matching(book, body.dataFilter);
  for (const entry of gone) book.removeMetadata(entry.id);
  return { deleteDeveloperMetadata: { deletedDeveloperMetadata: gone.map(apiMetadata) } };
};

export const METADATA_REQUESTS: Readonly<Record<string, Handler>> = {
  createDeveloperMetadata,
  updateDeveloperMetadata,
  deleteDeveloperMetadata,
};
