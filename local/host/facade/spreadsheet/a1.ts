/** A1 text on the facade's side: columns, corners, quoted sheet names. Zero-based; an open side is null. */
export interface Box {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly col: number | null;
  readonly lastRow: number | null;
  readonly lastCol: number | null;
}

export function columnLetters(index: number): string {
  const head = index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '';
  return head + String.fromCharCode(65 + (index % 26));
}

export const cellName = (row: number, col: number): string => `${columnLetters(col)}${row + 1}`;

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function corner(text: string): { row: number | null; col: number | null } | null {
  const parts = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/.exec(text);
  if (parts === null || text === '') return null;
  const [, letters, digits] = parts;
  return {
    col: letters === undefined ? null : columnIndex(letters),
    row: digits === undefined ? null : Number(digits) - 1,
  };
}

/** Reads `A1`, `A1:B2`, `A:A`, `2:3`, `Sheet!A1`, `'My sheet'!A1`; null when the text is none of these. */
export function parseA1(text: string): Box | null {
  const bang = text.lastIndexOf('!');
  const name = bang < 0 ? null : text.slice(0, bang);
  const sheet = name === null ? null : /^'.*'$/s.test(name) ? name.slice(1, -1).replace(/''/g, "'") : name;
  const [first = '', last, ...more] = text.slice(bang + 1).split(':');
  const a = corner(first);
  const b = last === undefined ? a : corner(last);
  if (a === null || b === null || more.length > 0) return null;
  if (last === undefined && (a.row === null || a.col === null)) return null;
  const least = (x: number | null, y: number | null) =>
    x === null || y === null ? (x ?? y) : Math.min(x, y);
  const most = (x: number | null, y: number | null) => (x === null || y === null ? null : Math.max(x, y));
  return {
    sheet,
    row: least(a.row, b.row),
    col: least(a.col, b.col),
    lastRow: most(a.row, b.row),
    lastCol: most(a.col, b.col),
  };
}
