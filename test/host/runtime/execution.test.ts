import { fixedClock } from '../../../local/host/clock.ts';
import { hostWith, runSource, START } from '../support.ts';

const value = (source: string) => {
  const result = runSource(source);
  expect(result.error).toBeUndefined();
  return result.value;
};

const MISSING = [
  ...[
    'setTimeout',
    'setInterval',
    'fetch',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'FormData',
    'Blob',
    'File',
  ],
  ...[
    'DOMException',
    'atob',
    'btoa',
    'crypto',
    'window',
    'navigator',
    'performance',
    'process',
    'structuredClone',
  ],
  ...['queueMicrotask', 'require', 'Buffer', 'WebAssembly', '__bridge', '__now', '__context', '__facade'],
];

test('what Google lacks is missing here', () => {
  expect(
    value(`${JSON.stringify(MISSING)}.filter((name) => typeof globalThis[name] !== 'undefined')`),
  ).toEqual([]);
});

test('language features newer than ES2022 are missing, eval is there', () => {
  expect(value('[typeof [].toSorted, typeof Object.groupBy, typeof [].flat, eval("1+1")]')).toEqual([
    'undefined',
    'undefined',
    'function',
    2,
  ]);
});

test('values that services hand over belong to the realm of the bundle', () => {
  const source = `
    const rows = Utilities.parseCsv('a,b');
    const date = Utilities.parseDate('2026-03-01', 'Asia/Jakarta', 'yyyy-MM-dd');
    let thrown; try { Utilities.formatDate(null, 'x', 'y'); } catch (error) { thrown = error; }
    [rows instanceof Array, rows[0] instanceof Array, date instanceof Date, thrown instanceof Error, thrown.name]`;
  expect(value(source)).toEqual([true, true, true, true, 'Exception']);
});

test('nothing of Node is reachable through what the context holds', () => {
  expect(value("Logger.log.constructor('return typeof process')()")).toBe('undefined');
  expect(value("SpreadsheetApp.flush.constructor('return typeof process')()")).toBe('undefined');
});

test('Date follows the clock and stays the realm’s own', () => {
  const source = `[Date.now(), new Date().getTime(), typeof Date(), new Date(5).getTime(), new Date() instanceof Date,
    new Date().constructor === Date, Object.prototype.toString.call(new Date()), new Date(2026, 2, 1).getTime()]`;
  const midnight = Date.UTC(2026, 1, 28, 17);
  expect(value(source)).toEqual([START, START, 'string', 5, true, true, '[object Date]', midnight]);
});

test('each execution starts with fresh globals', () => {
  const host = hostWith('var n = 0; function up() { n += 1; return n; }');
  const run = () => host.run({ fn: 'up', mode: 'FULL', container: null, result: 'json' }).value;
  expect([run(), run()]).toEqual([1, 1]);
});

test('an unknown function is named', () => {
  expect(hostWith('').run({ fn: 'gone', mode: 'FULL', container: null }).error?.message).toBe(
    'Script function not found: gone',
  );
});

test.each([
  ['class A { x = 1 }', /class fields/],
  ['class A { #x() {} }', /private names/],
  ['class A { static x = 1 }', /class fields/],
  ['var a = 1_000', /numeric separators/],
  ['var a = 10n', /BigInt/],
  ["import x from 'y'", /import/],
  ['\n\nvar = 3', /Kode\.js/],
])('refuses %s when the file is saved', (source, message) => {
  expect(() => hostWith('', { files: [{ name: 'Kode.js', source }] })).toThrow(message);
});

test('optional chaining and ?? are saved', () => {
  expect(value('const a = null; a?.b ?? 7')).toBe(7);
});

test('a fault of the save names file and line', () => {
  expect(() => hostWith('', { files: [{ name: 'Kode.js', source: 'var a;\nvar b = 1n;' }] })).toThrow(
    'line: 2 file: Kode.js',
  );
});

test('an execution ends after six minutes, a simple trigger and a custom function after thirty seconds', () => {
  const code =
    'function slow(s) { Utilities.sleep(s * 1000); Utilities.getUuid(); return 1; } function onOpen() { slow(31); }';
  const host = hostWith(code, { clock: fixedClock(START) });
  const run = (seconds: number, mode: 'FULL' | 'CUSTOM_FUNCTION') =>
    host.run({ fn: 'slow', args: [seconds], mode, container: null, result: 'json' }).error?.message;
  expect(run(299, 'FULL')).toBeUndefined();
  expect(run(29, 'CUSTOM_FUNCTION')).toBeUndefined();
  expect(run(31, 'CUSTOM_FUNCTION')).toBe('Exceeded maximum execution time');
  expect(
    host.run({ fn: 'onOpen', mode: 'LIMITED', container: null, event: { kind: 'open' } }).error?.message,
  ).toMatch(/^Exceeded/);
});

test('a stopped execution gets no further answer and is not ok even if the bundle swallows it', () => {
  const source = `const p = PropertiesService.getScriptProperties(); let n = 0;
    for (let i = 0; i < 9; i++) { try { p.setProperty('k', String(i)); n++; } catch (e) {} } n`;
  const result = runSource(source, { faults: { stopAfterCalls: 3 } });
  expect(result).toMatchObject({ ok: false, error: { message: 'Exceeded maximum execution time' } });
});

test('the k-th call fails, so does a call by name', () => {
  const source = `const p = PropertiesService.getScriptProperties(); p.setProperty('a', '1'); p.getProperty('a')`;
  expect(runSource(source, { faults: { failCall: 2 } }).error?.message).toMatch(/^Service .*failed/);
  expect(
    runSource(source, { faults: { failOn: 'PropertiesService.Properties.getProperty' } }).error?.message,
  ).toMatch(/getProperty/);
  expect(runSource(source, { faults: { failCall: 3 } }).ok).toBe(true);
});

test('round trips are metered by name, builders and getters are not', () => {
  const source = `ScriptApp.newTrigger('f').timeBased().everyHours(2);
    HtmlService.createHtmlOutput('x').setTitle('t').getTitle();
    const p = PropertiesService.getScriptProperties(); p.setProperties({ a: '1', b: '2' }); p.getKeys(); 0`;
  expect(runSource(source).serviceCalls).toEqual({
    total: 2,
    byName: { 'PropertiesService.Properties.getKeys': 1, 'PropertiesService.Properties.setProperties': 1 },
  });
});

test('logs of Logger and console', () => {
  expect(runSource("Logger.log('%s dari %s', 1, 2); console.error('salah'); 0").logs).toEqual([
    'INFO: 1 dari 2',
    'ERROR: salah',
  ]);
});
