import type { Scalar, Zone } from '../protocol.ts';
import { applyFormat, eachPosition, formatOf, readValues } from './cells.ts';
import { type EngineCore, toEngineZone } from './core.ts';
import { readLinks, readNotes, writeCellItems, writeNote } from './decor.ts';
import type { CellInput, FormatInput } from './plugins/cell-plugin.ts';
import type { EngineCell, Position } from './plugins/library.ts';
import { readValidation, writeValidation } from './rules.ts';
import { listMerges, merge, unmerge } from './structure.ts';

/** A cell lifted off the grid, ready to be put down elsewhere. */
interface Lifted {
  readonly at: Position;
  readonly cell: EngineCell | undefined;
}

const lift = (core: EngineCore, zone: Zone): Lifted[][] =>
  eachPosition(core, zone, (at) => ({ at, cell: core.getters.getCell(at) }));

function inputOf(core: EngineCore, { at, cell }: Lifted, to: Position): NonNullable<CellInput> {
  if (!cell) {
    return '';
  }
  if (!cell.isFormula) {
    return cell.content === '' ? '' : (cell.parsedValue ?? '');
  }
  const { getters } = core;
  return {
    formula: getters.getTranslatedCellFormula(
      to.sheetId,
      to.col - at.col,
      to.row - at.row,
      cell.compiledFormula,
    ),
  };
}

const isBare = (cell: EngineCell | undefined): boolean => !cell?.style && !cell?.format;

const formatInputOf = ({ cell }: Lifted): FormatInput => {
  const style = Object.fromEntries(
    Object.entries(cell?.style ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  return { clear: true, style, format: cell?.format ?? '' };
};

/** Formats of lifted cells for a target; null where neither side has any, which spares most of the work. */
function formatsFor(
  core: EngineCore,
  lifted: readonly (readonly Lifted[])[],
  target: Zone,
): (FormatInput | null)[][] | null {
  let any = false;
  const formats = eachPosition(core, target, (to) => {
    const from = lifted[to.row - target.row]?.[to.col - target.col] as Lifted;
    if (isBare(from.cell) && isBare(core.getters.getCell(to))) {
      return null;
    }
    any = true;
    return formatInputOf(from);
  });
  return any ? formats : null;
}

function putDown(
  core: EngineCore,
  lifted: readonly (readonly Lifted[])[],
  target: Zone,
  what: { values: boolean; formats: boolean },
): void {
  const at = { sheetId: core.sheet(target.sheetId), row: target.row, col: target.col };
  const formats = what.formats ? formatsFor(core, lifted, target) : null;
  if (what.values) {
    const cells = eachPosition(core, target, (to) =>
      inputOf(core, lifted[to.row - target.row]?.[to.col - target.col] as Lifted, to),
    );
    core.run('BK_SET_CELLS', { ...at, cells });
  }
  if (formats) {
    core.run('BK_SET_FORMATS', { ...at, formats });
  }
}

/** The target's parts the source is pasted to: it repeats when it fits a whole number of times, else it is pasted once. */
function tiles(from: Zone, to: Zone): Zone[] {
  const whole = (size: number, unit: number) => (size > unit && size % unit === 0 ? size / unit : 1);
  const [down, across] = [whole(to.rows, from.rows), whole(to.cols, from.cols)];
  return Array.from({ length: down * across }, (_, at) => ({
    sheetId: to.sheetId,
    row: to.row + Math.floor(at / across) * from.rows,
    col: to.col + (at % across) * from.cols,
    rows: from.rows,
    cols: from.cols,
  }));
}

export function copyBlock(
  core: EngineCore,
  from: Zone,
  to: Zone,
  kind: 'PASTE_NORMAL' | 'PASTE_VALUES' | 'PASTE_FORMAT',
): void {
  core.batch(() => {
    if (kind === 'PASTE_VALUES') {
      const cells: Scalar[][] = readValues(core, from);
      for (const tile of tiles(from, to)) {
        core.run('BK_SET_CELLS', { sheetId: core.sheet(tile.sheetId), row: tile.row, col: tile.col, cells });
      }
      return;
    }
    const lifted = lift(core, from);
    const extras = collectExtras(core, from);
    for (const tile of tiles(from, to)) {
      putDown(core, lifted, tile, { values: kind === 'PASTE_NORMAL', formats: true });
      putExtras(core, extras, from, tile, kind === 'PASTE_NORMAL');
    }
  });
}

interface Extras {
  readonly notes: string[][];
  readonly links: ReturnType<typeof readLinks>;
  readonly rules: ReturnType<typeof readValidation>;
  readonly merges: Zone[];
  readonly borders: (Readonly<Record<string, unknown>> | null)[][];
}

function collectExtras(core: EngineCore, from: Zone): Extras {
  const inside = (zone: Zone) =>
    zone.row >= from.row &&
    zone.col >= from.col &&
    zone.row + zone.rows <= from.row + from.rows &&
    zone.col + zone.cols <= from.col + from.cols;
  return {
    notes: readNotes(core, from),
    links: readLinks(core, from),
    rules: readValidation(core, from),
    merges: listMerges(core, from.sheetId).filter(inside),
    borders: eachPosition(core, from, (at) => core.getters.getCellBorder(at)),
  };
}

function putExtras(core: EngineCore, extras: Extras, from: Zone, to: Zone, content: boolean): void {
  const sheetId = core.sheet(to.sheetId);
  unmerge(core, to);
  for (const one of extras.merges) {
    merge(core, {
      ...one,
      sheetId: to.sheetId,
      row: one.row - from.row + to.row,
      col: one.col - from.col + to.col,
    });
  }
  extras.borders.forEach((line, r) => {
    line.forEach((border, c) => {
      const at = { sheetId, col: to.col + c, row: to.row + r };
      if (border || core.getters.getCellBorder(at)) {
        core.tryRun('SET_BORDER', { ...at, border: border ?? undefined });
      }
    });
  });
  putRules(core, extras, to);
  if (content) {
    writeCellItems(core, to, 'note', (r, c) => extras.notes[r]?.[c] || undefined);
    writeCellItems(core, to, 'links', (r, c) =>
      extras.links[r]?.[c]?.length ? extras.links[r]?.[c] : undefined,
    );
  }
}

/** One rule over the whole source is set at once; mixed ones cell by cell. */
function putRules(core: EngineCore, { rules }: Extras, to: Zone): void {
  const first = rules[0]?.[0] ?? null;
  if (rules.every((line) => line.every((rule) => rule === first))) {
    if (first || readValidation(core, to).flat().some(Boolean)) {
      writeValidation(core, to, first);
    }
    return;
  }
  rules.forEach((line, r) => {
    line.forEach((rule, c) => {
      writeValidation(core, { ...to, row: to.row + r, col: to.col + c, rows: 1, cols: 1 }, rule);
    });
  });
}

export function clearBlock(
  core: EngineCore,
  zone: Zone,
  what: { values?: boolean; formats?: boolean; notes?: boolean; validations?: boolean },
): void {
  core.batch(() => {
    if (what.values) {
      const line = new Array<string>(zone.cols).fill('');
      const cells = new Array<string[]>(zone.rows).fill(line);
      core.run('BK_SET_CELLS', { sheetId: core.sheet(zone.sheetId), row: zone.row, col: zone.col, cells });
      writeCellItems(core, zone, 'links', () => undefined);
    }
    if (what.formats) {
      applyFormat(core, zone, { clear: true });
      core.run('SET_ZONE_BORDERS', {
        sheetId: core.sheet(zone.sheetId),
        target: [toEngineZone(zone)],
        border: { position: 'clear' },
      });
    }
    if (what.notes) {
      writeNote(core, zone, '');
    }
    if (what.validations && readValidation(core, zone).flat().some(Boolean)) {
      writeValidation(core, zone, null);
    }
  });
}

const RANKS: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };
const collator = new Intl.Collator('id', { sensitivity: 'base', numeric: false });

/** Numbers, then text, then booleans; empty cells come last in either direction. */
function compare(a: Scalar, b: Scalar, ascending: boolean): number {
  if (a === '' || b === '') {
    return a === b ? 0 : a === '' ? 1 : -1;
  }
  const rank = (RANKS[typeof a] ?? 3) - (RANKS[typeof b] ?? 3);
  const order =
    rank !== 0 ? rank : typeof a === 'string' ? collator.compare(a, String(b)) : Number(a) - Number(b);
  return ascending ? order : -order;
}

/** Sorts whole rows of the zone, stable; contents, formats, notes and links move together. `col` counts in the sheet. */
export function sortBlock(
  core: EngineCore,
  zone: Zone,
  keys: readonly { col: number; ascending: boolean }[],
): void {
  const values = readValues(core, zone);
  const at = (row: number, col: number): Scalar => values[row]?.[col - zone.col] ?? '';
  const order = values.map((_, row) => row);
  order.sort((a, b) => {
    for (const { col, ascending } of keys) {
      const found = compare(at(a, col), at(b, col), ascending);
      if (found !== 0) {
        return found;
      }
    }
    return a - b;
  });
  if (order.every((row, to) => row === to)) {
    return;
  }
  core.batch(() => {
    const lifted = lift(core, zone);
    const [notes, links] = [readNotes(core, zone), readLinks(core, zone)];
    putDown(
      core,
      order.map((row) => lifted[row] as Lifted[]),
      zone,
      { values: true, formats: true },
    );
    writeCellItems(core, zone, 'note', (r, c) => notes[order[r] as number]?.[c] || undefined);
    writeCellItems(core, zone, 'links', (r, c) => {
      const moved = links[order[r] as number]?.[c] ?? [];
      return moved.length > 0 ? moved : undefined;
    });
  });
}

export const formatsOf = (core: EngineCore, zone: Zone): ReturnType<typeof formatOf>[][] =>
  eachPosition(core, zone, (at) => formatOf(core.getters.getCell(at)));
