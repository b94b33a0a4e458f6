import type { Person } from '../people/types.ts';
import type { RankedPerson, RankStatus, Tally, Tie, TieDecision } from './types.ts';

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const sameKeys = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && [...left].sort().every((key, at) => key === [...right].sort()[at]);

/** A decision holds only while the same people are tied and it fills exactly the seats they share. */
const fits = (decision: TieDecision, keys: readonly string[], seats: number): boolean =>
  sameKeys(decision.tied, keys) &&
  new Set(decision.chosen).size === seats &&
  decision.chosen.every((key) => keys.includes(key));

type Ranking = Pick<Tally, 'ranking' | 'tie' | 'staleTieDecisions'>;

interface Seat {
  readonly position: number;
  readonly person: Person;
  readonly votes: number;
  readonly rank: number;
}

/** Votes above come first; equal votes share a rank and stand by name, so the order of rows never matters. */
const seatsOf = (people: readonly Person[], votes: Int32Array): readonly Seat[] => {
  const voted = people.flatMap((person, position) => {
    const own = votes[position] ?? 0;
    return own > 0 ? [{ position, person, votes: own }] : [];
  });
  voted.sort(
    (a, b) =>
      b.votes - a.votes ||
      compareText(a.person.name, b.person.name) ||
      compareText(a.person.key, b.person.key),
  );
  let rankNow = 0;
  return voted.map((seat, at) => {
    if (at === 0 || seat.votes !== voted[at - 1]?.votes) rankNow = at + 1;
    return { ...seat, rank: rankNow };
  });
};

/** The tie that crosses the last place of the shortlist, null when the cut falls between two numbers of votes. */
const tieAt = (seats: readonly Seat[], size: number, decisions: readonly TieDecision[]): Tie | null => {
  const last = seats[size - 1];
  if (!last || seats[size]?.votes !== last.votes) return null;
  const tied = seats.filter(({ votes }) => votes === last.votes);
  const keys = tied.map(({ person }) => person.key).sort();
  const open = size - (last.rank - 1);
  const decision = [...decisions].reverse().find((one) => fits(one, keys, open)) ?? null;
  return { votes: last.votes, seats: open, keys, decision };
};

const statusOf = (seat: Seat, tie: Tie | null, size: number): RankStatus => {
  if (tie && seat.votes === tie.votes) return 'tied';
  return seat.rank <= size ? 'passed' : 'notPassed';
};

/** Ranks everyone with votes; a tie at the last place is never cut, the team's fitting decision stands beside it. */
export const rank = (
  people: readonly Person[],
  votes: Int32Array,
  countedBallots: number,
  size: number,
  decisions: readonly TieDecision[],
): Ranking => {
  const seats = seatsOf(people, votes);
  const tie = tieAt(seats, size, decisions);
  const ranking = seats.map((seat): RankedPerson => {
    const status = statusOf(seat, tie, size);
    const decision = status === 'tied' ? tie?.decision : null;
    const chosen = decision?.chosen.includes(seat.person.key) ? 'chosen' : 'notChosen';
    return {
      person: seat.position,
      key: seat.person.key,
      nip: seat.person.nip,
      name: seat.person.name,
      unit: seat.person.unit,
      votes: seat.votes,
      rank: seat.rank,
      share: countedBallots === 0 ? 0 : seat.votes / countedBallots,
      status,
      teamDecision: decision ? chosen : '',
      teamReason: decision?.reason ?? '',
    };
  });
  const last = decisions[decisions.length - 1];
  const stale = last && (!tie || !fits(last, tie.keys, tie.seats)) ? [last] : [];
  return { ranking, tie, staleTieDecisions: stale };
};

/** Who goes on to the review: everyone passed, and those whom the team chose from the tie. */
export const shortlisted = (ranking: readonly RankedPerson[]): readonly RankedPerson[] =>
  ranking.filter(({ status, teamDecision }) => status === 'passed' || teamDecision === 'chosen');
