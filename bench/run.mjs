import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, scratch } from '../build/paths.mjs';
import { ready } from '../build/ready.mjs';

/** `npm run bench`: prints the figures and writes docs/benchmarks.md. */
await ready();
const { build } = await import('esbuild');
await build({
  absWorkingDir: root,
  entryPoints: { tally: 'bench/tally.ts', calls: 'bench/calls.ts' },
  outdir: join(scratch, 'bench'),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
});
const load = (name) => import(pathToFileURL(join(scratch, 'bench', `${name}.mjs`)).href);
const [{ evaluation }, { tallyBench }, { callBench }] = await Promise.all([
  import('./evaluate.mjs'),
  load('tally'),
  load('calls'),
]);

const number = (value, digits = 0) =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const table = (head, rows) =>
  [head, head.map(() => '---:'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const bundle = await evaluation();
const calls = await callBench([100, 5_000]);
const tally = tallyBench([100_000, 250_000, 500_000, 1_000_000]);

const text = `# Benchmarks

Made by \`npm run bench\` (Node ${process.versions.node}, ${cpus().length} cores). Absolute times differ from machine to machine; the ratios are what counts.

## The pushed bundle

${table(
  ['size, KiB', 'gzip, KiB', 'first evaluation, ms', 'median evaluation, ms'],
  [[number(bundle.kib), number(bundle.gzipKib), number(bundle.firstMs, 1), number(bundle.medianMs, 1)]],
)}

Parse and evaluation of \`dist/Code.js\` in an empty V8 context without a code cache, 41 runs.

## Counting ballots

${table(
  ['ballots', 'count, ms', 'bare Map, ms', 'ratio'],
  tally.map((line) => [
    number(line.ballots),
    number(line.oursMs),
    number(line.bareMs),
    number(line.ratio, 2),
  ]),
)}

“Count” is everything from the response table to the ranking: reading, matching, one fate for every ballot and name, the latest ballot of each voter, the sums. The floor is a bare \`Map\` that counts the same strings (names and voters) in the same run; medians of seven pairs. Goal: at most 3 at a million ballots, growing linearly.

## Round trips of \`tallyNominations\`

${table(
  ['ballots', 'service calls', 'ms in the local host'],
  calls.map((line) => [number(line.ballots), line.calls, number(line.ms)]),
)}

${Object.entries(calls.at(-1).byName)
  .map(([name, count]) => `* ${count} × \`${name}\``)
  .join('\n')}
`;
await writeFile(join(root, 'docs/benchmarks.md'), text);
console.log(text);
