import type { WorkbookApi } from '../../../engine/workbook-api.ts';
import type { Zone } from '../../../protocol.ts';
import {
  cellCount,
  mayEdit,
  PROTECTED,
  TOO_MANY,
  WORKBOOK_LIMIT,
  wholeSheet,
} from '../../spreadsheet/access.ts';
import type { JsonObject } from '../check.ts';
import type { ApiContext } from '../context.ts';
import { ApiError } from '../errors.ts';

/** Carries out one request and gives its reply; throws before or while it changes things, the batch rolls back. */
export type Handler = (context: ApiContext, body: JsonObject) => JsonObject;

/** Refuses to change what is protected from the user. */
export function guard(context: ApiContext, zone: Zone): void {
  if (!mayEdit(context.book, context, zone)) throw new ApiError(PROTECTED);
}

export function guardSheet(context: ApiContext, sheetId: number): void {
  guard(context, wholeSheet(sheetId));
}

/** Refuses a growth beyond what a workbook holds. */
export function roomFor(book: WorkbookApi, moreCells: number): void {
  if (cellCount(book) + moreCells > WORKBOOK_LIMIT) throw new ApiError(TOO_MANY);
}

export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
export const int = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
export const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
