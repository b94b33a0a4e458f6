import { sourceNames, valueTexts } from '../messages/values.ts';
import type { SheetPlan } from '../plan.ts';
import type { Settings } from '../settings/types.ts';
import { chosenFrameworks } from './frameworks.ts';
import type { Framework, Sourced, Value } from './types.ts';

/** Metadata key of the sheet “Referensi Nilai”. */
export const VALUES_SHEET = 'values';

const HEADER_ROW = 3;

type Row = readonly [framework: string, value: string, kind: string, text: string, source: string];

function rowsOf(framework: Framework, value: Value): Row[] {
  const row = (kind: string, { text, source }: Sourced): Row => [
    framework.name,
    value.name,
    kind,
    text,
    sourceNames[source],
  ];
  return [
    row(valueTexts.kinds.definition, value.definition),
    ...value.conduct.map((text, i) => row(valueTexts.kinds.conduct(i + 1), text)),
    ...value.levels.map((text, i) => row(valueTexts.kinds.level(i + 1), text)),
  ];
}

/** The texts of the chosen frameworks, one row a text with its source. The sheet is the plan's: it is rebuilt from the settings. */
export function valueReferencePlan(
  settings: Pick<Settings, 'localFramework' | 'customFramework'>,
): SheetPlan {
  const frameworks = chosenFrameworks(settings);
  const motto: Row = ['BerAKHLAK', valueTexts.motto.name, '', valueTexts.motto.text, sourceNames.karanganyar];
  const rows = [
    ...frameworks.flatMap((framework) => framework.values.flatMap((v) => rowsOf(framework, v))),
    motto,
  ];
  const first = HEADER_ROW + 1;
  const starts = rows.flatMap((row, i) => (row[2] === valueTexts.kinds.definition ? [first + i] : []));
  return {
    key: VALUES_SHEET,
    title: valueTexts.sheet,
    schema: 1,
    mode: 'replace',
    columns: [
      { key: 'framework', width: 110 },
      { key: 'value', width: 170 },
      { key: 'kind', width: 150 },
      { key: 'text', width: 560 },
      { key: 'source', width: 300 },
    ],
    blocks: [
      { row: 0, col: 0, cells: [[valueTexts.title], [valueTexts.intro]] },
      { row: HEADER_ROW, col: 0, cells: [valueTexts.columns, ...rows] },
    ],
    frozenRows: first,
    hideGridlines: true,
    formats: [
      { area: { row: 0, col: 0, rows: 1, cols: 5 }, format: { bold: true, size: 14 } },
      { area: { row: 1, col: 0, rows: 1, cols: 5 }, format: { color: '#5F6368' } },
      {
        area: { row: HEADER_ROW, col: 0, rows: 1, cols: 5 },
        format: { bold: true, background: '#1F4E79', color: '#FFFFFF' },
      },
      {
        area: { row: first, col: 0, rows: rows.length, cols: 5 },
        format: { wrap: true, vertical: 'top', border: true },
      },
      ...starts.map((row) => ({
        area: { row, col: 1, rows: 1, cols: 3 },
        format: { bold: true, background: '#EAF2F5' },
      })),
    ],
  };
}
