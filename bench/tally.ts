import { performance } from 'node:perf_hooks';
import { collectBallots } from '../src/core/nomination/ballots.ts';
import { tally } from '../src/core/nomination/tally.ts';
import type { BallotMapping, NominationRules } from '../src/core/nomination/types.ts';
import { createMatcher } from '../src/core/people/match.ts';
import { readRoster } from '../src/core/people/roster.ts';
import type { Cell, Table } from '../src/core/table.ts';
import { median } from './median.mjs';

const PEOPLE = 300;
const REPEATS = 7;

const given = [
  'Ani',
  'Budi',
  'Citra',
  'Dedi',
  'Eka',
  'Fajar',
  'Gita',
  'Hadi',
  'Indra',
  'Joko',
  'Kiki',
  'Lina',
  'Made',
  'Nia',
  'Oki',
  'Putu',
  'Rina',
  'Sari',
  'Tono',
  'Umar',
];
const family = [
  'Lestari',
  'Santoso',
  'Dewi',
  'Kurnia',
  'Putri',
  'Nugroho',
  'Wijaya',
  'Pratama',
  'Utami',
  'Saputra',
  'Hidayat',
  'Rahayu',
  'Siregar',
  'Manalu',
  'Tarigan',
];

/** The same numbers every time: a linear congruential generator. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const names = Array.from(
  { length: PEOPLE },
  (_, i) => `${given[i % given.length]} ${family[Math.floor(i / given.length)]}`,
);

const roster: Table = {
  sheet: 'Pegawai',
  header: ['NIP', 'Nama', 'Unit Kerja', 'Email'],
  headerRow: 1,
  firstRow: 2,
  columnKeys: {},
  rows: names.map((name, i) => [
    `1985010120100110${String(i).padStart(2, '0')}`.slice(0, 15) + String(i).padStart(3, '0'),
    name,
    'Unit',
    `p${i}@contoh.go.id`,
  ]),
};

/** Ballots with what a real form brings: capitals, repeats, unknown names, a voter who votes again now and then. */
function responses(count: number): Table {
  const next = random(7);
  const rows: Cell[][] = [];
  for (let i = 0; i < count; i++) {
    const name = () => {
      const text = names[Math.floor(next() * next() * PEOPLE)] ?? '';
      const kind = next();
      return kind < 0.05 ? text.toUpperCase() : kind < 0.06 ? `Tamu ${Math.floor(next() * 50)}` : text;
    };
    const voter = next() < 0.02 ? Math.floor(next() * i) : i;
    rows.push([46_000 + i / 86_400, `pemilih${voter}@contoh.go.id`, name(), name(), name()]);
  }
  return {
    sheet: 'Usulan',
    header: ['Timestamp', 'Email', 'Usulan 1', 'Usulan 2', 'Usulan 3'],
    headerRow: 1,
    firstRow: 2,
    columnKeys: {},
    rows,
  };
}

const mapping: BallotMapping = { time: 0, voter: 1, names: [2, 3, 4], multiple: [], voterIsEmail: true };
const rules: NominationRules = {
  maxNames: 3,
  shortlistSize: 5,
  opensAt: null,
  closesAt: null,
  onlyRegistered: false,
  pnsOnly: true,
  identity: 'verified',
};

/** The floor: how often each string stands in the table, in a bare Map. */
function bareCount(table: Table): number {
  const counts = new Map<Cell, number>();
  for (const row of table.rows) {
    for (let column = 1; column < 5; column++) {
      const text = row[column] as Cell;
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return counts.size;
}

function ourCount(table: Table): number {
  const matcher = createMatcher(readRoster(roster, { pnsOnly: true }).roster);
  const ballots = collectBallots(table, mapping, (text) => [text]);
  const result = tally(ballots, matcher, rules, []);
  return result.ballots.counted;
}

function time(work: () => number): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Both in turn, so that a slow moment of the machine strikes both; medians and the median of the pairs' ratios. */
export function tallyBench(sizes: readonly number[]) {
  return sizes.map((size) => {
    const table = responses(size);
    ourCount(table);
    bareCount(table);
    const pairs = Array.from({ length: REPEATS }, () => ({
      ours: time(() => ourCount(table)),
      bare: time(() => bareCount(table)),
    }));
    return {
      ballots: size,
      oursMs: median(pairs.map(({ ours }) => ours)),
      bareMs: median(pairs.map(({ bare }) => bare)),
      ratio: median(pairs.map(({ ours, bare }) => ours / bare)),
    };
  });
}
