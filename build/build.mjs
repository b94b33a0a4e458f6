import { copyFile, mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dist, draft, root, scratch } from './paths.mjs';

const stamp = join(scratch, 'built');
const sources = ['src', 'sidebar', 'local', 'build', 'appsscript.json', 'package.json', 'package-lock.json'];

/** Builds `dist/` (what clasp pushes) and `.build/` (the local programs). */
export async function buildAll() {
  const started = new Date();
  const [{ buildServer }, { buildSidebar }, { buildLocal }, { buildWorkbench }] = await Promise.all([
    import('./server.mjs'),
    import('./sidebar.mjs'),
    import('./local.mjs'),
    import('./workbench.mjs'),
  ]);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await Promise.all([
    buildServer(),
    buildSidebar(),
    buildLocal(),
    buildWorkbench(),
    copyFile(join(root, 'appsscript.json'), join(draft, 'appsscript.json')),
  ]);
  await rm(dist, { recursive: true, force: true });
  await rename(draft, dist);
  await writeFile(stamp, '');
  await utimes(stamp, started, started);
}

/** Builds when anything that goes into the build is newer than the last build. */
export async function buildIfOld() {
  const built = await stat(stamp).then(
    (s) => s.mtimeMs,
    () => 0,
  );
  const complete = await stat(join(dist, 'Code.js')).then(
    () => true,
    () => false,
  );
  if (built && complete && (await newest(sources.map((name) => join(root, name)))) <= built) return false;
  await buildAll();
  return true;
}

async function newest(paths) {
  const times = await Promise.all(
    paths.map(async (path) => {
      const info = await stat(path).catch(() => null);
      if (!info) return 0;
      if (!info.isDirectory()) return info.mtimeMs;
      const names = await readdir(path);
      return Math.max(info.mtimeMs, await newest(names.map((name) => join(path, name))));
    }),
  );
  return Math.max(0, ...times);
}
