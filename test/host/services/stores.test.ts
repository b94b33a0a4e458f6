import { hostWith, runSource } from '../support.ts';

test('properties are strings of one store each', () => {
  const source = `const p = PropertiesService.getScriptProperties();
    p.setProperties({ a: '1', b: '2' }).setProperty('c', 3);
    PropertiesService.getUserProperties().setProperty('a', 'u');
    p.deleteProperty('b');
    [p.getProperties(), p.getProperty('tidak ada'), PropertiesService.getDocumentProperties()]`;
  expect(runSource(source).value).toEqual([{ a: '1', c: '3' }, null, null]);
});

test('document properties belong to the container', () => {
  const host = hostWith(
    'function put() { PropertiesService.getDocumentProperties().setProperty("a", "1"); }',
  );
  const id = host.createSpreadsheet('Uji').id;
  host.runMenu({ kind: 'sheets', id }, 'put');
  expect(host.world.properties.get(`document:${id}`)).toEqual(new Map([['a', '1']]));
});

test.each([
  ["p.setProperty('a', 'x'.repeat(9 * 1024 + 1))", /too large/],
  ["for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000))", /quota/],
])('limits: %s', (source, message) => {
  expect(runSource(`const p = PropertiesService.getScriptProperties(); ${source}`).error?.message).toMatch(
    message,
  );
});

test('the cache forgets in time and has limits', () => {
  const source = `const c = CacheService.getScriptCache(); c.put('a', '1', 60); c.putAll({ b: '2' }, 600);
    const before = c.getAll(['a', 'b']); Utilities.sleep(61000); [before, c.get('a'), c.get('b')]`;
  expect(runSource(source).value).toEqual([{ a: '1', b: '2' }, null, '2']);
  const c = 'CacheService.getScriptCache()';
  expect(runSource(`${c}.put('a', 'x'.repeat(100 * 1024 + 1))`).error?.message).toMatch(/too large: value/);
  expect(runSource(`${c}.put('x'.repeat(251), '1')`).error?.message).toMatch(/too large: key/);
  expect(runSource(`${c}.put('a', '1', 21601)`).error?.message).toMatch(/expiration/);
});

test('locks: another user holds one, waitLock throws, an ended execution lets go', () => {
  const host =
    hostWith(`function grab() { const l = LockService.getScriptLock(); return [l.tryLock(10), l.hasLock()]; }
    function wait() { LockService.getScriptLock().waitLock(1000); }`);
  const run = (fn: string) => host.run({ fn, mode: 'FULL', container: null, result: 'json' });
  expect([run('grab').value, run('grab').value]).toEqual([
    [true, true],
    [true, true],
  ]);
  const release = host.holdLock('script');
  expect(run('grab').value).toEqual([false, false]);
  expect(run('wait').error?.message).toMatch(/^Lock timeout/);
  release();
  expect(run('wait').ok).toBe(true);
});
