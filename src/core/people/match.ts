import { indexNames, type NameIndex } from './index-of-names.ts';
import { decisionKey, fullNameKey, nameKey, nipDigits, plainKey } from './names.ts';
import { readNip } from './nip.ts';
import { suggest } from './suggest.ts';
import type {
  AmbiguousReason,
  FoundReason,
  Match,
  Matcher,
  NameDecision,
  NameDecisions,
  Roster,
} from './types.ts';

const MOST = 3;

const found = (person: number, reason: FoundReason): Match => ({ kind: 'found', person, reason });
const ambiguous = (candidates: readonly number[], reason: AmbiguousReason): Match => ({
  kind: 'ambiguous',
  candidates: candidates.slice(0, MOST),
  reason,
});

const only = (positions: readonly number[] | undefined): number | undefined =>
  positions?.length === 1 ? positions[0] : undefined;

/** Everything one matching needs. */
interface Scope {
  readonly roster: Roster;
  readonly index: NameIndex;
}

const byDecision = (text: string, decision: NameDecision, { roster, index }: Scope): Match => {
  switch (decision.kind) {
    case 'absent':
      return { kind: 'absent', reason: 'decidedAbsent' };
    case 'ignore':
      return { kind: 'absent', reason: 'decidedIgnore' };
    case 'unclear':
      return ambiguous(suggest(text, roster, index), 'decisionUnclear');
    case 'person': {
      const person = roster.people.findIndex(({ key }) => key === decision.key);
      return person >= 0
        ? found(person, 'decision')
        : ambiguous(suggest(text, roster, index), 'decisionUnclear');
    }
  }
};

/** A NIP alone: in the roster or not; one that lost digits in a number cell stays doubtful. */
const byNip = (text: string, { index, roster }: Scope): Match | null => {
  const digits = nipDigits(text);
  if (digits !== '') {
    const person = index.nip.get(digits);
    if (person !== undefined) return found(person, 'nip');
    return { kind: 'absent', reason: 'unknownNip' };
  }
  const reading = readNip(text);
  if (reading.kind !== 'digitsLost') return null;
  const known = reading.prefix.replace(/0+$/, '');
  const candidates = roster.people.flatMap(({ nip }, position) => (nip.startsWith(known) ? [position] : []));
  return candidates.length > 0
    ? ambiguous(candidates, 'nipDigitsLost')
    : { kind: 'absent', reason: 'unknownNip' };
};

const nipInside = /\d(?:[\s.]?\d){14,}/;

/** A NIP and a name in one text must agree. */
const byNipAndName = (text: string, { index, roster }: Scope): Match | null => {
  const inside = nipInside.exec(text);
  if (!inside) return null;
  const rest = text.replace(inside[0], ' ').replace(/\bnip\b|[()[\]/:–—-]/gi, ' ');
  const owner = index.nip.get(inside[0].replace(/\D/g, ''));
  const named = index.bare.get(nameKey(rest)) ?? index.plain.get(plainKey(rest)) ?? [];
  const words = rest.replace(/[^\p{L}]/gu, '');
  if (owner !== undefined && (words === '' || named.includes(owner))) return found(owner, 'nip');
  const others = named.length > 0 ? named : suggest(rest, roster, index);
  const candidates = [...new Set([...(owner === undefined ? [] : [owner]), ...others])];
  return candidates.length > 0
    ? ambiguous(candidates, 'nipDisagrees')
    : { kind: 'absent', reason: 'unknownNip' };
};

/** Names equal but for gelar, punctuation and case; namesakes are told apart only by what was typed. */
const byName = (text: string, scope: Scope): Match | null => {
  const { index } = scope;
  const namesakes = index.bare.get(nameKey(text)) ?? [];
  const bare = only(namesakes);
  if (bare !== undefined) return found(bare, 'normalised');
  const withUnit = only(index.withUnit.get(fullNameKey(text)));
  if (withUnit !== undefined) return found(withUnit, 'label');
  const full = only(index.full.get(fullNameKey(text)));
  if (full !== undefined && !hasNamesakes(text, scope)) return found(full, 'titles');
  return namesakes.length > 0 ? ambiguous(namesakes, 'sameName') : null;
};

/** The bare name of one may be the name of another without his gelar: then even an equal text is no proof. */
const hasNamesakes = (text: string, { index }: Scope): boolean => {
  const bare = nameKey(text);
  const typedTitles = fullNameKey(text) !== bare.replace(/ /g, '');
  return !typedTitles && (index.bare.get(bare)?.length ?? 0) > 1;
};

const decide = (text: string, scope: Scope, decisions: NameDecisions): Match => {
  const decision = decisions.get(decisionKey(text));
  if (decision) return byDecision(text, decision, scope);
  const exact = only(scope.index.plain.get(plainKey(text)));
  if (exact !== undefined && !hasNamesakes(text, scope)) return found(exact, 'exact');
  const certain = byNip(text, scope) ?? byNipAndName(text, scope) ?? byName(text, scope);
  if (certain) return certain;
  const candidates = suggest(text, scope.roster, scope.index);
  return candidates.length > 0
    ? ambiguous(candidates, 'notSure')
    : { kind: 'absent', reason: 'noSharedWord' };
};

/**
 * Matches typed texts to the roster: sure, doubtful or absent; it never guesses. Equal after normalisation (case,
 * spaces, punctuation, gelar, NIP) is sure; a text that shares no word with anybody is absent.
 */
export const createMatcher = (roster: Roster, decisions: NameDecisions = new Map()): Matcher => {
  const scope: Scope = { roster, index: indexNames(roster) };
  const known = new Map<string, Match>();
  return {
    roster,
    match: (text) => {
      const before = known.get(text);
      if (before) return before;
      const result = decide(text, scope, decisions);
      known.set(text, result);
      return result;
    },
  };
};
