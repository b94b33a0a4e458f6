import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHost, type Host, type HostOptions } from '../../local/host/host.ts';
import type { ContainerRef, Meter, RunRequest, Scalar } from '../../local/host/protocol.ts';
import type { ActionMap, ActionName, ActionResult } from '../../src/api.ts';

const root = join(__dirname, '..', '..');
const read = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8');

/** Noon of 10 March 2026 in Jakarta. */
export const NOON = Date.UTC(2026, 2, 10, 5);

type Rows = readonly (readonly Scalar[])[];

interface Outcome<N extends ActionName> {
  readonly result: ActionResult<ActionMap[N]['data']>;
  readonly calls: Meter;
}

/** The built bundle in the host, with one open workbook. */
export class TestWorkbook {
  readonly host: Host;
  readonly id: string;
  readonly container: ContainerRef;

  constructor(sheets: Readonly<Record<string, Rows>> = {}, options: Partial<HostOptions> = {}) {
    const manifest = JSON.parse(read('appsscript.json'));
    this.host = createHost({
      files: [{ name: 'Code.js', source: read('Code.js') }],
      manifest,
      clock: NOON,
      ...options,
    });
    const book = this.host.createSpreadsheet('Buku Kerja');
    this.id = book.id;
    this.container = { kind: 'sheets', id: book.id };
    for (const [title, rows] of Object.entries(sheets)) this.load(title, rows);
  }

  get book() {
    const book = this.host.world.workbooks.get(this.id);
    if (!book) throw new Error('The workbook is gone');
    return book;
  }

  sheetId(title: string): number {
    const sheet = this.book.sheets().find(({ name }) => name === title);
    if (!sheet) throw new Error(`No sheet ${title}: ${this.titles().join(', ')}`);
    return sheet.sheetId;
  }

  titles(): string[] {
    return this.book.sheets().map(({ name }) => name);
  }

  /** Puts rows as plain text and numbers into a tab, made if it isn't there, from A1. */
  load(title: string, rows: Rows): void {
    const there = this.titles().includes(title);
    const sheetId = there ? this.sheetId(title) : this.book.createSheet(title, this.titles().length);
    const cols = Math.max(1, ...rows.map((row) => row.length));
    const size = this.book.sheets().find((sheet) => sheet.sheetId === sheetId);
    if (size && size.rows < rows.length)
      this.book.insert(sheetId, 'ROWS', size.rows, rows.length - size.rows);
    if (size && size.cols < cols) this.book.insert(sheetId, 'COLUMNS', size.cols, cols - size.cols);
    const cells = rows.map((row) => Array.from({ length: cols }, (_, col) => ({ value: row[col] ?? '' })));
    this.book.write({ sheetId, row: 0, col: 0, rows: rows.length, cols }, cells);
  }

  /** Values of a tab, without trailing blanks. */
  rows(title: string): Scalar[][] {
    const sheetId = this.sheetId(title);
    const { rows, cols } = this.book.extent(sheetId);
    if (rows === 0) return [];
    return this.book.values({ sheetId, row: 0, col: 0, rows, cols }).map((row) => {
      const end = row.reduce<number>((last, cell, at) => (cell === '' ? last : at + 1), 0);
      return row.slice(0, end);
    });
  }

  /** Runs an action as the command line and the sidebar do. */
  run<N extends ActionName>(name: N, args: ActionMap[N]['args'], faults?: RunRequest['faults']): Outcome<N> {
    const request: RunRequest = {
      fn: 'runAction',
      mode: 'FULL',
      container: this.container,
      args: [name, args],
      result: 'json',
      ...(faults ? { faults } : {}),
    };
    const run = this.host.run(request);
    if (!run.ok)
      throw new Error(`${run.error?.message ?? ''}\n${run.error?.stack ?? ''}\n${run.logs.join('\n')}`);
    if (this.host.hostFaults.length > 0) {
      const fault = this.host.hostFaults[0];
      throw new Error(`${fault?.op}: ${fault?.error instanceof Error ? fault.error.stack : fault?.error}`);
    }
    const result = run.value as ActionResult<ActionMap[N]['data']>;
    if (process.env.SHOW_LOGS)
      process.stdout.write(`${run.logs.join('\n')}\n${JSON.stringify(run.serviceCalls)}\n`);
    return { result, calls: run.serviceCalls };
  }
}

export const nip = (index: number): string => `1990010120150310${String(index).padStart(2, '0')}`;

export const ROSTER_HEADER = [
  'NIP',
  'Nama',
  'Unit Kerja',
  'Jabatan',
  'Status',
  'Memenuhi Syarat',
  'Email',
  'NIP Atasan',
] as const;

const NAMES = [
  'Ratna Kusuma, S.Sos., M.Si.',
  'Bagus Prakoso',
  'dr. Citra Mahesa',
  'Dewi Anggraini, S.E.',
  'Eko Santosa',
  'Fitri Handayani, A.Md.',
  'Galih Wicaksono',
  'Hesti Purnama',
] as const;

/** Eight invented people; the last may not stand. */
export const roster = (): Scalar[][] => [
  [...ROSTER_HEADER],
  ...NAMES.map((name, index) => [
    nip(index + 1),
    name,
    index % 2 === 0 ? 'Sekretariat' : 'Bidang Layanan',
    'Analis',
    'PNS',
    index === NAMES.length - 1 ? 'Tidak' : 'Ya',
    `pegawai${index + 1}@contoh.go.id`,
    '',
  ]),
];

export const BALLOT_HEADER = ['Timestamp', 'Email Address', 'Usulan 1', 'Usulan 2', 'Usulan 3'] as const;

/** Ballots from their names; one voter each, a minute apart. */
export const ballots = (...names: readonly (readonly string[])[]): Scalar[][] => [
  [...BALLOT_HEADER],
  ...names.map((row, index) => [
    `2026-03-01 08:${String(Math.floor(index / 60) % 60).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`,
    `pemilih${index}@contoh.go.id`,
    ...row,
  ]),
];
