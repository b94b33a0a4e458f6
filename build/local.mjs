import { join } from 'node:path';
import { build } from 'esbuild';
import { root, scratch } from './paths.mjs';

/** The Node side (command line, workbench server and its worker): one ES module each, packages stay outside. */
export async function buildLocal() {
  await build({
    absWorkingDir: root,
    entryPoints: {
      cli: 'local/cli/main.ts',
      workbench: 'local/workbench/main.ts',
      worker: 'local/workbench/worker.ts',
    },
    outdir: join(scratch, 'local'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
}
