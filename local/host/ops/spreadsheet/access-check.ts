import type { SheetInfo, WorkbookApi } from '../../engine/workbook-api.ts';
import type { Execution } from '../../execution.ts';
import { ServiceError } from '../../op.ts';
import type { Zone } from '../../protocol.ts';
import { mayEdit, PROTECTED } from './access.ts';
import { accessTo, mayWrite, memory, ownerOf } from './workbooks.ts';

/** Refuses with one of Google's sentences. */
export function refuse(message: string): never {
  throw new ServiceError(message);
}

/** The workbook to read from. */
export function reading(exec: Execution, id: string): WorkbookApi {
  const access = accessTo(exec, id);
  if (access === 'missing') {
    return refuse(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
  }
  return access === 'denied'
    ? refuse('You do not have permission to access the requested document.')
    : access;
}

/** The workbook to write to; the write counts as held back until a flush. */
export function writing(exec: Execution, id: string): WorkbookApi {
  const book = reading(exec, id);
  if (!mayWrite(exec, id)) refuse('You do not have permission to edit the requested document.');
  memory(exec).unflushed.add(id);
  return book;
}

/** The workbook to write to, for a change of a zone that protections may hold. */
export function editing(exec: Execution, id: string, zone: Zone): WorkbookApi {
  const book = writing(exec, id);
  sheetInfo(book, zone.sheetId);
  if (!mayEdit(book, { user: exec.user, owner: ownerOf(exec, id) }, zone)) refuse(PROTECTED);
  return book;
}

export function sheetInfo(book: WorkbookApi, sheetId: number): SheetInfo {
  return book.sheets().find((sheet) => sheet.sheetId === sheetId) ?? refuse(`Sheet ${sheetId} not found`);
}
