import type { Zone } from '../protocol.ts';
import { type EngineCore, toEngineZone } from './core.ts';
import type { BorderLine } from './workbook-api.ts';

export type Dimension = 'ROWS' | 'COLUMNS';

const range = (start: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => start + at);
const short = (dimension: Dimension): 'ROW' | 'COL' => (dimension === 'ROWS' ? 'ROW' : 'COL');

export function insert(
  core: EngineCore,
  sheetId: number,
  dimension: Dimension,
  start: number,
  quantity: number,
): void {
  const id = core.sheet(sheetId);
  const at = start === 0 ? { base: 0, position: 'before' } : { base: start - 1, position: 'after' };
  const sheetName = core.getters.getSheetName(id);
  core.run('ADD_COLUMNS_ROWS', { sheetId: id, sheetName, dimension: short(dimension), quantity, ...at });
}

export function remove(
  core: EngineCore,
  sheetId: number,
  dimension: Dimension,
  start: number,
  count: number,
): void {
  const id = core.sheet(sheetId);
  const sheetName = core.getters.getSheetName(id);
  core.run('REMOVE_COLUMNS_ROWS', {
    sheetId: id,
    sheetName,
    dimension: short(dimension),
    elements: range(start, count),
  });
}

export function move(
  core: EngineCore,
  sheetId: number,
  dimension: Dimension,
  start: number,
  count: number,
  to: number,
): void {
  if (to >= start && to <= start + count) {
    return;
  }
  const id = core.sheet(sheetId);
  const sheetName = core.getters.getSheetName(id);
  const at = to < start ? { base: to, position: 'before' } : { base: to - 1, position: 'after' };
  core.batch(() => {
    core.settle();
    onActiveSheet(core, id, () => {
      core.run('MOVE_COLUMNS_ROWS', {
        sheetId: id,
        sheetName,
        dimension: short(dimension),
        elements: range(start, count),
        ...at,
      });
    });
  });
}

/** The engine moves rows and columns only on the sheet it shows. */
function onActiveSheet(core: EngineCore, id: string, work: () => void): void {
  const active = core.getters.getActiveSheetId();
  const hidden = !core.getters.getSheet(id).isVisible;
  if (hidden) {
    core.run('SHOW_SHEET', { sheetId: id });
  }
  if (active !== id) {
    core.run('ACTIVATE_SHEET', { sheetIdFrom: active, sheetIdTo: id });
  }
  work();
  if (active !== id && core.getters.getSheet(active).isVisible) {
    core.run('ACTIVATE_SHEET', { sheetIdFrom: id, sheetIdTo: active });
  }
  if (hidden) {
    core.run('HIDE_SHEET', { sheetId: id });
  }
}

export function resize(
  core: EngineCore,
  sheetId: number,
  dimension: Dimension,
  start: number,
  count: number,
  size: number | null,
): void {
  core.run('RESIZE_COLUMNS_ROWS', {
    sheetId: core.sheet(sheetId),
    dimension: short(dimension),
    elements: range(start, count),
    size,
  });
}

export function setHidden(
  core: EngineCore,
  sheetId: number,
  dimension: Dimension,
  start: number,
  count: number,
  hidden: boolean,
): void {
  const type = hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS';
  core.run(type, {
    sheetId: core.sheet(sheetId),
    dimension: short(dimension),
    elements: range(start, count),
  });
}

export function dimensionInfo(
  core: EngineCore,
  sheetId: number,
  dimension: Dimension,
): { pixels: number; hidden: boolean }[] {
  const id = core.sheet(sheetId);
  const { getters } = core;
  core.settle();
  return dimension === 'ROWS'
    ? range(0, getters.getNumberRows(id)).map((at) => ({
        pixels: getters.getRowSize(id, at),
        hidden: getters.isRowHidden(id, at),
      }))
    : range(0, getters.getNumberCols(id)).map((at) => ({
        pixels: getters.getColSize(id, at),
        hidden: getters.isColHidden(id, at),
      }));
}

export function listMerges(core: EngineCore, sheetId: number): Zone[] {
  return core.getters.getMerges(core.sheet(sheetId)).map(({ top, left, bottom, right }) => ({
    sheetId,
    row: top,
    col: left,
    rows: bottom - top + 1,
    cols: right - left + 1,
  }));
}

/** Merges keep the top left content, as at Google; merges in the way go. */
export function merge(core: EngineCore, zone: Zone): void {
  core.batch(() => {
    unmerge(core, zone);
    core.run('ADD_MERGE', { sheetId: core.sheet(zone.sheetId), target: [toEngineZone(zone)], force: true });
  });
}

export function unmerge(core: EngineCore, zone: Zone): void {
  const { top, left, bottom, right } = toEngineZone(zone);
  const target = core.getters
    .getMerges(core.sheet(zone.sheetId))
    .filter((one) => one.left <= right && one.right >= left && one.top <= bottom && one.bottom >= top)
    .map((one) => ({ top: one.top, left: one.left, bottom: one.bottom, right: one.right }));
  if (target.length > 0) {
    core.run('REMOVE_MERGE', { sheetId: core.sheet(zone.sheetId), target });
  }
}

const POSITIONS = {
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  right: 'right',
  innerHorizontal: 'h',
  innerVertical: 'v',
} as const;
const LINES: Readonly<Record<BorderLine['style'], string>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'medium',
};

export type Sides = Partial<Record<keyof typeof POSITIONS, BorderLine | null>>;

export function setBorders(core: EngineCore, zone: Zone, sides: Sides): void {
  const sheetId = core.sheet(zone.sheetId);
  core.batch(() => {
    for (const [side, line] of Object.entries(sides) as [
      keyof typeof POSITIONS,
      BorderLine | null | undefined,
    ][]) {
      if (line !== undefined) {
        const border = line
          ? { position: POSITIONS[side], style: LINES[line.style], color: line.color }
          : { position: POSITIONS[side], color: '' };
        core.run('SET_ZONE_BORDERS', { sheetId, target: [toEngineZone(zone)], border });
      }
    }
  });
}
