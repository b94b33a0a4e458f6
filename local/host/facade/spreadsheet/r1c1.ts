/** R1C1 text: references and formulas in it and back. Zero-based cells. */

import { cellName, columnLetters } from './a1.ts';

interface Cell {
  readonly row: number;
  readonly col: number;
}

const REFERENCE = /^R([1-9]\d*)C([1-9]\d*)(?::R([1-9]\d*)C([1-9]\d*))?$/i;

/** `R2C3` and `R1C1:R3C2` as A1 text; anything else comes back as it is. */
export function asA1(text: string): string {
  const found = REFERENCE.exec(text);
  if (found === null) return text;
  const [row = 1, col = 1, lastRow = row, lastCol = col] = found
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  return `${cellName(row - 1, col - 1)}:${cellName(lastRow - 1, lastCol - 1)}`;
}

/** Strings and quoted sheet names stay; every other stretch of a formula goes through `change`. */
const outsideQuotes = (formula: string, change: (text: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');

/** `[2]` counts from the cell, `3` from the start, nothing is the cell's own line. */
const line = (part: string | undefined, own: number): { at: number; fixed: boolean } =>
  part === undefined
    ? { at: own, fixed: false }
    : part.startsWith('[')
      ? { at: own + Number(part.slice(1, -1)), fixed: false }
      : { at: Number(part) - 1, fixed: true };

/** A formula in R1C1 text as the cell would hold it in A1 text. */
export function formulaToA1(formula: string, cell: Cell): string {
  const pattern = /(?<![\w.$])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w(.])/g;
  return outsideQuotes(formula, (text) =>
    text.replace(pattern, (_, rowPart?: string, colPart?: string) => {
      const row = line(rowPart, cell.row);
      const col = line(colPart, cell.col);
      if (row.at < 0 || col.at < 0) return '#REF!';
      return `${col.fixed ? '$' : ''}${columnLetters(col.at)}${row.fixed ? '$' : ''}${row.at + 1}`;
    }),
  );
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The reverse; '' stays ''. */
export function formulaToR1C1(formula: string, cell: Cell): string {
  const pattern = /(?<![\w.])(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?![\w(.])/g;
  return outsideQuotes(formula, (text) =>
    text.replace(pattern, (_, colFixed: string, letters: string, rowFixed: string, digits: string) => {
      const row = Number(digits) - 1;
      const col = columnOf(letters);
      const rowPart = rowFixed ? String(row + 1) : `[${row - cell.row}]`;
      const colPart = colFixed ? String(col + 1) : `[${col - cell.col}]`;
      return `R${rowPart}C${colPart}`;
    }),
  );
}
