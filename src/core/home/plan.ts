import { homeTexts } from '../messages/home.ts';
import { RESULT_VALUE_COLUMN, resultRows } from '../nomination/result-plan.ts';
import type { Area, Format, Formula, SheetPlan } from '../plan.ts';
import type { Settings } from '../settings/types.ts';
import type { Cell } from '../table.ts';
import { formatDateTime } from '../text/dates.ts';
import { chosenFrameworks } from '../values/frameworks.ts';

/** Metadata key of the sheet “Beranda”. */
export const HOME_SHEET = 'home';

/** The sheets that the cards look at, by their present titles; without a result the cards say so. */
export interface HomeSources {
  readonly roster: string;
  /** Zero-based columns of Nama and Memenuhi Syarat. */
  readonly nameColumn: number;
  readonly eligibleColumn: number;
  readonly result: string | null;
}

export const defaultSources: HomeSources = {
  roster: 'Pegawai',
  nameColumn: 1,
  eligibleColumn: 5,
  result: null,
};

const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;

const letter = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letter(Math.floor(column / 26) - 1) + letter(column % 26);

const wholeColumn = (title: string, column: number): string =>
  `${quoted(title)}!${letter(column)}2:${letter(column)}`;

const resultCell = (title: string | null, row: number, column = RESULT_VALUE_COLUMN): Cell | Formula =>
  title === null
    ? homeTexts.notCounted
    : {
        formula: `=IF(${quoted(title)}!${letter(column)}${row + 1}="";"${homeTexts.notCounted}";${quoted(title)}!${letter(column)}${row + 1})`,
      };

type Line = readonly [label: string, value: Cell | Formula];

const linesOf = (settings: Settings, sources: HomeSources): readonly Line[] => {
  const { cards, sections } = homeTexts;
  const closing = settings.closesAt === null ? cards.noClosing : formatDateTime(settings.closesAt);
  const frameworks = chosenFrameworks(settings).map(({ name }) => name);
  return [
    [sections.people, ''],
    [cards.people, { formula: `=COUNTA(${wholeColumn(sources.roster, sources.nameColumn)})` }],
    [
      cards.notEligible,
      { formula: `=COUNTIF(${wholeColumn(sources.roster, sources.eligibleColumn)};"Tidak")` },
    ],
    ['', ''],
    [sections.nomination, ''],
    [cards.closing, closing],
    [cards.countedAt, resultCell(sources.result, resultRows.countedAt)],
    [cards.received, resultCell(sources.result, resultRows.received)],
    [cards.counted, resultCell(sources.result, resultRows.counted)],
    [cards.leader, resultCell(sources.result, resultRows.table + 1, 2)],
    ['', ''],
    [sections.values, ''],
    [cards.frameworks, frameworks.join(' · ')],
    ['', ''],
    [sections.next, ''],
    ...homeTexts.steps.map((step, at): Line => [`${at + 1}. ${step}`, '']),
  ];
};

const FIRST = 3;
const row = (at: number, cols = 2): Area => ({ row: at, col: 1, rows: 1, cols });

const formatsOf = (lines: readonly Line[]): { area: Area; format: Format }[] => {
  const headings: readonly string[] = Object.values(homeTexts.sections);
  return lines.flatMap(([label, value], at): { area: Area; format: Format }[] => {
    if (headings.includes(label) && value === '') {
      return [{ area: row(FIRST + at), format: { bold: true, background: '#1F4E79', color: '#FFFFFF' } }];
    }
    return value === ''
      ? []
      : [
          { area: row(FIRST + at), format: { border: true, vertical: 'middle' } },
          {
            area: { row: FIRST + at, col: 2, rows: 1, cols: 1 },
            format: { bold: true, size: 12, horizontal: 'left' },
          },
        ];
  });
};

/** The sheet “Beranda”: unit, year and cards that follow the other sheets live. */
export const homePlan = (settings: Settings, sources: HomeSources = defaultSources): SheetPlan => {
  const lines = linesOf(settings, sources);
  return {
    key: HOME_SHEET,
    title: homeTexts.sheet,
    schema: 1,
    mode: 'keep',
    columns: [
      { key: 'margin', width: 24 },
      { key: 'card', width: 420 },
      { key: 'value', width: 420 },
    ],
    blocks: [
      {
        row: 0,
        col: 1,
        cells: [
          [homeTexts.title, homeTexts.year(settings.year)],
          [settings.unit === '' ? homeTexts.noUnit : settings.unit, settings.city],
        ],
      },
      { row: FIRST, col: 1, cells: lines },
    ],
    tabColor: '#1F4E79',
    hideGridlines: true,
    formats: [
      { area: row(0), format: { bold: true, size: 18, color: '#1F4E79' } },
      { area: row(1), format: { size: 12, color: '#5F6368' } },
      ...formatsOf(lines),
    ],
  };
};
