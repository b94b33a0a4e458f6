import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { type Answer, done, expectSound, openPage, reply } from '../support/sidebar-page.ts';
import { longUnit, pageData, summary } from './fixtures.ts';

const pages = readdirSync(join(__dirname, '../../sidebar/pages')).map((file) => basename(file, '.tsx'));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(pages)('page %s says it is loading, and a refused start is a sentence', async (name) => {
  let release: (answer: Answer) => void = () => undefined;
  const open = await openPage(browser, name, {
    page: () => new Promise<Answer>((resolve) => (release = resolve)),
  });
  await open.page.getByRole('status').getByText('Memuat…').waitFor();
  release({ value: { ok: false, message: 'Izin belum lengkap.', data: null, warnings: [] } });
  await open.page.getByRole('alert').getByText('Izin belum lengkap.').waitFor();
  expect(await open.page.getByRole('heading', { level: 1 }).count()).toBe(1);
  await expectSound(open, `muat-${name}`);
  await open.close();
});

test('the summary in Forms shows counts, never who leads', async () => {
  const open = await openPage(browser, 'ringkasan', {
    page: reply(pageData('ringkasan', { container: 'forms', summary })),
    actions: { formSummary: () => done({ ...summary, responses: 1042, accepting: false }) },
  });
  const { page } = open;
  await page.getByText('41', { exact: true }).waitFor();
  await expectSound(open, 'ringkasan');
  await page.getByRole('button', { name: 'Muat ulang' }).click();
  await page.getByText('1.042').waitFor();
  await page.getByText('Ditutup').waitFor();
  await open.close();
});

test('the self-test lists what differs first and folds the rest', async () => {
  const checks = [
    { name: 'Teks "=1+1" tetap teks', expected: 'string', found: 'string', ok: true },
    { name: `Zona waktu ${longUnit}`, expected: 'Asia/Jakarta', found: 'GMT', ok: false },
  ];
  const open = await openPage(browser, 'uji', {
    page: reply(pageData('uji')),
    actions: {
      selfTest: () => done({ checks, passed: 1, failed: 1 }, 'Hasil ditulis ke sheet Uji Mandiri.'),
    },
  });
  const { page } = open;
  await page.getByRole('button', { name: 'Mulai uji' }).dblclick();
  await page.getByRole('heading', { name: 'Hasil uji' }).waitFor();
  expect(open.calls).toHaveLength(1);
  await page.getByText('Ditemukan: GMT').waitFor();
  await page.getByText('Lihat 1 pemeriksaan yang cocok').click();
  await expectSound(open, 'uji');
  await open.close();
});

test('the add-on is detached only after a second yes', async () => {
  const open = await openPage(browser, 'tentang', {
    page: reply(pageData('tentang')),
    actions: { detach: () => done({ triggersRemoved: 2 }, 'Pemicu dihapus.') },
  });
  const { page } = open;
  await page.getByText('Apache-2.0').waitFor();
  await expectSound(open, 'tentang');
  await page.getByRole('button', { name: 'Lepas add-on…' }).click();
  await page.getByRole('button', { name: 'Batal' }).click();
  expect(open.calls).toHaveLength(0);
  await page.getByRole('button', { name: 'Lepas add-on…' }).click();
  await page.getByRole('button', { name: 'Ya, lepas' }).dblclick();
  await page.getByText('2 pemicu dihapus').waitFor();
  expect(open.calls).toEqual([{ name: 'detach', args: { confirmed: true } }]);
  await expectSound(open, 'lepas');
  await open.close();
});

test('the guide is text only: markup from the server is shown, never run', async () => {
  const guide = [{ title: '<b>Mulai</b>', lines: ['<img src=x onerror=alert(1)>', longUnit] }];
  const open = await openPage(browser, 'bantuan', { page: reply(pageData('bantuan', { guide })) });
  await open.page.getByText('<img src=x onerror=alert(1)>').waitFor();
  expect(await open.page.locator('img, b').count()).toBe(0);
  await expectSound(open, 'bantuan');
  await open.close();
});
