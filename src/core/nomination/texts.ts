import { decisionKey } from '../people/names.ts';
import type { Match, Matcher, Person } from '../people/types.ts';
import { nameCode } from './codes.ts';
import type { NameFate } from './types.ts';

/** Per distinct text: who it is, and under which number it counts as a different name. */
export interface Texts {
  readonly matches: readonly Match[];
  /** Position in the roster, -1 when not found. */
  readonly person: Int32Array;
  readonly entity: Int32Array;
  readonly entities: number;
  /** Name fate in a ballot that counts; `review` and `unknown` where nobody is found. */
  readonly fate: Uint8Array;
  readonly ignored: Uint8Array;
}

const fateOfMatch = (match: Match, people: readonly Person[]): NameFate => {
  if (match.kind === 'found') return people[match.person]?.eligible ? 'counted' : 'notEligible';
  return match.kind === 'ambiguous' ? 'review' : 'unknown';
};

/** Matches each distinct text once; texts of nobody are different names by their normalised text. */
export const matchTexts = (texts: readonly string[], matcher: Matcher): Texts => {
  const { people } = matcher.roster;
  const matches = texts.map((text) => matcher.match(text));
  const person = new Int32Array(texts.length).fill(-1);
  const entity = new Int32Array(texts.length);
  const fate = new Uint8Array(texts.length);
  const ignored = new Uint8Array(texts.length);
  const unmatched = new Map<string, number>();
  matches.forEach((match, id) => {
    fate[id] = nameCode[fateOfMatch(match, people)];
    if (match.kind === 'found') {
      person[id] = match.person;
      entity[id] = match.person;
      return;
    }
    if (match.kind === 'absent' && match.reason === 'decidedIgnore') ignored[id] = 1;
    const key = decisionKey(texts[id] ?? '');
    if (!unmatched.has(key)) unmatched.set(key, people.length + unmatched.size);
    entity[id] = unmatched.get(key) ?? -1;
  });
  return { matches, person, entity, entities: people.length + unmatched.size, fate, ignored };
};
