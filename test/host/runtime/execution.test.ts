import { runSource } from '../support.ts';

test('a bare run', () => {
  expect(runSource('var x = [1, new Date(0).getTime()]; x')).toMatchObject({ ok: true, value: [1, 0] });
});
