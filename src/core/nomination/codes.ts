import { type BallotFate, ballotFates, type NameFate, nameFates } from './types.ts';

/** Fates as small numbers for typed arrays: positions in `ballotFates` and `nameFates`. */
export const ballotCode = Object.fromEntries(ballotFates.map((fate, code) => [fate, code])) as Record<
  BallotFate,
  number
>;
export const nameCode = Object.fromEntries(nameFates.map((fate, code) => [fate, code])) as Record<
  NameFate,
  number
>;
export const UNDECIDED = 255;

/** By ballot code: what every name of a ballot becomes when the ballot itself does not count. */
export const namesOfVoid: readonly number[] = ballotFates.map((fate) => nameCode[fate]);
