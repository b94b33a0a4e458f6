import { choiceOptions } from '../../../src/core/nomination/choices.ts';
import { proposeMapping, responseColumnKey, toMapping } from '../../../src/core/nomination/columns.ts';
import { choiceLabels } from '../../../src/core/people/labels.ts';
import { createMatcher } from '../../../src/core/people/match.ts';
import { readRoster } from '../../../src/core/people/roster.ts';
import type { Cell } from '../../../src/core/table.ts';
import { tableOf } from '../support/cases.ts';

const people = ['Ratna Wulandari, S.E.', 'Bagas Prakoso', 'Citra Lestari, S.Sos., M.Si.'] as const;
const [ratna, bagas, citra] = people;
const { roster } = readRoster(
  tableOf(
    'Pegawai',
    ['NIP', 'Nama'],
    people.map((name, at) => [`19800101200501100${at}`, name]),
  ),
  { pnsOnly: true },
);
const matcher = createMatcher(roster);
const options = choiceOptions(matcher, choiceLabels(roster));
const mappingOf = (header: readonly string[], rows: readonly (readonly Cell[])[], keys = {}) => {
  const table = tableOf('Respons', header, rows, keys);
  const proposed = proposeMapping(table, matcher, options);
  return {
    ...toMapping(table, proposed, matcher, options),
    roles: proposed.map(({ role }) => role).join(' '),
  };
};

test.each<[string, readonly string[], readonly Cell[], string]>([
  [
    'Google in English',
    ['Timestamp', 'Email Address', 'Usulan 1', 'Usulan 2'],
    [46000.5, 'a@contoh.go.id', ratna, bagas],
    'time voter names names',
  ],
  [
    'Google in Indonesian',
    ['Stempel waktu', 'Alamat Email', 'Usulan', 'Alasan usulan'],
    ['2026-03-01 08:00:00', 'a@contoh.go.id', ratna, 'rajin'],
    'time voter names ignore',
  ],
  ['no header word, content tells', ['A', 'B', 'C'], [46000.5, 'a@contoh.go.id', ratna], 'time voter names'],
  [
    'a Timestamp that holds no dates',
    ['Timestamp', 'Usulan 1', 'Tanggal'],
    ['x', ratna, 46000.5],
    'ignore names time',
  ],
  [
    'typed identity',
    ['Cap waktu', 'NIP Anda', 'Nama calon 1'],
    [46000.5, '198001012005011001', ratna],
    'time voter names',
  ],
  ['own name beside candidates', ['Waktu', 'Nama', 'Calon 1'], [46000.5, bagas, ratna], 'time voter names'],
  ['names only', ['Nama 1', 'Nama 2'], [ratna, bagas], 'names names'],
  [
    'unit questions steer only',
    ['Waktu', 'Unit kerja calon 1', 'Usulan 1 (A)'],
    [46000.5, 'A', ratna],
    'time ignore names',
  ],
])('%s', (_, header, row, roles) => expect(mappingOf(header, [row]).roles).toBe(roles));

test('confirmed columns win over everything else', () => {
  const keys = { [responseColumnKey('names', 1)]: 0, [responseColumnKey('time')]: 2 };
  const mapping = mappingOf(['Timestamp', 'Usulan 1', 'Lain'], [[ratna, bagas, 46000.5]], keys);
  expect(mapping).toMatchObject({ time: 2, voter: -1, names: [0], roles: 'names ignore time' });
});

test('a lone names column, or one whose cells hold several options, is split', () => {
  expect(mappingOf(['Usulan'], [[ratna]]).multiple).toEqual([0]);
  expect(mappingOf(['Usulan 1', 'Usulan 2'], [[citra, ratna]]).multiple).toEqual([]);
  expect(mappingOf(['Usulan unit A', 'Usulan unit B'], [[`${citra}, ${ratna}`, '']]).multiple).toEqual([0]);
});

test('a column the form collected addresses in is known by its header or its content', () => {
  expect(mappingOf(['Email Address', 'Usulan 1'], [['u1', ratna]]).voterIsEmail).toBe(true);
  expect(mappingOf(['Surat', 'Usulan 1'], [['a@contoh.go.id', ratna]]).voterIsEmail).toBe(true);
  expect(mappingOf(['NIP Anda', 'Usulan 1'], [['198001012005011001', ratna]]).voterIsEmail).toBe(false);
});
