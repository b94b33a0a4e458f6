import {
  absentReasons,
  ambiguousReasons,
  fateLabels,
  foundReasons,
  reviewTexts,
} from '../messages/nomination.ts';
import { decisionKey } from '../people/names.ts';
import type { Matcher } from '../people/types.ts';
import type { Area, SheetPlan, Validation } from '../plan.ts';
import type { Cell } from '../table.ts';
import { type DecidedRow, personLabel } from './decisions.ts';
import type { Tally, TextOutcome } from './types.ts';

/** Metadata key of the sheet “Telaah Nama”. */
export const REVIEW_SHEET = 'review';

const columns = [
  'text',
  'count',
  'status',
  'suggestion1',
  'suggestion2',
  'suggestion3',
  'decision',
  'reason',
  'note',
] as const;
const DECISION_COLUMN = 6;
const NOTE_COLUMN = 8;

/** One text for the team; spellings that differ only in case and punctuation are one line. */
interface ReviewLine {
  readonly text: string;
  readonly count: number;
  readonly status: string;
  readonly suggestions: readonly string[];
  readonly decision: string;
  readonly reason: string;
  readonly note: string;
}

const reasonOf = ({ match }: TextOutcome): string => {
  if (match.kind === 'found') return foundReasons[match.reason];
  return match.kind === 'ambiguous' ? ambiguousReasons[match.reason] : absentReasons[match.reason];
};

/** Texts that need or had a decision, grouped; those of ballots that do not count are left out. */
const groupsOf = (tally: Tally): readonly { readonly first: TextOutcome; readonly count: number }[] => {
  const groups = new Map<string, { first: TextOutcome; count: number }>();
  for (const outcome of tally.outcomes) {
    const { match } = outcome;
    const forTeam = match.kind !== 'found' || match.reason === 'decision';
    if (!forTeam || outcome.count === 0) continue;
    const key = decisionKey(outcome.text);
    const group = groups.get(key);
    if (!group) groups.set(key, { first: outcome, count: outcome.count });
    else {
      group.count += outcome.count;
      if (outcome.text < group.first.text) group.first = outcome;
    }
  }
  return [...groups.values()];
};

const statusOf = ({ match }: TextOutcome, decided: boolean): string => {
  if (match.kind === 'ambiguous') return fateLabels.review;
  return decided ? reviewTexts.decided : fateLabels.unknown;
};

const lineOf = (
  outcome: TextOutcome,
  count: number,
  before: DecidedRow | undefined,
  candidates: readonly number[],
  matcher: Matcher,
): ReviewLine => ({
  text: outcome.text,
  count,
  status: statusOf(outcome, (before?.decision ?? '') !== ''),
  suggestions: candidates.flatMap((position) => {
    const person = matcher.roster.people[position];
    return person ? [personLabel(person)] : [];
  }),
  decision: before?.decision ?? '',
  reason: reasonOf(outcome),
  note: before?.note ?? '',
});

/** Doubtful ones first, then unknown, then decided; each by count, then text. Decisions about texts now gone stay last. */
export const reviewLines = (
  tally: Tally,
  matcher: Matcher,
  undecided: Matcher,
  before: readonly DecidedRow[],
): readonly ReviewLine[] => {
  const beforeByKey = new Map<string, DecidedRow>();
  for (const row of before) {
    const key = decisionKey(row.text);
    const earlier = beforeByKey.get(key);
    if (!earlier || (earlier.decision === '' && row.decision !== '')) beforeByKey.set(key, row);
  }
  const lines = groupsOf(tally).map(({ first, count }) => {
    const key = decisionKey(first.text);
    const row = beforeByKey.get(key);
    beforeByKey.delete(key);
    const match = undecided.match(first.text);
    return lineOf(first, count, row, match.kind === 'ambiguous' ? match.candidates : [], matcher);
  });
  const order = [fateLabels.review, fateLabels.unknown, reviewTexts.decided] as readonly string[];
  lines.sort(
    (a, b) =>
      order.indexOf(a.status) - order.indexOf(b.status) || b.count - a.count || (a.text < b.text ? -1 : 1),
  );
  const gone = [...beforeByKey.values()].map(
    ({ text, decision, note }): ReviewLine => ({
      text,
      count: 0,
      status: reviewTexts.gone,
      suggestions: [],
      decision,
      reason: '',
      note,
    }),
  );
  return [...lines, ...gone];
};

const cellsOf = (line: ReviewLine): readonly Cell[] => [
  line.text,
  line.count,
  line.status,
  line.suggestions[0] ?? '',
  line.suggestions[1] ?? '',
  line.suggestions[2] ?? '',
  line.decision,
  line.reason,
  line.note,
];

const dropdown = (line: ReviewLine): Validation => ({
  kind: 'list',
  values: [...new Set([...line.suggestions, reviewTexts.notEmployee, reviewTexts.ignore])],
  strict: false,
  help: reviewTexts.help,
});

const areaOf = (row: number, col: number, rows: number): Area => ({ row, col, rows, cols: 1 });

const widths = [220, 60, 105, 200, 200, 200, 240, 380, 240];

/** The sheet “Telaah Nama”: only Keputusan and Catatan Tim are the team's to fill. */
export const reviewPlan = (lines: readonly ReviewLine[]): SheetPlan => ({
  key: REVIEW_SHEET,
  title: reviewTexts.sheet,
  schema: 1,
  mode: 'replace',
  columns: columns.map((key, at) => ({ key, width: widths[at] ?? 200 })),
  blocks: [
    { row: 0, col: 0, cells: [columns.map((column) => reviewTexts.columns[column]), ...lines.map(cellsOf)] },
  ],
  frozenRows: 1,
  tabColor: '#F9AB00',
  formats: [
    {
      area: { row: 0, col: 0, rows: 1, cols: columns.length },
      format: { bold: true, background: '#E8F0FE' },
    },
    { area: areaOf(1, 0, 0), format: { number: 'text', wrap: true } },
    { area: { row: 1, col: 3, rows: 0, cols: 3 }, format: { number: 'text', wrap: true } },
    { area: areaOf(1, DECISION_COLUMN, 0), format: { number: 'text', background: '#FEF7E0' } },
    { area: areaOf(1, NOTE_COLUMN, 0), format: { number: 'text', background: '#FEF7E0', wrap: true } },
  ],
  notes: [{ row: 0, col: DECISION_COLUMN, text: reviewTexts.decisionNote }],
  validations: lines.map((line, at) => ({ area: areaOf(at + 1, DECISION_COLUMN, 1), rule: dropdown(line) })),
  protection: {
    text: reviewTexts.protection,
    warning: true,
    open: [areaOf(1, DECISION_COLUMN, 0), areaOf(1, NOTE_COLUMN, 0)],
  },
});
