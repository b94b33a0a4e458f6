import { resultTexts, teamDecisionLabels } from '../messages/nomination.ts';
import type { Area, Chart, Condition, Format, SheetPlan } from '../plan.ts';
import { assert } from '../result.ts';
import type { Settings } from '../settings/types.ts';
import type { Cell } from '../table.ts';
import { formatDateTime } from '../text/dates.ts';
import { fateLabel, statusLabel } from './labels.ts';
import {
  ballotFates,
  type NameFate,
  type NominationRules,
  nameFates,
  type RankedPerson,
  type Tally,
} from './types.ts';

/** Metadata key of the sheet “Hasil Penjaringan”. */
export const RESULT_SHEET = 'result';

/** Zero-based rows of the fixed header block that other sheets point at; values stand in column C. */
export const resultRows = { countedAt: 2, received: 12, counted: 13, table: 35 } as const;
export const RESULT_VALUE_COLUMN = 2;

const WIDTH = 10;
const LONGEST_BAR = 20;
const CHART_ROWS = 10;
const columns = [
  'rank',
  'nip',
  'name',
  'unit',
  'votes',
  'share',
  'status',
  'bar',
  'decision',
  'reason',
] as const;
const widths = [80, 150, 230, 180, 60, 80, 125, 200, 150, 320];
/** Beside the sums the value ends here, so that the chart has the rest of the width. */
const SUM_END = 5;

/** In the order of the block: what counted first. */
const ballotOrder = ['counted', ...ballotFates.filter((fate) => fate !== 'counted')] as const;
const nameOrder = nameFates.filter((fate): fate is Exclude<NameFate, 'blank'> => fate !== 'blank');

/** A bar as text, scaled to the highest number of votes; any vote shows at least one block. */
export const textBar = (votes: number, highest: number): string =>
  highest <= 0 || votes <= 0 ? '' : '█'.repeat(Math.max(1, Math.round((votes / highest) * LONGEST_BAR)));

type Line = readonly [label: string, value: Cell];
const heading = (text: string): Line => [text, ''];

const ruleLines = (rules: NominationRules): readonly Line[] => {
  const { rule } = resultTexts;
  return [
    heading(resultTexts.rules),
    [rule.maxNames, rule.maxNamesValue(rules.maxNames)],
    [rule.shortlist, rule.shortlistValue(rules.shortlistSize)],
    [rule.identity, rule.identityValue[rules.identity]],
    [rule.self, rule.selfValue],
    [rule.voters, rule.votersValue[rules.onlyRegistered ? 'true' : 'false']],
    [rule.candidates, rule.candidatesValue[rules.pnsOnly ? 'true' : 'false']],
  ];
};

const sumLines = (
  title: string,
  totalLabel: string,
  total: number,
  parts: readonly Line[],
): readonly Line[] => {
  const counts = parts.map(([, count]) => Number(count));
  assert(counts.reduce((sum, count) => sum + count, 0) === total, 'the printed sums close');
  return [
    heading(title),
    [totalLabel, total],
    ...parts,
    [resultTexts.check, resultTexts.checkLine(total, counts)],
  ];
};

const headerLines = (
  tally: Tally,
  rules: NominationRules,
  settings: Settings,
  now: number,
  warnings: readonly string[],
): readonly Line[] => {
  const label = (fate: (typeof ballotOrder)[number] | NameFate) => fateLabel(fate, rules.maxNames);
  const closing = rules.closesAt === null ? resultTexts.noClosing : formatDateTime(rules.closesAt);
  const unit = [settings.unit, resultTexts.year(settings.year)].filter((part) => part !== '').join(' · ');
  return [
    [resultTexts.title, ''],
    [unit, ''],
    [resultTexts.countedAt, formatDateTime(now)],
    [resultTexts.closing, closing],
    ...ruleLines(rules),
    ...sumLines(
      resultTexts.ballots,
      resultTexts.received,
      tally.received,
      ballotOrder.map((fate) => [label(fate), tally.ballots[fate]]),
    ),
    ...sumLines(
      resultTexts.names,
      resultTexts.namesTotal,
      tally.namesTotal,
      nameOrder.map((fate) => [label(fate), tally.names[fate]]),
    ),
    [resultTexts.warnings, warnings.length > 0 ? warnings.join('\n') : resultTexts.noWarnings],
    ['', ''],
  ];
};

const tableRow = (person: RankedPerson, highest: number, size: number): readonly Cell[] => [
  person.rank,
  person.nip,
  person.name,
  person.unit,
  person.votes,
  person.share,
  statusLabel(person.status, size),
  textBar(person.votes, highest),
  teamDecisionLabels[person.teamDecision],
  person.teamReason,
];

const wholeRow = (row: number): Area => ({ row, col: 0, rows: 1, cols: WIDTH });
const section: Format = { bold: true, background: '#E8F0FE' };

const headerFormats = (lines: readonly Line[]): { area: Area; format: Format }[] => {
  const titles: readonly string[] = [resultTexts.rules, resultTexts.ballots, resultTexts.names];
  return [
    { area: wholeRow(0), format: { bold: true, size: 14 } },
    ...lines.flatMap(([label, value], row) =>
      value === '' && titles.includes(label) ? [{ area: wholeRow(row), format: section }] : [],
    ),
    {
      area: { row: 2, col: 0, rows: lines.length - 2, cols: RESULT_VALUE_COLUMN + 1 },
      format: { horizontal: 'left', vertical: 'top' },
    },
    {
      area: { row: lines.length - 2, col: RESULT_VALUE_COLUMN, rows: 1, cols: WIDTH - RESULT_VALUE_COLUMN },
      format: { wrap: true, vertical: 'top' },
    },
  ];
};

const tableFormats = (start: number, rows: number): { area: Area; format: Format }[] => {
  const column = (name: (typeof columns)[number]): Area => ({
    row: start + 1,
    col: columns.indexOf(name),
    rows: Math.max(1, rows),
    cols: 1,
  });
  return [
    { area: wholeRow(start), format: { bold: true, background: '#1F4E79', color: '#FFFFFF', wrap: true } },
    { area: column('nip'), format: { number: 'text' } },
    { area: column('name'), format: { wrap: true } },
    { area: column('unit'), format: { wrap: true } },
    { area: column('votes'), format: { number: 'integer' } },
    { area: column('share'), format: { number: 'percent1' } },
    { area: column('bar'), format: { color: '#1F4E79' } },
    { area: column('reason'), format: { wrap: true } },
  ];
};

const statusConditions = (start: number, rows: number, size: number): { area: Area; rule: Condition }[] => {
  const area: Area = { row: start + 1, col: columns.indexOf('status'), rows: Math.max(1, rows), cols: 1 };
  const rule = (text: string, background: string): Condition => ({
    kind: 'textIs',
    text,
    format: { background },
  });
  return [
    { area, rule: rule(statusLabel('passed', size), '#CEEAD6') },
    { area, rule: rule(statusLabel('tied', size), '#FDE293') },
  ];
};

/** Beside the sums. Ranges stay fixed, since the header block always has the same height. */
const topChart = (start: number): Chart => ({
  key: 'nomination.top',
  type: 'bar',
  title: resultTexts.chartTitle,
  ranges: ['name', 'votes'].map((name) => ({
    row: start,
    col: columns.indexOf(name as (typeof columns)[number]),
    rows: CHART_ROWS + 1,
    cols: 1,
  })),
  horizontalTitle: resultTexts.chartVotes,
  verticalTitle: resultTexts.chartNames,
  colors: ['#1F4E79'],
  at: { row: resultRows.received, col: SUM_END },
  width: 600,
  height: 430,
});

/** Labels over two columns; values to the right edge, beside the chart only as far as the sums need. */
const headerMerges = (lines: readonly Line[]): Area[] =>
  lines.flatMap(([, value], row) => {
    if (value === '') return [];
    const besideChart = row >= resultRows.received && row < lines.length - 2;
    const end = besideChart ? SUM_END : WIDTH;
    return [
      { row, col: 0, rows: 1, cols: RESULT_VALUE_COLUMN },
      { row, col: RESULT_VALUE_COLUMN, rows: 1, cols: end - RESULT_VALUE_COLUMN },
    ];
  });

/** The sheet “Hasil Penjaringan”: rules and sums above, the ranking below; people who are not eligible only as a total. */
export const resultPlan = (
  tally: Tally,
  rules: NominationRules,
  settings: Settings,
  now: number,
  warnings: readonly string[],
): SheetPlan => {
  const lines = headerLines(tally, rules, settings, now, warnings);
  const start = lines.length;
  assert(start === resultRows.table, 'the header block has its fixed height');
  const highest = tally.ranking[0]?.votes ?? 0;
  const rows = tally.ranking.map((person) => tableRow(person, highest, rules.shortlistSize));
  const empty = rows.length === 0 ? [['', '', resultTexts.noCandidates]] : [];
  return {
    key: RESULT_SHEET,
    title: resultTexts.sheet,
    schema: 1,
    mode: 'replace',
    columns: columns.map((key, at) => ({ key, width: widths[at] ?? 120 })),
    blocks: [
      { row: 0, col: 0, cells: lines.map(([label, value]) => [label, '', value]) },
      {
        row: start,
        col: 0,
        cells: [columns.map((column) => resultTexts.columns[column]), ...rows, ...empty],
      },
    ],
    tabColor: '#188038',
    hideGridlines: true,
    merges: headerMerges(lines),
    formats: [...headerFormats(lines), ...tableFormats(start, rows.length)],
    conditions: statusConditions(start, rows.length, rules.shortlistSize),
    charts: [topChart(start)],
    rowHeights: [{ row: start - 2, pixels: 21 * Math.max(1, warnings.length) }],
  };
};
