import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, scratch } from '../build/paths.mjs';
import { ready } from '../build/ready.mjs';

/**
 * `node docs/screenshots.mjs [name …]`: takes the pictures of the guide and the README anew, from the sample, by the
 * steps a user takes. The browser is the tests' own; CHROME_PATH names another. Names limit what is written.
 */
const wanted = new Set(process.argv.slice(2));
const full = { width: 1440, height: 900 };

await ready();
const browser = await (await browserOfTheTests()).launchBrowser();
try {
  for (const story of [firstLook, newForm, threePeople, typedNames]) await withWorkbench(story);
} finally {
  await browser.close();
}

/** The set-up, the roster, the menu. */
async function firstLook(page) {
  await openTab(page, 'Beranda');
  await shoot(page, 'latihan');
  await openMenu(page, ['Agen Perubahan']);
  await shoot(page, 'menu', { x: 0, y: 0, width: 1100, height: 520 });
  await page.keyboard.press('Escape');
  const frame = await sidebar(page, ['Mulai…']);
  await shootSidebar(page, 'mulai');
  await frame.getByRole('button', { name: 'Simpan dan periksa' }).click();
  await answered(frame);
  await shootSidebar(page, 'mulai-selesai');
  await closeSidebar(page);
  await openTab(page, 'Pegawai');
  await shoot(page, 'pegawai');
}

/** A form in place of the sample's, and what people see who fill it in. */
async function newForm(page, url) {
  const frame = await sidebar(page, ['Agen Perubahan', 'Buat formulir penjaringan']);
  await shootSidebar(page, 'formulir', { from: '.card:has([type=radio])', limit: 1100 });
  await frame.getByRole('button', { name: 'Buat formulir', exact: true }).click();
  await frame.getByRole('button', { name: 'Ya, lanjutkan' }).click();
  await frame.getByText('Salin').first().waitFor();
  await answered(frame);
  await shootSidebar(page, 'formulir-selesai');
  await page.setViewportSize({ width: 900, height: 900 });
  await page.goto(await formAddress(page, url));
  await page.waitForSelector('.gf-head');
  await shoot(page, 'formulir-isi');
}

/** Three more answers make a tie at the border; the team decides it. */
async function threePeople(page, url) {
  const form = await formAddress(page, url);
  await page.goto(form);
  const ballots = {
    'dewi.kartikasari@amerta.example': ['Dimas Aryo Wicaksana', 'Kristina Lumbanraya'],
    'muhammad.rizqi@amerta.example': ['Wa Ode Salmiati', 'Rizal Effendi Purwanda'],
    'intan.permatahati@amerta.example': ['Kristina Lumbanraya'],
  };
  for (const [account, names] of Object.entries(ballots)) {
    await page.getByLabel('Masuk sebagai').fill(account);
    for (const name of names) await page.getByRole('checkbox', { name }).check();
    await page.getByRole('button', { name: 'Kirim' }).click();
    await page.getByRole('status').waitFor();
    await page.getByRole('button', { name: 'Kirim tanggapan lain' }).click();
  }
  await page.goto(`${form}/edit`);
  await page.waitForSelector('.ed-item');
  await page.getByRole('button', { name: 'Ekstensi' }).click();
  await page.getByRole('menuitem', { name: 'Ringkasan respons' }).click();
  await loaded(page);
  await shoot(page, 'ringkasan');

  await openGrid(page, url);
  const frame = await sidebar(page, ['Agen Perubahan', 'Olah usulan']);
  await frame.getByRole('button', { name: 'Olah usulan' }).click();
  await frame.getByText('Peringkat teratas').waitFor();
  await answered(frame);
  await shootSidebar(page, 'olah');
  await openTab(page, 'Hasil Penjaringan');
  await scrollGrid(page, 500);
  await shoot(page, 'workbench');
  await closeSidebar(page);
  await scrollGrid(page, -2000);
  await page.setViewportSize({ width: full.width, height: 1330 });
  await page.waitForTimeout(900);
  await shoot(page, 'hasil');
  await page.setViewportSize(full);
  const tie = await sidebar(page, ['Agen Perubahan', 'Putuskan seri']);
  const card = tie.locator('.card', { hasText: 'Seri di batas' }).last();
  for (const box of (await card.getByRole('checkbox').all()).slice(0, 2)) await box.check();
  await card.getByRole('textbox').last().fill('Mewakili dua bidang; disepakati dalam rapat tim.');
  await shootSidebar(page, 'seri', { from: '.card:has(textarea)' });
}

/** A tab of freely typed names: its columns, the ledger, what the team has to decide. */
async function typedNames(page) {
  const frame = await sidebar(page, ['Agen Perubahan', 'Hubungkan']);
  await frame.getByRole('combobox').first().selectOption({ label: 'Usulan ketik bebas' });
  await frame.getByRole('button', { name: 'Periksa kolom' }).click();
  await frame.getByRole('button', { name: 'Pakai lembar ini' }).waitFor();
  await shootSidebar(page, 'hubungkan', { limit: 900 });
  await frame.getByRole('button', { name: 'Pakai lembar ini' }).click();
  await answered(frame);
  const tally = await sidebar(page, ['Agen Perubahan', 'Olah usulan']);
  await tally.getByRole('button', { name: 'Olah usulan' }).click();
  await tally.getByText('Peringkat teratas').waitFor();
  await closeSidebar(page);
  await openTab(page, 'Jejak Suara');
  await shoot(page, 'jejak');
  await openTab(page, 'Telaah Nama');
  await shoot(page, 'telaah');
}

/** The tests' way to a browser is TypeScript, so it is bundled first. */
async function browserOfTheTests() {
  const { build } = await import('esbuild');
  const outfile = join(scratch, 'docs', 'browser.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/support/browser.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  return import(pathToFileURL(outfile).href);
}

/** Runs a story in a workbench of its own, with the sample as it starts. */
async function withWorkbench(story) {
  const folder = mkdtempSync(join(tmpdir(), 'bk-gambar-'));
  const program = join(scratch, 'local', 'workbench.mjs');
  const child = spawn(process.execPath, [program, '--port', '0', '--folder', folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const page = await browser.newPage({ viewport: full, locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
  try {
    const url = await address(child);
    page.setDefaultTimeout(20_000);
    await openGrid(page, url);
    await story(page, url);
  } finally {
    await page.close();
    child.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
}

function address(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += String(text);
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (url) resolve(url);
    });
    child.once('exit', () => reject(new Error(`The workbench ended before it was ready:\n${said}`)));
  });
}

async function openGrid(page, url) {
  await page.goto(url);
  await page.waitForSelector('.wb-grid[data-ready]');
  await page.waitForTimeout(500);
}

async function formAddress(page, url) {
  const link = page.getByRole('link', { name: 'Isi formulir' }).last();
  return new URL(await link.getAttribute('href'), url).href;
}

/** Opens “Ekstensi ▸ Budaya Kerja ▸ …” down to the last name, which is left under the pointer. */
async function openMenu(page, path) {
  await page.click('.o-topbar-menu[data-id="ekstensi"]');
  for (const caption of ['Budaya Kerja', ...path]) {
    await page.locator('.o-menu-item', { hasText: caption }).last().hover();
    await page.waitForTimeout(350);
  }
}

/** The add-on page that a menu entry opens, once it has its data. */
async function sidebar(page, path) {
  await openMenu(page, path);
  const before = await page.locator('.wb-sidebar iframe').getAttribute('src', { timeout: 200 }).catch(() => null);
  await page.locator('.o-menu-item', { hasText: path.at(-1) }).last().click();
  await page.waitForFunction((old) => {
    const now = document.querySelector('.wb-sidebar iframe')?.getAttribute('src');
    return now && now !== old;
  }, before);
  return loaded(page);
}

async function loaded(page) {
  const frame = await (await page.waitForSelector('.wb-sidebar iframe')).contentFrame();
  await frame.waitForSelector('main .card, main button, main table');
  await page.waitForTimeout(600);
  return frame;
}

/** Waits until the page of the add-on has its answer and toasts are gone. */
async function answered(frame) {
  await frame.waitForFunction(() => !document.querySelector('.spinner'));
  await frame.page().waitForTimeout(800);
}

async function closeSidebar(page) {
  await page.getByRole('button', { name: 'Tutup bilah samping' }).click();
  await page.waitForTimeout(400);
}

async function openTab(page, tab) {
  await page.locator('.o-sheet', { hasText: tab }).first().click();
  await page.waitForTimeout(900);
}

async function shoot(page, name, clip) {
  if (wanted.size > 0 && !wanted.has(name)) return;
  await page.screenshot({ path: picture(name), ...(clip ? { clip } : {}) });
}

/** Turns the wheel over the grid. */
async function scrollGrid(page, pixels) {
  await page.mouse.move(500, 500);
  await page.mouse.wheel(0, pixels);
  await page.waitForTimeout(600);
}

/** The sidebar alone, 300 pixels wide and as high as its content from the card `from` on, up to `limit`. */
async function shootSidebar(page, name, { limit = 760, from } = {}) {
  if (wanted.size > 0 && !wanted.has(name)) return;
  const element = page.locator('.wb-sidebar');
  const { y } = await element.boundingBox();
  const frame = await (await page.$('.wb-sidebar iframe')).contentFrame();
  await frame.evaluate(() => document.activeElement?.blur());
  const [whole, start] = await frame.evaluate((selector) => {
    const card = selector ? document.querySelector(selector) : null;
    const { scrollHeight } = document.querySelector('main');
    return [scrollHeight, card ? card.getBoundingClientRect().top + window.scrollY - 12 : 0];
  }, from);
  const height = Math.min(whole - start + 49, limit);
  await page.setViewportSize({ width: full.width, height: Math.ceil(y + height) });
  await frame.evaluate((top) => window.scrollTo(0, top), start);
  await page.waitForTimeout(400);
  await page.screenshot({ path: picture(name), clip: await element.boundingBox() });
  await page.setViewportSize(full);
  await page.waitForTimeout(300);
}

function picture(name) {
  console.log(name);
  return join(root, 'docs', 'img', `${name}.png`);
}
