import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryPoints } from '../../src/entries.ts';
import { TestWorkbook } from '../support/workbook.ts';

const code = readFileSync(join(__dirname, '../../dist/Code.js'), 'utf8');

describe('the bundle', () => {
  test('has exactly the functions that Google, the menus and the pages call', () => {
    const names = [...code.matchAll(/^function (\w+)\(/gm)].map((match) => match[1]);
    expect(names.sort()).toEqual(Object.values(entryPoints).flat().sort());
  });

  test('calls no service while loading', () => {
    const work = new TestWorkbook();
    const run = work.host.run({ source: '1', mode: 'NONE', container: work.container });
    expect(run).toMatchObject({ ok: true, serviceCalls: { total: 0 } });
  });

  test.each(['NONE', 'LIMITED'] as const)('makes its menu in %s', (mode) => {
    const work = new TestWorkbook();
    const captions = JSON.stringify(work.host.menu(work.container, mode));
    for (const text of ['Mulai…', 'Agen Perubahan', 'Olah usulan', 'Uji mandiri', 'Tentang']) {
      expect(captions).toContain(text);
    }
  });

  test('every menu item opens its page', () => {
    const pages = ['mulai', 'formulir', 'hubungkan', 'olah', 'bantuan', 'uji', 'tentang'];
    const files = [
      { name: 'Code.js', source: code },
      ...pages.map((page) => ({ name: `sidebar-${page}.html`, source: `<p>${page}</p>` })),
    ];
    const work = new TestWorkbook({}, { files });
    const shown = entryPoints.menu
      .filter((fn) => fn !== 'detachAddon' && fn !== 'openSummary')
      .map((fn) => {
        const run = work.host.runMenu(work.container, fn);
        return run.ok ? work.host.world.ui.sidebar?.html : run.error?.message;
      });
    expect(new Set(shown)).toEqual(new Set(pages.map((page) => `<p>${page}</p>`)));
  });

  test('pages start, before and after set-up', () => {
    const work = new TestWorkbook();
    const load = (page: string) =>
      work.host.clientCall(work.container, 'loadPage', [page]).value as { ok: boolean; data: unknown };
    expect(load('mulai')).toMatchObject({ ok: true, data: { isSetUp: false, container: 'sheets' } });
    work.run('setup', { settings: { unit: 'Dinas Contoh', closesAt: '2026-03-05 17:00' } });
    expect(load('mulai').data).toMatchObject({
      isSetUp: true,
      settings: { unit: 'Dinas Contoh', closesAt: '2026-03-05 17:00' },
    });
    for (const page of ['formulir', 'hubungkan', 'olah', 'bantuan', 'uji', 'tentang']) {
      expect(load(page)).toMatchObject({ ok: true, data: { page } });
    }
    expect(load('lain')).toMatchObject({ ok: false, data: null });
  });

  test('an unknown action is a sentence, and all known ones are listed', () => {
    const work = new TestWorkbook();
    const unknown = work.host.clientCall(work.container, 'runAction', ['tak ada', {}]);
    expect(unknown.value).toMatchObject({ ok: false, data: null });
    const list = work.host.run({ fn: 'listActions', mode: 'FULL', container: null, result: 'json' });
    expect(JSON.stringify(list.value)).toContain('tallyNominations');
  });

  test('TOP_KANDIDAT works in a cell', () => {
    const work = new TestWorkbook({ Nama: [['Ani'], ['Budi'], ['ani']] });
    const run = work.host.evaluateCustomFunction('TOP_KANDIDAT', [[['Ani'], ['Budi'], ['ani']], 1], work.id);
    expect(run.value).toEqual([['Ani', 2]]);
  });

  test('“Lepas add-on” asks, removes triggers and keeps the sheets', () => {
    const work = new TestWorkbook({ Catatan: [['x']] });
    expect(work.run('detach', {}).result.needsConfirmation).toBeDefined();
    expect(work.run('detach', { confirmed: true }).result).toMatchObject({ ok: true });
    expect(work.rows('Catatan')).toEqual([['x']]);
  });
});
