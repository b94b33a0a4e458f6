import { serialSeconds } from '../text/dates.ts';
import { ballotCode, nameCode, namesOfVoid, UNDECIDED } from './codes.ts';
import type { Texts } from './texts.ts';
import { type Ballots, ballotFates, type NominationRules, nameFates } from './types.ts';
import type { Voters } from './voters.ts';

/** Late or without a readable time, then unknown voters; the rest stays undecided. Returns how many came too early. */
export const judgeReceipt = (
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
export const judgeRepeats = (
  ballots: Ballots,
  voters: Voters,
  rules: NominationRules,
  fates: Uint8Array,
): void => {
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

/** What judging the names adds up to; arrays are indexed by fate code, roster position or distinct text. */
export interface Sums {
  readonly names: Float64Array;
  readonly ballots: Float64Array;
  readonly votes: Int32Array;
  /** Occurrences of each text in ballots that count or would count with fewer names. */
  readonly textCounts: Int32Array;
  self: number;
}

/** The arrays that judging fills. */
export interface Fates {
  readonly ballot: Uint8Array;
  readonly name: Uint8Array;
  readonly selfNamed: Uint8Array;
}

/** Marks names said before in the same ballot and returns how many different ones there are. */
const createDistinct = (ballots: Ballots, texts: Texts, fates: Fates) => {
  const seen = new Int32Array(texts.entities).fill(-1);
  const { entity, ignored } = texts;
  const { nameText } = ballots;
  return (ballot: number, from: number, to: number): number => {
    let different = 0;
    for (let at = from; at < to; at += 1) {
      const text = nameText[at] as number;
      const who = entity[text] as number;
      if (seen[who] === ballot) fates.name[at] = nameCode.duplicate;
      else {
        seen[who] = ballot;
        different += 1 - (ignored[text] as number);
      }
    }
    return different;
  };
};

/** Gives the names from `from` to `to` of one judged ballot their fates and adds them up. */
const createCounter = (ballots: Ballots, texts: Texts, fates: Fates, sums: Sums) => {
  const { nameText } = ballots;
  const { entity, person, fate: textFate } = texts;
  const { names, votes, textCounts } = sums;
  return (fate: number, own: number, from: number, to: number): void => {
    const isCounted = fate === ballotCode.counted;
    const isListed = isCounted || fate === ballotCode.tooMany;
    for (let at = from; at < to; at += 1) {
      const text = nameText[at] as number;
      const isDouble = fates.name[at] === nameCode.duplicate;
      const valid = isDouble ? nameCode.duplicate : (textFate[text] as number);
      const code = isCounted ? valid : (namesOfVoid[fate] as number);
      fates.name[at] = code;
      names[code] = (names[code] as number) + 1;
      if (isListed) textCounts[text] = (textCounts[text] as number) + 1;
      if (code === nameCode.counted) {
        const who = entity[text] as number;
        votes[who] = (votes[who] as number) + 1;
      }
      if (own >= 0 && person[text] === own) {
        fates.selfNamed[at] = 1;
        if (code === nameCode.counted) sums.self += 1;
      }
    }
  };
};

/** Blank, too many different names, or counted; then every name its fate. One pass. */
export const judgeNames = (
  ballots: Ballots,
  voters: Voters,
  texts: Texts,
  limit: number,
  fates: Fates,
): Sums => {
  const sums: Sums = {
    names: new Float64Array(nameFates.length),
    ballots: new Float64Array(ballotFates.length),
    votes: new Int32Array(texts.entities),
    textCounts: new Int32Array(texts.matches.length),
    self: 0,
  };
  const distinct = createDistinct(ballots, texts, fates);
  const countNames = createCounter(ballots, texts, fates, sums);
  for (let ballot = 0; ballot < ballots.count; ballot += 1) {
    const from = ballots.nameStart[ballot] as number;
    const to = ballots.nameStart[ballot + 1] as number;
    if (fates.ballot[ballot] === UNDECIDED) {
      const isTooMany = distinct(ballot, from, to) > limit;
      const filled = isTooMany ? ballotCode.tooMany : ballotCode.counted;
      fates.ballot[ballot] = from === to ? ballotCode.blank : filled;
    }
    const fate = fates.ballot[ballot] as number;
    sums.ballots[fate] = (sums.ballots[fate] as number) + 1;
    countNames(fate, voters.person[voters.id[ballot] as number] ?? -1, from, to);
  }
  return sums;
};
