/** What was asked on the command line, or the sentence that says what is wrong with it. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'list'; readonly schema: boolean }
  | {
      readonly kind: 'run';
      readonly actions: readonly string[];
      readonly in: string;
      readonly out: string;
      readonly args: Record<string, unknown>;
    }
  | { readonly kind: 'exec'; readonly file: string; readonly fn: string; readonly args: readonly unknown[] }
  | { readonly kind: 'wrong'; readonly message: string };

export const USAGE = `Pemakaian / usage:
  npm run -s cli -- list [--schema]
  npm run -s cli -- run ACTION[,ACTION…] --in DIR --out DIR [--args JSON]
  npm run -s cli -- exec FILE.js FUNCTION [--args JSON-ARRAY]

  list            the actions, one line each; --schema prints the shapes of pengaturan.json, formulir.json, drive.json
  run             a new workbook, one sheet for every CSV of --in, then the actions; results go to --out
  exec            runs a function of any Apps Script file in the local host, bound to an empty workbook`;

const wrong = (message: string): Command => ({ kind: 'wrong', message });

export function parseArguments(argv: readonly string[]): Command {
  const [verb, ...rest] = argv;
  if (verb === undefined || verb === 'help' || verb === '--help' || verb === '-h') return { kind: 'help' };
  const split = splitOptions(rest);
  if ('message' in split) return wrong(split.message);
  const { words, options } = split;
  if (verb === 'list') return parseList(words, options);
  if (verb === 'run') return parseRun(words, options);
  if (verb === 'exec') return parseExec(words, options);
  return wrong(`Perintah "${verb}" tidak dikenal.`);
}

type Options = ReadonlyMap<string, string>;

const VALUED = new Set(['--in', '--out', '--args']);

function splitOptions(rest: readonly string[]): { words: string[]; options: Options } | { message: string } {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? '';
    const [name = '', inline] = word.startsWith('--') ? splitOnce(word) : [''];
    if (!word.startsWith('--')) words.push(word);
    else if (options.has(name)) return { message: `Pilihan ${name} ditulis dua kali.` };
    else if (name === '--schema') options.set(name, '');
    else if (!VALUED.has(name)) return { message: `Pilihan ${name} tidak dikenal.` };
    else {
      const value = inline ?? rest[++i];
      if (value === undefined) return { message: `Pilihan ${name} memerlukan nilai.` };
      options.set(name, value);
    }
  }
  return { words, options };
}

function splitOnce(word: string): [string, string | undefined] {
  const at = word.indexOf('=');
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function parseList(words: readonly string[], options: Options): Command {
  const other = [...options.keys()].find((name) => name !== '--schema');
  if (words.length > 0 || other) return wrong(`list tidak memakai ${words[0] ?? other}.`);
  return { kind: 'list', schema: options.has('--schema') };
}

function parseRun(words: readonly string[], options: Options): Command {
  const [list, extra] = words;
  if (list === undefined) return wrong('run memerlukan nama aksi.');
  if (extra !== undefined)
    return wrong(`"${extra}" tidak dimengerti; pisahkan aksi dengan koma tanpa spasi.`);
  const actions = list.split(',').map((name) => name.trim());
  if (actions.includes('')) return wrong('Ada nama aksi yang kosong di antara koma.');
  const input = options.get('--in');
  const output = options.get('--out');
  if (!input || !output) return wrong('run memerlukan --in DIR dan --out DIR.');
  const args = parseJson(options.get('--args') ?? '{}');
  if (typeof args !== 'object' || args === null || Array.isArray(args))
    return wrong('--args harus objek JSON, misalnya {"chosen":["…"]}.');
  return { kind: 'run', actions, in: input, out: output, args: args as Record<string, unknown> };
}

function parseExec(words: readonly string[], options: Options): Command {
  const [file, fn, extra] = words;
  if (!file || !fn || extra !== undefined) return wrong('exec memerlukan berkas dan nama fungsi.');
  const args = parseJson(options.get('--args') ?? '[]');
  return Array.isArray(args)
    ? { kind: 'exec', file, fn, args }
    : wrong('--args harus larik JSON, misalnya [1,"dua"].');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
