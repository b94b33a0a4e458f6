import type { ColumnRole } from './core/nomination/types.ts';
import type { SettingKey, Settings, VoteMode, VoterIdentity } from './core/settings/types.ts';

/**
 * Everything that crosses between the pages (and the command line) and the server bundle, as plain JSON:
 * no Date, no undefined in arrays, no function. Types only, so every project may import this file.
 */

export type { ColumnRole, SettingKey, Settings, VoteMode, VoterIdentity };

/** The functions a page may call through google.script.run; each is a top-level function of the bundle. */
export interface ServerApi {
  /** What a page needs to start; also tells what is wrong with triggers or authorisation. */
  loadPage(page: PageName): PageReply;
  /** Runs one action of `ActionMap` by name. Never throws: failures are sentences. */
  runAction(name: string, args?: unknown): ActionResult;
  /** The actions by name with one line each, for the command line. */
  listActions(): ActionInfo[];
}

/** The page's HTML file is `sidebar-<page>`; `olah` also holds the tie card. “Lepas add-on” has no page: it asks and answers in alerts. */
export type PageName =
  | 'mulai'
  | 'formulir'
  | 'hubungkan'
  | 'olah'
  | 'ringkasan'
  | 'bantuan'
  | 'uji'
  | 'tentang';

export interface ActionInfo {
  readonly name: string;
  /** One line, Indonesian. */
  readonly description: string;
}

export interface ActionResult<T = unknown> {
  readonly ok: boolean;
  /** A whole sentence to show: what happened, or what went wrong, where and what to do. */
  readonly message: string;
  /** A question to ask first: show `items`, then call again with the same arguments and `confirmed: true`. */
  readonly needsConfirmation?: Confirmation;
  readonly data: T | null;
  /** Further sentences: rows left out and why, triggers not working … */
  readonly warnings: readonly string[];
}

export interface Confirmation {
  readonly question: string;
  readonly items: readonly string[];
}

/** By action: what `args` may hold, and what `data` holds when `ok`. */
export interface ActionMap {
  setup: { args: SetupArgs; data: SetupData };
  makeNominationForm: { args: MakeFormArgs; data: NominationFormData };
  adoptForm: { args: AdoptArgs; data: AdoptData };
  tallyNominations: { args: TallyArgs; data: TallyData };
  decideTie: { args: DecideTieArgs; data: DecideTieData };
  selfTest: { args: Record<string, never>; data: SelfTestData };
  formSummary: { args: Record<string, never>; data: FormSummaryData };
  detach: { args: { readonly confirmed?: boolean }; data: { readonly triggersRemoved: number } };
  about: { args: Record<string, never>; data: AboutData };
}

export type ActionName = keyof ActionMap;

// ---------------------------------------------------------------------------------------------- settings

type DateSetting = 'opensAt' | 'closesAt' | 'retentionDate';

/**
 * The settings as the page “Mulai” and `pengaturan.json` hold them: core's `Settings` with each date as
 * `YYYY-MM-DD HH:mm` in the workbook's time zone, '' for none. A field left out keeps its value or default.
 */
export type SettingsForm = {
  readonly [Key in SettingKey]?: Key extends DateSetting ? string : Settings[Key];
};

// ---------------------------------------------------------------------------------------------- actions

export interface SetupArgs {
  readonly settings?: SettingsForm;
  readonly confirmed?: boolean;
  /** The command line: asks nothing, keeps content, takes known headers as confirmed. */
  readonly unattended?: boolean;
}

export interface SetupData {
  readonly created: readonly string[];
  /** Sheets that were there and are used as they are. */
  readonly adopted: readonly string[];
  readonly roster: RosterReport;
}

export interface RosterReport {
  readonly people: number;
  readonly eligible: number;
  /** One sentence a row that was not taken as it stands. */
  readonly problems: readonly string[];
}

export interface MakeFormArgs {
  readonly voteMode: VoteMode;
  /** `YYYY-MM-DD HH:mm`, '' for none. Kept as a setting too. */
  readonly closesAt: string;
  /** `workbook`: a tab here; `separate`: an own response file that only the admins can open. */
  readonly responses: 'workbook' | 'separate';
  /** Kept as the setting of the same name; left out: unchanged. */
  readonly onlyRegistered?: boolean;
  readonly confirmed?: boolean;
}

export interface NominationFormData {
  readonly title: string;
  readonly editUrl: string;
  readonly publishedUrl: string;
  readonly style: 'checkbox' | 'dropdowns';
  readonly candidates: number;
  /** Address of the separate response file, or null. */
  readonly responsesUrl: string | null;
}

export interface AdoptArgs {
  /** First call: leave `columns` out, the reply proposes. Second call: with the columns the user confirmed. */
  readonly sheetId?: number;
  /** A form's address, to read choices from; optional. */
  readonly formUrl?: string;
  readonly columns?: readonly { readonly index: number; readonly role: ColumnRole }[];
  readonly voterIdentity?: VoterIdentity;
}

export interface AdoptData {
  readonly sheetId: number;
  readonly sheet: string;
  readonly columns: readonly AdoptColumn[];
  readonly voterIdentity: VoterIdentity;
  readonly saved: boolean;
}

export interface AdoptColumn {
  /** Zero-based. */
  readonly index: number;
  /** `A`, `B` … */
  readonly letter: string;
  readonly header: string;
  readonly role: ColumnRole;
  /** Why it is proposed, a sentence. */
  readonly why: string;
  /** Up to three values from the column, as shown. */
  readonly samples?: readonly string[];
}

export interface TallyArgs {
  /** Optional: count at this time instead of now, `YYYY-MM-DD HH:mm`. */
  readonly now?: string;
}

export interface TallyData {
  readonly ballots: {
    readonly received: number;
    readonly counted: number;
    readonly fates: readonly CountLine[];
  };
  readonly names: { readonly total: number; readonly fates: readonly CountLine[] };
  readonly ranking: readonly RankingLine[];
  /** Votes for people who are not eligible: only ever a total. */
  readonly notEligibleVotes: number;
  /** Names that still wait for a decision in “Telaah Nama”. */
  readonly toReview: number;
  readonly tie: TieCard | null;
  readonly sheets: readonly string[];
}

export interface CountLine {
  readonly label: string;
  readonly count: number;
}

export interface RankingLine {
  readonly rank: number;
  /** '' for a group or a person without one. */
  readonly nip: string;
  readonly name: string;
  readonly unit: string;
  readonly votes: number;
  /** 0…100, one decimal. */
  readonly percent: number;
  readonly status: string;
}

export interface TieCard {
  /** Seats that the tied people share. */
  readonly seats: number;
  readonly votes: number;
  readonly people: readonly { readonly key: string; readonly name: string; readonly unit: string }[];
  readonly decision: {
    readonly chosen: readonly string[];
    readonly reason: string;
    readonly time: string;
  } | null;
}

export interface DecideTieArgs {
  /** Keys of the people taken, exactly `seats` of them. */
  readonly chosen: readonly string[];
  readonly reason: string;
}

export interface DecideTieData {
  readonly tie: TieCard;
}

export interface SelfTestData {
  readonly checks: readonly {
    readonly name: string;
    readonly expected: string;
    readonly found: string;
    readonly ok: boolean;
  }[];
  readonly passed: number;
  readonly failed: number;
}

export interface FormSummaryData {
  readonly title: string;
  readonly responses: number;
  readonly accepting: boolean;
  /** Display text, '' when there is none. */
  readonly lastResponse: string;
  readonly closesAt: string;
  readonly linked: boolean;
}

export interface AboutData {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

// ---------------------------------------------------------------------------------------------- pages

export interface PageReply {
  readonly ok: boolean;
  /** '' or a sentence when the page can't start. */
  readonly message: string;
  readonly data: PageData | null;
  readonly warnings: readonly string[];
}

/** One flat record for all pages; a page reads the fields it needs. */
export interface PageData {
  readonly page: PageName;
  readonly container: 'sheets' | 'forms';
  /** Complete: defaults where nothing was saved. */
  readonly settings: Required<SettingsForm>;
  readonly isSetUp: boolean;
  readonly roster: RosterReport | null;
  /** Tabs that could be a response sheet (page `hubungkan`). */
  readonly candidates: readonly {
    readonly sheetId: number;
    readonly sheet: string;
    readonly linked: boolean;
  }[];
  readonly form: { readonly title: string; readonly editUrl: string; readonly publishedUrl: string } | null;
  /** Page `formulir`: what form would be made now. Left out: the page tells only what the roster report says. */
  readonly formPreview?: {
    readonly style: 'checkbox' | 'dropdowns';
    readonly candidates: number;
    /** Sections by unit, 0 when the form has none. */
    readonly unitSections: number;
    /** Names that carry their unit because somebody else has the same. */
    readonly homonyms: number;
  } | null;
  /** Page `olah`. */
  readonly tie: TieCard | null;
  /** Text of the last count, '' when there was none. */
  readonly lastTally: string;
  /** Page `ringkasan`, else null. */
  readonly summary: FormSummaryData | null;
  /** The guide of page `bantuan`: sections of plain text. */
  readonly guide: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly about: AboutData;
}
