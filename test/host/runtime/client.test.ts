import { hostWith } from '../support.ts';

const CODE = `
function echo(value) { return value; }
function kind(value) { return [typeof value, value instanceof Array, value instanceof Object]; }
function withDate() { return { a: [1, { b: new Date() }] }; }
function odd() { return { n: NaN, list: [undefined, 1], gone: undefined, inf: Infinity }; }
function service() { return Session.getActiveUser(); }
function method() { return { f: function () {} }; }
function fails() { throw new Error('Tidak bisa'); }
function secret_() { return 1; }
var assigned = function () { return 1; };
function again() { return 1; }
`;

function call(fn: string, ...args: unknown[]) {
  const host = hostWith(CODE);
  const id = host.createSpreadsheet('Uji').id;
  return host.clientCall({ kind: 'sheets', id }, fn, args);
}

test('plain values go both ways', () => {
  const value = { a: [1, 'x', true, null], b: { c: '2026-03-01T00:00:00.000Z' } };
  expect(call('echo', value).value).toEqual(value);
  expect(call('kind', [1]).value).toEqual(['object', true, true]);
});

test('a Date anywhere in a result gives null without an error', () => {
  expect(call('withDate')).toMatchObject({ ok: true, value: null });
});

test('NaN is null, undefined in arrays is null', () => {
  expect(call('odd').value).toEqual({ n: null, list: [null, 1], inf: null });
  expect(call('echo', [undefined, Number.NaN]).value).toEqual([null, null]);
});

test.each([[new Date()], [{ a: new Date() }], [() => 1]])(
  'an argument %p throws at the client',
  (argument) => {
    expect(call('echo', argument)).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('illegal value') },
    });
  },
);

test('functions and service objects are no results', () => {
  expect(call('service').ok).toBe(false);
  expect(call('method').ok).toBe(false);
});

test('errors reach the failure handler with their message', () => {
  expect(call('fails')).toMatchObject({ ok: false, error: { name: 'Error', message: 'Tidak bisa' } });
});

test('only top-level declarations are callable, names ending in _ are private', () => {
  expect(call('again').ok).toBe(true);
  for (const name of ['secret_', 'assigned', 'nope', 'toString']) {
    expect(call(name).error?.message).toBe(`google.script.run.${name} is not a function`);
  }
});
