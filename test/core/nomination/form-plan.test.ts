import { type FormPlan, formPlan } from '../../../src/core/nomination/form-plan.ts';
import { readRoster } from '../../../src/core/people/roster.ts';
import { defaultSettings } from '../../../src/core/settings/definitions.ts';
import type { Settings } from '../../../src/core/settings/types.ts';
import { parseDate } from '../../../src/core/text/dates.ts';
import { tableOf } from '../support/cases.ts';

const planFor = (size: number, units: number, changed: Partial<Settings> = {}): FormPlan => {
  const settings = { ...defaultSettings(2026), unit: 'Dinas Contoh', ...changed };
  const rows = Array.from({ length: size }, (_, at) => [
    `1980010120050${String(10000 + at)}`,
    `Nama Orang${at}, S.E.`,
    `Unit ${at % units}`,
    'PNS',
    at === 0 ? 'Tidak' : 'Ya',
  ]);
  const table = tableOf('Pegawai', ['NIP', 'Nama', 'Unit Kerja', 'Status', 'Memenuhi Syarat'], rows);
  const plan = formPlan(readRoster(table, settings).roster, settings);
  if (!plan.ok) throw new Error(plan.error);
  return plan.value;
};

test('up to sixty eligible people are one checkbox question', () => {
  const plan = planFor(61, 3);
  expect(plan).toMatchObject({ style: 'checkbox', candidates: 60 });
  expect(plan.pages).toHaveLength(1);
  expect(plan.pages[0]?.items).toMatchObject([{ kind: 'checkbox', title: 'Usulan', atMost: 3 }]);
  expect(plan.pages[0]?.items[0]?.choices).not.toContainEqual({ text: 'Nama Orang0, S.E.' });
});

test('more are three dropdowns', () => {
  const [page] = planFor(62, 3).pages;
  expect(page?.items.map(({ kind, title, choices }) => [kind, title, choices.length])).toEqual([
    ['dropdown', 'Usulan 1', 61],
    ['dropdown', 'Usulan 2', 61],
    ['dropdown', 'Usulan 3', 61],
  ]);
});

test('large rosters go unit by unit, every way leads on', () => {
  const { pages } = planFor(301, 4);
  expect(pages).toHaveLength(3 * 5);
  const steer = pages[5]?.items[0];
  expect(steer?.choices).toEqual([
    ...[0, 1, 2, 3].map((unit) => ({ text: `Unit ${unit}`, goTo: 6 + unit })),
    { text: 'Cukup, kirim usulan', goTo: 'submit' },
  ]);
  expect(pages[7]).toMatchObject({ title: 'Usulan 2: Unit 1', after: 10 });
  expect(pages[14]?.after).toBe('submit');
  const people = pages.slice(1, 5).flatMap(({ items }) => items.flatMap(({ choices }) => choices));
  expect(people).toHaveLength(300);
});

test('the description carries criteria, closing time, secrecy and privacy', () => {
  const secret = planFor(5, 1, { voteMode: 'secret', closesAt: parseDate('2026-03-05 17:00') });
  expect(secret).toMatchObject({ collectEmail: false, limitOneResponse: true });
  expect(secret.title).toBe('Penjaringan Calon Agen Perubahan Dinas Contoh Tahun 2026');
  for (const part of [
    '1. Berstatus PNS',
    '6. Inovatif',
    '5 Maret 2026 pukul 17.00',
    'RAHASIA',
    'beberapa akun',
    'UU 27/2022',
  ]) {
    expect(secret.description).toContain(part);
  }
  expect(planFor(5, 1)).toMatchObject({ collectEmail: true, limitOneResponse: false });
});

test('nobody eligible is a sentence', () => {
  const { roster } = readRoster(tableOf('Pegawai', ['Nama'], []), { pnsOnly: true });
  expect(formPlan(roster, defaultSettings(2026)).ok).toBe(false);
});
