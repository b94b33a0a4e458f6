import {
  absentReasons,
  ambiguousReasons,
  foundReasons,
  ledgerReasons,
  ledgerTexts,
} from '../messages/nomination.ts';
import type { Match, Person, Roster } from '../people/types.ts';
import type { SheetPlan } from '../plan.ts';
import type { Cell } from '../table.ts';
import { fateLabel } from './labels.ts';
import {
  type BallotFate,
  type Ballots,
  ballotFates,
  type NameFate,
  type NominationRules,
  nameFates,
  type Tally,
} from './types.ts';

/** Metadata key of the sheet “Jejak Suara”. */
export const LEDGER_SHEET = 'ledger';

export interface LedgerRow {
  /** Row number in the response sheet. */
  readonly row: number;
  readonly text: string;
  readonly fate: NameFate;
  readonly decision: string;
  readonly nip: string;
  readonly name: string;
  readonly reason: string;
}

const matchReason = (match: Match): string => {
  if (match.kind === 'found') return foundReasons[match.reason];
  return match.kind === 'ambiguous' ? ambiguousReasons[match.reason] : absentReasons[match.reason];
};

const ballotReason = (
  fate: Exclude<BallotFate, 'counted'>,
  rules: NominationRules,
  timeKnown: boolean,
): string => {
  if (fate === 'tooMany') return ledgerReasons.tooMany(rules.maxNames);
  if (fate !== 'review') return ledgerReasons[fate];
  return timeKnown || rules.closesAt === null ? ledgerReasons.identityConflict : ledgerReasons.timeUnreadable;
};

const nameReason = (fate: NameFate, match: Match, person: Person | undefined): string => {
  if (fate === 'duplicate') return ledgerReasons.duplicate;
  if (fate === 'notEligible') {
    return person?.ineligible === 'notPns'
      ? ledgerReasons.notEligibleStatus
      : ledgerReasons.notEligibleMarked;
  }
  return matchReason(match);
};

/** One row for each typed name in the order of the responses, and one for a ballot without any name. */
export function* ledgerRows(
  tally: Tally,
  ballots: Ballots,
  roster: Roster,
  rules: NominationRules,
): Generator<LedgerRow> {
  const label = (fate: BallotFate | NameFate) => fateLabel(fate, rules.maxNames);
  for (let ballot = 0; ballot < ballots.count; ballot += 1) {
    const fate = ballotFates[tally.ballotFate[ballot] ?? 0] ?? 'counted';
    const timeKnown = !Number.isNaN(ballots.times[ballot] ?? Number.NaN);
    const whole = fate === 'counted' ? '' : ballotReason(fate, rules, timeKnown);
    const row = ballots.rows[ballot] ?? 0;
    const from = ballots.nameStart[ballot] ?? 0;
    const to = ballots.nameStart[ballot + 1] ?? 0;
    if (from === to) {
      const ownFate = fate === 'counted' ? 'blank' : fate;
      yield { row, text: '', fate: ownFate, decision: label(ownFate), nip: '', name: '', reason: whole };
    }
    for (let at = from; at < to; at += 1) {
      const outcome = tally.outcomes[ballots.nameText[at] ?? 0];
      if (!outcome) continue;
      const nameFate = nameFates[tally.nameFate[at] ?? 0] ?? 'counted';
      const person = outcome.match.kind === 'found' ? roster.people[outcome.match.person] : undefined;
      const base = whole || nameReason(nameFate, outcome.match, person);
      yield {
        row,
        text: outcome.text,
        fate: nameFate,
        decision: label(nameFate),
        nip: person?.nip ?? '',
        name: person?.name ?? '',
        reason: tally.selfNamed[at] === 1 ? `${base} ${ledgerReasons.self}` : base,
      };
    }
  }
}

const columns = ['row', 'text', 'decision', 'nip', 'name', 'reason'] as const;
const widths: Readonly<Record<(typeof columns)[number], number>> = {
  row: 100,
  text: 220,
  decision: 170,
  nip: 150,
  name: 220,
  reason: 520,
};

/** The sheet “Jejak Suara”: an admins' working sheet without any voter. */
export const ledgerPlan = (
  tally: Tally,
  ballots: Ballots,
  roster: Roster,
  rules: NominationRules,
): SheetPlan => {
  const cells: Cell[][] = [columns.map((column) => ledgerTexts.columns[column])];
  for (const line of ledgerRows(tally, ballots, roster, rules))
    cells.push(columns.map((column) => line[column]));
  return {
    key: LEDGER_SHEET,
    title: ledgerTexts.sheet,
    schema: 1,
    mode: 'replace',
    columns: columns.map((key) => ({ key, width: widths[key] })),
    blocks: [{ row: 0, col: 0, cells }],
    frozenRows: 1,
    tabColor: '#9AA0A6',
    formats: [
      {
        area: { row: 0, col: 0, rows: 1, cols: columns.length },
        format: { bold: true, background: '#E8F0FE' },
      },
      { area: { row: 1, col: 1, rows: 0, cols: 1 }, format: { number: 'text' } },
      { area: { row: 1, col: 3, rows: 0, cols: 1 }, format: { number: 'text' } },
    ],
    protection: { text: ledgerTexts.protection, warning: true, open: [] },
  };
};
