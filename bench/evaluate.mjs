import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { dist } from '../build/paths.mjs';
import { median } from './median.mjs';

/** Size of the pushed bundle, and parse + evaluation in an empty context without any code cache, as each execution pays it. */
export async function evaluation(runs = 41) {
  const source = await readFile(join(dist, 'Code.js'), 'utf8');
  const times = [];
  for (let i = 0; i < runs; i++) {
    const context = vm.createContext({});
    // A changed comment keeps V8 from handing over the code it compiled for the run before.
    const text = `${source}\n//${i}`;
    const start = performance.now();
    new vm.Script(text, { filename: `Code${i}.js` }).runInContext(context);
    times.push(performance.now() - start);
  }
  return {
    kib: Buffer.byteLength(source) / 1024,
    gzipKib: gzipSync(source).length / 1024,
    firstMs: times[0],
    medianMs: median(times),
  };
}
