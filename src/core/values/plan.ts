import { valuesMessages } from '../messages/values.ts';
import type { SheetPlan } from '../plan.ts';
import type { Settings } from '../settings/types.ts';
import { baek, baekSource } from './baek.ts';
import { berakhlak } from './berakhlak.ts';
import { solider } from './solider.ts';
import type { Framework, FrameworkValue } from './types.ts';

/** Metadata key of the sheet “Referensi Nilai”. */
export const VALUES_SHEET = 'values';

const columns = ['framework', 'value', 'kind', 'text', 'source'] as const;
const widths = [120, 190, 170, 620, 320];

const ownFramework = ({ customFramework }: Settings): Framework => ({
  key: 'custom',
  name: customFramework.name || valuesMessages.ownName,
  values: customFramework.values.map(({ name, definition }) => ({
    name,
    definition: definition === '' ? null : { text: definition, source: valuesMessages.ownSource },
    guides: [],
    indicators: [],
    mappedFrom: [],
  })),
});

/** BerAKHLAK and at most one local framework. */
export const chosenFrameworks = (settings: Settings): readonly Framework[] => {
  switch (settings.localFramework) {
    case 'none':
      return [berakhlak];
    case 'solider':
      return [berakhlak, solider];
    case 'baek':
      return [berakhlak, baek];
    case 'custom':
      return [berakhlak, ownFramework(settings)];
  }
};

type Row = readonly [framework: string, value: string, kind: string, text: string, source: string];

const sourceWithout = (framework: Framework): string =>
  framework.key === 'custom' ? valuesMessages.ownSource : baekSource;

const valueRows = (framework: Framework, value: FrameworkValue): readonly Row[] => {
  const row = (kind: string, text: string, source: string): Row => [
    framework.name,
    value.name,
    kind,
    text,
    source,
  ];
  const definition = value.definition ?? {
    text: valuesMessages.noDefinition,
    source: sourceWithout(framework),
  };
  return [
    row(valuesMessages.definition, definition.text, definition.source),
    ...value.guides.map(({ text, source }, at) => row(valuesMessages.guide(at + 1), text, source)),
    ...value.indicators.map(({ text, source }, at) => row(valuesMessages.indicator(at + 1), text, source)),
    ...(value.mappedFrom.length > 0
      ? [row(valuesMessages.mapping, value.mappedFrom.join(', '), sourceWithout(framework))]
      : []),
  ];
};

/** The sheet “Referensi Nilai”: the chosen frameworks, each text with its source document. */
export const valueReferencePlan = (settings: Settings): SheetPlan => {
  const rows = chosenFrameworks(settings).flatMap((framework) =>
    framework.values.flatMap((value) => valueRows(framework, value)),
  );
  return {
    key: VALUES_SHEET,
    title: valuesMessages.sheet,
    schema: 1,
    mode: 'replace',
    columns: columns.map((key, at) => ({ key, width: widths[at] ?? 150 })),
    blocks: [{ row: 0, col: 0, cells: [columns.map((column) => valuesMessages.columns[column]), ...rows] }],
    frozenRows: 1,
    tabColor: '#8430CE',
    formats: [
      {
        area: { row: 0, col: 0, rows: 1, cols: 5 },
        format: { bold: true, background: '#1F4E79', color: '#FFFFFF' },
      },
      { area: { row: 1, col: 0, rows: rows.length, cols: 5 }, format: { wrap: true, vertical: 'top' } },
      ...rows.flatMap((row, at) =>
        row[2] === valuesMessages.definition
          ? [{ area: { row: at + 1, col: 0, rows: 1, cols: 5 }, format: { background: '#E8F0FE' } }]
          : [],
      ),
    ],
  };
};
