import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import {
  axeViolations,
  openGrid,
  pickMenu,
  type RunningWorkbench,
  readCell,
  startBuiltWorkbench,
  tabAsCsv,
  tabNames,
  type Watch,
  watch,
} from './support.ts';

let browser: Browser;
let workbench: RunningWorkbench;
let page: Page;
let seen: Watch;

beforeAll(async () => {
  [browser, workbench] = await Promise.all([launchBrowser(), startBuiltWorkbench()]);
  page = await browser.newPage({ viewport: { width: 1366, height: 800 }, locale: 'id-ID' });
  page.setDefaultTimeout(20_000);
  seen = watch(page, workbench.url);
  await openGrid(page, workbench.url);
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
});
afterEach(() => {
  expect(seen).toEqual({ outside: [], errors: [] });
});

/** The add-on page in the sidebar, once it has loaded its data. */
async function sidebarFrame(): Promise<Frame> {
  const frame = await (await page.waitForSelector('.wb-sidebar iframe')).contentFrame();
  if (!frame) throw new Error('The sidebar has no page');
  await frame.waitForSelector('button');
  return frame;
}

test('the page opens whole, with the sample and without anything from outside', async () => {
  expect(await page.locator('.wb-failure').count()).toBe(0);
  const tabs = await tabNames(page);
  for (const tab of ['Pengaturan', 'Pegawai', 'Beranda', 'Referensi Nilai']) expect(tabs).toContain(tab);
  expect(await page.locator('.wb-banner').innerText()).toContain('Mode latihan');
  expect(await axeViolations(page)).toEqual([]);
});

test('the menu stands under Ekstensi, and its sidebar is 300 pixels wide', async () => {
  await pickMenu(page, ['Mulai…']);
  const frame = await sidebarFrame();
  expect(await page.locator('.wb-sidebar iframe').evaluate((element) => element.clientWidth)).toBe(300);
  expect(await frame.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
  expect(await page.locator('.wb-sidebar h2').innerText()).toContain('Mulai');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tutup bilah samping' }).click();
  expect(await page.locator('.wb-sidebar').count()).toBe(0);
});

test('an add-on page can reach neither the workbench nor the network', async () => {
  await pickMenu(page, ['Mulai…']);
  const frame = await sidebarFrame();
  const reached = await frame.evaluate(`(async () => {
    const tries = { parent: () => parent.document.title, fetch: () => fetch('/api/overview', { method: 'POST' }) };
    const out = {};
    for (const [name, attempt] of Object.entries(tries)) {
      try { await attempt(); out[name] = true; } catch { out[name] = false; }
    }
    return out;
  })()`);
  expect(reached).toEqual({ parent: false, fetch: false });
  await page.getByRole('button', { name: 'Tutup bilah samping' }).click();
});

test('counting the ballots from the menu shows the result in the grid', async () => {
  await pickMenu(page, ['Agen Perubahan', 'Olah usulan']);
  const frame = await sidebarFrame();
  await frame.getByRole('button', { name: /olah usulan/i }).click();
  await page.locator('.o-sheet', { hasText: 'Hasil Penjaringan' }).waitFor();
  await page.waitForTimeout(500);
  const tabs = await tabNames(page);
  expect(tabs).toContain('Jejak Suara');
  const rows = (await tabAsCsv(page, 'Hasil Penjaringan')).split('\r\n');
  const header = rows.findIndex((row) => row.startsWith('Peringkat,')) + 1;
  expect(header).toBeGreaterThan(0);
  expect(await readCell(page, 'Hasil Penjaringan', `A${header + 1}`)).toBe('1');
  expect(await readCell(page, 'Hasil Penjaringan', `C${header}`)).toBe('Nama');
  expect(await readCell(page, 'Hasil Penjaringan', `C${header + 1}`)).toMatch(/^\p{L}[\p{L} .,]+$/u);
  expect(Number(await readCell(page, 'Hasil Penjaringan', `E${header + 1}`))).toBeGreaterThan(3);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tutup bilah samping' }).click();
});

test('what a person types is there for the add-on, and the other way round', async () => {
  await readCell(page, 'Usulan ketik bebas', 'H1');
  await page.keyboard.type('=1+2');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(400);
  const [first = ''] = (await tabAsCsv(page, 'Usulan ketik bebas')).split('\r\n');
  expect(first).toMatch(/,3$/);
});

test('the log names every run with its service calls', async () => {
  await page.goto(`${workbench.url}catatan`);
  await page.getByRole('rowheader', { name: 'runAction' }).first().waitFor();
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(1);
  expect(await axeViolations(page)).toEqual([]);
  await page.goto(`${workbench.url}surat`);
  await page.getByRole('heading', { name: 'Surat keluar' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test('a tab goes out as .xlsx and CSV, a CSV comes in as a tab', async () => {
  await openGrid(page, workbench.url);
  const names: string[] = [];
  for (const button of ['Unduh tab (.xlsx)', 'Unduh tab (.csv)', 'Unduh buku (.xlsx)']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    names.push(download.suggestedFilename());
  }
  expect(names.map((name) => name.replace(/^.*\./, ''))).toEqual(['xlsx', 'csv', 'xlsx']);
  const csv = '\ufeff"Stempel waktu","Usulan 1"\r\n"2026/03/02 8:00:00 AM GMT+7","=1+1"\r\n';
  await page.setInputFiles('#wb-csv', {
    name: 'Respons lama.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  });
  await page.locator('.o-sheet', { hasText: 'Respons lama' }).waitFor();
  expect(await readCell(page, 'Respons lama', 'B2')).toContain('=1+1');
});

test('a state is saved under a name, starting over forgets, loading brings it back', async () => {
  await page.getByRole('button', { name: 'Simpan …' }).click();
  await page.getByRole('textbox', { name: 'Nama', exact: true }).fill('uji simpan');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('Keadaan disimpan').waitFor();
  expect(readdirSync(join(workbench.folder, 'uji simpan'))).toContain('keadaan.json');

  await page.getByRole('button', { name: 'Mulai ulang' }).click();
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Ya, mulai ulang' }).click(),
  ]);
  await page.waitForSelector('.wb-grid[data-ready]');
  expect(await tabNames(page)).not.toContain('Respons lama');

  await page.getByRole('button', { name: 'Muat …' }).click();
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Muat', exact: true }).click(),
  ]);
  await page.waitForSelector('.wb-grid[data-ready]');
  expect(await tabNames(page)).toContain('Respons lama');
});
