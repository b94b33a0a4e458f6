import { parseCsv } from '../cli/folder.ts';

/** A tab name that the workbook does not have yet: `Respons`, `Respons (2)` …; Google takes up to 100 letters. */
export function freeTabName(wanted: string, taken: readonly string[]): string {
  const base = wanted.trim().slice(0, 90) || 'CSV';
  const lower = taken.map((name) => name.toLowerCase());
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base} (${number})`;
    if (!lower.includes(name.toLowerCase())) return name;
  }
}

/** The rows of a CSV as Google exports it, each as wide as the widest. Throws a sentence when there is nothing. */
export function csvRows(name: string, text: string): string[][] {
  const rows = parseCsv(name, text);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) throw new Error(`Berkas “${name}” kosong.`);
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}
