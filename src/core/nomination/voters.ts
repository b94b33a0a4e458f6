import { decisionKey } from '../people/names.ts';
import type { Matcher } from '../people/types.ts';
import type { Ballots, NominationRules } from './types.ts';

/** Voters by number; a ballot without identity has -1 and never joins another. */
export interface Voters {
  readonly id: Int32Array;
  readonly count: number;
  /** By voter number: 1 when the voter is in the roster. */
  readonly registered: Uint8Array;
  /** By voter number: position in the roster, -1 when unknown. */
  readonly person: Int32Array;
}

const findPerson = (text: string, byEmail: ReadonlyMap<string, number>, matcher: Matcher): number => {
  if (text.includes('@')) return byEmail.get(text) ?? -1;
  const match = matcher.match(text);
  return match.kind === 'found' ? match.person : -1;
};

/** Verified: e-mail addresses without regard to case. Typed: the person meant, else the text normalised. */
export const readVoters = (ballots: Ballots, matcher: Matcher, rules: NominationRules): Voters => {
  const id = new Int32Array(ballots.count).fill(-1);
  const person: number[] = [];
  const byKey = new Map<string, number>();
  const byEmail = new Map<string, number>();
  matcher.roster.people.forEach(({ email }, position) => {
    if (email !== '' && !byEmail.has(email)) byEmail.set(email, position);
  });
  for (let ballot = 0; ballot < ballots.count; ballot += 1) {
    const raw = ballots.voters[ballot] ?? '';
    if (raw === '') continue;
    const text = raw.trim().toLowerCase();
    let voter = byKey.get(text);
    if (voter === undefined) {
      const owner = findPerson(text, byEmail, matcher);
      voter = numberOf(text, owner, rules.identity === 'typed', byKey, person);
    }
    id[ballot] = voter;
  }
  const registered = Uint8Array.from(person, (position) => (position >= 0 ? 1 : 0));
  return { id, count: person.length, registered, person: Int32Array.from(person) };
};

const numberOf = (
  text: string,
  owner: number,
  typed: boolean,
  byKey: Map<string, number>,
  person: number[],
): number => {
  const shared = owner >= 0 ? `\0person ${owner}` : `\0text ${decisionKey(text)}`;
  const known = typed ? byKey.get(shared) : undefined;
  const voter = known ?? person.push(owner) - 1;
  if (typed) byKey.set(shared, voter);
  byKey.set(text, voter);
  return voter;
};
