import { fateLabel, statusLabel } from './labels.ts';
import {
  ballotFates,
  type NameFate,
  type NominationRules,
  nameFates,
  type Tally,
  type TieDecision,
} from './types.ts';
import { namesToDecide } from './warnings.ts';

export interface CountLine {
  readonly label: string;
  readonly count: number;
}

export interface CandidateLine {
  readonly rank: number;
  readonly nip: string;
  readonly name: string;
  readonly unit: string;
  readonly votes: number;
  /** 0…1 of the counted ballots. */
  readonly share: number;
  /** 0…100, one decimal. */
  readonly percent: number;
  readonly status: string;
  readonly teamDecision: string;
}

export interface TieReport {
  readonly seats: number;
  readonly votes: number;
  readonly people: readonly { readonly key: string; readonly name: string; readonly unit: string }[];
  readonly decision: TieDecision | null;
}

/** The count as plain data, for `hasil.json` and the pages. `fates` carry the labels of the sheets. */
export interface TallyReport {
  readonly ballots: Readonly<Record<string, number>> & {
    readonly received: number;
    readonly counted: number;
  };
  readonly ballotFates: readonly CountLine[];
  readonly names: Readonly<Record<string, number>> & { readonly total: number };
  readonly nameFates: readonly CountLine[];
  readonly candidates: readonly CandidateLine[];
  readonly tie: TieReport | null;
  readonly notEligibleVotes: number;
  readonly toReview: number;
  readonly warnings: readonly string[];
}

export const tallyReport = (
  tally: Tally,
  rules: NominationRules,
  warnings: readonly string[],
): TallyReport => {
  const named = nameFates.filter((fate): fate is Exclude<NameFate, 'blank'> => fate !== 'blank');
  const label = (fate: (typeof ballotFates)[number] | NameFate) => fateLabel(fate, rules.maxNames);
  const tied = tally.ranking.filter(({ status }) => status === 'tied');
  return {
    ballots: { received: tally.received, ...tally.ballots, counted: tally.ballots.counted },
    ballotFates: ballotFates.map((fate) => ({ label: label(fate), count: tally.ballots[fate] })),
    names: { total: tally.namesTotal, ...Object.fromEntries(named.map((fate) => [fate, tally.names[fate]])) },
    nameFates: named.map((fate) => ({ label: label(fate), count: tally.names[fate] })),
    candidates: tally.ranking.map(({ rank, nip, name, unit, votes, share, status, teamDecision }) => ({
      rank,
      nip,
      name,
      unit,
      votes,
      share,
      percent: Math.round(share * 1000) / 10,
      status: statusLabel(status, rules.shortlistSize),
      teamDecision,
    })),
    tie: tally.tie && {
      seats: tally.tie.seats,
      votes: tally.tie.votes,
      people: tied.map(({ key, name, unit }) => ({ key, name, unit })),
      decision: tally.tie.decision,
    },
    notEligibleVotes: tally.notEligibleVotes,
    toReview: namesToDecide(tally),
    warnings,
  };
};
