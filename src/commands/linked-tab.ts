import { formTexts } from '../core/messages/form.ts';
import type { ColumnRole } from '../core/nomination/types.ts';
import { toTable } from '../google/book.ts';
import type { FormNote } from '../google/forms.ts';
import { batchUpdate, readSnapshot } from '../google/workbook.ts';
import { readInFull } from './book.ts';
import { confirmSource, markSource, releaseSource } from './source.ts';

/** Linking adds a tab of which Google alone says to which form it belongs. */
function linkedSheetId(target: GoogleAppsScript.Spreadsheet.Spreadsheet, note: FormNote): number | null {
  const linked = target.getSheets().filter((sheet) => sheet.getFormUrl()?.includes(note.id) === true);
  const [newest] = linked.sort((a, b) => b.getIndex() - a.getIndex());
  return newest?.getSheetId() ?? null;
}

/** By position, as Google lays a linked tab out: time, then the collected address, then the questions. */
function rolesOf(header: readonly string[], collectsEmail: boolean): { index: number; role: ColumnRole }[] {
  return header.map((title, index) => {
    if (index === 0) return { index, role: 'time' };
    if (index === 1 && collectsEmail) return { index, role: 'voter' };
    return { index, role: title.startsWith(formTexts.checkbox) ? 'names' : 'ignore' };
  });
}

/** Marks the new response tab and its columns, so that counting knows them whatever their titles become. */
export function confirmLinkedTab(
  target: GoogleAppsScript.Spreadsheet.Spreadsheet,
  note: FormNote,
  collectsEmail: boolean,
): void {
  const sheetId = linkedSheetId(target, note);
  const snapshot = readSnapshot(target.getId());
  const sheet = snapshot.sheets.find((candidate) => candidate.sheetId === sheetId);
  if (!sheet) return;
  const found = readInFull(snapshot.id, { sheet, values: [], table: toTable(sheet, []) });
  batchUpdate(snapshot.id, [
    ...releaseSource(snapshot, sheet),
    ...markSource(found),
    ...confirmSource(found, rolesOf(found.table.header, collectsEmail)),
  ]);
}
