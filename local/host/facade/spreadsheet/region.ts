import type { Zone } from '../../protocol.ts';

/** Rows and columns a step of Ctrl+arrow goes, by Google's name of the direction. */
export const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** Where Ctrl+arrow leads: to the end of the block, or over a gap to the next one, else to the sheet's edge. */
export function nextData(
  shown: readonly (readonly string[])[],
  row: number,
  col: number,
  [dr, dc]: readonly [number, number],
): [number, number] {
  const at = (r: number, c: number): string | undefined => shown[r]?.[c];
  const filled = (r: number, c: number): boolean => (at(r, c) ?? '') !== '';
  const inGrid = (r: number, c: number): boolean => at(r, c) !== undefined;
  if (!inGrid(row + dr, col + dc)) return [row, col];
  const along = filled(row, col) && filled(row + dr, col + dc);
  let [r, c] = [row + dr, col + dc];
  while (inGrid(r + dr, c + dc) && (along ? filled(r + dr, c + dc) : !filled(r, c)))
    [r, c] = [r + dr, c + dc];
  return [r, c];
}

/** The block of filled cells around a zone, as far as it touches others. */
export function grownRegion(shown: readonly (readonly string[])[], start: Zone, only: string | null): Zone {
  let zone = start;
  const any = (row: number, col: number, rows: number, cols: number): boolean =>
    shown
      .slice(Math.max(0, row), row + rows)
      .some((line) => line.slice(Math.max(0, col), col + cols).some((text) => text !== ''));
  for (;;) {
    const { row, col, rows, cols } = zone;
    const vertical = only !== 'COLUMNS';
    const sideways = only !== 'ROWS';
    if (vertical && row > 0 && any(row - 1, col - 1, 1, cols + 2))
      zone = { ...zone, row: row - 1, rows: rows + 1 };
    else if (vertical && any(row + rows, col - 1, 1, cols + 2)) zone = { ...zone, rows: rows + 1 };
    else if (sideways && col > 0 && any(row - 1, col - 1, rows + 2, 1))
      zone = { ...zone, col: col - 1, cols: cols + 1 };
    else if (sideways && any(row - 1, col + cols, rows + 2, 1)) zone = { ...zone, cols: cols + 1 };
    else return zone;
  }
}
