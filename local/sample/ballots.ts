import type { Employee } from './agency.ts';
import { favour, seeded } from './random.ts';

/** One answer to the nomination form: who (an account) and up to three choices. */
export interface FormBallot {
  readonly email: string;
  readonly choices: readonly string[];
}

/** About three dozen answers to the form; three people change their mind and answer again. */
export function formBallots(staff: readonly Employee[], choices: readonly string[]): readonly FormBallot[] {
  const random = seeded(2026);
  const favourites = shuffled(choices, random).slice(0, 14);
  const voters = shuffled(
    staff.filter((person) => person.email !== ''),
    random,
  ).slice(0, 33);
  const ballot = (email: string, index: number): FormBallot => {
    const picked = new Set<string>();
    const wanted = 1 + Math.floor(random() * 3);
    for (let tries = 0; picked.size < wanted && tries < 30; tries++) picked.add(favour(favourites, random));
    if (index % 9 === 4) picked.add(choices[Math.floor(random() * choices.length)] ?? '');
    return { email, choices: choices.filter((choice) => picked.has(choice)).slice(0, 3) };
  };
  const first = voters.map((voter, index) => ballot(voter.email, index));
  const again = voters.slice(4, 7).map((voter, index) => ballot(voter.email, index + voters.length));
  return [...first, ...again];
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}

export const TYPED_HEADER: readonly string[] = [
  'Stempel waktu',
  'Alamat Email',
  'Usulan 1',
  'Usulan 2',
  'Usulan 3',
];

/** How people really type a name: without titles, in capitals, with a slip, by NIP, with a nickname in front. */
function typed(person: Employee, way: number): string {
  const bare = person.name.replace(/,.*$/, '').replace(/^(Dra\.|Drs\.|dr\.|Muh\.)\s*(Hj\.|H\.)?\s*/, '');
  if (way === 1) return bare.toUpperCase();
  if (way === 2) return bare;
  if (way === 3) return person.nip || bare;
  if (way === 4) return `  ${bare.toLowerCase()}  `;
  if (way === 5) return bare.replace('wa', 'w').replace('ni', 'ny');
  if (way === 6) return `Bu/Pak ${bare.split(' ')[0] ?? bare}`;
  return person.name;
}

/**
 * Rows of last year's form, where names were typed freely: spellings, NIP, double and empty ballots, four names,
 * the same name twice, strangers, a formula, a late answer. Times are text as an export shows them.
 */
export function typedBallots(staff: readonly Employee[]): readonly (readonly string[])[] {
  const random = seeded(77);
  const voters = shuffled(
    staff.filter((person) => person.email !== ''),
    random,
  );
  const favourites = shuffled(staff, random).slice(0, 12);
  const rows: string[][] = [];
  const at = (index: number): string => {
    const hour = 8 + ((index * 3) % 9);
    return `2026-03-${String(2 + (index % 9)).padStart(2, '0')} ${String(hour).padStart(2, '0')}:${String((index * 17) % 60).padStart(2, '0')}:12`;
  };
  for (let index = 0; index < 26; index++) {
    const names = [0, 1, 2]
      .slice(0, 1 + Math.floor(random() * 3))
      .map(() => typed(favour(favourites, random), Math.floor(random() * 8)));
    rows.push([at(index), voters[index]?.email ?? '', names[0] ?? '', names[1] ?? '', names[2] ?? '']);
  }
  const name = (index: number): string => favourites[index]?.name ?? '';
  const voter = (index: number): string => voters[index]?.email ?? '';
  rows.push([at(5), voter(3), name(0), name(1), '']);
  rows.push([at(6), voter(26), name(2), name(2).toUpperCase(), name(2)]);
  rows.push([
    at(7),
    voter(27),
    name(0),
    name(1),
    `${typed(favourites[2] ?? staff[0] ?? fail(), 2)}; ${name(3)}`,
  ]);
  rows.push([at(8), voter(28), '', '', '']);
  rows.push(['', '', '', '', '']);
  rows.push([at(8), voter(29), 'Sri Wahyuni', 'siapa saja boleh', '']);
  rows.push([at(9), 'tamu.kegiatan@tamu.example', name(1), '', '']);
  rows.push([at(9), voter(30), '=1+1', '-', 'tidak ada']);
  rows.push(['2026-12-30 23:50:00', voter(31), name(4), name(5), '']);
  return rows;
}

function fail(): never {
  throw new Error('The sample roster is empty');
}
