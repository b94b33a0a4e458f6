import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's folder: the nearest one above the working folder whose package is this project. */
export function projectRoot(): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'budaya-kerja') return folder;
    if (folder === dirname(folder))
      throw new Error('Jalankan dari dalam folder proyek / run inside the project folder');
  }
}
