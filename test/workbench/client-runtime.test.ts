import type { Browser, Frame, Page } from 'playwright-core';
import { withGoogleScript } from '../../local/workbench/client-runtime.ts';
import { launchBrowser } from '../support/browser.ts';

let browser: Browser;
let page: Page;
let frame: Frame;

/** A page that plays the workbench: it answers every call with what was sent, `gagal` with a failure. */
const FRAME_OF = (html: string): string => `<script>
  window.heard = [];
  addEventListener('message', (event) => {
    const message = event.data;
    heard.push(message);
    if (message.bk !== 'call') return;
    const reply = message.fn === 'gagal'
      ? { ok: false, name: 'Exception', message: 'Tidak boleh.' }
      : { ok: true, value: { fn: message.fn, args: message.args } };
    event.source.postMessage({ bk: 'reply', call: message.call, reply }, '*');
  });
</script><iframe sandbox="allow-scripts allow-forms" srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  const html =
    '<!doctype html><html><head><title>Uji</title></head><body><form id="f"><input name="a" value="1"><input name="b" value="x"><input name="b" value="y"></form></body></html>';
  await page.setContent(FRAME_OF(withGoogleScript(html, ['simpan', 'gagal'])));
  await page.waitForTimeout(200);
  const found = page.frames()[1];
  if (!found) throw new Error('The frame is missing');
  frame = found;
});
afterAll(() => browser.close());

/** Runs `source` in the frame; `done(…)` inside it ends the wait. */
const inFrame = (source: string): Promise<unknown> =>
  frame.evaluate(
    `new Promise((done) => { try { ${source} } catch (error) { done(error.name + ': ' + error.message); } })`,
  );

test('success and failure handlers get their value and the user object', async () => {
  const seen = await inFrame(`
    google.script.run.withUserObject('saya').withSuccessHandler((value, user) => done([value, user])).simpan(1, 'dua')`);
  expect(seen).toEqual([{ fn: 'simpan', args: [1, 'dua'] }, 'saya']);
  const failed = await inFrame(`
    google.script.run.withFailureHandler((error, user) => done([error.name, error.message, user])).withUserObject(7).gagal()`);
  expect(failed).toEqual(['Exception', 'Tidak boleh.', 7]);
});

test('chains do not share handlers', async () => {
  const seen = await inFrame(`
    const base = google.script.run.withSuccessHandler(() => done('dasar'));
    base.withSuccessHandler(() => 0).simpan();
    base.simpan();`);
  expect(seen).toBe('dasar');
});

test('what Google does not carry is refused before anything is sent', async () => {
  const illegal = 'TypeError: Failed due to illegal value in property: ';
  expect(await inFrame('google.script.run.simpan(new Date())')).toBe(`${illegal}0`);
  expect(await inFrame('google.script.run.simpan(1, { kapan: new Date() })')).toContain(illegal);
  expect(await inFrame('google.script.run.simpan(() => 0)')).toBe(`${illegal}0`);
  expect(await inFrame('google.script.run.simpan(document.body)')).toBe(`${illegal}0`);
  expect(await inFrame('google.script.run.simpan(new Map())')).toBe(`${illegal}0`);
  expect(await inFrame('const ring = {}; ring.ring = ring; google.script.run.simpan(ring)')).toContain(
    illegal,
  );
});

test('NaN and undefined in arrays become null, undefined properties go, a form becomes an object', async () => {
  const seen = await inFrame(`
    google.script.run.withSuccessHandler((value) => done(value.args)).simpan([NaN, undefined, 2], { a: undefined, b: 1 })`);
  expect(seen).toEqual([[null, null, 2], { b: 1 }]);
  const form = await inFrame(`
    google.script.run.withSuccessHandler((value) => done(value.args)).simpan(document.getElementById('f'))`);
  expect(form).toEqual([{ a: '1', b: ['x', 'y'] }]);
});

test('functions the bundle does not expose are not there', async () => {
  expect(await inFrame('google.script.run.tidakAda()')).toContain('TypeError');
  expect(await inFrame('done(typeof google.script.run.rahasia_)')).toBe('undefined');
});

test('google.script.host closes and sizes its frame; anything else names itself', async () => {
  await inFrame('google.script.host.close(); google.script.host.setHeight(120); done()');
  await page.waitForTimeout(50);
  const heard = await page.evaluate('heard.slice(-2)');
  expect(heard).toEqual([{ bk: 'close' }, { bk: 'size', width: null, height: 120 }]);
  expect(await inFrame('google.script.host.melayang()')).toBe(
    'Error: Host lokal: google.script.host.melayang belum didukung',
  );
});

test('a page without head is completed, and its own text stays as it is', () => {
  expect(withGoogleScript('<p>Halo</p>', null)).toMatch(
    /<base target="_top"><script>.*<body><p>Halo<\/p><\/body><\/html>$/s,
  );
});
