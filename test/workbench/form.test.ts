import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import {
  axeViolations,
  openGrid,
  type RunningWorkbench,
  startBuiltWorkbench,
  type Watch,
  watch,
} from './support.ts';

let browser: Browser;
let workbench: RunningWorkbench;
let page: Page;
let seen: Watch;
let formUrl: string;

beforeAll(async () => {
  [browser, workbench] = await Promise.all([launchBrowser(), startBuiltWorkbench()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'id-ID' });
  seen = watch(page, workbench.url);
  await openGrid(page, workbench.url);
  const link = await page.getByRole('link', { name: 'Isi formulir' }).getAttribute('href');
  formUrl = new URL(link ?? '', workbench.url).href;
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
});
beforeEach(() => page.goto(formUrl).then(() => page.waitForSelector('.gf-head')));
afterEach(() => {
  expect(seen).toEqual({ outside: [], errors: [] });
});

const account = (): ReturnType<Page['getByLabel']> => page.getByLabel('Masuk sebagai');
const boxes = (): ReturnType<Page['locator']> => page.locator('fieldset input[type="checkbox"]');

test('the form is readable by everyone', async () => {
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Kirim' }).click();
  expect(await axeViolations(page)).toEqual([]);
});

test('a required question and the account are asked for', async () => {
  await page.getByRole('button', { name: 'Kirim' }).click();
  expect(await page.getByText('Pertanyaan ini wajib diisi').isVisible()).toBe(true);
  expect(await page.getByText('Pilih atau ketik akun Anda dahulu.').isVisible()).toBe(true);
});

test('a fourth name is refused at once', async () => {
  for (const index of [0, 1, 2, 3]) await boxes().nth(index).check();
  expect(await page.locator('.gf-complaint').innerText()).toMatch(/3/);
  await boxes().nth(3).uncheck();
  expect(await page.locator('.gf-complaint').count()).toBe(0);
});

test('three people answer, one after the other, and the editor counts them', async () => {
  const count = async (): Promise<number> => {
    await page.goto(`${formUrl}/edit`);
    await page.waitForSelector('.ed-item');
    return Number(await page.locator('.ed-bar strong').innerText());
  };
  const before = await count();
  await page.goto(formUrl);
  for (const person of ['satu', 'dua', 'tiga']) {
    await account().fill(`${person}@amerta.example`);
    await boxes().nth(1).check();
    await page.getByRole('button', { name: 'Kirim' }).click();
    await page.getByRole('status').waitFor();
    await page.getByRole('button', { name: 'Kirim tanggapan lain' }).click();
  }
  expect(await count()).toBe(before + 3);
});

test('a closed form says so and takes nothing', async () => {
  await page.goto(`${formUrl}/edit`);
  await page.getByLabel('Menerima jawaban').uncheck();
  await page.goto(formUrl);
  await page.getByText('tidak menerima').waitFor();
  expect(await page.getByRole('button', { name: 'Kirim' }).count()).toBe(0);
  await page.goto(`${formUrl}/edit`);
  await page.getByLabel('Menerima jawaban').check();
});
