import type { Area, Chart, SheetPlan, WritePlan } from '../core/plan.ts';
import {
  chartRequests,
  dimensionRequests,
  lookRequests,
  propertyRequests,
  protectionRequests,
} from './look-requests.ts';
import { columnMetadataRequests, sheetMetadataRequests } from './metadata-requests.ts';
import { isFormula, toCellData, toConditionRule, toGridRange } from './request-parts.ts';
import { freeTitle, newSheetId } from './sheet-names.ts';
import { META, metadataValue, type SheetSnapshot, type WorkbookSnapshot } from './snapshot.ts';

import Schema = GoogleAppsScript.Sheets.Schema;

/** A whole plan as one batch. */
export interface Translation {
  readonly requests: readonly Schema.Request[];
  /** Sheet id of each plan key, new sheets included. */
  readonly sheetIds: Readonly<Record<string, number>>;
}

/** Where a block waits in the staging sheet; see `staging.ts`. */
export interface StagedBlock {
  readonly key: string;
  readonly block: number;
  readonly row: number;
  readonly rows: number;
  readonly cols: number;
}

export interface TranslationOptions {
  /** Sheets already there by plan key; a key that is missing gets a new sheet. */
  readonly bound: Readonly<Record<string, number>>;
  /** Name of the copy that is made before a sheet of an older layout is changed. */
  readonly backupTitle: (title: string) => string;
  readonly staging?: { readonly sheetId: number; readonly blocks: readonly StagedBlock[] };
}

interface Size {
  readonly rows: number;
  readonly cols: number;
}

const areaSize = (area: Area): Size => ({ rows: area.row + area.rows, cols: area.col + area.cols });

/** A chart lies on cells of the default size; where the grid ends, Google would cut it off. */
const chartSize = ({ at, width, height }: Chart): Size => ({
  rows: at.row + Math.ceil(height / 21) + 1,
  cols: at.col + Math.ceil(width / 100) + 1,
});

/** Rows and columns a plan needs at least; a frozen row needs a row beneath. */
export function neededSize(plan: SheetPlan): Size {
  const areas: Size[] = [
    ...plan.blocks.map((block) => ({
      rows: block.row + block.cells.length,
      cols: block.col + block.cells.reduce((widest, row) => Math.max(widest, row.length), 0),
    })),
    ...(plan.merges ?? []).map(areaSize),
    ...(plan.formats ?? []).map(({ area }) => areaSize(area)),
    ...(plan.validations ?? []).map(({ area }) => areaSize(area)),
    ...(plan.charts ?? []).flatMap((chart) => chart.ranges.map(areaSize)),
    ...(plan.charts ?? []).map(chartSize),
    ...(plan.notes ?? []).map((note) => ({ rows: note.row + 1, cols: note.col + 1 })),
    {
      rows: (plan.frozenRows ?? 0) + 1,
      cols: Math.max((plan.frozenCols ?? 0) + 1, plan.columns?.length ?? 0),
    },
  ];
  return {
    rows: Math.max(...areas.map((area) => area.rows)),
    cols: Math.max(...areas.map((area) => area.cols)),
  };
}

function addSheetRequest(plan: SheetPlan, sheetId: number, title: string): Schema.Request {
  const size = neededSize(plan);
  return {
    addSheet: {
      properties: {
        sheetId,
        title,
        hidden: plan.hidden ?? false,
        gridProperties: { rowCount: Math.max(size.rows, 100), columnCount: Math.max(size.cols, 8) },
      },
    },
  };
}

function growRequests(plan: SheetPlan, sheet: SheetSnapshot): Schema.Request[] {
  const size = neededSize(plan);
  const grow = (dimension: string, length: number): Schema.Request[] =>
    length > 0 ? [{ appendDimension: { sheetId: sheet.sheetId, dimension, length } }] : [];
  return [...grow('ROWS', size.rows - sheet.rows), ...grow('COLUMNS', size.cols - sheet.cols)];
}

/** Empties a sheet whose content is the plan's: merges, values, formats, notes, validations, conditions, filter. */
function clearRequests(sheet: SheetSnapshot): Schema.Request[] {
  const range = { sheetId: sheet.sheetId };
  return [
    ...(sheet.filtered ? [{ clearBasicFilter: { sheetId: sheet.sheetId } }] : []),
    { unmergeCells: { range } },
    { updateCells: { range, fields: 'userEnteredValue,userEnteredFormat,note,dataValidation' } },
  ];
}

/** Rules are deleted from the last to the first: each delete moves those behind it. */
function dropConditionRequests(plan: SheetPlan, sheet: SheetSnapshot): Schema.Request[] {
  const ours = new Set(
    (plan.conditions ?? []).map(({ area, rule }) =>
      JSON.stringify(toConditionRule(toGridRange(sheet.sheetId, area), rule).booleanRule?.condition),
    ),
  );
  const known = (rule: Schema.ConditionalFormatRule): boolean =>
    plan.mode === 'replace' || ours.has(JSON.stringify(rule.booleanRule?.condition));
  return sheet.conditions
    .map((rule, index) => ({ rule, index }))
    .filter(({ rule }) => known(rule))
    .reverse()
    .map(({ index }) => ({ deleteConditionalFormatRule: { sheetId: sheet.sheetId, index } }));
}

function blockRequests(
  plan: SheetPlan,
  sheetId: number,
  staging: TranslationOptions['staging'],
): Schema.Request[] {
  return plan.blocks.flatMap((block, position): Schema.Request[] => {
    if (block.cells.length === 0) return [];
    const staged = staging?.blocks.find((entry) => entry.key === plan.key && entry.block === position);
    if (staging && staged) {
      const source = toGridRange(staging.sheetId, {
        row: staged.row,
        col: 0,
        rows: staged.rows,
        cols: staged.cols,
      });
      const destination = toGridRange(sheetId, {
        row: block.row,
        col: block.col,
        rows: staged.rows,
        cols: staged.cols,
      });
      return [{ copyPaste: { source, destination, pasteType: 'PASTE_VALUES', pasteOrientation: 'NORMAL' } }];
    }
    const start = { sheetId, rowIndex: block.row, columnIndex: block.col };
    const rows = block.cells.map((row) => ({ values: row.map(toCellData) }));
    return [{ updateCells: { start, rows, fields: 'userEnteredValue' } }];
  });
}

const schemaOf = (sheet: SheetSnapshot | undefined): number =>
  Number(metadataValue(sheet?.metadata ?? [], META.schema) ?? 0);

/** Titles of sheets that a newer version of the add-on laid out: this one must not touch them. */
export const newerSheets = (
  plan: WritePlan,
  snapshot: WorkbookSnapshot,
  bound: TranslationOptions['bound'],
): string[] =>
  plan.sheets.flatMap(({ key, schema }) => {
    const sheet = snapshot.sheets.find(({ sheetId }) => sheetId === bound[key]);
    return sheet && schemaOf(sheet) > schema ? [sheet.title] : [];
  });

/** A sheet of an older layout is copied before it is brought up to date; the copy carries no key. */
function backupRequests(sheet: SheetSnapshot, copy: { sheetId: number; title: string }): Schema.Request[] {
  const gridProperties = { rowCount: sheet.rows, columnCount: sheet.cols };
  const area = { row: 0, col: 0, rows: sheet.rows, cols: sheet.cols };
  return [
    { addSheet: { properties: { ...copy, gridProperties } } },
    {
      copyPaste: {
        source: toGridRange(sheet.sheetId, area),
        destination: toGridRange(copy.sheetId, area),
        pasteType: 'PASTE_NORMAL',
        pasteOrientation: 'NORMAL',
      },
    },
  ];
}

function sheetRequests(
  plan: SheetPlan,
  sheetId: number,
  sheet: SheetSnapshot | undefined,
  title: string,
  options: TranslationOptions,
): Schema.Request[] {
  const opening = sheet ? growRequests(plan, sheet) : [addSheetRequest(plan, sheetId, title)];
  const clearing = sheet && plan.mode === 'replace' ? clearRequests(sheet) : [];
  const dropping = sheet ? dropConditionRequests(plan, sheet) : [];
  const keys = (plan.columns ?? []).map(({ key }) => (key === '' ? null : key));
  return [
    ...opening,
    ...clearing,
    ...dropping,
    ...propertyRequests(plan, sheetId, sheet === undefined),
    ...blockRequests(plan, sheetId, options.staging),
    ...dimensionRequests(plan, sheetId),
    ...lookRequests(plan, sheetId),
    ...protectionRequests(plan, sheetId, sheet),
    ...sheetMetadataRequests(sheetId, sheet, META.sheet, plan.key),
    ...sheetMetadataRequests(sheetId, sheet, META.schema, String(plan.schema)),
    ...columnMetadataRequests(sheetId, sheet, keys, plan.mode),
    ...chartRequests(plan, sheetId, sheet),
  ];
}

/**
 * Translates a plan against what is there. Pure: the same plan and snapshot give the same requests, and applying
 * them twice leaves what applying them once left.
 */
export function translate(
  plan: WritePlan,
  snapshot: WorkbookSnapshot,
  options: TranslationOptions,
): Translation {
  const requests: Schema.Request[] = [];
  const sheetIds: Record<string, number> = {};
  const usedIds = new Set(snapshot.sheets.map((sheet) => sheet.sheetId));
  const usedTitles = snapshot.sheets.map((sheet) => sheet.title);
  for (const sheetPlan of plan.sheets) {
    const sheet = snapshot.sheets.find((known) => known.sheetId === options.bound[sheetPlan.key]);
    const sheetId = sheet?.sheetId ?? newSheetId(sheetPlan.key, usedIds);
    const title = sheet?.title ?? freeTitle(sheetPlan.title, usedTitles);
    usedIds.add(sheetId);
    usedTitles.push(title);
    sheetIds[sheetPlan.key] = sheetId;
    if (sheet && schemaOf(sheet) > 0 && schemaOf(sheet) < sheetPlan.schema) {
      const copy = {
        sheetId: newSheetId(`${sheetPlan.key}-${schemaOf(sheet)}`, usedIds),
        title: freeTitle(options.backupTitle(sheet.title), usedTitles),
      };
      usedIds.add(copy.sheetId);
      usedTitles.push(copy.title);
      requests.push(...backupRequests(sheet, copy));
    }
    requests.push(...sheetRequests(sheetPlan, sheetId, sheet, title, options));
  }
  return { requests, sheetIds };
}

/** Cells of the plan that hold something; decides whether they are staged. */
export function countCells(plan: WritePlan): number {
  return plan.sheets
    .flatMap((sheet) => sheet.blocks)
    .reduce((sum, block) => sum + block.cells.reduce((cells, row) => cells + row.length, 0), 0);
}

/** A block can wait in the staging sheet when it holds no formula: copied formulas would shift. */
export const isStageable = (plan: SheetPlan, block: number): boolean =>
  plan.blocks[block]?.cells.every((row) => !row.some(isFormula)) === true;
