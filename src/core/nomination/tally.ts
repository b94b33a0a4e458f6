import { decisionKey } from '../people/names.ts';
import type { Match, Matcher, Person } from '../people/types.ts';
import { assert } from '../result.ts';
import { serialSeconds } from '../text/dates.ts';
import { rank } from './ranking.ts';
import {
  type BallotFate,
  type Ballots,
  ballotFates,
  type NameFate,
  type NominationRules,
  nameFates,
  type Tally,
  type TieDecision,
} from './types.ts';
import { readVoters, type Voters } from './voters.ts';

const ballotCode = Object.fromEntries(ballotFates.map((fate, code) => [fate, code])) as Record<
  BallotFate,
  number
>;
const nameCode = Object.fromEntries(nameFates.map((fate, code) => [fate, code])) as Record<NameFate, number>;
const UNDECIDED = 255;

/** What every name of a ballot becomes when the ballot itself does not count. */
const fateOfNames: Readonly<Record<Exclude<BallotFate, 'counted'>, NameFate>> = {
  late: 'late',
  unknownVoter: 'unknownVoter',
  review: 'review',
  replaced: 'replaced',
  blank: 'blank',
  tooMany: 'tooMany',
};

/** Per distinct text: who it is, and under which number it counts as a different name. */
interface Texts {
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

const matchTexts = (texts: readonly string[], matcher: Matcher): Texts => {
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

/** Late or without a readable time, then unknown voters; the rest stays undecided. */
const judgeReceipt = (
  ballots: Ballots,
  voters: Voters,
  rules: NominationRules,
  fates: Uint8Array,
): number => {
  const closing = rules.closesAt === null ? null : serialSeconds(rules.closesAt);
  const hasTimes = ballots.times.some((time) => !Number.isNaN(time));
  let early = 0;
  for (let ballot = 0; ballot < ballots.count; ballot += 1) {
    const time = ballots.times[ballot] ?? Number.NaN;
    if (rules.opensAt !== null && time < rules.opensAt) early += 1;
    if (closing !== null && serialSeconds(time) > closing) fates[ballot] = ballotCode.late;
    else if (rules.onlyRegistered && voters.registered[voters.id[ballot] ?? -1] !== 1) {
      fates[ballot] = ballotCode.unknownVoter;
    } else if (closing !== null && hasTimes && Number.isNaN(time)) fates[ballot] = ballotCode.review;
  }
  return early;
};

/** Of a verified voter's ballots the latest stays (by time, then by row); a typed identity used twice waits for the team. */
const judgeRepeats = (ballots: Ballots, voters: Voters, rules: NominationRules, fates: Uint8Array): void => {
  const latest = new Int32Array(voters.count).fill(-1);
  for (let ballot = 0; ballot < ballots.count; ballot += 1) {
    const voter = voters.id[ballot] ?? -1;
    if (voter < 0 || fates[ballot] !== UNDECIDED) continue;
    const other = latest[voter] ?? -1;
    if (other < 0) {
      latest[voter] = ballot;
    } else if (rules.identity === 'typed') {
      fates[other] = ballotCode.review;
      fates[ballot] = ballotCode.review;
    } else if (isLater(ballots.times, ballot, other)) {
      fates[other] = ballotCode.replaced;
      latest[voter] = ballot;
    } else fates[ballot] = ballotCode.replaced;
  }
};

/** A missing time counts as earliest; rows come in ascending order, so an equal time means the later row wins. */
const isLater = (times: Float64Array, ballot: number, other: number): boolean => {
  const time = times[ballot] ?? Number.NaN;
  const before = times[other] ?? Number.NaN;
  return Number.isNaN(time) ? Number.isNaN(before) : Number.isNaN(before) || time >= before;
};

/** Sums that grow while the ballots' names are judged. */
interface Sums {
  readonly names: number[];
  readonly ballots: number[];
  readonly votes: Int32Array;
  readonly textCounts: Int32Array;
  self: number;
}

const judgeNames = (
  ballots: Ballots,
  voters: Voters,
  texts: Texts,
  limit: number,
  fates: Uint8Array,
  nameFate: Uint8Array,
  selfNamed: Uint8Array,
): Sums => {
  const { nameStart, nameText } = ballots;
  const sums: Sums = {
    names: nameFates.map(() => 0),
    ballots: ballotFates.map(() => 0),
    votes: new Int32Array(texts.entities),
    textCounts: new Int32Array(texts.matches.length),
    self: 0,
  };
  const seen = new Int32Array(texts.entities).fill(-1);
  const { entity, person, fate: textFate, ignored } = texts;
  for (let ballot = 0; ballot < ballots.count; ballot += 1) {
    const from = nameStart[ballot] as number;
    const to = nameStart[ballot + 1] as number;
    if (fates[ballot] === UNDECIDED) {
      let different = 0;
      for (let at = from; at < to; at += 1) {
        const text = nameText[at] as number;
        const who = entity[text] as number;
        if (seen[who] === ballot) nameFate[at] = nameCode.duplicate;
        else {
          seen[who] = ballot;
          different += 1 - (ignored[text] as number);
        }
      }
      fates[ballot] =
        from === to ? ballotCode.blank : different > limit ? ballotCode.tooMany : ballotCode.counted;
    }
    const fate = fates[ballot] as number;
    sums.ballots[fate] = (sums.ballots[fate] as number) + 1;
    const isCounted = fate === ballotCode.counted;
    const rest = isCounted ? 0 : nameCode[fateOfNames[ballotFates[fate] as Exclude<BallotFate, 'counted'>]];
    const own = voters.person[voters.id[ballot] as number] ?? -1;
    for (let at = from; at < to; at += 1) {
      const text = nameText[at] as number;
      const code = isCounted
        ? nameFate[at] === nameCode.duplicate
          ? nameCode.duplicate
          : textFate[text]
        : rest;
      nameFate[at] = code as number;
      sums.names[code as number] = (sums.names[code as number] as number) + 1;
      if (isCounted || fate === ballotCode.tooMany)
        sums.textCounts[text] = (sums.textCounts[text] as number) + 1;
      if (code === nameCode.counted) {
        const who = entity[text] as number;
        sums.votes[who] = (sums.votes[who] as number) + 1;
      }
      if (own >= 0 && person[text] === own) {
        selfNamed[at] = 1;
        if (code === nameCode.counted) sums.self += 1;
      }
    }
  }
  return sums;
};

const record = <K extends string>(keys: readonly K[], values: readonly number[]): Record<K, number> =>
  Object.fromEntries(keys.map((key, at) => [key, values[at] ?? 0])) as Record<K, number>;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Counts a nomination (domain: choosing change agents). Every ballot and every name gets exactly one fate; the
 * sums are asserted. Matching happens once for each distinct text, the rest is one pass over typed arrays.
 */
export const tally = (
  ballots: Ballots,
  matcher: Matcher,
  rules: NominationRules,
  tieDecisions: readonly TieDecision[] = [],
): Tally => {
  const texts = matchTexts(ballots.texts, matcher);
  const voters = readVoters(ballots, matcher, rules);
  const fates = new Uint8Array(ballots.count).fill(UNDECIDED);
  const nameFate = new Uint8Array(ballots.nameText.length).fill(UNDECIDED);
  const selfNamed = new Uint8Array(ballots.nameText.length);
  const earlyBallots = judgeReceipt(ballots, voters, rules, fates);
  judgeRepeats(ballots, voters, rules, fates);
  const sums = judgeNames(ballots, voters, texts, rules.maxNames, fates, nameFate, selfNamed);
  assert(sum(sums.ballots) === ballots.count, 'every ballot has one fate');
  assert(sum(sums.names) === ballots.nameText.length, 'every name has one fate');
  const counted = sums.ballots[ballotCode.counted] ?? 0;
  const votes = sums.votes.subarray(0, matcher.roster.people.length);
  assert(sum([...votes]) === sums.names[nameCode.counted], 'votes are the counted names');
  const names = record(nameFates, sums.names);
  return {
    received: ballots.count,
    ballots: record(ballotFates, sums.ballots),
    names,
    namesTotal: ballots.nameText.length,
    ballotFate: fates,
    nameFate,
    selfNamed,
    outcomes: texts.matches.map((match, id) => ({
      text: ballots.texts[id] ?? '',
      match,
      count: sums.textCounts[id] ?? 0,
    })),
    ...rank(matcher.roster.people, votes, counted, rules.shortlistSize, tieDecisions),
    notEligibleVotes: names.notEligible,
    selfNominations: sums.self,
    earlyBallots,
  };
};
