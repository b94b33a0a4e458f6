import { peopleMessages } from '../messages/people.ts';
import { settingsMessages } from '../messages/settings.ts';
import type { Area, SheetPlan } from '../plan.ts';
import type { Table } from '../table.ts';
import { type RosterColumn, rosterColumns } from './columns.ts';

/** Metadata key of the sheet “Pegawai”. */
export const ROSTER_SHEET = 'roster';

const columns: readonly RosterColumn[] = [
  'nip',
  'name',
  'unit',
  'position',
  'status',
  'eligible',
  'email',
  'superiorNip',
];
const widths = [170, 280, 220, 220, 110, 130, 240, 170];
const noted = ['nip', 'name', 'position', 'status', 'eligible', 'email', 'superiorNip'] as const;

const below = (row: number, col: number): Area => ({ row, col, rows: 0, cols: 1 });

/**
 * The sheet “Pegawai” in `keep` mode. On a list that is already there nothing of its content is written: known
 * columns get their key, format and validation where they stand, and columns it lacks are added on the right.
 */
export const rosterPlan = (present?: Table): SheetPlan => {
  const found = present ? rosterColumns(present) : null;
  const headerRow = (present?.headerRow ?? 1) - 1;
  let next = present?.header.length ?? 0;
  const placed = columns.map((key, at) => {
    const known = found ? found[key] : -1;
    const column = present ? (known >= 0 ? known : next++) : at;
    return { key, column, isNew: known < 0 };
  });
  const at = (key: RosterColumn): number => placed.find((column) => column.key === key)?.column ?? -1;
  const first = headerRow + 1;
  const last = Math.max(...placed.map(({ column }) => column)) + 1;
  const byPosition = Array.from({ length: last }, (_, column) => {
    const own = placed.find((one) => one.column === column);
    const index = own ? columns.indexOf(own.key) : -1;
    return own ? { key: own.key, ...(own.isNew ? { width: widths[index] ?? 150 } : {}) } : { key: '' };
  });
  return {
    key: ROSTER_SHEET,
    title: peopleMessages.sheet,
    schema: 1,
    mode: 'keep',
    columns: byPosition,
    blocks: placed
      .filter(({ isNew }) => isNew)
      .map(({ key, column }) => ({ row: headerRow, col: column, cells: [[peopleMessages.columns[key]]] })),
    frozenRows: headerRow + 1,
    tabColor: '#1F4E79',
    formats: [
      {
        area: { row: headerRow, col: 0, rows: 1, cols: last },
        format: { bold: true, background: '#1F4E79', color: '#FFFFFF' },
      },
      { area: below(first, at('nip')), format: { number: 'text' } },
      { area: below(first, at('superiorNip')), format: { number: 'text' } },
    ],
    notes: noted.map((key) => ({ row: headerRow, col: at(key), text: peopleMessages.notes[key] })),
    validations: [
      {
        area: below(first, at('eligible')),
        rule: {
          kind: 'list',
          values: [settingsMessages.yes, settingsMessages.no],
          strict: false,
          help: peopleMessages.eligibleHelp,
        },
      },
      {
        area: below(first, at('status')),
        rule: {
          kind: 'list',
          values: peopleMessages.statuses,
          strict: false,
          help: peopleMessages.statusHelp,
        },
      },
    ],
  };
};
