import type { Chart, SheetPlan } from '../core/plan.ts';
import { chartAltText, toChart } from './chart-parts.ts';
import { toColor, toConditionRule, toFormatRequests, toGridRange, toValidation } from './request-parts.ts';
import type { SheetSnapshot } from './snapshot.ts';

import Schema = GoogleAppsScript.Sheets.Schema;

export function dimensionRequests(plan: SheetPlan, sheetId: number): Schema.Request[] {
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

export function lookRequests(plan: SheetPlan, sheetId: number): Schema.Request[] {
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
export function protectionRequests(
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

export function propertyRequests(plan: SheetPlan, sheetId: number, isNew: boolean): Schema.Request[] {
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

/** A chart once made stays as the team left it: it is known by the key in its alt text, and its ranges are fixed. */
export function chartRequests(
  plan: SheetPlan,
  sheetId: number,
  sheet: SheetSnapshot | undefined,
): Schema.Request[] {
  const missing = (chart: Chart): boolean => sheet?.chartTexts.includes(chartAltText(chart)) !== true;
  return (plan.charts ?? [])
    .filter(missing)
    .map((chart) => ({ addChart: { chart: toChart(sheetId, chart) } }));
}
