import { teamTexts } from '../messages/nomination.ts';
import type { Roster } from '../people/types.ts';
import type { SheetPlan } from '../plan.ts';
import { err, ok, type Result } from '../result.ts';
import type { Cell, Table } from '../table.ts';
import { parseDate } from '../text/dates.ts';
import { personLabel } from './decisions.ts';
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

/** Every recorded tie decision, oldest first. */
export const readTieDecisions = (table: Table | null): readonly TieDecision[] => {
  if (!table) return [];
  const at = { tied: columnOf(table, 'tiedKeys'), chosen: columnOf(table, 'chosenKeys') };
  return table.rows.flatMap((row) => {
    const tied = splitKeys(row[at.tied] ?? '');
    if (tied.length === 0) return [];
    const reason = String(row[columnOf(table, 'reason')] ?? '').trim();
    const time = parseDate(row[columnOf(table, 'time')] ?? '') ?? 0;
    return [{ tied, chosen: splitKeys(row[at.chosen] ?? ''), reason, time }];
  });
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
