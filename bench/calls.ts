import { readBuiltProject } from '../local/cli/project.ts';
import { Session } from '../local/cli/session.ts';

const PEOPLE = 60;

const roster = [
  ['NIP', 'Nama', 'Unit Kerja', 'Status', 'Memenuhi Syarat'],
  ...Array.from({ length: PEOPLE }, (_, i) => [
    `1985010120100110${String(i).padStart(2, '0')}`,
    `Pegawai ${word(i)}`,
    `Bidang ${(i % 3) + 1}`,
    'PNS',
    'Ya',
  ]),
];

/** Names that differ by a word, not by a number. */
function word(i: number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  return `${letters[i % 26]?.toUpperCase()}${letters[Math.floor(i / 26)]}${letters[(i * 7) % 26]}a`;
}

const ballots = (count: number): string[][] => [
  ['Timestamp', 'Email Address', 'Usulan 1', 'Usulan 2', 'Usulan 3'],
  ...Array.from({ length: count }, (_, i) => [
    '2026-03-01 08:00:00',
    `pemilih${i}@contoh.go.id`,
    ...[i, i * 3 + 1, i * 5 + 2].map((n) => `Pegawai ${word(n % PEOPLE)}`),
  ]),
];

/** Round trips and time of `tallyNominations` on the built bundle in the local host, by number of ballots. */
export async function callBench(sizes: readonly number[]) {
  const project = await readBuiltProject();
  return sizes.map((size) => {
    const session = new Session(project, {
      tables: [
        { name: 'Pegawai', rows: roster },
        { name: 'Usulan', rows: ballots(size) },
      ],
      json: new Map(),
    });
    const [, report] = session.runAll(['setup', 'tallyNominations'], {});
    if (!report?.ok) throw new Error(report?.message);
    return {
      ballots: size,
      calls: report.serviceCalls.total,
      byName: report.serviceCalls.byName,
      ms: report.ms,
    };
  });
}
