/** The local framework beside BerAKHLAK (domain: at most one). */
export type LocalFramework = 'none' | 'solider' | 'baek' | 'custom';

/** “Rahasia”: nobody can see who chose whom; “Tercatat”: verified e-mail. */
export type VoteMode = 'secret' | 'recorded';

/** `verified` holds only where the voter's column holds e-mail addresses collected by the form; else it is `typed`. */
export type VoterIdentity = 'verified' | 'typed' | 'none';

export type TimeZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

export interface CustomFramework {
  readonly name: string;
  readonly values: readonly { readonly name: string; readonly definition: string }[];
}

/** All settings of a workbook. Dates are serial numbers in the workbook's time zone; null is none. */
export interface Settings {
  readonly unit: string;
  readonly city: string;
  readonly year: number;
  readonly headName: string;
  readonly headNip: string;
  readonly headTitle: string;
  readonly leaderName: string;
  readonly leaderNip: string;
  readonly timeZone: TimeZone;
  readonly localFramework: LocalFramework;
  readonly customFramework: CustomFramework;
  readonly maxNames: number;
  readonly shortlistSize: number;
  readonly opensAt: number | null;
  /** null: closed and countable. */
  readonly closesAt: number | null;
  readonly voteMode: VoteMode;
  readonly onlyRegistered: boolean;
  readonly pnsOnly: boolean;
  readonly showLeaderBeforeClosing: boolean;
  readonly voterIdentity: VoterIdentity;
  /** Address or id of the separate response file that only the admins can open; '' when responses are in the workbook. */
  readonly responsesElsewhere: string;
  readonly retentionDate: number | null;
}

export type SettingKey = keyof Settings;

/** A value that could not be taken; the default stands in its place. `row` is the sheet row, 0 for a plain object. */
export interface SettingProblem {
  readonly row: number;
  readonly key: SettingKey | '';
  readonly label: string;
  readonly found: string;
  readonly message: string;
}

export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}
