import type { Matcher } from '../people/types.ts';
import { assert } from '../result.ts';
import { ballotCode, nameCode, UNDECIDED } from './codes.ts';
import { type Fates, judgeNames, judgeReceipt, judgeRepeats } from './judge.ts';
import { rank } from './ranking.ts';
import { matchTexts } from './texts.ts';
import {
  type Ballots,
  ballotFates,
  type NominationRules,
  nameFates,
  type Tally,
  type TieDecision,
} from './types.ts';
import { readVoters } from './voters.ts';

const record = <K extends string>(keys: readonly K[], values: Float64Array): Record<K, number> =>
  Object.fromEntries(keys.map((key, at) => [key, values[at] ?? 0])) as Record<K, number>;

const sum = (values: Float64Array | Int32Array): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

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
  const namesTotal = ballots.nameText.length;
  const fates: Fates = {
    ballot: new Uint8Array(ballots.count).fill(UNDECIDED),
    name: new Uint8Array(namesTotal).fill(UNDECIDED),
    selfNamed: new Uint8Array(namesTotal),
  };
  const earlyBallots = judgeReceipt(ballots, voters, rules, fates.ballot);
  judgeRepeats(ballots, voters, rules, fates.ballot);
  const sums = judgeNames(ballots, voters, texts, rules.maxNames, fates);
  const votes = sums.votes.subarray(0, matcher.roster.people.length);
  assert(sum(sums.ballots) === ballots.count, 'every ballot has one fate');
  assert(sum(sums.names) === namesTotal, 'every name has one fate');
  assert(sum(votes) === sums.names[nameCode.counted], 'votes are the counted names');
  const names = record(nameFates, sums.names);
  const counted = sums.ballots[ballotCode.counted] ?? 0;
  return {
    received: ballots.count,
    ballots: record(ballotFates, sums.ballots),
    names,
    namesTotal,
    ballotFate: fates.ballot,
    nameFate: fates.name,
    selfNamed: fates.selfNamed,
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
