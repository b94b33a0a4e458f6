import { defaultSettings, settingDefinitions } from '../../../src/core/settings/definitions.ts';
import { settingsPlan } from '../../../src/core/settings/plan.ts';
import { readSettings, readSettingsObject } from '../../../src/core/settings/read.ts';
import type { Settings } from '../../../src/core/settings/types.ts';
import type { Cell, Table } from '../../../src/core/table.ts';
import { parseDate } from '../../../src/core/text/dates.ts';
import { tableOf } from '../support/cases.ts';

const defaults = defaultSettings(2026);

const full: Settings = {
  ...defaults,
  unit: 'Dinas Contoh',
  city: 'Kota Contoh',
  headName: 'Dr. Contoh Pimpinan',
  headNip: '198001012005011001',
  timeZone: 'Asia/Makassar',
  localFramework: 'custom',
  customFramework: {
    name: 'GESIT',
    values: [
      { name: 'Gesit', definition: 'cepat: tanggap' },
      { name: 'Setia', definition: '' },
    ],
  },
  maxNames: 2,
  closesAt: parseDate('2026-03-05 17:00'),
  onlyRegistered: true,
  pnsOnly: false,
  voteMode: 'secret',
  voterIdentity: 'none',
};

const sheetOf = (settings: Settings): Table => {
  const cells = (settingsPlan(settings).blocks[0]?.cells ?? []) as readonly (readonly Cell[])[];
  return tableOf('Pengaturan', (cells[0] ?? []).map(String), cells.slice(1));
};

describe('the sheet', () => {
  test('gives back what was written', () => {
    expect(readSettings(sheetOf(full), 2020)).toEqual({ settings: full, problems: [] });
    expect(readSettings(sheetOf(defaults), 2020)).toEqual({ settings: defaults, problems: [] });
  });

  test('is read in any row order, by code or by label', () => {
    const sheet = sheetOf(full);
    expect(readSettings({ ...sheet, rows: [...sheet.rows].reverse() }, 2020).settings).toEqual(full);
    const labels = tableOf('Pengaturan', ['Nilai', 'Pengaturan'], [['Ya', 'Hanya pegawai terdaftar']]);
    expect(readSettings(labels, 2026).settings.onlyRegistered).toBe(true);
  });

  test('lists what can not be used with its row, and the default holds', () => {
    const table = tableOf(
      'Pengaturan',
      ['Pengaturan', 'Nilai'],
      [
        ['Hanya PNS', 'mungkin'],
        ['Jumlah nama paling banyak', '3,5'],
        ['Waktu penutupan', 'besok'],
        ['Warna', 'biru'],
        ['Tahun', 2025],
        ['Tahun', 2024],
      ],
    );
    const { settings, problems } = readSettings(table, 2026);
    expect(settings).toEqual({ ...defaults, year: 2025 });
    expect(problems.map(({ row, key }) => [row, key])).toEqual([
      [2, 'pnsOnly'],
      [3, 'maxNames'],
      [4, 'closesAt'],
      [5, ''],
      [7, 'year'],
    ]);
    expect(problems[0]?.message).toBe(
      'Lembar Pengaturan baris 2: nilai “mungkin” untuk “Hanya PNS” tidak dapat dipakai. Isi Ya atau Tidak. Untuk sementara dipakai “Ya”.',
    );
  });

  test('without its columns says so', () => {
    expect(readSettings(tableOf('Pengaturan', ['A'], []), 2026).problems).toHaveLength(1);
  });
});

describe('the plan', () => {
  test('explains every setting and marks the rules of the team', () => {
    for (const definition of settingDefinitions) expect(definition.explanation).not.toBe('');
    const cells = settingsPlan(defaults).blocks[0]?.cells ?? [];
    const row = cells.find(([label]) => label === 'Hanya PNS');
    expect(row?.[2]).toMatch(/\(aturan tim\)$/);
  });

  test('writes only changed values into a sheet that is there, where they stand now', () => {
    const sheet = sheetOf(full);
    expect(settingsPlan(full, sheet).blocks).toEqual([]);
    const moved = { ...sheet, rows: [...sheet.rows].reverse() };
    const at = moved.rows.findIndex(([label]) => label === 'Kota');
    expect(settingsPlan({ ...full, city: 'Lain' }, moved).blocks).toEqual([
      { row: at + 1, col: 1, cells: [['Lain']] },
    ]);
  });

  test('leaves text that can’t be read to its writer, unless another value was chosen', () => {
    const sheet = tableOf('Pengaturan', ['Pengaturan', 'Nilai'], [['Hanya PNS', 'entah']]);
    const first = (settings: Settings) => settingsPlan(settings, sheet).blocks.filter(({ row }) => row === 1);
    expect(first(defaults)).toEqual([]);
    expect(first({ ...defaults, pnsOnly: false })).toEqual([{ row: 1, col: 1, cells: [['Tidak']] }]);
  });

  test('adds settings that an older sheet lacks below its rows', () => {
    const sheet = sheetOf(full);
    const older = { ...sheet, rows: sheet.rows.filter(([label]) => label !== 'Kota') };
    const rows = settingsPlan(full, older).blocks.map(({ row, cells }) => [row, cells[0]?.[0]]);
    expect(rows[0]).toEqual([older.rows.length + 1, 'Kota']);
  });
});

describe('a plain object', () => {
  test.each([
    [{ onlyRegistered: true }, { onlyRegistered: true }],
    [{ 'hanya pegawai terdaftar': 'Ya' }, { onlyRegistered: true }],
    [{ closesAt: '2026-03-05 17:00:00' }, { closesAt: parseDate('2026-03-05 17:00') }],
    [{ 'Waktu penutupan': '' }, { closesAt: null }],
    [{ localFramework: 'SOLIDER' }, { localFramework: 'solider' }],
    [{ voteMode: 'Rahasia' }, { voteMode: 'secret' }],
    [{ verifiedVoter: false }, { voterIdentity: 'typed' }],
    [{ head: { name: 'Ibu Contoh', nip: '1' } }, { headName: 'Ibu Contoh', headNip: '1' }],
    [
      { maxNames: '2', pnsOnly: 'Tidak' },
      { maxNames: 2, pnsOnly: false },
    ],
    [{ customFramework: full.customFramework }, { customFramework: full.customFramework }],
  ])('%j is understood', (input, changed) => {
    expect(readSettingsObject(input, defaults)).toEqual({
      settings: { ...defaults, ...changed },
      problems: [],
    });
  });

  test('says what it does not know', () => {
    const { settings, problems } = readSettingsObject({ warna: 'biru', pnsOnly: 7, head: 'x' }, defaults);
    expect(settings).toEqual(defaults);
    expect(problems).toHaveLength(3);
    expect(readSettingsObject([1], defaults).settings).toEqual(defaults);
  });
});
