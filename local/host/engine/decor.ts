import type { Zone } from '../protocol.ts';
import { eachPosition } from './cells.ts';
import type { EngineCore, ItemEntry } from './core.ts';
import { googleSheetId } from './core.ts';
import type { EngineItem } from './plugins/library.ts';
import type { CellLink, DeveloperMetadata, Protection } from './workbook-api.ts';

const cellKey = (sheetId: number, row: number, col: number): string => `${sheetId}:${row}:${col}`;
const oneCell = (zone: Zone, r: number, c: number): Zone => ({
  sheetId: zone.sheetId,
  row: zone.row + r,
  col: zone.col + c,
  rows: 1,
  cols: 1,
});

/** What a kind holds cell by cell, in one pass over its items. */
function byCell(core: EngineCore, kind: string): Map<string, EngineItem> {
  const found = new Map<string, EngineItem>();
  for (const item of core.items(kind)) {
    const range = item.ranges[0];
    if (range) {
      found.set(cellKey(googleSheetId(range.sheetId), range.zone.top, range.zone.left), item);
    }
  }
  return found;
}

function readCells<T>(core: EngineCore, zone: Zone, kind: string, empty: T): T[][] {
  const items = byCell(core, kind);
  return eachPosition(
    core,
    zone,
    ({ row, col }) => (items.get(cellKey(zone.sheetId, row, col))?.data as T | undefined) ?? empty,
  );
}

/** Sets a kind's data for each cell of the zone; undefined takes it away, null leaves it. */
export function writeCellItems(
  core: EngineCore,
  zone: Zone,
  kind: string,
  data: (r: number, c: number) => unknown,
): void {
  const items = byCell(core, kind);
  const [entries, gone]: [ItemEntry[], string[]] = [[], []];
  core.batch(() => {
    for (let r = 0; r < zone.rows; r++) {
      for (let c = 0; c < zone.cols; c++) {
        const value = data(r, c);
        const item = items.get(cellKey(zone.sheetId, zone.row + r, zone.col + c));
        if (value === undefined) {
          gone.push(...(item ? [item.id] : []));
        } else if (value !== null) {
          entries.push({
            id: item?.id ?? `${kind}:${core.nextNumber(kind)}`,
            kind,
            data: value,
            zones: [oneCell(zone, r, c)],
          });
        }
      }
    }
    core.dropItems(gone);
    core.putItems(entries);
  });
}

export const readNotes = (core: EngineCore, zone: Zone): string[][] => readCells(core, zone, 'note', '');
export const readLinks = (core: EngineCore, zone: Zone): CellLink[][][] =>
  readCells<CellLink[]>(core, zone, 'links', []);

export function writeNote(core: EngineCore, zone: Zone, note: string): void {
  writeCellItems(core, zone, 'note', () => note || undefined);
}

export function writeLinks(core: EngineCore, zone: Zone, links: readonly CellLink[]): void {
  writeCellItems(core, zone, 'links', () => (links.length > 0 ? links : undefined));
}

type ProtectionData = Pick<Protection, 'description' | 'warningOnly' | 'editors'> & {
  readonly whole: boolean;
  readonly holes: number;
};

/** The first range is the protected one, the others its unprotected holes. */
export function listProtections(core: EngineCore): Protection[] {
  return core
    .items('protection')
    .map((item) => {
      const { whole, holes, ...data } = item.data as ProtectionData;
      const [zone, ...unprotected] = item.ranges.map((range) => core.zone(range));
      return {
        id: numberOf(item.id),
        ...data,
        zone: whole ? { ...(zone as Zone), row: 0, col: 0, rows: 0, cols: 0 } : (zone as Zone),
        unprotected: holes > 0 ? unprotected : [],
      };
    })
    .sort((a, b) => a.id - b.id);
}

/** Items of a duplicated sheet carry its id behind the original's: they get a number of their own. */
function numberOf(id: string): number {
  const [, number = '0', copy] = /^\w+:(\d+)(?:@(.*))?$/.exec(id) ?? [];
  return copy === undefined ? Number(number) : googleSheetId(`${number}@${copy}`);
}

function idOf(core: EngineCore, kind: string, number: number): string {
  return core.items(kind).find((item) => numberOf(item.id) === number)?.id ?? `${kind}:${number}`;
}

export function putProtection(
  core: EngineCore,
  { id, zone, unprotected, description, warningOnly, editors }: Protection,
): void {
  const data: ProtectionData = {
    description,
    warningOnly,
    editors: [...editors],
    whole: zone.rows === 0 && zone.cols === 0,
    holes: unprotected.length,
  };
  core.putItems([
    { id: idOf(core, 'protection', id), kind: 'protection', data, zones: [zone, ...unprotected] },
  ]);
}

export function dropItem(core: EngineCore, kind: string, number: number): void {
  core.dropItems([idOf(core, kind, number)]);
}

type MetadataData = Pick<DeveloperMetadata, 'key' | 'value' | 'visibility'> & {
  readonly type: DeveloperMetadata['location']['type'];
};

function locationZones(core: EngineCore, location: DeveloperMetadata['location']): Zone[] {
  if (location.type === 'SPREADSHEET') {
    return [];
  }
  const { sheetId } = location;
  const id = core.sheet(sheetId);
  const [rows, cols] = [core.getters.getNumberRows(id), core.getters.getNumberCols(id)];
  if (location.type === 'SHEET') {
    return [{ sheetId, row: 0, col: 0, rows, cols }];
  }
  return location.type === 'ROW'
    ? [{ sheetId, row: location.index, col: 0, rows: 1, cols }]
    : [{ sheetId, row: 0, col: location.index, rows, cols: 1 }];
}

export function listMetadata(core: EngineCore): DeveloperMetadata[] {
  return core
    .items('metadata')
    .map((item): DeveloperMetadata => {
      const { type, ...data } = item.data as MetadataData;
      const range = item.ranges[0];
      const sheetId = range ? googleSheetId(range.sheetId) : 0;
      const index = (type === 'ROW' ? range?.zone.top : range?.zone.left) ?? 0;
      const location =
        type === 'SPREADSHEET' ? { type } : type === 'SHEET' ? { type, sheetId } : { type, sheetId, index };
      return { id: numberOf(item.id), ...data, location };
    })
    .sort((a, b) => a.id - b.id);
}

export function putMetadata(core: EngineCore, entry: Omit<DeveloperMetadata, 'id'>): number {
  return core.batch(() => {
    const id = core.nextNumber('metadata');
    const { key, value, visibility, location } = entry;
    const data: MetadataData = { key, value, visibility, type: location.type };
    core.putItems([{ id: `metadata:${id}`, kind: 'metadata', data, zones: locationZones(core, location) }]);
    return id;
  });
}

export function changeMetadata(
  core: EngineCore,
  id: number,
  change: Partial<Pick<DeveloperMetadata, 'key' | 'value' | 'visibility'>>,
): void {
  const item = core.item(`metadata:${id}`);
  if (item) {
    const zones = item.ranges.map((range) => core.zone(range));
    core.putItems([
      { id: item.id, kind: 'metadata', data: { ...(item.data as MetadataData), ...change }, zones },
    ]);
  }
}

export function listNamedRanges(core: EngineCore): { name: string; zone: Zone }[] {
  return core.getters.getNamedRanges().map(({ name, range }) => ({ name, zone: core.zone(range) }));
}

const isNamed = (core: EngineCore, name: string): boolean =>
  core.getters.getNamedRanges().some((one) => one.name.toLowerCase() === name.toLowerCase());

export function putNamedRange(core: EngineCore, name: string, zone: Zone): void {
  const ranges = [core.rangeData(zone)];
  if (isNamed(core, name)) {
    core.run('UPDATE_NAMED_RANGE', { oldRangeName: name, newRangeName: name, ranges });
  } else {
    core.run('CREATE_NAMED_RANGE', { name, ranges });
  }
}

export function dropNamedRange(core: EngineCore, name: string): void {
  if (isNamed(core, name)) {
    core.run('DELETE_NAMED_RANGE', { name });
  }
}
