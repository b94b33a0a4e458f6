import type { Area, Chart, SheetPlan, WritePlan } from '../core/plan.ts';
import { chartAltText, toChart } from './chart-parts.ts';
import {
  isFormula,
  toCellData,
  toColor,
  toConditionRule,
  toFormatRequests,
  toGridRange,
  toValidation,
} from './request-parts.ts';
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
    ...(plan.charts ?? []).map(({ at }) => ({ rows: at.row + 1, cols: at.col + 1 })),
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

function dimensionRequests(plan: SheetPlan, sheetId: number): Schema.Request[] {
  const update = (
    dimension: string,
    index: number,
    properties: Schema.DimensionProperties,
  ): Schema.Request => ({
    updateDimensionProperties: {
      range: { sheetId, dimension, startIndex: index, endIndex: index + 1 },
      properties,
      fields: Object.keys(properties).join(','),
    },
  });
  const columns = (plan.columns ?? []).flatMap((column, index) => [
    ...(column.width === undefined ? [] : [update('COLUMNS', index, { pixelSize: column.width })]),
    ...(column.hidden === undefined ? [] : [update('COLUMNS', index, { hiddenByUser: column.hidden })]),
  ]);
  const rows = (plan.rowHeights ?? []).map(({ row, pixels }) => update('ROWS', row, { pixelSize: pixels }));
  return [...columns, ...rows];
}

function lookRequests(plan: SheetPlan, sheetId: number): Schema.Request[] {
  return [
    ...(plan.formats ?? []).flatMap(({ area, format }) =>
      toFormatRequests(toGridRange(sheetId, area), format),
    ),
    ...(plan.validations ?? []).map(({ area, rule }) => ({
      setDataValidation: { range: toGridRange(sheetId, area), rule: toValidation(rule) },
    })),
    ...(plan.notes ?? []).map(({ row, col, text }) => ({
      updateCells: {
        start: { sheetId, rowIndex: row, columnIndex: col },
        rows: [{ values: [{ note: text }] }],
        fields: 'note',
      },
    })),
    ...(plan.merges ?? []).map((area) => ({
      mergeCells: { range: toGridRange(sheetId, area), mergeType: 'MERGE_ALL' },
    })),
    ...(plan.conditions ?? []).map(({ area, rule }, index) => ({
      addConditionalFormatRule: { rule: toConditionRule(toGridRange(sheetId, area), rule), index },
    })),
  ];
}

/** A protection that is there stays: only its maker or the owner may change it. */
function protectionRequests(
  plan: SheetPlan,
  sheetId: number,
  sheet: SheetSnapshot | undefined,
): Schema.Request[] {
  const protection = plan.protection;
  if (!protection || sheet?.protections.some((range) => range.description === protection.text)) return [];
  return [
    {
      addProtectedRange: {
        protectedRange: {
          range: { sheetId },
          description: protection.text,
          warningOnly: protection.warning,
          ...(protection.open.length === 0
            ? {}
            : { unprotectedRanges: protection.open.map((area) => toGridRange(sheetId, area)) }),
        },
      },
    },
  ];
}

function propertyRequests(plan: SheetPlan, sheetId: number, isNew: boolean): Schema.Request[] {
  const grid: Schema.GridProperties = {
    ...(plan.frozenRows === undefined ? {} : { frozenRowCount: plan.frozenRows }),
    ...(plan.frozenCols === undefined ? {} : { frozenColumnCount: plan.frozenCols }),
    ...(plan.hideGridlines === undefined ? {} : { hideGridlines: plan.hideGridlines }),
  };
  const fields = [
    ...Object.keys(grid).map((name) => `gridProperties.${name}`),
    ...(isNew && plan.tabColor !== undefined ? ['tabColor'] : []),
  ];
  if (fields.length === 0) return [];
  const color = isNew && plan.tabColor !== undefined ? { tabColor: toColor(plan.tabColor) } : {};
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: grid, ...color },
        fields: fields.join(','),
      },
    },
  ];
}

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

/** A chart once made stays as the team left it: it is known by the key in its alt text, and its ranges are fixed. */
function chartRequests(plan: SheetPlan, sheetId: number, sheet: SheetSnapshot | undefined): Schema.Request[] {
  const missing = (chart: Chart): boolean => sheet?.chartTexts.includes(chartAltText(chart)) !== true;
  return (plan.charts ?? [])
    .filter(missing)
    .map((chart) => ({ addChart: { chart: toChart(sheetId, chart) } }));
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
