import type { SheetPlan } from '../core/plan.ts';
import { META, type SheetSnapshot } from './snapshot.ts';

import Schema = GoogleAppsScript.Sheets.Schema;

const createMetadata = (
  key: string,
  value: string,
  location: Schema.DeveloperMetadataLocation,
): Schema.Request => ({
  createDeveloperMetadata: {
    developerMetadata: { metadataKey: key, metadataValue: value, visibility: 'DOCUMENT', location },
  },
});

/** A metadata entry of a sheet: made, or given its new value. */
export function sheetMetadataRequests(
  sheetId: number,
  sheet: SheetSnapshot | undefined,
  key: string,
  value: string,
): Schema.Request[] {
  const entry = sheet?.metadata.find((known) => known.key === key);
  if (!entry) return [createMetadata(key, value, { sheetId })];
  if (entry.value === value) return [];
  return [
    {
      updateDeveloperMetadata: {
        dataFilters: [{ developerMetadataLookup: { metadataId: entry.id } }],
        developerMetadata: { metadataValue: value },
        fields: 'metadataValue',
      },
    },
  ];
}

/** Names columns by key. In `replace` the plan's order wins; in `keep` a column once named stays where it is. */
export function columnMetadataRequests(
  sheetId: number,
  sheet: SheetSnapshot | undefined,
  keys: readonly (string | null)[],
  mode: SheetPlan['mode'],
): Schema.Request[] {
  const old = sheet?.columns ?? [];
  const right = (entry: SheetSnapshot['columns'][number]): boolean => keys[entry.index] === entry.value;
  const dropped = mode === 'replace' ? old.filter((entry) => !right(entry)) : [];
  const staying = old.filter((entry) => !dropped.includes(entry));
  const drops = dropped.map((entry) => ({
    deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: entry.id } } },
  }));
  const adds = keys.flatMap((key, index) => {
    if (key === null || staying.some((entry) => entry.value === key)) return [];
    const dimensionRange = { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 };
    return [createMetadata(META.column, key, { dimensionRange })];
  });
  return [...drops, ...adds];
}
