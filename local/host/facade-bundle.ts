import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { buildSync } from 'esbuild';
import { projectRoot } from './root.ts';

let script: vm.Script | null = null;

/** The facade as one script whose value is what it offers to Node; bundled once a process, compiled code kept by V8. */
export function facadeScript(): vm.Script {
  script ??= compile(facadeText());
  return script;
}

function compile(text: string): vm.Script {
  const first = new vm.Script(text, { filename: 'host-facade.js' });
  return new vm.Script(text, { filename: 'host-facade.js', cachedData: first.createCachedData() });
}

function facadeText(): string {
  const folder = join(projectRoot(), 'local/host/facade');
  const services = ['spreadsheet/index.ts', 'sheets-api/index.ts', 'forms/index.ts'].filter((file) =>
    existsSync(join(folder, file)),
  );
  const entry = [
    "import './realm.ts';",
    "export { start } from './index.ts';",
    ...services.map((file) => `import './${file}';`),
  ];
  const { outputFiles } = buildSync({
    stdin: { contents: `${entry.join('\n')}\n`, resolveDir: folder, loader: 'ts' },
    absWorkingDir: dirname(folder),
    bundle: true,
    write: false,
    format: 'iife',
    globalName: '__facade',
    target: 'node20',
    charset: 'utf8',
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  const text = outputFiles?.[0]?.text ?? '';
  return text.replace(/^"use strict";\s*/, '').replace(/^var __facade = /, '');
}
