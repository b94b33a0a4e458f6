import { createWorkbook } from '../../../local/host/engine/index.ts';
import type { WorkbookApi } from '../../../local/host/engine/workbook-api.ts';
import { batchUpdate } from '../../../local/host/ops/sheets-api/batch.ts';
import type { Json, JsonObject } from '../../../local/host/ops/sheets-api/check.ts';
import type { ApiContext } from '../../../local/host/ops/sheets-api/context.ts';
import { typed } from '../../../local/host/ops/spreadsheet/typed.ts';

export const OWNER = 'pemilik@contoh.id';
export const EDITOR = 'penyunting@contoh.id';

export function newBook(): WorkbookApi {
  return createWorkbook({
    id: 'buku',
    name: 'Buku',
    locale: 'id_ID',
    timeZone: 'Asia/Jakarta',
    sheets: ['Satu', 'Lembar Dua'],
  });
}

export const contextOf = (book: WorkbookApi, user = OWNER): ApiContext => ({
  book,
  user,
  owner: OWNER,
  typed,
});

/** The second sheet's id, which is not 0. */
export const second = (book: WorkbookApi): number => book.sheets()[1]?.sheetId ?? -1;

export function batch(book: WorkbookApi, requests: readonly object[], user = OWNER): JsonObject[] {
  return batchUpdate(contextOf(book, user), JSON.parse(JSON.stringify({ requests })) as Json).replies;
}

export const cellsOf = (book: WorkbookApi, sheetId: number, rows: number, cols: number) =>
  book.values({ sheetId, row: 0, col: 0, rows, cols });
