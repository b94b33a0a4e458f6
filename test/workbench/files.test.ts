import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkbook, loadWorkbook } from '../../local/host/engine/index.ts';
import { sampleRoster } from '../../local/sample/agency.ts';
import { formBallots, typedBallots } from '../../local/sample/ballots.ts';
import { xlsxOfSheet } from '../../local/workbench/export.ts';
import { csvRows, freeTabName } from '../../local/workbench/import-csv.ts';
import { listStates, nameFault, readState, writeState } from '../../local/workbench/states.ts';

test('an imported CSV becomes even rows under a free tab name', () => {
  expect(csvRows('a', '\ufeff"x, y";"b"\r\n1\r\n')).toEqual([
    ['x, y', 'b'],
    ['1', ''],
  ]);
  expect(() => csvRows('kosong', '')).toThrow('Berkas “kosong” kosong.');
  expect(freeTabName('Respons', ['respons', 'Respons (2)'])).toBe('Respons (3)');
  expect(freeTabName('  ', [])).toBe('CSV');
});

test('a state goes to its folder and comes back; names can not leave the folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bk-simpan-'));
  try {
    await writeState(folder, 'uji 1', { a: [1] }, [{ file: 'Pegawai.csv', csv: 'NIP\r\n' }]);
    expect(await listStates(folder)).toEqual(['uji 1']);
    expect(await readState(folder, 'uji 1')).toEqual({ a: [1] });
    expect(readdirSync(join(folder, 'uji 1')).sort()).toEqual(['Pegawai.csv', 'keadaan.json']);
    expect(await listStates(join(folder, 'tidak ada'))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
  for (const name of ['../luar', 'a/b', '', ' ', '.git', 'a\\b', 'x..y'])
    expect(nameFault(name)).not.toBeNull();
  expect(nameFault('Latihan 2026-1')).toBeNull();
});

test('one tab as .xlsx holds that tab alone, values where a formula looked elsewhere', async () => {
  const book = createWorkbook({
    id: 'b',
    name: 'B',
    locale: 'id_ID',
    timeZone: 'Asia/Jakarta',
    sheets: ['Satu', 'Dua'],
  });
  const [one, two] = book.sheets();
  const at = (sheetId: number) => ({ sheetId, row: 0, col: 0, rows: 1, cols: 1 });
  book.write(at(two?.sheetId ?? 0), [[{ value: 41 }]]);
  book.write(at(one?.sheetId ?? 0), [[{ formula: '=Dua!A1+1' }]]);
  const file = Buffer.from(await xlsxOfSheet(book, one?.sheetId ?? 0), 'base64');
  expect(file.subarray(0, 2).toString()).toBe('PK');
  expect(file.includes('sheet1.xml')).toBe(false);
  expect(book.formulas(at(one?.sheetId ?? 0))).toEqual([['=Dua!A1+1']]);
  expect(loadWorkbook(book.save()).sheets()).toHaveLength(2);
});

test('the sample is always the same and has the mess it promises', () => {
  const staff = sampleRoster();
  expect(staff).toEqual(sampleRoster());
  expect(new Set(staff.map((person) => person.nip)).size).toBe(staff.length);
  expect(new Set(staff.map((person) => person.unit)).size).toBe(3);
  const names = staff.map((person) => person.name.replace(/,.*$/, ''));
  expect(names.filter((name) => name === 'Sri Wahyuni')).toHaveLength(2);
  expect(staff.some((person) => person.position === 'Kelompok' && person.nip === '')).toBe(true);
  for (const nip of staff.map((person) => person.nip)) expect(nip).toMatch(/^(\d{18})?$/);
  const choices = staff.filter((person) => person.eligible === 'Ya').map((person) => person.name);
  const ballots = formBallots(staff, choices);
  expect(ballots).toEqual(formBallots(staff, choices));
  expect(ballots.length).toBeGreaterThan(30);
  expect(new Set(ballots.map((ballot) => ballot.email)).size).toBeLessThan(ballots.length);
  for (const ballot of ballots) expect(ballot.choices.length).toBeLessThanOrEqual(3);
  const typed = typedBallots(staff);
  expect(typed.some((row) => row.includes('=1+1'))).toBe(true);
  expect(typed.some((row) => row.every((cell) => cell === ''))).toBe(true);
});
