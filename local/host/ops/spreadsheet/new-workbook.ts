import { createWorkbook } from '../../engine/index.ts';
import type { WorkbookApi } from '../../engine/workbook-api.ts';
import type { Execution } from '../../execution.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** 44 characters like Google's, told from the number of files, so that the same run makes the same ids. */
function newId(taken: (id: string) => boolean): string {
  for (let seed = 1; ; seed += 1) {
    let state = seed * 2654435761;
    const letters = Array.from({ length: 43 }, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return ALPHABET[(state >>> 8) % ALPHABET.length];
    });
    const id = `1${letters.join('')}`;
    if (!taken(id)) return id;
  }
}

/** A new spreadsheet in the user's drive, in the language and time zone of the script's user. */
export function newWorkbook(exec: Execution, name: string): WorkbookApi {
  const { workbooks, drive } = exec.world;
  const id = newId((one) => workbooks.has(one) || drive.has(one));
  const book = createWorkbook({ id, name, locale: exec.locale, timeZone: exec.timeZone });
  const time = new Date(exec.now()).toISOString();
  workbooks.set(id, book);
  drive.set(id, {
    id,
    name,
    mimeType: 'application/vnd.google-apps.spreadsheet',
    parents: ['root'],
    owner: exec.user,
    createdTime: time,
    modifiedTime: time,
    trashed: false,
    permissions: [{ id: 'owner', type: 'user', role: 'owner', emailAddress: exec.user }],
    description: '',
    content: '',
  });
  return book;
}
