import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import Papa from 'papaparse';

/** A folder of the command line: one table for each CSV, and the JSON files beside them. */
export interface InputFolder {
  readonly tables: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[];
  readonly json: ReadonlyMap<string, unknown>;
}

/** A fault in the input that the person can mend; its message is a whole sentence. */
export class InputError extends Error {}

const KNOWN_JSON = ['pengaturan.json', 'formulir.json', 'drive.json'];

export async function readFolder(folder: string): Promise<InputFolder> {
  const names = (await list(folder)).sort((a, b) => a.localeCompare(b));
  const csv = names.filter((name) => /\.csv$/i.test(name));
  const tables = await Promise.all(
    csv.map(async (name) => ({ name: sheetName(name), rows: parseCsv(name, await text(folder, name)) })),
  );
  const json = new Map<string, unknown>();
  for (const name of names.filter((entry) => KNOWN_JSON.includes(entry))) {
    json.set(name, parseJson(name, await text(folder, name)));
  }
  return { tables, json };
}

async function list(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    throw new InputError(`Folder masukan "${folder}" tidak ada atau tidak dapat dibaca.`);
  }
}

const sheetName = (file: string) =>
  basename(file)
    .replace(/\.csv$/i, '')
    .normalize('NFC');

const text = (folder: string, name: string) => readFile(join(folder, name), 'utf8');

/** Every cell stays the text it is. A delimiter is asked of the header alone: `;` is what Excel writes in Indonesia. */
export function parseCsv(name: string, content: string): string[][] {
  const clean = content.replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(clean, {
    delimiter: delimiterOf(clean),
    skipEmptyLines: false,
  });
  const fault = errors.find((error) => error.type === 'Quotes');
  if (fault) {
    throw new InputError(
      `Berkas ${name}, baris ${(fault.row ?? 0) + 1}: tanda kutip tidak ditutup; perbaiki lalu ulangi.`,
    );
  }
  return /\r?\n$/.test(clean) || clean === '' ? data.slice(0, -1) : data;
}

function delimiterOf(content: string): string {
  const header = Papa.parse<string[]>(content, { delimiter: ',', preview: 1 }).data[0] ?? [];
  if (header.length > 1) return ',';
  const only = header[0] ?? '';
  if (only.includes(';')) return ';';
  return only.includes('\t') ? '\t' : ',';
}

function parseJson(name: string, content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError(`Berkas ${name} bukan JSON yang benar: ${(error as Error).message}`);
  }
}
