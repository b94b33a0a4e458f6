import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { defaultSettings } from '../../../src/core/settings/definitions.ts';
import { readSettingsObject } from '../../../src/core/settings/read.ts';
import type { Settings } from '../../../src/core/settings/types.ts';
import type { Cell, Table } from '../../../src/core/table.ts';

const FOLDER = join(__dirname, '../../cases');

/** What a case folder promises; sums that are left out of `ballots` and `names` are 0. */
export interface Expected {
  readonly rule: string;
  readonly candidates: readonly (readonly [nip: string, votes: number, status: string])[];
  readonly ballots: Readonly<Record<string, number>>;
  readonly names?: Readonly<Record<string, number>>;
  readonly ledger: readonly (readonly [row: number, text: string, decision: string, nip: string])[];
  readonly tie?: { readonly seats: number; readonly keys: readonly string[] };
  readonly notEligibleVotes?: number;
  readonly selfNominations?: number;
  readonly rosterProblems?: readonly string[];
  /** Beginnings of sentences that must stand among the notes of the count. */
  readonly warnings?: readonly string[];
}

export interface Case {
  readonly name: string;
  readonly roster: Table;
  readonly responses: Table;
  readonly review: Table | null;
  readonly teamDecisions: Table | null;
  readonly settings: Settings;
  readonly expected: Expected;
}

/** A table as a sheet with its header in row 1 gives it; frozen, so that a core that changes its input fails. */
export const tableOf = (
  sheet: string,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  columnKeys: Readonly<Record<string, number>> = {},
): Table =>
  Object.freeze({
    sheet,
    header: Object.freeze([...header]),
    headerRow: 1,
    firstRow: 2,
    rows: Object.freeze(rows.map((row) => Object.freeze([...row]))),
    columnKeys: Object.freeze(columnKeys),
  });

const readCsv = (path: string, sheet: string): Table => {
  const { data } = Papa.parse<string[]>(readFileSync(path, 'utf8').trimEnd());
  return tableOf(sheet, data[0] ?? [], data.slice(1));
};

const readIfThere = (folder: string, sheet: string): Table | null => {
  const path = join(folder, `${sheet}.csv`);
  return existsSync(path) ? readCsv(path, sheet) : null;
};

const loadCase = (name: string): Case => {
  const folder = join(FOLDER, name);
  const file = join(folder, 'pengaturan.json');
  const input: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const reading = readSettingsObject(input, defaultSettings(2026));
  if (reading.problems.length > 0) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return {
    name,
    roster: readCsv(join(folder, 'Pegawai.csv'), 'Pegawai'),
    responses: readCsv(join(folder, 'Usulan.csv'), 'Usulan'),
    review: readIfThere(folder, 'Telaah Nama'),
    teamDecisions: readIfThere(folder, 'Keputusan Tim'),
    settings: reading.settings,
    expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected,
  };
};

/** Every case folder of nominations. */
export const cases = (): readonly Case[] =>
  readdirSync(FOLDER)
    .filter((name) => existsSync(join(FOLDER, name, 'Usulan.csv')))
    .map(loadCase);
