import { fateLabels, rankLabels, tooManyLabel } from '../messages/nomination.ts';
import type { BallotFate, NameFate, RankStatus } from './types.ts';

/** The label of a fate as the sheets show it. */
export const fateLabel = (fate: BallotFate | NameFate, maxNames: number): string =>
  fate === 'tooMany' ? tooManyLabel(maxNames) : fateLabels[fate];

export const statusLabel = (status: RankStatus, shortlistSize: number): string =>
  status === 'passed' ? rankLabels.passed(shortlistSize) : rankLabels[status];
