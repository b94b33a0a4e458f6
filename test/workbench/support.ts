import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const root = join(__dirname, '..', '..');

export interface RunningWorkbench {
  /** With a slash at its end. */
  readonly url: string;
  readonly folder: string;
  stop(): Promise<void>;
}

/** Starts the built workbench as `npm start` does, on a free port. */
export function startBuiltWorkbench(): Promise<RunningWorkbench> {
  const folder = mkdtempSync(join(tmpdir(), 'bk-meja-'));
  const program = join(root, '.build', 'local', 'workbench.mjs');
  const child = spawn(process.execPath, [program, '--port', '0', '--folder', folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer): void => {
      said += String(text);
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (url) resolve({ url, folder, stop: () => stop(child, folder) });
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`The workbench ended before it was ready:\n${said}`)));
  });
}

function stop(child: ChildProcess, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** Keeps account of what a page does that it should not. */
export interface Watch {
  readonly outside: string[];
  readonly errors: string[];
}

/** Requests that leave the workbench, and script errors, from now on. */
export function watch(page: Page, base: string): Watch {
  const seen: Watch = { outside: [], errors: [] };
  const inside = [base, base.replace('http', 'ws'), 'data:', 'blob:', 'about:'];
  page.on('request', (request) => {
    if (!inside.some((start) => request.url().startsWith(start))) seen.outside.push(request.url());
  });
  page.on('pageerror', (error) => seen.errors.push(String(error.stack ?? error)));
  return seen;
}

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Axe's violations of the page, one line each; frames of add-on pages have tests of their own. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(
          context: unknown,
          options: unknown,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document, { iframes: false });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    );
  });
}

/** Opens the spreadsheet and waits until the grid and the add-on's menu stand. */
export async function openGrid(page: Page, base: string): Promise<void> {
  await page.goto(base);
  await page.waitForSelector('.wb-grid[data-ready], .wb-failure[role="alert"]');
  const failure = page.locator('.wb-failure[role="alert"]');
  if ((await failure.count()) > 0) throw new Error(await failure.innerText());
}

/** Picks an entry of the add-on's menu in the grid's menu bar: `['Agen Perubahan', 'Olah usulan…']`. */
export async function pickMenu(page: Page, path: readonly string[]): Promise<void> {
  await page.click('.o-topbar-menu[data-id="ekstensi"]');
  for (const [index, caption] of ['Budaya Kerja', ...path].entries()) {
    const entry = page.locator('.o-menu-item', { hasText: caption }).last();
    if (index < path.length) await entry.hover();
    else await entry.click();
    await page.waitForTimeout(250);
  }
}

/** What stands in a cell of a tab, as the formula bar shows it. */
export async function readCell(page: Page, tab: string, cell: string): Promise<string> {
  await openTab(page, tab);
  const box = page.locator('.o-named-range-selector input');
  await box.click();
  await box.fill(cell);
  await box.press('Enter');
  await page.waitForTimeout(150);
  return (await page.locator('.o-topbar-composer .o-composer').innerText()).trim();
}

export async function openTab(page: Page, tab: string): Promise<void> {
  await page.locator('.o-sheet', { hasText: tab }).first().click();
  await page.waitForTimeout(150);
}

/** Names of the tabs on show. */
export async function tabNames(page: Page): Promise<string[]> {
  const names = await page.locator('.o-sheet .o-sheet-name').allInnerTexts();
  return names.map((name) => name.trim());
}

/** A tab as the host has it, asked for the way the page asks. */
export function tabAsCsv(page: Page, tab: string): Promise<string> {
  return page.evaluate(async (name) => {
    const post = async (service: string, body: unknown): Promise<unknown> => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`/api/${service}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      return response.json();
    };
    const { tabs } = (await post('overview', null)) as { tabs: { sheetId: number; name: string }[] };
    const found = tabs.find((candidate) => candidate.name === name);
    const { text } = (await post('csv', { sheetId: found?.sheetId })) as { text: string };
    return text;
  }, tab);
}
