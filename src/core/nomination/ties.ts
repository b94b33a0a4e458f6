import { teamTexts } from '../messages/nomination.ts';
import type { Matcher, Person, Roster } from '../people/types.ts';
import type { SheetPlan } from '../plan.ts';
import { err, ok, type Result } from '../result.ts';
import type { Cell, Table } from '../table.ts';
import { parseDate } from '../text/dates.ts';
import { findPerson, personLabel, personsByLabel } from './decisions.ts';
import type { Tie, TieDecision } from './types.ts';

/** Metadata key of the record sheet “Keputusan Tim”. */
export const TEAM_SHEET = 'teamDecisions';

const columnKeys = ['time', 'subject', 'tied', 'chosen', 'reason', 'tiedKeys', 'chosenKeys'] as const;
const SEPARATOR = '\n';

const columnOf = (table: Table, key: (typeof columnKeys)[number]): number =>
  table.columnKeys[key] ?? table.header.indexOf(teamTexts.columns[key]);

const splitKeys = (cell: Cell): readonly string[] =>
  String(cell)
    .split(SEPARATOR)
    .map((key) => key.trim())
    .filter((key) => key !== '');

/** Names as a person writes them, one a line or parted by semicolons; null when one of them is nobody for sure. */
const keysOfNames = (cell: Cell, find: (text: string) => Person | undefined): readonly string[] | null => {
  const people = String(cell)
    .split(/[;\n]/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map(find);
  return people.every((person) => person !== undefined) ? people.map(({ key }) => key) : null;
};

export interface TieDecisionsReading {
  /** Oldest first. */
  readonly decisions: readonly TieDecision[];
  /** Rows that could not be read, a sentence each. */
  readonly problems: readonly string[];
}

/** Every recorded tie decision: by the hidden keys, else by the names that stand in the row. */
export const readTieDecisions = (table: Table | null, matcher: Matcher): TieDecisionsReading => {
  const decisions: TieDecision[] = [];
  const problems: string[] = [];
  if (!table) return { decisions, problems };
  const labels = personsByLabel(matcher.roster);
  const find = (text: string) => findPerson(text, labels, matcher);
  table.rows.forEach((row, index) => {
    const cell = (key: (typeof columnKeys)[number]): Cell => row[columnOf(table, key)] ?? '';
    if (row.every((value) => String(value).trim() === '')) return;
    const isKeyed = splitKeys(cell('tiedKeys')).length > 0;
    const tied = isKeyed ? splitKeys(cell('tiedKeys')) : keysOfNames(cell('tied'), find);
    const chosen = isKeyed ? splitKeys(cell('chosenKeys')) : keysOfNames(cell('chosen'), find);
    if (!tied || !chosen || tied.length === 0) {
      problems.push(teamTexts.unreadable(table.sheet, table.firstRow + index));
      return;
    }
    const time = parseDate(cell('time')) ?? 0;
    decisions.push({ tied, chosen, reason: String(cell('reason')).trim(), time });
  });
  return { decisions, problems };
};

/** Checks what the team chose against the present tie; the error is a sentence. */
export const decideTie = (
  tie: Tie | null,
  chosen: readonly string[],
  reason: string,
  time: number,
): Result<TieDecision, string> => {
  if (!tie) return err(teamTexts.noTie);
  const distinct = [...new Set(chosen)];
  const stranger = distinct.find((key) => !tie.keys.includes(key));
  if (stranger !== undefined) return err(teamTexts.notTied(stranger));
  if (distinct.length !== tie.seats) return err(teamTexts.wrongCount(tie.seats, distinct.length));
  if (reason.trim() === '') return err(teamTexts.noReason);
  return ok({ tied: tie.keys, chosen: distinct, reason: reason.trim(), time });
};

/** Adds one decision below the last row of “Keputusan Tim”; nothing recorded is ever changed. */
export const tieRecordPlan = (
  decision: TieDecision,
  tie: Tie,
  roster: Roster,
  present: Table | null,
): SheetPlan => {
  const names = (keys: readonly string[]) =>
    keys
      .map((key) => roster.people.find((person) => person.key === key))
      .map((person) => (person ? personLabel(person) : ''))
      .join('; ');
  const record: Readonly<Record<(typeof columnKeys)[number], Cell>> = {
    time: decision.time,
    subject: teamTexts.tieSubject(tie.votes, tie.seats),
    tied: names(decision.tied),
    chosen: names(decision.chosen),
    reason: decision.reason,
    tiedKeys: decision.tied.join(SEPARATOR),
    chosenKeys: decision.chosen.join(SEPARATOR),
  };
  const row = present ? present.firstRow - 1 + present.rows.length : 1;
  const place = (key: (typeof columnKeys)[number], fallback: number) =>
    present && columnOf(present, key) >= 0 ? columnOf(present, key) : fallback;
  const header = { row: 0, col: 0, cells: [columnKeys.map((key) => teamTexts.columns[key])] };
  return {
    key: TEAM_SHEET,
    title: teamTexts.sheet,
    schema: 1,
    mode: 'keep',
    frozenRows: 1,
    ...(present
      ? {}
      : {
          columns: columnKeys.map((key) => ({
            key,
            width: key === 'time' ? 170 : 260,
            hidden: key.endsWith('Keys'),
          })),
          notes: [{ row: 0, col: 0, text: teamTexts.protection }],
        }),
    blocks: [
      ...(present ? [] : [header]),
      ...columnKeys.map((key, at) => ({ row, col: place(key, at), cells: [[record[key]]] })),
    ],
    formats: [
      {
        area: { row: 0, col: 0, rows: 1, cols: columnKeys.length },
        format: { bold: true, background: '#E8F0FE' },
      },
      { area: { row, col: place('time', 0), rows: 1, cols: 1 }, format: { number: 'dateTime' } },
      { area: { row, col: place('tiedKeys', 5), rows: 1, cols: 2 }, format: { number: 'text' } },
    ],
    protection: { text: teamTexts.protection, warning: true, open: [] },
  };
};
