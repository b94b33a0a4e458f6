import { ballotProblems } from '../messages/nomination.ts';
import type { Settings } from '../settings/types.ts';
import { formatDateTime } from '../text/dates.ts';
import { ballotCode } from './codes.ts';
import type { BallotMapping, Ballots, NominationRules, Tally } from './types.ts';

/** What the user must know beside the numbers; each a whole sentence. */
export const tallyWarnings = (
  tally: Tally,
  ballots: Ballots,
  mapping: BallotMapping,
  rules: NominationRules,
  settings: Settings,
): readonly string[] => {
  const { sheet } = ballots;
  const found: string[] = [];
  const add = (condition: boolean, text: () => string) => {
    if (condition) found.push(text());
  };
  add(mapping.time < 0, () => ballotProblems.noTimeColumn(sheet));
  add(mapping.voter < 0 && settings.voterIdentity !== 'none', () => ballotProblems.noVoterColumn(sheet));
  add(
    rules.identity === 'typed' && settings.voterIdentity === 'verified',
    () => ballotProblems.typedNotVerified,
  );
  add(ballots.unreadableTimes.length > 0, () =>
    ballotProblems.unreadableTimes(sheet, ballots.unreadableTimes),
  );
  const untimed = untimedRows(tally, ballots);
  add(rules.closesAt !== null && untimed.length > 0, () => ballotProblems.missingTimes(sheet, untimed));
  add(ballots.blankRows > 0, () => ballotProblems.blankRows(ballots.blankRows));
  add(tally.earlyBallots > 0, () => ballotProblems.early(tally.earlyBallots));
  add(tally.ballots.review > 0 && rules.identity === 'typed', () =>
    ballotProblems.typedIdentity(tally.ballots.review),
  );
  const toDecide = namesToDecide(tally);
  add(toDecide > 0, () => ballotProblems.review(toDecide));
  const { tie } = tally;
  if (tie && !tie.decision) found.push(ballotProblems.tie(tie.keys.length, tie.seats));
  add(tally.staleTieDecisions.length > 0, () => ballotProblems.staleTie);
  return found;
};

/** Rows that wait for the team because their time is empty while a closing time holds. */
const untimedRows = (tally: Tally, ballots: Ballots): readonly number[] => {
  const unreadable = new Set(ballots.unreadableTimes);
  const isTimed = ballots.times.some((time) => !Number.isNaN(time));
  return [...ballots.rows].filter(
    (row, at) =>
      isTimed &&
      Number.isNaN(ballots.times[at] ?? Number.NaN) &&
      tally.ballotFate[at] === ballotCode.review &&
      !unreadable.has(row),
  );
};

/** What the count was made of, where that could surprise: still open, columns with names that were left out. */
export const stateWarnings = (
  settings: Settings,
  now: number,
  sheet: string,
  overlooked: readonly string[],
): readonly string[] => {
  const { closesAt } = settings;
  return [
    ...(closesAt !== null && now <= closesAt ? [ballotProblems.provisional(formatDateTime(closesAt))] : []),
    ...(overlooked.length > 0 ? [ballotProblems.overlooked(sheet, overlooked)] : []),
  ];
};

/** Doubtful names that wait in “Telaah Nama”, without those of ballots that wait as a whole. */
export const namesToDecide = (tally: Tally): number =>
  tally.outcomes.reduce((sum, { match, count }) => sum + (match.kind === 'ambiguous' ? count : 0), 0);
