import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHost } from '../../local/host/host.ts';
import type { RunResult } from '../../local/host/protocol.ts';
import { selfTestTexts } from '../../src/core/messages/selftest.ts';

interface Reply {
  readonly ok: boolean;
  readonly message: string;
  readonly warnings: readonly string[];
  readonly data: {
    readonly checks: readonly { name: string; expected: string; found: string; ok: boolean }[];
  };
}

const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8'));
const files = [{ name: 'Code.js', source: readFileSync(join('dist', 'Code.js'), 'utf8') }];

function practice(scopes?: readonly string[]) {
  const host = createHost({
    files,
    manifest,
    clock: Date.UTC(2026, 2, 2, 5),
    ...(scopes ? { grantedScopes: scopes } : {}),
  });
  const book = host.createSpreadsheet('Buku', { sheets: ['Milik saya'] });
  const container = { kind: 'sheets', id: book.id } as const;
  const run = (): RunResult => host.clientCall(container, 'runAction', ['selfTest', {}]);
  return { host, book, run };
}

const reply = (result: RunResult): Reply => {
  if (!result.ok) throw new Error(result.error?.message);
  return result.value as Reply;
};

const tabs = (book: ReturnType<typeof practice>['book']) => book.sheets().map(({ name }) => name);

describe('Uji mandiri in the host', () => {
  it('finds everything as expected, on the first run and on later ones', () => {
    const { host, run } = practice();
    const first = reply(run());
    expect(first.data.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(first.data.checks.map(({ name }) => name).sort()).toEqual(
      Object.values(selfTestTexts.checks).sort(),
    );
    expect(reply(run()).data.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(host.hostFaults).toEqual([]);
  });

  it('writes its sheet, leaves the user’s own alone and one form that it uses again', () => {
    const { host, book, run } = practice();
    run();
    const answer = reply(run());
    expect(tabs(book).sort()).toEqual(['Milik saya', selfTestTexts.sheet]);
    expect(host.forms.list().map(({ title }) => title)).toEqual([selfTestTexts.formTitle]);
    expect(answer.warnings).toContain(selfTestTexts.notes.formLeft(selfTestTexts.formTitle));
    const sheetId = book.sheets().find(({ name }) => name === selfTestTexts.sheet)?.sheetId ?? -1;
    const { rows } = book.extent(sheetId);
    const shown = book.display({ sheetId, row: 0, col: 0, rows, cols: 6 });
    expect(shown[4]).toEqual([...selfTestTexts.columns]);
    expect(shown[5]).toEqual(expect.arrayContaining(['textIsNoFormula', '"=1+1"', selfTestTexts.outcome.ok]));
  });

  it('shows a failing check beside the others instead of stopping', () => {
    const { host, book } = practice();
    const container = { kind: 'sheets', id: book.id } as const;
    const request = {
      fn: 'runAction',
      mode: 'FULL',
      container,
      args: ['selfTest', {}],
      result: 'json',
    } as const;
    const result = host.run({ ...request, faults: { failOn: 'SpreadsheetApp.Range.setFormula' } });
    const { checks } = reply(result).data;
    expect(checks.filter(({ ok }) => !ok).map(({ name }) => name)).toContain(
      selfTestTexts.checks.sheetFormula,
    );
    expect(checks.find(({ ok }) => !ok)?.found).toMatch(/^galat: /);
    expect(checks.filter(({ ok }) => ok).length).toBeGreaterThan(20);
    expect(tabs(book).sort()).toEqual(['Milik saya', selfTestTexts.sheet]);
  });

  it('goes without the form checks when leave for forms is missing, and says so', () => {
    const scopes = (manifest.oauthScopes as string[]).filter((scope) => !scope.endsWith('/forms'));
    const { host, run } = practice(scopes);
    const answer = reply(run());
    expect(answer.data.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(answer.warnings.join(' ')).toContain('Pemeriksaan formulir dilewati');
    expect(host.forms.list()).toEqual([]);
  });

  it('has a title for every check', () => {
    for (const title of Object.values(selfTestTexts.checks)) expect(title.trim()).not.toBe('');
  });
});
