import { type EngineCore, googleSheetId } from './core.ts';
import { fromEngineName, toEngineName } from './formula-text.ts';
import { type Dimension, insert, remove } from './structure.ts';
import type { SheetInfo } from './workbook-api.ts';

export function listSheets(core: EngineCore): SheetInfo[] {
  return core.getters.getSheetIds().map((id, index) => {
    const sheet = core.getters.getSheet(id);
    const panes = core.getters.getPaneDivisions(id);
    return {
      sheetId: googleSheetId(id),
      name: fromEngineName(sheet.name),
      index,
      hidden: !sheet.isVisible,
      rows: core.getters.getNumberRows(id),
      cols: core.getters.getNumberCols(id),
      frozenRows: panes.ySplit,
      frozenCols: panes.xSplit,
      tabColor: sheet.color ?? null,
      gridlinesHidden: !sheet.areGridLinesVisible,
    };
  });
}

/** An id no sheet of this workbook has, reproducible for the same history. */
function freeSheetId(core: EngineCore): number {
  const taken = new Set(core.getters.getSheetIds().map(googleSheetId));
  let id = 0;
  do {
    id = (core.nextNumber('sheet') * 104_729) % 2_147_483_647;
  } while (taken.has(id));
  return id;
}

export function createSheet(core: EngineCore, name: string, index: number, wanted?: number): number {
  return core.batch(() => {
    const id = wanted ?? freeSheetId(core);
    core.run('CREATE_SHEET', {
      sheetId: `g${id}`,
      name: toEngineName(name),
      position: index,
      rows: 1000,
      cols: 26,
    });
    return id;
  });
}

export function duplicateSheet(core: EngineCore, sheetId: number, name: string, index: number): number {
  return core.batch(() => {
    const id = freeSheetId(core);
    core.run('DUPLICATE_SHEET', {
      sheetId: core.sheet(sheetId),
      sheetIdTo: `g${id}`,
      sheetNameTo: toEngineName(name),
    });
    updateSheet(core, id, { index });
    return id;
  });
}

export function deleteSheet(core: EngineCore, sheetId: number): void {
  const id = core.sheet(sheetId);
  core.run('DELETE_SHEET', { sheetId: id, sheetName: core.getters.getSheetName(id) });
}

/** Changes what is given; the cells and the id stay. */
export function updateSheet(
  core: EngineCore,
  sheetId: number,
  change: Partial<Omit<SheetInfo, 'sheetId'>>,
): void {
  core.batch(() => {
    const id = core.sheet(sheetId);
    const { getters } = core;
    const oldName = getters.getSheetName(id);
    const newName = toEngineName(change.name ?? fromEngineName(oldName));
    if (newName !== oldName) {
      core.run('RENAME_SHEET', { sheetId: id, oldName, newName });
    }
    if (change.rows !== undefined) {
      resizeGrid(core, sheetId, 'ROWS', getters.getNumberRows(id), change.rows);
    }
    if (change.cols !== undefined) {
      resizeGrid(core, sheetId, 'COLUMNS', getters.getNumberCols(id), change.cols);
    }
    if (change.frozenRows !== undefined) {
      core.run(change.frozenRows > 0 ? 'FREEZE_ROWS' : 'UNFREEZE_ROWS', {
        sheetId: id,
        quantity: change.frozenRows,
      });
    }
    if (change.frozenCols !== undefined) {
      core.run(change.frozenCols > 0 ? 'FREEZE_COLUMNS' : 'UNFREEZE_COLUMNS', {
        sheetId: id,
        quantity: change.frozenCols,
      });
    }
    if (change.tabColor !== undefined) {
      core.run('COLOR_SHEET', { sheetId: id, color: change.tabColor ?? undefined });
    }
    if (change.gridlinesHidden !== undefined) {
      core.run('SET_GRID_LINES_VISIBILITY', { sheetId: id, areGridLinesVisible: !change.gridlinesHidden });
    }
    if (change.hidden !== undefined && change.hidden === getters.getSheet(id).isVisible) {
      core.run(change.hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', { sheetId: id });
    }
    if (change.index !== undefined) {
      moveSheet(core, id, change.index);
    }
  });
}

/** The engine moves by steps over visible sheets; hidden ones on the way are shown for the moment. */
function moveSheet(core: EngineCore, id: string, index: number): void {
  const hidden = core.getters.getSheetIds().filter((other) => !core.getters.getSheet(other).isVisible);
  const delta =
    Math.min(index, core.getters.getSheetIds().length - 1) - core.getters.getSheetIds().indexOf(id);
  if (delta === 0) {
    return;
  }
  for (const other of hidden) {
    core.run('SHOW_SHEET', { sheetId: other });
  }
  core.run('MOVE_SHEET', { sheetId: id, delta });
  for (const other of hidden) {
    core.run('HIDE_SHEET', { sheetId: other });
  }
}

function resizeGrid(
  core: EngineCore,
  sheetId: number,
  dimension: Dimension,
  now: number,
  wanted: number,
): void {
  if (wanted > now) {
    insert(core, sheetId, dimension, now, wanted - now);
  } else if (wanted < now) {
    remove(core, sheetId, dimension, wanted, now - wanted);
  }
}
