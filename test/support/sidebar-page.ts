import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { ActionName, ActionResult, PageData, PageReply } from '../../src/api.ts';

/** How the pretended server answers: a value, or the message of an error that Google would hand to the failure handler. */
export type Answer = { readonly value: unknown } | { readonly error: string };

export interface FakeServer {
  readonly page: PageReply | (() => Answer | Promise<Answer>);
  readonly actions?: Partial<Record<ActionName, (args: Record<string, unknown>) => Answer | Promise<Answer>>>;
}

/** A built page in the browser with what it asked of the server so far. */
export interface OpenPage {
  readonly page: Page;
  readonly calls: readonly { readonly name: string; readonly args: Record<string, unknown> }[];
  /** Everything that went wrong in the page: exceptions, console errors, requests to the network. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

export const reply = (data: PageData, warnings: readonly string[] = []): PageReply => ({
  ok: true,
  message: '',
  data,
  warnings,
});

export const done = (data: unknown, message = 'Selesai.', warnings: readonly string[] = []): Answer => ({
  value: { ok: true, message, data, warnings } satisfies ActionResult,
});

export const failed = (message: string): Answer => ({
  value: { ok: false, message, data: null, warnings: [] } satisfies ActionResult,
});

const address = 'https://sidebar.test/';

/** Opens `dist/sidebar-<name>.html` as Google shows it: 300 px wide, with google.script.run answered by `server`. */
export async function openPage(
  browser: Browser,
  name: string,
  server: FakeServer,
  width = 300,
): Promise<OpenPage> {
  const html = readFileSync(join(__dirname, '../../dist', `sidebar-${name}.html`), 'utf8');
  const context = await browser.newContext({ viewport: { width, height: 720 }, locale: 'id-ID' });
  const page = await context.newPage();
  const calls: { name: string; args: Record<string, unknown> }[] = [];
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await context.route('**/*', (route) => {
    if (route.request().url() === address) return route.fulfill({ contentType: 'text/html', body: html });
    faults.push(`request to ${route.request().url()}`);
    return route.abort();
  });
  await page.exposeFunction('answerFromTest', async (fn: string, args: unknown[]): Promise<Answer> => {
    if (fn === 'loadPage') return typeof server.page === 'function' ? server.page() : { value: server.page };
    const action = args[0] as ActionName;
    const given = (args[1] ?? {}) as Record<string, unknown>;
    calls.push({ name: action, args: given });
    return server.actions?.[action]?.(given) ?? { error: `no answer prepared for ${action}` };
  });
  await page.addInitScript(installRunner);
  await page.goto(address);
  return { page, calls, faults, close: () => context.close() };
}

/** google.script.run as HtmlService gives it: handlers by chaining, plain JSON both ways, an answer later. */
function installRunner(): void {
  interface Handlers {
    readonly success?: (value: unknown) => void;
    readonly failure?: (error: Error) => void;
  }
  const scope = globalThis as unknown as {
    answerFromTest(fn: string, args: unknown[]): Promise<Answer>;
    google: unknown;
  };
  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') {
            return (success: (value: unknown) => void) => runner({ ...handlers, success });
          }
          if (name === 'withFailureHandler') {
            return (failure: (error: Error) => void) => runner({ ...handlers, failure });
          }
          return (...args: unknown[]) => {
            scope.answerFromTest(String(name), args).then((answer) => {
              if ('error' in answer) handlers.failure?.(new Error(answer.error));
              else handlers.success?.(answer.value);
            });
          };
        },
      },
    );
  scope.google = { script: { run: runner({}), host: { close: () => undefined } } };
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, one line each; empty is clean. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }
    const scope = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    const { violations } = await scope.axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
    );
  });
}

/** Elements that stick out to the right of the page. */
export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    return [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          !element.closest('.visually-hidden') && element.getBoundingClientRect().right > limit + 0.5,
      )
      .map((element) => element.outerHTML.slice(0, 120));
  });

/** Accessible, nothing cut off at the right, no fault. Keeps a picture when SIDEBAR_SHOTS names a folder. */
export async function expectSound(open: OpenPage, shot: string): Promise<void> {
  const folder = process.env.SIDEBAR_SHOTS;
  if (folder) await open.page.screenshot({ path: join(folder, `${shot}.png`), fullPage: true });
  expect(await axeViolations(open.page)).toEqual([]);
  expect(await overflowing(open.page)).toEqual([]);
  expect(open.faults).toEqual([]);
}
