import { nameKey } from '../people/names.ts';
import type { Cell } from '../table.ts';

/**
 * `=TOP_KANDIDAT(rentang; n)`: names of a range counted after case, punctuation and gelar are evened out, as rows
 * [name, votes]. Ties at the last place are kept whole; the commonest spelling stands for all (ties by alphabet).
 */
export const topCandidates = (
  range: readonly (readonly Cell[])[] | Cell,
  size = 5,
): (string | number)[][] => {
  const groups = new Map<string, Map<string, number>>();
  const cells = Array.isArray(range) ? range.flat() : [range];
  for (const cell of cells) {
    const text = String(cell).trim();
    const key = nameKey(text);
    if (text === '' || key === '') continue;
    const spellings = groups.get(key) ?? new Map<string, number>();
    spellings.set(text, (spellings.get(text) ?? 0) + 1);
    groups.set(key, spellings);
  }
  const byCount = (a: readonly [string, number], b: readonly [string, number]) =>
    b[1] - a[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);
  const counted = [...groups.values()].map((spellings): [string, number] => {
    const shown = [...spellings].sort(byCount)[0]?.[0] ?? '';
    return [shown, [...spellings.values()].reduce((sum, votes) => sum + votes, 0)];
  });
  counted.sort(byCount);
  const places = Math.max(1, Math.floor(size));
  const least = counted[places - 1]?.[1] ?? 0;
  const kept = counted.filter(([, votes], at) => at < places || votes === least);
  return kept.length > 0 ? kept : [['', 0]];
};
