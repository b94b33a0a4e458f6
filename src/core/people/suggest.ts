import type { NameIndex } from './index-of-names.ts';
import { nameWords } from './names.ts';
import type { Roster } from './types.ts';

const MOST = 3;

const bigrams = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let at = 0; at < text.length - 1; at += 1) found.add(text.slice(at, at + 2));
  return found;
};

/** Dice's coefficient of letter pairs, 0…1. */
const likeness = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => {
  let common = 0;
  for (const pair of left) if (right.has(pair)) common += 1;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
};

/** Positions of people who share a word with the text, most alike first (ties by name, then row); empty if nobody does. */
export const suggest = (text: string, roster: Roster, index: NameIndex): readonly number[] => {
  const words = nameWords(text).filter((word) => word.length >= 2);
  const shared = new Map<number, number>();
  for (const word of new Set(words)) {
    for (const position of index.word.get(word) ?? []) shared.set(position, (shared.get(position) ?? 0) + 1);
  }
  const own = bigrams(words.join(' '));
  const scored = [...shared].map(([position, count]) => {
    const name = roster.people[position]?.name ?? '';
    return { position, name, score: count + 2 * likeness(own, bigrams(nameWords(name).join(' '))) };
  });
  scored.sort(
    (a, b) => b.score - a.score || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.position - b.position),
  );
  return scored.slice(0, MOST).map(({ position }) => position);
};
