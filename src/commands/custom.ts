import { customFunctionText } from '../core/messages/addon.ts';
import { nameKey } from '../core/people/names.ts';

interface Group {
  /** Spellings with their counts; the most frequent is shown, of equals the first found. */
  readonly spellings: Map<string, number>;
  count: number;
}

function groupNames(cells: readonly unknown[]): Group[] {
  const groups = new Map<string, Group>();
  for (const cell of cells) {
    const text = String(cell ?? '').trim();
    if (text === '') continue;
    const key = nameKey(text) || text;
    const group = groups.get(key) ?? { spellings: new Map<string, number>(), count: 0 };
    group.count += 1;
    group.spellings.set(text, (group.spellings.get(text) ?? 0) + 1);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function spellingOf(group: Group): string {
  let best = '';
  let most = 0;
  for (const [text, count] of group.spellings) {
    if (count > most) [best, most] = [text, count];
  }
  return best;
}

function readLimit(n: unknown): number {
  if (n === undefined || n === null || n === '') return 5;
  const limit = Number(n);
  if (!Number.isInteger(limit) || limit < 1) throw new Error(customFunctionText.badLimit);
  return limit;
}

/**
 * The n most frequent names of a range with their counts, most first, equals by name. Everyone as frequent as the
 * n-th is in it. Names that differ only in case, spaces, punctuation and gelar are one. No name: one sentence.
 */
export function topCandidates(range: unknown, n: unknown): (string | number)[][] {
  const limit = readLimit(n);
  const cells = Array.isArray(range) ? range.flat() : [range];
  const rows = groupNames(cells)
    .map((group): [string, number] => [spellingOf(group), group.count])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (rows.length === 0) return [[customFunctionText.noNames]];
  const last = rows[Math.min(limit, rows.length) - 1]?.[1] ?? 0;
  return rows.filter(([, count]) => count >= last);
}
