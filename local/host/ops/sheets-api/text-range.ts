import type { SheetInfo, WorkbookApi } from '../../engine/workbook-api.ts';
import type { Zone } from '../../protocol.ts';
import { type A1Box, parseA1 } from '../spreadsheet/a1.ts';
import { ApiError } from './errors.ts';
import { insideGrid } from './ranges.ts';

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function boxZone(sheet: SheetInfo, box: A1Box): Zone {
  const row = box.row ?? 0;
  const col = box.col ?? 0;
  return {
    sheetId: sheet.sheetId,
    row,
    col,
    rows: (box.lastRow ?? Math.max(sheet.rows - 1, row)) - row + 1,
    cols: (box.lastCol ?? Math.max(sheet.cols - 1, col)) - col + 1,
  };
}

/**
 * A range as the values methods take it: A1 text with or without a sheet, a sheet's name alone, or a named range. What
 * ends outside the grid ends with it when reading (`clip`); what begins outside is refused.
 */
export function textRange(book: WorkbookApi, text: string, clip = true): Zone {
  const sheets = book.sheets();
  const box = parseA1(text);
  if (box !== null) {
    const { sheet: name } = box;
    const sheet =
      name === null ? sheets.find((one) => !one.hidden) : sheets.find((one) => sameName(one.name, name));
    if (sheet === undefined) throw new ApiError(`Unable to parse range: ${text}`);
    const zone = boxZone(sheet, box);
    if (!clip || zone.row >= sheet.rows || zone.col >= sheet.cols) return insideGrid(sheet, zone);
    return {
      ...zone,
      rows: Math.min(zone.rows, sheet.rows - zone.row),
      cols: Math.min(zone.cols, sheet.cols - zone.col),
    };
  }
  const sheet = sheets.find((one) => sameName(one.name, text));
  if (sheet !== undefined)
    return { sheetId: sheet.sheetId, row: 0, col: 0, rows: sheet.rows, cols: sheet.cols };
  const range = book.namedRanges().find((one) => sameName(one.name, text));
  if (range !== undefined) return range.zone;
  throw new ApiError(`Unable to parse range: ${text}`);
}
