import { choiceLabels } from './labels.ts';
import { fullNameKey, nameKey, nameWords, plainKey } from './names.ts';
import type { Roster } from './types.ts';

/** Positions in `roster.people` by one kind of key. */
export type Positions = ReadonlyMap<string, readonly number[]>;

export interface NameIndex {
  /** Name or form label as written, case and spaces aside. */
  readonly plain: Positions;
  /** Name and unit run together, gelar kept or stripped. */
  readonly withUnit: Positions;
  readonly full: Positions;
  readonly bare: Positions;
  readonly nip: ReadonlyMap<string, number>;
  readonly word: Positions;
}

const add = (map: Map<string, number[]>, key: string, position: number): void => {
  const found = map.get(key);
  if (!found) map.set(key, [position]);
  else if (found[found.length - 1] !== position) found.push(position);
};

/** Built once for a roster; every lookup after that is one map access. */
export const indexNames = (roster: Roster): NameIndex => {
  const index = {
    plain: new Map<string, number[]>(),
    withUnit: new Map<string, number[]>(),
    full: new Map<string, number[]>(),
    bare: new Map<string, number[]>(),
    nip: new Map<string, number>(),
    word: new Map<string, number[]>(),
  };
  const labels = choiceLabels(roster);
  roster.people.forEach((person, position) => {
    const words = nameWords(person.name);
    add(index.plain, plainKey(person.name), position);
    add(index.plain, plainKey(labels[position] ?? ''), position);
    add(index.full, fullNameKey(person.name), position);
    add(index.bare, nameKey(person.name), position);
    if (person.unit !== '') {
      add(index.withUnit, fullNameKey(person.name) + fullNameKey(person.unit), position);
      add(index.withUnit, words.join('') + fullNameKey(person.unit), position);
    }
    if (person.nip !== '') index.nip.set(person.nip, position);
    for (const word of words) if (word.length >= 2) add(index.word, word, position);
  });
  return index;
};
