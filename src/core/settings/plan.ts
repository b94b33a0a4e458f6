import { settingsMessages } from '../messages/settings.ts';
import type { Area, Block, ColumnPlan, Format, SheetPlan, Validation } from '../plan.ts';
import type { Cell, Table } from '../table.ts';
import {
  defaultSettings,
  type SettingDefinition,
  type SettingGroup,
  settingDefinitions,
} from './definitions.ts';
import { findSetting, nameOfRow, settingColumns } from './read.ts';
import type { Settings } from './types.ts';

/** Metadata key of the sheet “Pengaturan”. */
export const SETTINGS_SHEET = 'settings';

const VALUE_COLUMN = 1;
const columns: readonly ColumnPlan[] = [
  { key: 'label', width: 250 },
  { key: 'value', width: 260 },
  { key: 'explanation', width: 520 },
  { key: 'code', width: 120, hidden: true },
];

const explanationOf = (definition: SettingDefinition): string =>
  definition.teamRule ? `${definition.explanation} (${settingsMessages.teamRule})` : definition.explanation;

const rowOf = (definition: SettingDefinition, settings: Settings): readonly Cell[] => [
  definition.label,
  definition.show(settings),
  explanationOf(definition),
  definition.code,
];

const formatOf = (definition: SettingDefinition): Format => ({
  ...(definition.isDate ? { number: 'dateTime' as const } : {}),
  ...(definition.isNip ? { number: 'text' as const } : {}),
  horizontal: 'left',
  wrap: true,
});

interface Laid {
  readonly cells: Cell[][];
  readonly validations: { area: Area; rule: Validation }[];
  readonly formats: { area: Area; format: Format }[];
}

const cellArea = (row: number): Area => ({ row, col: VALUE_COLUMN, rows: 1, cols: 1 });

/** The whole sheet anew, grouped. */
const layOut = (settings: Settings): Laid => {
  const laid: Laid = { cells: [Object.values(settingsMessages.columns)], validations: [], formats: [] };
  let group: SettingGroup | '' = '';
  for (const definition of settingDefinitions) {
    if (definition.group !== group) {
      group = definition.group;
      const area = { row: laid.cells.length, col: 0, rows: 1, cols: 3 };
      laid.formats.push({ area, format: { bold: true, background: '#E8F0FE' } });
      laid.cells.push([settingsMessages.groups[group], '', '', '']);
    }
    const area = cellArea(laid.cells.length);
    if (definition.validation) laid.validations.push({ area, rule: definition.validation });
    laid.formats.push({ area, format: formatOf(definition) });
    laid.cells.push([...rowOf(definition, settings)]);
  }
  return laid;
};

const newSheet = (settings: Settings): SheetPlan => {
  const laid = layOut(settings);
  return {
    ...sheetHead(),
    columns,
    blocks: [{ row: 0, col: 0, cells: laid.cells }],
    validations: laid.validations,
    formats: [
      { area: { row: 0, col: 0, rows: 1, cols: 4 }, format: headerFormat },
      {
        area: { row: 1, col: 2, rows: laid.cells.length - 1, cols: 1 },
        format: { wrap: true, color: '#5F6368' },
      },
      ...laid.formats,
    ],
    notes: [{ row: 0, col: 1, text: settingsMessages.headerNote }],
  };
};

const headerFormat: Format = { bold: true, background: '#1F4E79', color: '#FFFFFF', vertical: 'middle' };

const sheetHead = () =>
  ({
    key: SETTINGS_SHEET,
    title: settingsMessages.sheet,
    schema: 1,
    mode: 'keep',
    frozenRows: 1,
    tabColor: '#1F4E79',
  }) as const;

/**
 * The sheet “Pengaturan” with these settings. With the present sheet, only its value cells are written, where they
 * stand now, and rows of settings it lacks are added below.
 */
export const settingsPlan = (settings: Settings, present?: Table): SheetPlan => {
  if (!present) return newSheet(settings);
  const at = settingColumns(present);
  if (at.value < 0 || at.label < 0) return newSheet(settings);
  const missing = new Set(settingDefinitions);
  const blocks: Block[] = [];
  present.rows.forEach((row, index) => {
    const definition = findSetting(nameOfRow(row, at));
    if (!definition || !missing.delete(definition)) return;
    const shown = definition.show(settings);
    const unchanged =
      definition.describe(settings) === describeCell(definition, settings, row[at.value] ?? '');
    if (!unchanged) blocks.push({ row: present.firstRow - 1 + index, col: at.value, cells: [[shown]] });
  });
  const end = present.firstRow - 1 + present.rows.length;
  [...missing].forEach((definition, index) => {
    const [label = '', value = '', explanation = '', code = ''] = rowOf(definition, settings);
    const row = end + index;
    blocks.push({ row, col: at.label, cells: [[label]] }, { row, col: at.value, cells: [[value]] });
    const explain =
      present.columnKeys.explanation ?? present.header.indexOf(settingsMessages.columns.explanation);
    if (explain >= 0) blocks.push({ row, col: explain, cells: [[explanation]] });
    if (at.code >= 0) blocks.push({ row, col: at.code, cells: [[code]] });
  });
  return { ...sheetHead(), blocks };
};

/** What a cell means now: the default for text that can't be read, so that it stays for its writer to mend. */
const describeCell = (definition: SettingDefinition, settings: Settings, cell: Cell): string => {
  const read = definition.set(settings, cell);
  if (read) return definition.describe(read);
  const isOpen = String(cell).trim() === '' || definition.key === 'year';
  return isOpen ? '\0' : definition.describe(defaultSettings(settings.year));
};
