import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Where a Chrome or Chromium is usually installed, by platform. */
const installed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** Arguments of the npm Chromium that playwright cannot use, or that would switch off what the tests look at. */
const dropped = [
  '--single-process',
  '--no-zygote',
  '--headless',
  '--disable-web-security',
  '--disable-site-isolation-trials',
  '--allow-running-insecure-content',
];
/** Keeps the browser off the network. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * A headless browser for tests: npm's @sparticuz/chromium on Linux x64, elsewhere an installed Chrome or Chromium
 * (or the one named by CHROME_PATH). Throws with what to do when there is none: browser tests are never skipped.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named) return chromium.launch({ executablePath: named, args: quiet });
  if (process.platform === 'linux' && process.arch === 'x64') return launchPackaged();
  const found = (installed[process.platform] ?? []).find((path) => existsSync(path));
  if (!found) {
    throw new Error(
      'Browser tests need Chrome or Chromium: install one, or set CHROME_PATH to its executable. ' +
        'Only Linux x64 gets a browser from npm.',
    );
  }
  return chromium.launch({ executablePath: found, args: quiet });
}

/**
 * The packaged binary brings its libraries along, but unpacks them only when it believes to run at Amazon. Test
 * files start browsers side by side, so one of them unpacks while the others wait.
 */
async function launchPackaged(): Promise<Browser> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await unpackOnce(() => packaged.executablePath());
  const args = packaged.args.filter((argument) => !dropped.some((name) => argument.startsWith(name)));
  return chromium.launch({ executablePath, args: [...args, ...quiet] });
}

const unpacked = join(tmpdir(), 'chromium');
const ready = join(tmpdir(), 'chromium.ready');
const lock = join(tmpdir(), 'chromium.lock');
const patience = 60_000;

/** Runs `unpack` in one process only; a lock older than a minute was left by a process that died. */
async function unpackOnce(unpack: () => Promise<string>): Promise<string> {
  const started = Date.now();
  while (!existsSync(ready)) {
    if (takeLock()) {
      try {
        rmSync(unpacked, { force: true });
        await unpack();
        writeFileSync(ready, '');
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
    } else if (Date.now() - started > patience) {
      rmSync(lock, { recursive: true, force: true });
    } else {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  return unpack();
}

function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}
