import { ballotProblems } from '../messages/nomination.ts';
import type { Settings } from '../settings/types.ts';
import { formatDateTime } from '../text/dates.ts';
import type { BallotMapping, NominationRules } from './types.ts';

/** The rules that hold for this table: only e-mail addresses collected by the form can be verified. */
export const rulesOf = (settings: Settings, mapping: BallotMapping): NominationRules => {
  const { maxNames, shortlistSize, opensAt, closesAt, onlyRegistered, pnsOnly, voterIdentity } = settings;
  const typed = voterIdentity === 'typed' || !mapping.voterIsEmail;
  const identity = voterIdentity === 'none' || mapping.voter < 0 ? 'none' : typed ? 'typed' : 'verified';
  return { maxNames, shortlistSize, opensAt, closesAt, onlyRegistered, pnsOnly, identity };
};

/** null when the result may be shown now, else a sentence: who leads stays hidden until closing unless the team says so. */
export const whyHidden = (settings: Settings, now: number): string | null => {
  const { closesAt, showLeaderBeforeClosing } = settings;
  const open = closesAt !== null && now <= closesAt;
  return open && !showLeaderBeforeClosing ? ballotProblems.notYetClosed(formatDateTime(closesAt)) : null;
};
