import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import {
  axeViolations,
  openGrid,
  pickMenu,
  type RunningWorkbench,
  startBuiltWorkbench,
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

test('a script that asks waits for the answer of a person, also across a reload', async () => {
  await pickMenu(page, ['Bantuan', 'Lepas add-on…']);
  const dialog = page.locator('dialog.wb-dialog[open]');
  await dialog
    .getByRole('button', { name: 'Ya' })
    .or(dialog.getByRole('button', { name: 'OK' }))
    .waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.reload();
  await dialog.waitFor();
  await dialog.getByRole('button', { name: 'Tutup' }).click();
  await page.waitForSelector('.wb-grid[data-ready]');
  expect(await dialog.count()).toBe(0);
});

test('the editor side of the form has the questions and the menu of the add-on for forms', async () => {
  await page.getByRole('link', { name: /^Editor:/ }).click();
  await page.locator('.ed-item').first().waitFor();
  await page.getByRole('button', { name: 'Ekstensi' }).click();
  const captions = await page.getByRole('menuitem').allInnerTexts();
  expect(captions).toEqual(expect.arrayContaining(['Siapkan formulir penjaringan…', 'Ringkasan respons…']));
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Ringkasan respons…' }).click();
  const frame = await (await page.waitForSelector('.wb-sidebar iframe')).contentFrame();
  await frame?.getByText('36').first().waitFor();
  expect(await page.locator('.wb-sidebar iframe').evaluate((element) => element.clientWidth)).toBe(300);
});
