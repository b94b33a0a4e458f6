import { peopleMessages } from '../messages/people.ts';
import { nameKey } from './names.ts';
import type { Person, Roster } from './types.ts';

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

/** What tells apart people of one name: the unit, else the position, else the last digits of the NIP, else the row. */
const details: readonly ((person: Person) => string)[] = [
  ({ unit }) => unit,
  ({ unit, position }) => [unit, position].filter((part) => part !== '').join(', '),
  ({ nip }) => (nip === '' ? '' : peopleMessages.lastDigits(nip)),
  ({ row }) => peopleMessages.inRow(row),
];

const detailFor = (namesakes: readonly Person[]): ((person: Person) => string) => {
  const fits = details.find((detail) => {
    const found = namesakes.map((person) => detail(person).toLowerCase());
    return found.every((text) => text !== '') && new Set(found).size === found.length;
  });
  return fits ?? (({ row }) => peopleMessages.inRow(row));
};

/** One unique label a person, in roster order: the name, with the unit only where names are alike (gelar aside). */
export const choiceLabels = (roster: Roster): readonly string[] => {
  const labels = new Map<Person, string>();
  for (const namesakes of groupBy(roster.people, ({ name }) => nameKey(name)).values()) {
    const detail = detailFor(namesakes);
    for (const person of namesakes) {
      const label = namesakes.length === 1 ? person.name : peopleMessages.choice(person.name, detail(person));
      labels.set(person, label);
    }
  }
  return roster.people.map((person) => labels.get(person) ?? person.name);
};
