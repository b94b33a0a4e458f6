import type { Cell, Table } from '../table.ts';
import { dayOrderOf, parseDate } from '../text/dates.ts';
import type { BallotMapping, Ballots } from './types.ts';

const SAFE = 9_007_199_254_740_991;

/** As the sheet shows it: a number too long to be exact must not pass for a NIP. */
const cellText = (cell: Cell): string => {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number' && cell > SAFE) return cell.toExponential(14).replace('.', ',').toUpperCase();
  return String(cell);
};

const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');

/** Grows as needed, since the number of names is not known beforehand. */
class IntList {
  private items: Int32Array;
  length = 0;

  constructor(capacity: number) {
    this.items = new Int32Array(Math.max(16, capacity));
  }

  push(value: number): void {
    if (this.length === this.items.length) {
      const grown = new Int32Array(this.items.length * 2);
      grown.set(this.items);
      this.items = grown;
    }
    this.items[this.length] = value;
    this.length += 1;
  }

  trim(): Int32Array {
    return this.items.slice(0, this.length);
  }
}

/** Gives each distinct cell text its entries' numbers once; `split` cuts cells with several ticks. */
const createInterner = (split: (text: string) => readonly string[]) => {
  const texts: string[] = [];
  const idByText = new Map<string, number>();
  const singles = new Map<Cell, number>();
  const multiples = new Map<Cell, readonly number[]>();
  const idOf = (text: string): number => {
    const known = idByText.get(text);
    if (known !== undefined) return known;
    idByText.set(text, texts.length);
    texts.push(text);
    return texts.length - 1;
  };
  return {
    texts,
    /** -1 for an empty cell. */
    single: (cell: Cell): number => {
      const known = singles.get(cell);
      if (known !== undefined) return known;
      const text = cellText(cell);
      const id = text === '' ? -1 : idOf(text);
      singles.set(cell, id);
      return id;
    },
    several: (cell: Cell): readonly number[] => {
      const known = multiples.get(cell);
      if (known) return known;
      const text = cellText(cell);
      const ids = text === '' ? [] : split(text).map(idOf);
      multiples.set(cell, ids);
      return ids;
    },
  };
};

const lastFilledRow = (rows: Table['rows']): number => {
  let last = rows.length - 1;
  while (last >= 0 && (rows[last] ?? []).every(isBlank)) last -= 1;
  return last;
};

const dateReader = (table: Table, column: number): ((cell: Cell) => number | null) => {
  const values = table.rows.map((row) => row[column] ?? '');
  const order = column < 0 ? 'dayFirst' : dayOrderOf(values);
  return (cell) => (typeof cell === 'number' ? cell : parseDate(cell, order));
};

/**
 * Reads a response table by columns. A wholly blank row is no ballot (counted in `blankRows` when it stands between
 * others); `split` is asked only for columns with several ticks in a cell.
 */
export const collectBallots = (
  table: Table,
  mapping: BallotMapping,
  split: (text: string) => readonly string[],
): Ballots => {
  const end = lastFilledRow(table.rows) + 1;
  const rows = new Int32Array(end);
  const times = new Float64Array(end);
  const voters: string[] = [];
  const nameStart = new Int32Array(end + 1);
  const names = new IntList(end * Math.max(1, mapping.names.length));
  const interner = createInterner(split);
  const columns = mapping.names.map((column) => ({ column, several: mapping.multiple.includes(column) }));
  const readTime = dateReader(table, mapping.time);
  const unreadableTimes: number[] = [];
  let count = 0;
  for (let index = 0; index < end; index += 1) {
    const row = table.rows[index] ?? [];
    const before = names.length;
    for (const { column, several } of columns) {
      const cell = row[column];
      if (cell === undefined || cell === '') continue;
      if (several) for (const id of interner.several(cell)) names.push(id);
      else {
        const id = interner.single(cell);
        if (id >= 0) names.push(id);
      }
    }
    if (names.length === before && row.every(isBlank)) continue;
    const timeCell = row[mapping.time] ?? '';
    const time = timeCell === '' ? null : readTime(timeCell);
    if (time === null && !isBlank(timeCell)) unreadableTimes.push(table.firstRow + index);
    rows[count] = table.firstRow + index;
    times[count] = time ?? Number.NaN;
    voters.push(mapping.voter < 0 ? '' : cellText(row[mapping.voter] ?? ''));
    count += 1;
    nameStart[count] = names.length;
  }
  return {
    sheet: table.sheet,
    count,
    rows: rows.slice(0, count),
    times: times.slice(0, count),
    voters,
    nameStart: nameStart.slice(0, count + 1),
    nameText: names.trim(),
    texts: interner.texts,
    blankRows: end - count,
    unreadableTimes,
  };
};
