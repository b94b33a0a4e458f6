import { Host } from '../../../local/host/host.ts';
import type { AuthMode, RunResult } from '../../../local/host/protocol.ts';

export const OWNER = 'pemilik@contoh.go.id';
export const EDITOR = 'penyunting@contoh.go.id';

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

export const MANIFEST = {
  timeZone: 'Asia/Jakarta',
  oauthScopes: ['spreadsheets', 'forms', 'script.container.ui', 'script.scriptapp', 'userinfo.email'].map(
    scope,
  ),
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }] },
};

/** A workbook of its own with two tabs, and code run against it in the mode asked for. */
export class Bench {
  readonly host = new Host({
    files: [],
    manifest: MANIFEST,
    user: OWNER,
    clock: Date.UTC(2026, 2, 2, 1),
    locale: 'id_ID',
  });
  readonly book = this.host.createSpreadsheet('Buku', { sheets: ['Satu', 'Lembar Dua'] });

  result(body: string, mode: AuthMode = 'FULL'): RunResult {
    const prelude = 'var ss = SpreadsheetApp.getActiveSpreadsheet(); var s = ss.getSheets()[0];';
    const source = `function uji_() { ${prelude} ${body} }\nfunction uji() { return uji_(); }`;
    return this.host.run({
      fn: 'uji',
      source,
      mode,
      container: { kind: 'sheets', id: this.book.id },
      result: 'json',
    });
  }

  /** The value of the code; a failure is thrown with the script's message. */
  run(body: string, mode?: AuthMode): unknown {
    const { ok, value, error } = this.result(body, mode);
    const [fault] = this.host.hostFaults;
    if (fault) throw fault.error;
    if (!ok) throw new Error(`${error?.name}: ${error?.message}`);
    return value;
  }

  /** Another user of the same file. */
  as(email: string): Bench {
    const other = new Bench();
    Object.assign(other, {
      host: new Host({ files: [], manifest: MANIFEST, user: email, locale: 'id_ID' }),
      book: this.book,
    });
    other.host.world.workbooks.set(this.book.id, this.book);
    const file = this.host.world.drive.get(this.book.id);
    if (file) {
      file.permissions.push({ id: email, type: 'user', role: 'writer', emailAddress: email });
      other.host.world.drive.set(file.id, file);
    }
    return other;
  }
}
