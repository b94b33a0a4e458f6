import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../host/host.ts';
import { projectRoot } from '../host/root.ts';
import type { SourceFile } from '../host/saved-file.ts';

/** The built add-on as the host takes it: the very files clasp pushes. */
export interface BuiltProject {
  readonly files: readonly SourceFile[];
  readonly manifest: Manifest;
}

export async function readBuiltProject(dist = join(projectRoot(), 'dist')): Promise<BuiltProject> {
  const names = await readdir(dist);
  const texts = await Promise.all(names.map((name) => readFile(join(dist, name), 'utf8')));
  const files = names.map((name, i) => ({ name, source: texts[i] ?? '' }));
  const manifest = files.find((file) => file.name === 'appsscript.json');
  if (!manifest) throw new Error('dist/appsscript.json tidak ada; jalankan npm run build.');
  return {
    files: files.filter((file) => file !== manifest),
    manifest: JSON.parse(manifest.source) as Manifest,
  };
}
