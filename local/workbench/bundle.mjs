import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { mendTemplates } from './templates.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** Bundles the browser side of the workbench (pages, grid, templates, styles, icon font) into `outDir`. */
export async function bundleWorkbench({ outDir }) {
  await mkdir(outDir, { recursive: true });
  await Promise.all([
    build({
      absWorkingDir: here,
      entryPoints: { workbook: 'app/main.tsx', pages: 'pages/main.tsx' },
      outdir: outDir,
      bundle: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      minify: true,
      sourcemap: false,
      legalComments: 'linked',
      logLevel: 'warning',
      loader: {
        '.css': 'css',
        '.woff2': 'file',
        '.woff': 'empty',
        '.ttf': 'empty',
        '.eot': 'empty',
        '.svg': 'empty',
      },
      assetNames: '[name]',
      conditions: ['browser', 'module'],
      mainFields: ['module', 'main'],
      plugins: [optionalCharts],
    }),
    templates(outDir),
    cp(join(here, 'static'), outDir, { recursive: true }),
  ]);
}

/** The grid's templates, which the page loads beside its script. */
async function templates(outDir) {
  const library = dirname(require.resolve('@odoo/o-spreadsheet/package.json'));
  const xml = await readFile(join(library, 'dist', 'o_spreadsheet.xml'), 'utf8');
  await writeFile(join(outDir, 'o_spreadsheet.xml'), mendTemplates(xml));
}

/** As much of chart.js as the grid touches: its places stay empty. */
const NO_CHARTS = `
export class Chart {
  static defaults = { font: { size: 12 } };
  static registry = { plugins: { get: () => undefined } };
  static BarController = class {};
  static BarElement = class {};
  static register() {}
  static unregister() {}
  update() {}
  resize() {}
  destroy() {}
}
export const registerables = [];`;

/** Without chart.js the grid shows no charts; everything else works. */
const optionalCharts = {
  name: 'optional-charts',
  setup({ onResolve, onLoad }) {
    try {
      require.resolve('chart.js');
    } catch {
      onResolve({ filter: /^chart\.js$/ }, () => ({ path: 'chart.js', namespace: 'absent' }));
      onLoad({ filter: /.*/, namespace: 'absent' }, () => ({
        contents: NO_CHARTS,
      }));
    }
  },
};
