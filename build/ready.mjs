import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** Uses only what Node brings: installs the packages when they are missing, then builds when the build is old. */
export async function ready({ log = console.error } = {}) {
  requireNode(20);
  if (!installed()) {
    log('Memasang paket yang diperlukan (sekali saja) … / installing packages (once) …');
    const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (npm.status !== 0)
      throw new Error('npm ci gagal; jalankan sendiri untuk melihat sebabnya / npm ci failed.');
  }
  const { buildIfOld } = await import('./build.mjs');
  if (await buildIfOld()) log('dist/ dibuat. / built.');
}

/** What npm itself leaves behind tells whether the installed tree is that of the lock file. */
function installed() {
  const marker = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(marker)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(marker, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || found[path]?.version === entry.version,
  );
}

function requireNode(major) {
  if (Number(process.versions.node.split('.')[0]) >= major) return;
  console.error(`Budaya Kerja needs Node ${major} or newer; this is ${process.version}.`);
  process.exit(2);
}
