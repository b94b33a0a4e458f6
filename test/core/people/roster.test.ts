import { choiceLabels } from '../../../src/core/people/labels.ts';
import { readNip } from '../../../src/core/people/nip.ts';
import { rosterPlan } from '../../../src/core/people/plan.ts';
import { readRoster } from '../../../src/core/people/roster.ts';
import type { Cell } from '../../../src/core/table.ts';
import { tableOf } from '../support/cases.ts';

const header = ['NIP', 'Nama', 'Unit Kerja', 'Jabatan', 'Status', 'Memenuhi Syarat'];
const read = (rows: readonly (readonly Cell[])[], head = header) =>
  readRoster(tableOf('Pegawai', head, rows), { pnsOnly: true });

test.each<[Cell, unknown]>([
  ['198001012005011001', { kind: 'digits', digits: '198001012005011001' }],
  ["'1980 0101 200501.1-001", { kind: 'digits', digits: '198001012005011001' }],
  [1234567, { kind: 'digits', digits: '1234567' }],
  [Number('198001012005011001'), { kind: 'digitsLost', prefix: '198001012005011' }],
  ['1,98001E+17', { kind: 'digitsLost', prefix: '198001' }],
  ['', { kind: 'empty' }],
  ['-', { kind: 'empty' }],
  ['belum ada', { kind: 'other', text: 'belum ada' }],
])('NIP cell %p', (cell, reading) => expect(readNip(cell)).toEqual(reading));

test('lists what was not taken as it stands, by row', () => {
  const { roster, problems, eligibleCount, unchecked, blankRows } = read([
    ['198001012005011001', 'Ratna Wulandari', 'Sekretariat', 'Analis', 'PNS', 'Ya'],
    ['', '', '', '', '', ''],
    ['198001012005011001', 'Ratna Wulandari', 'Sekretariat', 'Analis', 'PNS', 'Ya'],
    ['198001012005011001', 'Orang Lain', 'Sekretariat', 'Analis', 'PNS', 'Ya'],
    ['', '', 'Sekretariat', '', '', ''],
    [Number('198001012005011990'), 'Bagas Prakoso', 'Sekretariat', 'Analis', '', 'Ya'],
    ['123', 'Citra Lestari', 'Sekretariat', 'Analis', 'PPPK', ''],
    ['', 'Tim Cepat', 'Sekretariat', 'Kelompok', '', ''],
    ['198001012005011007', 'Damar Wicaksana', 'Sekretariat', 'Analis', 'PNS', 'Tidak'],
    ['198001012005011008', 'Endah Puspita', 'Sekretariat', 'Analis', 'PNS', 'entah'],
  ]);
  expect(problems.map(({ code, row }) => [code, row])).toEqual([
    ['blankRow', 3],
    ['duplicateNip', 4],
    ['duplicateNip', 5],
    ['missingName', 6],
    ['nipDigitsLost', 7],
    ['nipLength', 8],
    ['eligibleUnclear', 11],
    ['statusBlank', 7],
  ]);
  expect(problems.every(({ message }) => message.startsWith('Lembar Pegawai'))).toBe(true);
  expect(
    roster.people.map(({ name, nip, eligible, ineligible }) => [name, nip, eligible, ineligible]),
  ).toEqual([
    ['Ratna Wulandari', '198001012005011001', true, null],
    ['Bagas Prakoso', '', true, null],
    ['Citra Lestari', '123', false, 'notPns'],
    ['Tim Cepat', '', true, null],
    ['Damar Wicaksana', '198001012005011007', false, 'marked'],
    ['Endah Puspita', '198001012005011008', true, null],
  ]);
  expect([eligibleCount, unchecked, blankRows]).toEqual([4, 1, 1]);
});

test.each([
  ['PNS', true],
  ['pns', true],
  ['', true],
  ['Aktif', true],
  ['Pegawai Negeri Sipil', true],
  ['CPNS', false],
  ['Calon PNS', false],
  ['Non PNS', false],
  ['PPPK Paruh Waktu', false],
  ['Tenaga Honorer', false],
])('status %p: eligible %p', (status, eligible) => {
  expect(read([['1', 'Ratna', '', '', status, '']]).roster.people[0]?.eligible).toBe(eligible);
});

test('knows other header words and says what is missing', () => {
  const other = read([['Ratna', '198001012005011001', 'Bidang A']], ['Nama Pegawai', 'NIP Baru', 'OPD']);
  expect(other.roster.people[0]).toMatchObject({
    name: 'Ratna',
    nip: '198001012005011001',
    unit: 'Bidang A',
  });
  expect(read([['x']], ['Kode']).problems[0]?.code).toBe('noNameColumn');
  expect(read([]).problems[0]?.code).toBe('noTable');
  expect(read([['Ratna']], ['Nama']).problems[0]?.code).toBe('noNipColumn');
});

test('metadata wins over header words', () => {
  const table = tableOf('Pegawai', ['Nama', 'Nama lama'], [['a', 'Ratna']], { name: 1 });
  expect(readRoster(table, { pnsOnly: true }).roster.people[0]?.name).toBe('Ratna');
});

test('labels of a form are unique, namesakes carry what tells them apart', () => {
  const { roster } = read([
    ['1', 'Ratna, S.Pd.', 'Bidang A', 'Analis', 'PNS', ''],
    ['2', 'Ratna', 'Bidang B', 'Analis', 'PNS', ''],
    ['3', 'Bagas', 'Bidang A', 'Analis', 'PNS', ''],
    ['198001012005011004', 'Citra', 'Bidang A', 'Analis', 'PNS', ''],
    ['198001012005011005', 'Citra', 'Bidang A', 'Analis', 'PNS', ''],
  ]);
  expect(choiceLabels(roster)).toEqual([
    'Ratna, S.Pd. (Bidang A)',
    'Ratna (Bidang B)',
    'Bagas',
    'Citra (NIP berakhir 004)',
    'Citra (NIP berakhir 005)',
  ]);
});

describe('the plan', () => {
  test('makes the sheet with NIP as text', () => {
    const plan = rosterPlan();
    expect(plan.blocks.map(({ col, cells }) => [col, cells[0]?.[0]])).toEqual(
      ['NIP', 'Nama', 'Unit Kerja', 'Jabatan', 'Status', 'Memenuhi Syarat', 'Email', 'NIP Atasan'].map(
        (title, col) => [col, title],
      ),
    );
    expect(plan.formats).toContainEqual({
      area: { row: 1, col: 0, rows: 0, cols: 1 },
      format: { number: 'text' },
    });
  });

  test('adds only missing columns to a pasted list', () => {
    const present = tableOf('Pegawai', ['Nama Lengkap', 'Catatan', 'NIP Baru'], [['Ratna', 'x', '1']]);
    const plan = rosterPlan(present);
    expect(plan.mode).toBe('keep');
    expect(plan.blocks.map(({ row, col, cells }) => [row, col, cells[0]?.[0]])).toEqual([
      [0, 3, 'Unit Kerja'],
      [0, 4, 'Jabatan'],
      [0, 5, 'Status'],
      [0, 6, 'Memenuhi Syarat'],
      [0, 7, 'Email'],
      [0, 8, 'NIP Atasan'],
    ]);
    expect(plan.columns?.slice(0, 3).map(({ key }) => key)).toEqual(['name', '', 'nip']);
  });
});
