import { loadWorkbook } from '../../engine/index.ts';
import type { WorkbookApi } from '../../engine/workbook-api.ts';
import type { Execution } from '../../execution.ts';

/** A new spreadsheet in the user's drive, in the language and time zone of the script's user. */
export const newWorkbook = (exec: Execution, name: string): WorkbookApi => exec.host.createSpreadsheet(name);

/** A copy of a workbook, as a file of its own. */
export function copyWorkbook(exec: Execution, book: WorkbookApi, name: string): WorkbookApi {
  const saved = book.save() as Record<string, unknown>;
  const copy = loadWorkbook({ ...saved, id: exec.host.newUid(), name });
  exec.host.adopt(copy);
  return copy;
}
