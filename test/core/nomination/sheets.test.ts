import { homePlan } from '../../../src/core/home/plan.ts';
import { type NominationInput, processNominations } from '../../../src/core/nomination/process.ts';
import { shortlisted } from '../../../src/core/nomination/ranking.ts';
import { resultRows, textBar } from '../../../src/core/nomination/result-plan.ts';
import { decideTie, tieRecordPlan } from '../../../src/core/nomination/ties.ts';
import { topCandidates } from '../../../src/core/nomination/top-candidates.ts';
import type { Formula, SheetPlan } from '../../../src/core/plan.ts';
import { defaultSettings } from '../../../src/core/settings/definitions.ts';
import type { Cell, Table } from '../../../src/core/table.ts';
import { parseDate } from '../../../src/core/text/dates.ts';
import { tableOf } from '../support/cases.ts';

const people = ['Ratna Wulandari', 'Bagas Prakoso', 'Citra Lestari', 'Damar Wicaksana', 'Endah Puspita'];
const roster = tableOf(
  'Pegawai',
  ['NIP', 'Nama', 'Unit Kerja', 'Status', 'Memenuhi Syarat'],
  [
    ...people.map((name, at) => [`19800101200501100${at}`, name, 'Sekretariat', 'PNS', 'Ya']),
    ['198001012005011009', 'Zaenal Rahasia', 'Sekretariat', 'PNS', 'Tidak'],
  ],
);
const responses = (...ballots: readonly (readonly string[])[]): Table =>
  tableOf(
    'Usulan',
    ['Timestamp', 'Email Address', 'Usulan 1', 'Usulan 2', 'Usulan 3'],
    ballots.map((names, at) => [`2026-03-01 08:${10 + at}:00`, `v${at}@contoh.go.id`, ...names]),
  );
const now = parseDate('2026-03-06 09:00') ?? 0;

const run = (ballots: Table, extra: Partial<NominationInput> = {}) => {
  const outcome = processNominations({
    settings: { ...defaultSettings(2026), unit: 'Dinas Contoh', shortlistSize: 2 },
    roster,
    responses: ballots,
    review: null,
    teamDecisions: null,
    formChoices: [],
    now,
    ...extra,
  });
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
};

/** A plan's blocks as the grid they make, formulas as their text. */
const gridOf = (plan: SheetPlan | undefined): Cell[][] => {
  const grid: Cell[][] = [];
  const show = (cell: Cell | Formula): Cell => (typeof cell === 'object' ? cell.formula : cell);
  for (const block of plan?.blocks ?? []) {
    block.cells.forEach((cells, down) => {
      const row = grid[block.row + down] ?? [];
      cells.forEach((cell, right) => {
        row[block.col + right] = show(cell);
      });
      grid[block.row + down] = row;
    });
  }
  return Array.from(grid, (row) => Array.from(row ?? [], (cell) => cell ?? ''));
};
/** What the next run reads of a sheet that a plan made. */
const readBack = (plan: SheetPlan | undefined, title: string): Table => {
  const [header = [], ...rows] = gridOf(plan);
  return tableOf(title, header.map(String), rows);
};

const tied = responses(
  ['Ratna Wulandari', 'Bagas Prakoso'],
  ['Ratna Wulandari', 'Citra Lestari'],
  ['Ratna Wulandari', 'Zaenal Rahasia'],
);

describe('Hasil Penjaringan', () => {
  const grid = gridOf(run(tied).sheets[0]);
  const shownFor = (label: string) => grid.find(([first]) => first === label)?.[2];

  test('prints rules, sums that close, and the ranking', () => {
    expect(shownFor('Waktu hitung')).toBe('6 Maret 2026 pukul 09.00');
    expect(shownFor('Diterima')).toBe(3);
    expect(grid.filter(([label]) => label === 'Pemeriksaan').map((row) => row[2])).toEqual([
      '3 = 3 + 0 + 0 + 0 + 0 + 0 + 0: cocok',
      '6 = 5 + 0 + 0 + 1 + 0 + 0 + 0 + 0 + 0: cocok',
    ]);
    expect(grid.slice(resultRows.table)).toEqual([
      [
        'Peringkat',
        'NIP',
        'Nama',
        'Unit Kerja',
        'Suara',
        '% Pemilih',
        'Status',
        'Grafik',
        'Keputusan Tim',
        'Alasan',
      ],
      [
        1,
        '198001012005011000',
        'Ratna Wulandari',
        'Sekretariat',
        3,
        1,
        'Lolos 2 besar',
        '█'.repeat(20),
        '',
        '',
      ],
      [
        2,
        '198001012005011001',
        'Bagas Prakoso',
        'Sekretariat',
        1,
        1 / 3,
        'Seri di batas',
        '█'.repeat(7),
        '',
        '',
      ],
      [
        2,
        '198001012005011002',
        'Citra Lestari',
        'Sekretariat',
        1,
        1 / 3,
        'Seri di batas',
        '█'.repeat(7),
        '',
        '',
      ],
    ]);
  });

  test('names nobody who is not eligible, only their total', () => {
    expect(JSON.stringify(grid)).not.toContain('Zaenal');
    expect(shownFor('Tidak memenuhi syarat')).toBe(1);
  });

  test('without ballots stands whole', () => {
    const empty = run(responses());
    expect(gridOf(empty.sheets[0])[resultRows.table + 1]?.[2]).toBe('Belum ada calon yang mendapat suara.');
    expect(empty.report.candidates).toEqual([]);
  });

  test('the bar never hides a vote', () => {
    expect([textBar(0, 9), textBar(1, 1000), textBar(5, 10), textBar(0, 0)]).toEqual([
      '',
      '█',
      '█'.repeat(10),
      '',
    ]);
  });
});

test('the ledger carries no voter and keeps formulas as text', () => {
  const outcome = run(responses(['=HYPERLINK("x")', 'Ratna Wulandari']));
  const grid = gridOf(outcome.sheets[1]);
  expect(grid).toEqual([
    ['Baris Respons', 'Teks Usulan', 'Keputusan', 'NIP', 'Nama', 'Alasan'],
    [2, '=HYPERLINK("x")', 'Tidak dikenal', '', '', 'Tidak ada nama yang mirip di lembar Pegawai.'],
    [
      2,
      'Ratna Wulandari',
      'Dihitung',
      '198001012005011000',
      'Ratna Wulandari',
      'Sama dengan nama di lembar Pegawai.',
    ],
  ]);
  expect(JSON.stringify(grid)).not.toContain('@contoh');
});

describe('Telaah Nama', () => {
  const ballots = responses(['Bagus Prakoso', 'Ratna W'], ['bagus prakoso.'], ['Mr X', 'Ratna W']);
  const before = run(ballots);
  const table = readBack(before.sheets[2], 'Telaah Nama');

  test('lists doubtful and unknown texts with counts and suggestions', () => {
    expect(table.rows.map((row) => row.slice(0, 4))).toEqual([
      ['Bagus Prakoso', 2, 'Perlu telaah', 'Bagas Prakoso — 198001012005011001'],
      ['Ratna W', 2, 'Perlu telaah', 'Ratna Wulandari — 198001012005011000'],
      ['Mr X', 1, 'Tidak dikenal', ''],
    ]);
    expect(before.report.toReview).toBe(4);
    expect(before.sheets[2]?.validations?.[0]?.rule).toMatchObject({
      values: ['Bagas Prakoso — 198001012005011001', 'Bukan pegawai', 'Abaikan'],
    });
  });

  test('the next count uses decisions and keeps them, also of texts that are gone', () => {
    const decide = (decisions: Readonly<Record<string, string>>): Table => ({
      ...table,
      rows: [
        ...table.rows.map((row) =>
          row.map((cell, at) => (at === 6 ? (decisions[String(row[0])] ?? '') : cell)),
        ),
        ['Teks lama', 0, '', '', '', '', 'Bukan pegawai', '', 'catatan'],
      ],
    });
    const review = decide({
      'Bagus Prakoso': 'Bagas Prakoso — 198001012005011001',
      'Ratna W': '198001012005011000',
      'Mr X': 'Abaikan',
    });
    const after = run(ballots, { review });
    expect(after.report.names).toMatchObject({ counted: 4, unknown: 1, review: 0 });
    expect(after.report.toReview).toBe(0);
    const kept = readBack(after.sheets[2], 'Telaah Nama');
    expect(kept.rows.map((row) => [row[0], row[2], row[6], row[8]])).toEqual([
      ['Bagus Prakoso', 'Sudah diputuskan', 'Bagas Prakoso — 198001012005011001', ''],
      ['Ratna W', 'Sudah diputuskan', '198001012005011000', ''],
      ['Mr X', 'Sudah diputuskan', 'Abaikan', ''],
      ['Teks lama', 'Tidak muncul lagi', 'Bukan pegawai', 'catatan'],
    ]);
    expect(run(ballots, { review: kept }).sheets).toEqual(after.sheets);
    const unclear = run(ballots, { review: decide({ 'Mr X': 'si anu' }) });
    expect(unclear.report.warnings.join(' ')).toContain('baris 4: keputusan “si anu”');
  });
});

describe('a tie', () => {
  const before = run(tied);
  const { tie } = before.count.tally;
  const [bagas, citra] = ['198001012005011001', '198001012005011002'] as const;
  const { roster: people } = before.count.roster;

  test('takes a decision only for exactly its seats, its people and with a reason', () => {
    expect(tie).toMatchObject({ seats: 1, votes: 1, keys: [bagas, citra], decision: null });
    expect(decideTie(null, [bagas], 'x', now).ok).toBe(false);
    expect(decideTie(tie, [bagas, citra], 'x', now).ok).toBe(false);
    expect(decideTie(tie, ['198001012005011000'], 'x', now).ok).toBe(false);
    expect(decideTie(tie, [bagas], '  ', now).ok).toBe(false);
  });

  test('keeps its status; the decision with its reason is recorded beside it and reported when it no longer fits', () => {
    const decision = decideTie(tie, [citra], 'Masa kerja lebih lama', now);
    if (!decision.ok || !tie) throw new Error('no decision');
    const table = readBack(tieRecordPlan(decision.value, tie, people, null), 'Keputusan Tim');
    const after = run(tied, { teamDecisions: table });
    const shown = gridOf(after.sheets[0]).slice(resultRows.table + 2);
    expect(shown.map((row) => [row[2], row[6], row[8], row[9]])).toEqual([
      ['Bagas Prakoso', 'Seri di batas', 'Tidak dipilih tim', 'Masa kerja lebih lama'],
      ['Citra Lestari', 'Seri di batas', 'Dipilih tim', 'Masa kerja lebih lama'],
    ]);
    expect(shortlisted(after.count.tally.ranking).map(({ name }) => name)).toEqual([
      'Ratna Wulandari',
      'Citra Lestari',
    ]);
    const other = responses(['Ratna Wulandari', 'Bagas Prakoso'], ['Damar Wicaksana']);
    const stale = run(other, { teamDecisions: table });
    expect(stale.count.tally.tie?.decision).toBeNull();
    expect(stale.report.warnings.join(' ')).toContain('tidak berlaku lagi');
  });

  test('a second record stands below the first', () => {
    const decision = decideTie(tie, [bagas], 'Alasan', now);
    if (!decision.ok || !tie) throw new Error('no decision');
    const first = readBack(tieRecordPlan(decision.value, tie, people, null), 'Keputusan Tim');
    expect(tieRecordPlan(decision.value, tie, people, first).blocks.every(({ row }) => row === 2)).toBe(true);
  });
});

test('the result stays hidden until closing unless the team shows it', () => {
  const settings = { ...defaultSettings(2026), closesAt: now + 1 };
  const input = {
    settings,
    roster,
    responses: tied,
    review: null,
    teamDecisions: null,
    formChoices: [],
    now,
  };
  const hidden = processNominations(input);
  expect(hidden.ok ? '' : hidden.error).toMatch(/^Penjaringan masih dibuka sampai 7 Maret 2026 pukul 09.00/);
  expect(processNominations({ ...input, settings: { ...settings, showLeaderBeforeClosing: true } }).ok).toBe(
    true,
  );
  expect(processNominations({ ...input, now: now + 2 }).ok).toBe(true);
});

test('missing columns are said, not guessed', () => {
  const none = processNominations({
    settings: defaultSettings(2026),
    roster,
    responses: tableOf('Respons', ['Timestamp', 'Saran'], [['2026-03-01 08:00:00', 'bagus']]),
    review: null,
    teamDecisions: null,
    formChoices: [],
    now,
  });
  expect(none.ok ? '' : none.error).toContain('Lembar Respons: kolom nama yang diusulkan tidak ditemukan');
});

describe('Beranda', () => {
  test('follows the other sheets live with formulas Google reads in id_ID', () => {
    const settings = { ...defaultSettings(2026), unit: 'Dinas Contoh' };
    const formulas = gridOf(
      homePlan(settings, { roster: "Pegawai '26", nameColumn: 1, eligibleColumn: 27, result: 'Hasil' }),
    )
      .flat()
      .filter((cell) => String(cell).startsWith('='));
    expect(formulas).toContain("=COUNTA('Pegawai ''26'!B2:B)");
    expect(formulas).toContain("=COUNTIF('Pegawai ''26'!AB2:AB;\"Tidak\")");
    for (const formula of formulas)
      expect(String(formula).replace(/'[^']*'/g, '')).not.toMatch(/,|[{}]|\d\.\d/);
  });

  test('says so while nothing was counted', () => {
    expect(gridOf(homePlan(defaultSettings(2026))).flat()).toContain('Belum dihitung');
  });
});

test('TOP_KANDIDAT keeps ties whole and counts spellings together', () => {
  const range = [
    ['Ratna Wulandari, S.E.', 'bagas prakoso'],
    ['RATNA WULANDARI', 'Citra'],
    ['', 'Ratna Wulandari, S.E.'],
  ];
  expect(topCandidates(range, 1)).toEqual([['Ratna Wulandari, S.E.', 3]]);
  expect(topCandidates(range, 2)).toEqual([
    ['Ratna Wulandari, S.E.', 3],
    ['Citra', 1],
    ['bagas prakoso', 1],
  ]);
  expect(topCandidates([['']], 3)).toEqual([['', 0]]);
});
