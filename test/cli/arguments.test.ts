import { parseArguments } from '../../local/cli/arguments.ts';

describe('the command line’s words', () => {
  test('run takes actions, folders and arguments in any order', () => {
    expect(parseArguments(['run', '--out', 'b', 'setup, tally', '--in=a', '--args', '{"x":1}'])).toEqual({
      kind: 'run',
      actions: ['setup', 'tally'],
      in: 'a',
      out: 'b',
      args: { x: 1 },
    });
  });

  test.each([
    [['run'], /nama aksi/],
    [['run', 'setup'], /--in DIR/],
    [['run', 'setup', '--in', 'a'], /--out DIR/],
    [['run', 'setup,', '--in', 'a', '--out', 'b'], /kosong/],
    [['run', 'setup', 'tally', '--in', 'a', '--out', 'b'], /koma/],
    [['run', 'setup', '--in', 'a', '--out', 'b', '--args', '[1]'], /objek JSON/],
    [['run', 'setup', '--in', 'a', '--out', 'b', '--args', '{'], /objek JSON/],
    [['run', 'setup', '--in', 'a', '--in', 'b'], /dua kali/],
    [['run', 'setup', '--in'], /memerlukan nilai/],
    [['list', '--in', 'a'], /tidak memakai/],
    [['run', '--force'], /tidak dikenal/],
    [['hapus'], /tidak dikenal/],
  ])('%j is refused with a sentence', (argv, sentence) => {
    const command = parseArguments(argv);
    expect(command.kind).toBe('wrong');
    expect('message' in command ? command.message : '').toMatch(sentence);
  });

  test('list and help', () => {
    expect(parseArguments([])).toEqual({ kind: 'help' });
    expect(parseArguments(['list'])).toEqual({ kind: 'list', schema: false });
    expect(parseArguments(['list', '--schema'])).toEqual({ kind: 'list', schema: true });
  });
});
