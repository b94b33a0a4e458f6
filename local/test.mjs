import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../build/paths.mjs';
import { ready } from '../build/ready.mjs';

/** `npm test [-- JEST OPTIONS]`: install if needed, build, types, style, then every test. */
await ready({ log: console.log });
const bin = (name) => join(root, 'node_modules', name);
const steps = [
  ['types', [bin('typescript/bin/tsc'), '-b']],
  ['style', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
  ['tests', [bin('jest/bin/jest.js'), ...process.argv.slice(2)]],
];
for (const [name, args] of steps) {
  console.log(`— ${name}`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
