import { hostWith, runSource } from '../support.ts';

test.each(['while (true) {}', 'for (;;) { try { for (;;) {} } catch (e) {} }'])(
  'a loop without service calls is stopped: %s',
  (loop) => {
    const host = hostWith(`function f() { ${loop} }`, { patienceMs: 100 });
    const run = () => host.run({ fn: 'f', mode: 'FULL', container: null });
    expect(run()).toMatchObject({ ok: false, error: { message: 'Exceeded maximum execution time' } });
    expect(
      hostWith(`${loop}; function f() {}`, { patienceMs: 100 }).run({
        fn: 'f',
        mode: 'FULL',
        container: null,
      }).ok,
    ).toBe(false);
  },
);

test('what starts a function is no global of the bundle', () => {
  const code =
    'function f() { return Object.getOwnPropertyNames(globalThis).filter((n) => n.startsWith("__")); }';
  expect(hostWith(code).run({ fn: 'f', mode: 'FULL', container: null, result: 'json' }).value).toEqual([]);
});

test.each([
  ['NONE', ['authMode']],
  ['LIMITED', ['authMode', 'source', 'user']],
  ['FULL', ['authMode', 'source', 'user']],
] as const)('an open event in %s carries %p', (mode, keys) => {
  const host = hostWith(`function onOpen(e) {
    return [Object.keys(e), e.source ? e.source.getName() : null, e.authMode === ScriptApp.AuthMode.${mode}]; }`);
  const id = host.createSpreadsheet('Uji').id;
  const event = { kind: 'open' } as const;
  const container = { kind: 'sheets', id } as const;
  const { value } = host.run({ fn: 'onOpen', mode, container, event, result: 'json' });
  expect(value).toEqual([keys, mode === 'NONE' ? null : 'Uji', true]);
});

test('an install event of a form carries the form and the user', () => {
  const host = hostWith(
    'function make() { return FormApp.create("F").setTitle("Judul").getId(); } function onInstall(e) { return [e.source.getTitle(), e.user.getEmail()]; }',
  );
  const id = host.run({ fn: 'make', mode: 'FULL', container: null, result: 'json' }).value as string;
  const event = { kind: 'install' } as const;
  const run = host.run({
    fn: 'onInstall',
    mode: 'FULL',
    container: { kind: 'forms', id },
    event,
    result: 'json',
  });
  expect(run.value).toEqual(['Judul', host.user]);
});

test('an injected failure names the service it strikes', () => {
  const failing = (source: string) => runSource(source, { faults: { failCall: 1 } }).error?.message;
  expect(failing("PropertiesService.getScriptProperties().getProperty('a')")).toMatch(
    /^Service Properties failed/,
  );
  expect(failing("FormApp.create('x')")).toMatch(/^Service Forms failed/);
  expect(failing("SpreadsheetApp.create('x')")).toMatch(/^Service Spreadsheets failed/);
});
