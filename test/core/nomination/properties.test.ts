import fc from 'fast-check';
import { ledgerRows } from '../../../src/core/nomination/ledger.ts';
import { processNominations } from '../../../src/core/nomination/process.ts';
import { defaultSettings } from '../../../src/core/settings/definitions.ts';
import type { Settings } from '../../../src/core/settings/types.ts';
import type { Cell } from '../../../src/core/table.ts';
import { tableOf } from '../support/cases.ts';

const roster = tableOf(
  'Pegawai',
  ['NIP', 'Nama', 'Unit Kerja', 'Status', 'Memenuhi Syarat', 'Email'],
  [
    ['198001012005011001', 'Ratna Wulandari, S.E.', 'A', 'PNS', 'Ya', 'ratna@contoh.go.id'],
    ['198001012005011002', 'Bagas Prakoso', 'A', 'PNS', 'Ya', ''],
    ['198001012005011003', 'Citra Lestari', 'B', 'PNS', 'Ya', ''],
    ['198001012005011004', 'Damar Wicaksana', 'B', 'PNS', 'Tidak', ''],
    ['198001012005011005', 'Sari Melati', 'A', 'PNS', 'Ya', ''],
    ['198001012005011006', 'Sari Melati', 'B', 'PNS', 'Ya', ''],
    ['198001012005011007', 'Endah Puspita', 'B', 'PPPK', 'Ya', ''],
    ['198001012005011008', 'Fajar Nugraha', 'B', 'PNS', '', ''],
  ],
);
const typed = fc.constantFrom(
  '',
  '',
  'Ratna Wulandari',
  'BAGAS PRAKOSO',
  'Citra Lestari',
  '198001012005011003',
  'Damar Wicaksana',
  'Sari Melati',
  'Sari Melati (A)',
  'Endah Puspita',
  'Fajar N.',
  'Tak Dikenal',
  '=1+1',
);
const voter = fc.constantFrom(
  '',
  'ratna@contoh.go.id',
  'a@contoh.go.id',
  'A@contoh.go.id ',
  'b@contoh.go.id',
);
const ballot = fc.tuple(voter, typed, typed, typed, typed);
/** Distinct times, so that the latest ballot does not hang on the row order. */
const rows = fc
  .array(ballot, { maxLength: 25 })
  .map((ballots) => ballots.map(([who, ...names], at): Cell[] => [46000 + at / 1440, who, ...names]));
const settings = fc.record({
  maxNames: fc.integer({ min: 1, max: 4 }),
  shortlistSize: fc.integer({ min: 1, max: 5 }),
  onlyRegistered: fc.boolean(),
  pnsOnly: fc.boolean(),
  closesAt: fc.constantFrom(null, 46000 + 10 / 1440),
  voterIdentity: fc.constantFrom('verified', 'typed', 'none'),
}) as fc.Arbitrary<Partial<Settings>>;

const count = (chosen: Partial<Settings>, ballots: readonly (readonly Cell[])[]) => {
  const header = ['Timestamp', 'Email Address', 'Usulan 1', 'Usulan 2', 'Usulan 3', 'Usulan 4'];
  const outcome = processNominations({
    settings: { ...defaultSettings(2026), ...chosen },
    roster,
    responses: tableOf('Usulan', header, ballots),
    review: null,
    teamDecisions: null,
    formChoices: [],
    now: 46100,
  });
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
};
const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, value) => sum + value, 0);

test('every ballot and every name has exactly one fate', () => {
  fc.assert(
    fc.property(settings, rows, (chosen, ballots) => {
      const { count: result, report } = count(chosen, ballots);
      const { received, ...fates } = report.ballots;
      expect(received).toBe(ballots.length);
      expect(total(fates)).toBe(received);
      const { total: names, ...nameFates } = report.names;
      const typedNames = ballots.flatMap((row) => row.slice(2)).filter((cell) => cell !== '').length;
      expect(names).toBe(typedNames);
      expect(total(nameFates)).toBe(typedNames);
      const ledger = [...ledgerRows(result.tally, result.ballots, result.roster.roster, result.rules)];
      const nameless = ballots.filter((row) => row.slice(2).every((cell) => cell === '')).length;
      expect(ledger).toHaveLength(typedNames + nameless);
      const votes = report.candidates.reduce((sum, candidate) => sum + candidate.votes, 0);
      expect(votes).toBe(report.names.counted);
      expect(votes).toBeLessThanOrEqual((chosen.maxNames ?? 3) * report.ballots.counted);
    }),
  );
});

test('shuffling the rows gives the same result', () => {
  fc.assert(
    fc.property(
      settings,
      rows.chain((ballots) =>
        fc.tuple(fc.constant(ballots), fc.shuffledSubarray(ballots, { minLength: ballots.length })),
      ),
      (chosen, [ballots, shuffled]) => {
        const [before, after] = [count(chosen, ballots), count(chosen, shuffled)];
        expect(after.report).toEqual(before.report);
        expect(after.sheets[0]).toEqual(before.sheets[0]);
        expect(after.sheets[2]).toEqual(before.sheets[2]);
      },
    ),
  );
});

test('counting again gives the same sheets', () => {
  fc.assert(
    fc.property(settings, rows, (chosen, ballots) => {
      expect(count(chosen, ballots).sheets).toEqual(count(chosen, ballots).sheets);
    }),
    { numRuns: 30 },
  );
});
