import { type CheckCode, selfTestTexts } from '../messages/selftest.ts';
import type { SheetPlan } from '../plan.ts';
import type { Cell } from '../table.ts';

/** One check as it turned out. */
export interface SelfTestRow {
  readonly code: CheckCode;
  readonly title: string;
  readonly expected: string;
  readonly found: string;
  readonly ok: boolean;
}

export interface SelfTestReport {
  readonly rows: readonly SelfTestRow[];
  /** What was left behind or not tested, in sentences. */
  readonly notes: readonly string[];
}

/** Metadata key of the sheet “Uji Mandiri”. */
export const SELF_TEST_SHEET = 'selfTest';

const HEADER_ROW = 4;
const COLS = 6;

/** The sheet of a report: the sum, a row a check, notes beneath. `when` is shown as given. */
export function selfTestPlan({ rows, notes }: SelfTestReport, when: string): SheetPlan {
  const passed = rows.filter(({ ok }) => ok).length;
  const body = rows.map((row, index): Cell[] => [
    index + 1,
    row.code,
    row.title,
    row.expected,
    row.found,
    row.ok ? selfTestTexts.outcome.ok : selfTestTexts.outcome.differs,
  ]);
  const first = HEADER_ROW + 1;
  const area = { row: first, col: 0, rows: Math.max(1, body.length), cols: COLS };
  return {
    key: SELF_TEST_SHEET,
    title: selfTestTexts.sheet,
    schema: 1,
    mode: 'replace',
    columns: ['number', 'code', 'title', 'expected', 'found', 'outcome'].map((key, index) => ({
      key,
      width: [50, 170, 420, 260, 260, 90][index] ?? 100,
    })),
    blocks: [
      {
        row: 0,
        col: 0,
        cells: [
          [selfTestTexts.title],
          [selfTestTexts.summary(passed, rows.length)],
          [selfTestTexts.when(when)],
        ],
      },
      { row: HEADER_ROW, col: 0, cells: [selfTestTexts.columns, ...body] },
      {
        row: first + body.length + 1,
        col: 0,
        cells: [[selfTestTexts.notesTitle], ...notes.map((note) => [note])],
      },
    ],
    frozenRows: first,
    hideGridlines: true,
    formats: [
      { area: { row: 0, col: 0, rows: 1, cols: COLS }, format: { bold: true, size: 14 } },
      {
        area: { row: HEADER_ROW, col: 0, rows: 1, cols: COLS },
        format: { bold: true, background: '#1F4E79', color: '#FFFFFF' },
      },
      { area, format: { wrap: true, vertical: 'top', border: true } },
      { area: { row: first + body.length + 1, col: 0, rows: 1, cols: COLS }, format: { bold: true } },
    ],
    conditions: [
      {
        area: { ...area, col: COLS - 1, cols: 1 },
        rule: {
          kind: 'textIs',
          text: selfTestTexts.outcome.differs,
          format: { bold: true, background: '#F9DEDC' },
        },
      },
    ],
  };
}
