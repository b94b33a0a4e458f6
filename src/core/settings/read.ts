import { settingsMessages } from '../messages/settings.ts';
import type { Cell, Table } from '../table.ts';
import {
  defaultSettings,
  formatCustomValues,
  type SettingCode,
  type SettingDefinition,
  settingDefinitions,
} from './definitions.ts';
import { wordKey } from './kinds.ts';
import type { SettingProblem, Settings, SettingsReading } from './types.ts';
import * as z from './zod.ts';

const byWord = new Map<string, SettingDefinition>();
for (const definition of settingDefinitions) {
  for (const name of [definition.code, definition.label, ...definition.aliases]) {
    const word = wordKey(name);
    if (!byWord.has(word)) byWord.set(word, definition);
  }
}

/** Finds a setting by code, label or another known name. */
export const findSetting = (name: string): SettingDefinition | undefined => byWord.get(wordKey(name));

interface Entry {
  readonly row: number;
  readonly name: string;
  readonly cell: Cell;
}

/** An empty cell keeps the default where emptiness means nothing (numbers, choices). */
const readEntries = (entries: readonly Entry[], base: Settings): SettingsReading => {
  let settings = base;
  const problems: SettingProblem[] = [];
  const seen = new Set<SettingCode>();
  const report = (entry: Entry, definition: SettingDefinition | undefined, message: string) =>
    problems.push({
      row: entry.row,
      key: definition?.key ?? '',
      label: definition?.label ?? entry.name,
      found: String(entry.cell),
      message,
    });
  for (const entry of entries) {
    const definition = findSetting(entry.name);
    const where = settingsMessages.where(entry.row);
    if (!definition) {
      report(entry, definition, settingsMessages.unknownKey(where, entry.name));
    } else if (seen.has(definition.code)) {
      report(entry, definition, settingsMessages.repeated(where, definition.label));
    } else {
      seen.add(definition.code);
      const next = definition.set(settings, entry.cell);
      if (next) settings = next;
      else if (String(entry.cell).trim() !== '') {
        const fallback = settingsMessages.defaultUsed(definition.describe(settings));
        const { label, want } = definition;
        report(
          entry,
          definition,
          settingsMessages.badValue(where, label, String(entry.cell), want, fallback),
        );
      }
    }
  }
  return { settings, problems };
};

/** Column positions of “Pengaturan”, by metadata or header word; -1 when absent. */
export const settingColumns = (table: Table): { label: number; value: number; code: number } => {
  const at = (key: 'label' | 'value' | 'code') =>
    table.columnKeys[key] ??
    table.header.findIndex((header) => wordKey(header) === wordKey(settingsMessages.columns[key]));
  return { label: at('label'), value: at('value'), code: at('code') };
};

const groupTitles = new Set<string>(Object.values(settingsMessages.groups).map(wordKey));

/** A row's setting by code, else by label; '' for the title of a group. */
export const nameOfRow = (row: readonly Cell[], columns: ReturnType<typeof settingColumns>): string => {
  const code = String(row[columns.code] ?? '').trim();
  const label = String(row[columns.label] ?? '').trim();
  if (code !== '') return code;
  return groupTitles.has(wordKey(label)) ? '' : label;
};

/** Reads the sheet “Pengaturan”, rows in any order, known by code or label; faults are listed and defaults hold. */
export const readSettings = (table: Table, year: number): SettingsReading => {
  const columns = settingColumns(table);
  if (columns.value < 0 || (columns.label < 0 && columns.code < 0)) {
    const problem = { row: 0, key: '', label: '', found: '', message: settingsMessages.notTable } as const;
    return { settings: defaultSettings(year), problems: [problem] };
  }
  const entries = table.rows
    .map((row, index): Entry => {
      return { row: table.firstRow + index, name: nameOfRow(row, columns), cell: row[columns.value] ?? '' };
    })
    .filter(({ name }) => name !== '');
  return readEntries(entries, defaultSettings(year));
};

const scalar = () => z.union([z.string(), z.number(), z.boolean()]);
const customSchema = () =>
  z.object({
    name: z._default(z.string(), ''),
    values: z._default(z.array(z.object({ name: z.string(), definition: z._default(z.string(), '') })), []),
  });
const personSchema = () =>
  z.object({ name: z.optional(z.string()), nip: z.optional(z.string()), title: z.optional(z.string()) });

/** Nested records of the pages, flattened to one entry a setting. */
const flatten = (name: string, value: unknown): readonly Entry[] | null => {
  const entry = (code: string, cell: Cell | undefined): Entry[] =>
    cell === undefined ? [] : [{ row: 0, name: code, cell }];
  const word = wordKey(name);
  if (value === null || value === undefined) return [];
  if (word === 'head' || word === 'teamleader' || word === 'leader') {
    const person = personSchema().safeParse(value);
    if (!person.success) return null;
    const prefix = word === 'head' ? 'head' : 'leader';
    const title = prefix === 'head' ? entry('headTitle', person.data.title) : [];
    return [...entry(`${prefix}Name`, person.data.name), ...entry(`${prefix}Nip`, person.data.nip), ...title];
  }
  if (word === 'customframework') {
    const custom = customSchema().safeParse(value);
    return custom.success
      ? [
          ...entry('customName', custom.data.name),
          ...entry('customValues', formatCustomValues(custom.data.values)),
        ]
      : null;
  }
  if (word === 'verifiedvoter') {
    return entry('voterIdentity', value === false ? 'typed' : 'verified');
  }
  const cell = scalar().safeParse(value);
  return cell.success ? entry(name, cell.data) : null;
};

/**
 * Reads a plain object (`pengaturan.json`, a page's form) over `base`: English keys or Indonesian labels, Ya/Tidak or
 * true/false, dates such as `2026-03-05 17:00:00`. What is left out stays as in `base`.
 */
export const readSettingsObject = (input: unknown, base: Settings): SettingsReading => {
  const record = z.record(z.string(), z.unknown()).safeParse(input ?? {});
  if (!record.success) {
    const message = settingsMessages.unknownKey(settingsMessages.where(0), JSON.stringify(input));
    return { settings: base, problems: [{ row: 0, key: '', label: '', found: '', message }] };
  }
  const broken: SettingProblem[] = [];
  const entries = Object.entries(record.data).flatMap(([name, value]) => {
    const flat = flatten(name, value);
    if (flat) return flat;
    const found = JSON.stringify(value) ?? '';
    const message = settingsMessages.badValue(settingsMessages.where(0), name, found, '', '').trim();
    broken.push({ row: 0, key: '', label: name, found, message });
    return [];
  });
  const reading = readEntries(entries, base);
  return { settings: reading.settings, problems: [...broken, ...reading.problems] };
};
