import type { Execution } from '../../execution.ts';
import { newWorkbook } from '../spreadsheet/new-workbook.ts';
import { typed } from '../spreadsheet/typed.ts';
import { batchUpdate } from './batch.ts';
import { checkMessage, isObject, type Json, type JsonObject } from './check.ts';
import type { ApiContext } from './context.ts';
import { UnsupportedError } from './errors.ts';
import { getSpreadsheet } from './read.ts';

const text = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Sheets of the payload become addSheet requests; the sheet a new file comes with goes. */
function sheetRequests(sheets: readonly JsonObject[], firstId: number): JsonObject[] {
  const added = sheets.map((sheet): JsonObject => {
    const others = Object.keys(sheet).filter((name) => name !== 'properties');
    if (others.length > 0) throw new UnsupportedError(`Sheets API create sheets[].${others.join(', ')}`);
    return { addSheet: { properties: sheet.properties ?? {} } };
  });
  return [...added, { deleteSheet: { sheetId: firstId } }];
}

/** Spreadsheets.create: a new file in the user's drive. */
export function createSpreadsheet(exec: Execution, payload: Json): JsonObject {
  checkMessage(payload, 'Spreadsheet', '');
  const body = isObject(payload) ? payload : {};
  const properties = isObject(body.properties) ? body.properties : {};
  const book = newWorkbook(exec, text(properties.title) ?? 'Untitled spreadsheet');
  book.locale = text(properties.locale) ?? book.locale;
  book.timeZone = text(properties.timeZone) ?? book.timeZone;
  const context: ApiContext = { book, user: exec.user, owner: exec.user, typed };
  const sheets = Array.isArray(body.sheets) ? body.sheets.filter(isObject) : [];
  const first = book.sheets()[0];
  if (sheets.length > 0 && first !== undefined) {
    const spare = sheets.some(({ properties: given }) => isObject(given) && given.sheetId === first.sheetId);
    if (spare) throw new UnsupportedError(`Sheets API create with sheetId ${first.sheetId}`);
    book.updateSheet(first.sheetId, { name: `__first_${first.sheetId}` });
    batchUpdate(context, { requests: sheetRequests(sheets, first.sheetId) });
  }
  return getSpreadsheet(context, {});
}
