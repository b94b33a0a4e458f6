import type { SheetInfo } from '../../engine/workbook-api.ts';
import type { Zone } from '../../protocol.ts';
import type { Json, JsonObject } from './check.ts';
import type { ApiContext } from './context.ts';
import { ApiError } from './errors.ts';
import { gridData } from './grid-data.ts';
import { below, checkMask, type Mask, parseMask, project, wants } from './mask.ts';
import { gridRange } from './ranges.ts';
import { apiChart } from './requests/charts.ts';
import { apiNamedRange, apiProtection } from './requests/marks.ts';
import { apiMetadata } from './requests/metadata.ts';
import { apiConditional } from './requests/rules.ts';
import { sheetProperties } from './requests/sheets.ts';
import { textRange } from './text-range.ts';

/** Lists are left out when empty, as the API does. */
const listed = (name: string, items: readonly Json[]): JsonObject =>
  items.length === 0 ? {} : { [name]: [...items] };

function apiSheet(
  context: ApiContext,
  sheet: SheetInfo,
  mask: Mask,
  zones: readonly Zone[],
  grid: boolean,
): JsonObject {
  const { book } = context;
  const id = sheet.sheetId;
  const has = (name: string): boolean => wants(mask, name);
  const filter = has('basicFilter') ? book.filter(id) : null;
  const protections = has('protectedRanges')
    ? book.protections().filter((one) => one.zone.sheetId === id)
    : [];
  const metadata = has('developerMetadata')
    ? book.metadata().filter(({ location }) => location.type === 'SHEET' && location.sheetId === id)
    : [];
  return {
    properties: sheetProperties(sheet),
    ...listed('data', grid ? zones.map((zone) => gridData(book, zone, below(mask, 'data'))) : []),
    ...listed('merges', has('merges') ? book.merges(id).map(gridRange) : []),
    ...listed(
      'conditionalFormats',
      has('conditionalFormats') ? book.conditionalFormats(id).map(apiConditional) : [],
    ),
    ...listed(
      'protectedRanges',
      protections.map((one) => apiProtection(context, one)),
    ),
    ...(filter === null ? {} : { basicFilter: { range: gridRange(filter) } }),
    ...listed('charts', has('charts') ? book.charts(id).map(apiChart) : []),
    ...listed('developerMetadata', metadata.map(apiMetadata)),
  };
}

export interface GetOptions {
  readonly fields?: string;
  readonly ranges?: readonly string[];
  readonly includeGridData?: boolean;
}

const whole = (sheet: SheetInfo): Zone => ({
  sheetId: sheet.sheetId,
  row: 0,
  col: 0,
  rows: sheet.rows,
  cols: sheet.cols,
});

/** Reads a `fields` parameter; '' and none ask for everything but grid data. */
function fieldMask(fields: string | undefined): Mask {
  if (fields === undefined || fields.trim() === '' || fields.trim() === '*') return new Map();
  try {
    return checkMask(parseMask(fields), 'Spreadsheet');
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new ApiError(`Invalid field selection ${error.message.replace('Invalid field: ', '')}`);
  }
}

/** Spreadsheets.get: what the mask asks for. Grid data come when the mask names them, or without a mask on request. */
export function getSpreadsheet(context: ApiContext, options: GetOptions): JsonObject {
  const { book } = context;
  const mask = fieldMask(options.fields);
  const zones = options.ranges?.map((range) => textRange(book, range));
  const sheetMask = below(mask, 'sheets');
  const named = sheetMask.size > 0 && sheetMask.has('data');
  const grid =
    mask.size === 0
      ? options.includeGridData === true
      : named || (mask.has('sheets') && sheetMask.size === 0);
  const chosen = book
    .sheets()
    .filter((sheet) => zones?.some((zone) => zone.sheetId === sheet.sheetId) ?? true);
  const own = book.metadata().filter(({ location }) => location.type === 'SPREADSHEET');
  const answer: JsonObject = {
    spreadsheetId: book.id,
    properties: { title: book.name, locale: book.locale, autoRecalc: 'ON_CHANGE', timeZone: book.timeZone },
    ...(wants(mask, 'sheets')
      ? {
          sheets: chosen.map((sheet) => {
            const parts = zones?.filter((zone) => zone.sheetId === sheet.sheetId) ?? [whole(sheet)];
            return apiSheet(context, sheet, sheetMask, parts, grid);
          }),
        }
      : {}),
    ...listed('namedRanges', book.namedRanges().map(apiNamedRange)),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
    ...listed('developerMetadata', own.map(apiMetadata)),
  };
  return project(answer, mask) as JsonObject;
}
