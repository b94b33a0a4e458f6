import { createMatcher } from '../../../src/core/people/match.ts';
import { decisionKey, nameKey } from '../../../src/core/people/names.ts';
import { readRoster } from '../../../src/core/people/roster.ts';
import type { NameDecision } from '../../../src/core/people/types.ts';
import { tableOf } from '../support/cases.ts';

const people = [
  ['198001012005011001', 'Ratna Wulandari, S.Sos., M.Si.', 'Sekretariat'],
  ['198001012005011002', 'Drs. H. Bagas Prakoso', 'Bidang A'],
  ['198001012005011003', 'Sari Melati', 'Bidang A'],
  ['198001012005011004', 'Sari Melati', 'Bidang B'],
  ['198001012005011005', 'Sari Melati, S.Pd.', 'Bidang C'],
  ['198001012005011006', "Nur'aini Zahra", 'Bidang A'],
  ['198001012005011007', 'Wahyu Setiaji', 'Bidang A'],
  ['198001012005011008', 'Wahyu Setiaji, S.T.', 'Bidang B'],
  ['', 'Taman/kolam 8 m, tahap 2', 'Bidang B'],
];
const { roster } = readRoster(tableOf('Pegawai', ['NIP', 'Nama', 'Unit'], people), { pnsOnly: true });
const matcher = createMatcher(roster);
const outcome = (text: string) => {
  const match = matcher.match(text);
  return match.kind === 'found' ? `${match.person} ${match.reason}` : `${match.kind} ${match.reason}`;
};

test.each([
  ['ratna wulandari, s.sos., m.si.', '0 exact'],
  ['Ratna Wulandari', '0 normalised'],
  ['M.Si. Ratna Wulandari', '0 normalised'],
  ['RATNA  WULANDARI S Sos M Si', '0 normalised'],
  ['Hj. Ratna Wulandari', '0 normalised'],
  ['Bagas Prakoso', '1 normalised'],
  ['bagas prakoso, Drs., H.', '1 normalised'],
  ['Nuraini Zahra', '5 normalised'],
  ['Nur’aini Zahrà', '5 normalised'],
  ['Taman/kolam 8 m, tahap 2', '8 exact'],
  ['Sari Melati', 'ambiguous sameName'],
  ['Sari Melati (Bidang A)', '2 exact'],
  ['Sari Melati — Bidang B', '3 label'],
  ['Sari Melati, SPd', '4 titles'],
  ['Wahyu Setiaji', 'ambiguous sameName'],
  ['Wahyu Setiaji, ST', '7 titles'],
  ['198001012005011002', '1 nip'],
  ["'19800101 200501 1 002", '1 nip'],
  ['NIP. 198001012005011002', '1 nip'],
  ['198001012005011099', 'absent unknownNip'],
  ['Bagas Prakoso 198001012005011002', '1 nip'],
  ['198001012005011002 (Bagas Prakoso)', '1 nip'],
  ['Ratna Wulandari 198001012005011002', 'ambiguous nipDisagrees'],
  ['1,98001012005011E+17', 'ambiguous nipDigitsLost'],
  ['Ratna', 'ambiguous notSure'],
  ['Bagus Prakoso', 'ambiguous notSure'],
  ['Zulkifli', 'absent noSharedWord'],
  ['dr. H.', 'absent noSharedWord'],
  ['-', 'absent noSharedWord'],
  ['=1+1', 'absent noSharedWord'],
  ['', 'absent noSharedWord'],
])('%p → %s', (text, expected) => expect(outcome(text)).toBe(expected));

test('suggestions come best first, at most three', () => {
  const match = matcher.match('Sari Melatih');
  expect(match.kind === 'ambiguous' && match.candidates).toEqual([2, 3, 4]);
});

test('decisions of the team come first', () => {
  const decide = (decision: NameDecision) =>
    createMatcher(roster, new Map([[decisionKey('Bu Sari'), decision]])).match('bu  SARI.');
  expect(decide({ kind: 'person', key: '198001012005011004' })).toEqual({
    kind: 'found',
    person: 3,
    reason: 'decision',
  });
  expect(decide({ kind: 'absent' })).toEqual({ kind: 'absent', reason: 'decidedAbsent' });
  expect(decide({ kind: 'ignore' })).toEqual({ kind: 'absent', reason: 'decidedIgnore' });
  expect(decide({ kind: 'person', key: 'gone' })).toMatchObject({ reason: 'decisionUnclear' });
});

test.each([
  ['Dr. Ir. H. Joko Tirtayasa, S.T., M.T., Ph.D.', 'joko tirtayasa'],
  ['Abror M. N', 'abror m n'],
  ['St. Aminah', 'st aminah'],
  ['dr. Intan, Sp.A', 'intan'],
  ['apt. Gita Maheswari, S.Farm', 'gita maheswari'],
  ['Ns. Endah, S.Kep.', 'endah'],
])('%s without gelar is %s', (name, bare) => expect(nameKey(name)).toBe(bare));
