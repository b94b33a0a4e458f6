import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { main } from '../../local/cli/main.ts';
import type { TallyData } from '../../src/api.ts';
import { type Case, cases, type Expected } from '../core/support/cases.ts';

interface Output {
  readonly ok: boolean;
  readonly actions: readonly {
    readonly name: string;
    readonly data: unknown;
    readonly serviceCalls: { readonly total: number };
  }[];
}

const folderOf = ({ name }: Case) => join(__dirname, '../cases', name);

/** A cell as `hasil.json` has it: without the apostrophe that keeps Excel from running it. */
const raw = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');

const table = async (folder: string, sheet: string): Promise<string[][]> =>
  Papa.parse<string[]>((await readFile(join(folder, `${sheet}.csv`), 'utf8')).trimEnd()).data;

describe('every case folder, through the command line and the built bundle', () => {
  let out: string;
  beforeEach(async () => {
    out = await mkdtemp(join(tmpdir(), 'kasus-'));
  });
  afterEach(() => rm(out, { recursive: true, force: true }));

  test.each(cases().map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const code = await main(['run', 'setup,tallyNominations', '--in', folderOf(one), '--out', out]);
    expect(code).toBe(0);
    const result = JSON.parse(await readFile(join(out, 'hasil.json'), 'utf8')) as Output;
    const tally = result.actions[1];
    expect(
      found(tally?.data as TallyData, await table(out, 'Jejak Suara'), await table(out, 'Hasil Penjaringan')),
    ).toEqual(wanted(one.expected));
    expect(tally?.serviceCalls.total).toBeLessThanOrEqual(25);
  });
});

const wanted = ({ candidates, ballots, ledger }: Expected) => ({
  candidates,
  ballots: { counted: 0, ...ballots },
  ledger,
  sheet: candidates,
});

/** The same facts read from three places: the action's data, the ledger and the table that people see. */
function found(data: TallyData, ledger: string[][], result: string[][]) {
  const { fates: _fates, ...ballots } = data.ballots;
  const header = result.findIndex(([first]) => first === 'Peringkat');
  const rows = result.slice(header + 1).filter(([rank]) => rank !== '');
  return {
    candidates: data.ranking.map(({ nip, votes, status }) => [nip, votes, status]),
    ballots: Object.fromEntries(
      Object.entries(ballots).filter(([name, count]) => count !== 0 || name === 'counted'),
    ),
    ledger: ledger.slice(1).map(([row, text = '', decision, nip]) => [Number(row), raw(text), decision, nip]),
    sheet: rows.map((row) => [row[1], Number(row[4]), row[6]]),
  };
}
