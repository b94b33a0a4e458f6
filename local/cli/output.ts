import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes a sheet name safe as a file name everywhere, and unlike every name in `taken` (case ignored). */
export function fileName(name: string, extension: string, taken: Set<string>): string {
  const safe =
    [...name.normalize('NFC')]
      .map((letter) => (letter < ' ' || '\\/:*?"<>|'.includes(letter) ? '_' : letter))
      .join('')
      .replace(/^[. ]+|[. ]+$/g, '_') || '_';
  const base = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(safe) ? `${safe}_` : safe;
  for (let n = 1; ; n++) {
    const candidate = `${base}${n === 1 ? '' : ` (${n})`}.${extension}`;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}

export async function writeOutput(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([...files].map(([name, content]) => writeFile(join(folder, name), content)));
}
