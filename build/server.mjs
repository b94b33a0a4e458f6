import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { transform } from 'esbuild';
import webpack from 'webpack';
import { draft, root } from './paths.mjs';

const require = createRequire(import.meta.url);
const GasPlugin = require('gas-webpack-plugin');

/** The server bundle: gas-webpack-plugin puts a top-level `function name() {}` in front for every `global.name = …`. */
const config = {
  context: root,
  mode: 'production',
  devtool: false,
  target: ['web', 'es2020'],
  entry: './src/main.ts',
  output: { path: draft, filename: 'Code.js', iife: false },
  optimization: { minimize: false, usedExports: true, concatenateModules: true },
  performance: { hints: false },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: [
          { loader: 'esbuild-loader', options: { target: 'es2020', format: undefined } },
          { loader: join(root, 'build/keep-jsdoc-loader.cjs') },
        ],
      },
    ],
  },
  plugins: [new GasPlugin({ include: ['src/main.ts'] })],
};

const run = () =>
  new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors())
        reject(new Error(stats.toString({ all: false, errors: true, errorDetails: true })));
      else resolve();
    });
  });

/**
 * Stubs stay as they are (Google reads their text and JSDoc). The body, one scope, is shaken of what nobody uses, lowered
 * to the syntax Google's editor saves, and wrapped, so that only the stubs are global.
 */
export async function buildServer() {
  await run();
  const file = join(draft, 'Code.js');
  const text = await readFile(file, 'utf8');
  const start = bodyStart(text);
  const stubs = text
    .slice(0, start)
    .replace(/^ \* @preserve *\n/gm, '')
    .trim();
  const body = await transform(text.slice(start), {
    format: 'iife',
    target: 'es2019',
    treeShaking: true,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    charset: 'utf8',
  });
  await writeFile(file, `${oneLineStubs(stubs)}\n${body.code}`);
}

/** The plugin puts the stubs right before webpack's own first line, which opens with a row of stars. */
function bodyStart(text) {
  const at = text.search(/\/\*{6}\/ /);
  if (at < 0) throw new Error('The webpack output has no runtime: stubs and body cannot be told apart');
  return at;
}

const oneLineStubs = (stubs) => stubs.replace(/^(function [^{]*)\{\s*\}/gm, '$1{}');
