import type { TallyData, TieCard } from '../api.ts';
import { toIsoText } from '../core/text/dates.ts';
import type { Nomination } from './nomination.ts';

/** The tie as a card for the team, null when nobody is tied at the last place. */
export function tieCard({ outcome }: Nomination): TieCard | null {
  const { tie } = outcome.report;
  if (!tie) return null;
  const { decision } = tie;
  const time = decision && decision.time > 0 ? toIsoText(decision.time) : '';
  return {
    ...tie,
    decision: decision && { chosen: decision.chosen, reason: decision.reason, time },
  };
}

/** The count as plain data for the page and `hasil.json`. */
export function tallyData(nomination: Nomination, sheets: readonly string[]): TallyData {
  const { report } = nomination.outcome;
  return {
    ballots: { ...report.ballots, fates: report.ballotFates },
    names: { ...report.names, fates: report.nameFates },
    ranking: report.candidates,
    notEligibleVotes: report.notEligibleVotes,
    toReview: report.toReview,
    tie: tieCard(nomination),
    sheets,
  };
}
