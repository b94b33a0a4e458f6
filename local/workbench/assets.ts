import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** Paths of pages; each is one of the two HTML files, which read the path themselves. */
const PAGES: readonly (readonly [RegExp, string])[] = [
  [/^\/$/, 'workbook.html'],
  [/^\/(form\/[\w-]+(\/edit)?|surat|catatan)$/, 'pages.html'],
];

/** A page or a file of the bundle, by its flat name; null for anything else. */
export async function readAsset(dir: string, path: string): Promise<{ type: string; bytes: Buffer } | null> {
  const page = PAGES.find(([pattern]) => pattern.test(path))?.[1];
  const name = page ?? /^\/([\w-]+(?:\.[\w-]+)*\.(?:js|css|xml|woff2|svg))$/.exec(path)?.[1];
  if (!name) return null;
  const bytes = await readFile(join(dir, name)).catch(() => null);
  return bytes && { type: TYPES[extname(name)] ?? 'application/octet-stream', bytes };
}
