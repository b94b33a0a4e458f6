import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = 'keadaan.json';

/** Why a name can't be a folder's, or null. */
export function nameFault(name: string): string | null {
  if (!name.trim()) return 'Beri nama simpanan dahulu.';
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,60}$/u.test(name) || name.includes('..')) {
    return 'Nama simpanan hanya boleh memuat huruf, angka, spasi, titik, dan tanda hubung, serta diawali huruf atau angka.';
  }
  return null;
}

/** Names of the states kept in a folder; none when the folder is not there yet. */
export async function listStates(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort((one, other) => one.localeCompare(other, 'id'));
}

/** Writes a state whole or not at all; `sheets` stand beside it as CSV for people to read. */
export async function writeState(
  folder: string,
  name: string,
  state: unknown,
  sheets: readonly { readonly file: string; readonly csv: string }[],
): Promise<void> {
  const target = join(folder, name);
  await mkdir(target, { recursive: true });
  const draft = join(target, `${FILE}.baru`);
  await writeFile(draft, JSON.stringify(state));
  await rename(draft, join(target, FILE));
  for (const { file, csv } of sheets) await writeFile(join(target, file), csv);
}

export async function readState(folder: string, name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, name, FILE), 'utf8'));
}
