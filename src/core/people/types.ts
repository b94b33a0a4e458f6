/** Why somebody is not eligible; a reason for “Tidak” is never kept anywhere. */
export type Ineligibility = 'marked' | 'notPns';

/** One row of the sheet “Pegawai”: an individual, or a group (Jabatan “Kelompok”) that needs no NIP. */
export interface Person {
  /** The NIP; without one, a key made of name and unit. Unique in a roster. */
  readonly key: string;
  /** Digits only, '' when there is none or it can't be trusted. */
  readonly nip: string;
  readonly name: string;
  readonly unit: string;
  readonly position: string;
  readonly status: string;
  readonly email: string;
  readonly superiorNip: string;
  readonly group: boolean;
  readonly eligible: boolean;
  readonly ineligible: Ineligibility | null;
  /** Sheet row, 1-based. */
  readonly row: number;
}

export interface Roster {
  readonly people: readonly Person[];
}

export type RosterProblemCode =
  | 'noTable'
  | 'noNameColumn'
  | 'noNipColumn'
  | 'blankRow'
  | 'missingName'
  | 'missingNip'
  | 'nipDigitsLost'
  | 'nipLength'
  | 'duplicateNip'
  | 'duplicatePerson'
  | 'statusBlank'
  | 'eligibleUnclear';

export interface RosterProblem {
  readonly code: RosterProblemCode;
  /** Sheet row, 0 for the whole sheet. */
  readonly row: number;
  /** A whole sentence with sheet, row and what to do. */
  readonly message: string;
}

export interface RosterReading {
  readonly roster: Roster;
  readonly problems: readonly RosterProblem[];
  readonly blankRows: number;
  readonly eligibleCount: number;
  /** People whose status is empty: eligible, but “belum diperiksa”. */
  readonly unchecked: number;
}

export type FoundReason = 'exact' | 'normalised' | 'label' | 'nip' | 'titles' | 'decision';
export type AmbiguousReason = 'sameName' | 'nipDisagrees' | 'nipDigitsLost' | 'notSure' | 'decisionUnclear';
export type AbsentReason = 'noSharedWord' | 'unknownNip' | 'decidedAbsent' | 'decidedIgnore';

/** What a typed text means. Numbers are positions in `roster.people`; candidates come best first, at most three. */
export type Match =
  | { readonly kind: 'found'; readonly person: number; readonly reason: FoundReason }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly number[]; readonly reason: AmbiguousReason }
  | { readonly kind: 'absent'; readonly reason: AbsentReason };

/** The team's decisions about texts, by normalised text (see `decisionKey`). */
export type NameDecisions = ReadonlyMap<string, NameDecision>;

export type NameDecision =
  | { readonly kind: 'person'; readonly key: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'ignore' }
  | { readonly kind: 'unclear'; readonly text: string };

/** The narrow door to matching: later a fuller matcher takes its place. */
export interface Matcher {
  readonly roster: Roster;
  match(text: string): Match;
}
