import type { Zone } from '../../protocol.ts';

/** A rectangle in A1 text; an open side is null (`A2:A`, `3:5`). Zero-based, ends included. */
export interface A1Box {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly col: number | null;
  readonly lastRow: number | null;
  readonly lastCol: number | null;
}

/** `A` is 0, `Z` 25, `AA` 26. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function columnLetters(index: number): string {
  const head = index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '';
  return head + String.fromCharCode(65 + (index % 26));
}

/** Quoted when the name is more than a plain word, as Google prints ranges. */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_]\w*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function cellName(row: number, col: number): string {
  return `${columnLetters(col)}${row + 1}`;
}

/** `B2` or `B2:C4`, without the sheet. */
export function zoneName(zone: Pick<Zone, 'row' | 'col' | 'rows' | 'cols'>): string {
  const first = cellName(zone.row, zone.col);
  const last = cellName(zone.row + zone.rows - 1, zone.col + zone.cols - 1);
  return first === last ? first : `${first}:${last}`;
}

function splitSheet(text: string): { sheet: string | null; rest: string } | null {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/s.exec(text);
  if (quoted !== null) {
    return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  }
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { sheet: null, rest: text };
  return { sheet: text.slice(0, bang), rest: text.slice(bang + 1) };
}

interface Corner {
  readonly row: number | null;
  readonly col: number | null;
}

function corner(text: string): Corner | null {
  const parts = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/.exec(text);
  if (parts === null || text === '') return null;
  const [, letters, digits] = parts;
  return {
    col: letters === undefined ? null : columnIndex(letters),
    row: digits === undefined ? null : Number(digits) - 1,
  };
}

function least(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function most(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.max(a, b);
}

/** Reads A1 text; null when it is none. A text without cells (`'Sheet 1'`) gives all sides open when quoted. */
export function parseA1(text: string): A1Box | null {
  const split = splitSheet(text.trim());
  if (split === null) return null;
  const { sheet, rest } = split;
  if (rest === '' && sheet !== null) return { sheet, row: null, col: null, lastRow: null, lastCol: null };
  const [first = '', last, ...more] = rest.split(':');
  const a = corner(first);
  const b = last === undefined ? a : corner(last);
  if (a === null || b === null || more.length > 0) return null;
  if (last === undefined && (a.row === null || a.col === null)) return null;
  return {
    sheet,
    row: least(a.row, b.row),
    col: least(a.col, b.col),
    lastRow: most(a.row, b.row),
    lastCol: most(a.col, b.col),
  };
}
