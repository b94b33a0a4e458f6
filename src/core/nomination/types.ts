import type { Match } from '../people/types.ts';

/** Every ballot has exactly one fate. Order of the list = order in which they are decided, `counted` last. */
export const ballotFates = [
  'late',
  'unknownVoter',
  'review',
  'replaced',
  'blank',
  'tooMany',
  'counted',
] as const;
export type BallotFate = (typeof ballotFates)[number];

/** The ledger's “Keputusan”, one for each typed name (and one row for a ballot without any name). */
export const nameFates = [
  'counted',
  'review',
  'unknown',
  'notEligible',
  'duplicate',
  'replaced',
  'tooMany',
  'late',
  'unknownVoter',
  'blank',
] as const;
export type NameFate = (typeof nameFates)[number];

export type ColumnRole = 'time' | 'voter' | 'names' | 'ignore';

/** One column of a response tab: what it seems to hold, how sure (0…1) and why (a sentence). */
export interface ColumnProposal {
  readonly index: number;
  readonly header: string;
  readonly role: ColumnRole;
  readonly confidence: number;
  readonly why: string;
}

/** Zero-based columns of a response table; -1 when there is none. */
export interface BallotMapping {
  readonly time: number;
  readonly voter: number;
  readonly names: readonly number[];
  /** The names columns (subset of `names`) whose cells hold several ticks joined by “, ”. */
  readonly multiple: readonly number[];
  /** The voter's column holds e-mail addresses. */
  readonly voterIsEmail: boolean;
}

/** Ballots by columns; index = ballot. Texts are interned: `texts[nameText[k]]` for k in nameStart[i]…nameStart[i+1]. */
export interface Ballots {
  readonly sheet: string;
  readonly count: number;
  /** Sheet row of each ballot. */
  readonly rows: Int32Array;
  /** Serial date, NaN when missing or unreadable. */
  readonly times: Float64Array;
  /** As found in the sheet, '' when there is none. */
  readonly voters: readonly string[];
  readonly nameStart: Int32Array;
  readonly nameText: Int32Array;
  readonly texts: readonly string[];
  readonly blankRows: number;
  /** Sheet rows whose time could not be read though there is one. */
  readonly unreadableTimes: readonly number[];
}

/** “aturan tim”, printed with the result. */
export interface NominationRules {
  readonly maxNames: number;
  readonly shortlistSize: number;
  readonly opensAt: number | null;
  readonly closesAt: number | null;
  readonly onlyRegistered: boolean;
  readonly pnsOnly: boolean;
  readonly identity: 'verified' | 'typed' | 'none';
}

export type RankStatus = 'passed' | 'tied' | 'notPassed';

export interface RankedPerson {
  /** Position in `roster.people`. */
  readonly person: number;
  readonly key: string;
  readonly nip: string;
  readonly name: string;
  readonly unit: string;
  readonly votes: number;
  /** Equal votes share a rank: 1, 2, 2, 4. */
  readonly rank: number;
  /** Share of the counted ballots, 0…1. */
  readonly share: number;
  readonly status: RankStatus;
  /** The team's word on a tie, '' when there is none. */
  readonly teamDecision: '' | 'chosen' | 'notChosen';
  readonly teamReason: string;
}

/** The tie at the last place of the shortlist. */
export interface Tie {
  readonly votes: number;
  /** Seats that the tied people share. */
  readonly seats: number;
  /** Keys of everyone tied, sorted. */
  readonly keys: readonly string[];
  readonly decision: TieDecision | null;
}

/** One recorded decision of the sheet “Keputusan Tim”; it holds only while the same people are tied for the same seats. */
export interface TieDecision {
  readonly tied: readonly string[];
  readonly chosen: readonly string[];
  readonly reason: string;
  /** Serial date. */
  readonly time: number;
}

/** What is known about one distinct typed text. */
export interface TextOutcome {
  readonly text: string;
  readonly match: Match;
  /** How often it stands in ballots that count (fate `counted`). */
  readonly count: number;
}

export interface Tally {
  readonly received: number;
  readonly ballots: Readonly<Record<BallotFate, number>>;
  readonly names: Readonly<Record<NameFate, number>>;
  readonly namesTotal: number;
  /** Code of `ballotFates` by ballot. */
  readonly ballotFate: Uint8Array;
  /** Code of `nameFates` by name (same index as `Ballots.nameText`). */
  readonly nameFate: Uint8Array;
  /** 1 where the voter named himself. */
  readonly selfNamed: Uint8Array;
  readonly outcomes: readonly TextOutcome[];
  /** Highest votes first. */
  readonly ranking: readonly RankedPerson[];
  readonly tie: Tie | null;
  /** Recorded decisions that no longer fit the present tie. */
  readonly staleTieDecisions: readonly TieDecision[];
  readonly notEligibleVotes: number;
  readonly selfNominations: number;
  readonly earlyBallots: number;
}
