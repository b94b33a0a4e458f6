import { assert } from '../core/result.ts';
import type { Cell } from '../core/table.ts';
import { freeTitle, newSheetId, quoteSheet } from '../google/sheet-names.ts';
import { META, type SheetSnapshot } from '../google/snapshot.ts';
import { activeWorkbookId, batchUpdate, readRanges, readSnapshot } from '../google/workbook.ts';

import Schema = GoogleAppsScript.Sheets.Schema;

/** A temporary sheet of the active workbook where checks write what they like; each uses rows of its own. What SpreadsheetApp still holds back is flushed before the Sheets API is asked. */
export class Ground {
  readonly id: string;
  readonly sheetId: number;
  readonly #title: string;

  constructor(id: string, sheetId: number, title: string) {
    this.id = id;
    this.sheetId = sheetId;
    this.#title = title;
  }

  sheet(): GoogleAppsScript.Spreadsheet.Sheet {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(this.#title);
    assert(sheet !== null, 'the temporary sheet is there');
    return sheet;
  }
  a1(range: string): string {
    return `${quoteSheet(this.#title)}!${range}`;
  }
  /** The cell's value: dates as serial numbers, '' when empty. */
  read(cell: string): Cell {
    SpreadsheetApp.flush();
    return readRanges(this.id, [this.a1(cell)])[0]?.[0]?.[0] ?? '';
  }
  batch(...requests: Schema.Request[]): void {
    SpreadsheetApp.flush();
    batchUpdate(this.id, requests);
  }
  grid(row: number, col: number): Schema.GridRange {
    return {
      sheetId: this.sheetId,
      startRowIndex: row,
      endRowIndex: row + 1,
      startColumnIndex: col,
      endColumnIndex: col + 1,
    };
  }
  /** One cell by updateCells, zero-based. */
  cell(row: number, col: number, userEnteredValue: Schema.ExtendedValue): Schema.Request {
    return {
      updateCells: {
        start: { sheetId: this.sheetId, rowIndex: row, columnIndex: col },
        rows: [{ values: [{ userEnteredValue }] }],
        fields: 'userEnteredValue',
      },
    };
  }
  snapshot(): SheetSnapshot {
    SpreadsheetApp.flush();
    const sheet = readSnapshot(this.id).sheets.find(({ sheetId }) => sheetId === this.sheetId);
    assert(sheet !== undefined, 'the temporary sheet is in the workbook');
    return sheet;
  }
}

const TITLE = 'bk-uji';

/** Runs `work` on a temporary sheet and removes it; a sheet that an interrupted run leaves is removed by the next write of the add-on. */
export function onTemporarySheet<T>(work: (ground: Ground) => T): T {
  const id = activeWorkbookId();
  const { sheets } = readSnapshot(id);
  const sheetId = newSheetId(TITLE, new Set(sheets.map((sheet) => sheet.sheetId)));
  const titles = sheets.map((sheet) => sheet.title);
  const title = freeTitle(TITLE, titles);
  const mark = {
    metadataKey: META.staging,
    metadataValue: '1',
    visibility: 'DOCUMENT',
    location: { sheetId },
  };
  batchUpdate(id, [
    { addSheet: { properties: { sheetId, title, gridProperties: { rowCount: 60, columnCount: 10 } } } },
    { createDeveloperMetadata: { developerMetadata: mark } },
  ]);
  try {
    return work(new Ground(id, sheetId, title));
  } finally {
    SpreadsheetApp.flush();
    batchUpdate(id, [{ deleteSheet: { sheetId } }]);
  }
}
