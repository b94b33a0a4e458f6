import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { done, expectSound, failed, openPage, reply } from '../support/sidebar-page.ts';
import { longName, longUnit, pageData } from './fixtures.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const links = {
  editUrl: 'https://docs.google.com/forms/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789contoh/edit',
  publishedUrl: 'https://docs.google.com/forms/d/e/1FAIpQLSdContohContohContohContohContohContoh01/viewform',
};
const made = {
  title: 'Penjaringan Agen Perubahan 2026',
  ...links,
  style: 'checkbox',
  candidates: 52,
  responsesUrl: 'https://docs.google.com/spreadsheets/d/1ZyXwVuTsRqPoNmLkJiHgFeDcBa/edit',
};
const preview = { style: 'checkbox', candidates: 52, unitSections: 0, homonyms: 2 } as const;

test('explains both secrecy modes plainly, several accounts included', async () => {
  const open = await openPage(browser, 'formulir', {
    page: reply(pageData('formulir', { formPreview: preview })),
  });
  const { page } = open;
  await page.getByText('satu orang dapat memiliki beberapa akun').waitFor();
  await page.getByText('Pengelola buku kerja dapat melihat siapa memilih siapa').waitFor();
  const registered = page.getByLabel('Hanya pegawai terdaftar');
  expect(await registered.isDisabled()).toBe(true);
  await expectSound(open, 'formulir-kosong');
  await page.getByLabel('Tercatat').check();
  expect(await registered.isEnabled()).toBe(true);
  await open.close();
});

test('makes the form once with what was chosen and gives its addresses', async () => {
  const open = await openPage(browser, 'formulir', {
    page: reply(pageData('formulir', { formPreview: preview, settings: { closesAt: '2099-03-06 16:00' } })),
    actions: { makeNominationForm: () => done(made, 'Formulir dibuat dan ditautkan.') },
  });
  const { page } = open;
  await page.getByLabel('Tercatat').check();
  await page.getByLabel('Hanya pegawai terdaftar').check();
  await page.getByLabel('Di berkas terpisah').check();
  await page.getByLabel('Jam').fill('15:30');
  await page.getByRole('button', { name: 'Buat formulir' }).dblclick();
  await page.getByRole('heading', { name: 'Formulir siap' }).waitFor();
  expect(open.calls).toEqual([
    {
      name: 'makeNominationForm',
      args: {
        voteMode: 'recorded',
        closesAt: '2099-03-06 15:30',
        responses: 'separate',
        onlyRegistered: true,
      },
    },
  ]);
  const addresses = await page.getByRole('link').all();
  expect(await Promise.all(addresses.map((link) => link.getAttribute('target')))).toEqual([
    '_blank',
    '_blank',
    '_blank',
  ]);
  await page.getByRole('button', { name: 'Salin: Alamat untuk diisi pegawai' }).click();
  await page.getByText('Tersalin').waitFor();
  await expectSound(open, 'formulir-selesai');
  await open.close();
});

test('the secret mode never asks for registered voters only', async () => {
  const open = await openPage(browser, 'formulir', {
    page: reply(pageData('formulir', { settings: { onlyRegistered: true } })),
    actions: { makeNominationForm: () => failed('Formulir belum dapat dibuat.') },
  });
  await open.page.getByRole('button', { name: 'Buat formulir' }).click();
  await open.page.getByRole('alert').getByText('Formulir belum dapat dibuat.').waitFor();
  expect(open.calls[0]?.args).toMatchObject({ voteMode: 'secret', closesAt: '', onlyRegistered: false });
  await open.close();
});

test('half a closing time stops, a past one warns', async () => {
  const open = await openPage(browser, 'formulir', {
    page: reply(pageData('formulir', { settings: { closesAt: '2020-01-02 10:00' } })),
  });
  const { page } = open;
  await page.getByText('Waktu penutupan ini sudah lewat.').waitFor();
  await page.getByLabel('Jam').fill('');
  await page.getByRole('button', { name: 'Buat formulir' }).click();
  await page.getByText('Isi tanggal dan jam penutupan').waitFor();
  expect(open.calls).toHaveLength(0);
  await expectSound(open, 'formulir-waktu');
  await open.close();
});

test('inside Forms it prepares the open form and leaves the place of responses alone', async () => {
  const data = pageData('formulir', { container: 'forms', isSetUp: false, roster: null });
  const open = await openPage(browser, 'formulir', {
    page: reply(data),
    actions: { makeNominationForm: () => done({ ...made, responsesUrl: null }) },
  });
  await open.page.getByText('Menambahkan pertanyaan penjaringan ke formulir ini').waitFor();
  expect(await open.page.getByLabel('Di berkas terpisah').count()).toBe(0);
  await open.page.getByRole('button', { name: 'Siapkan formulir' }).click();
  await open.page.getByRole('heading', { name: 'Formulir siap' }).waitFor();
  expect(open.calls[0]?.args).toMatchObject({ responses: 'workbook' });
  await open.close();
});

test('shows the form that exists already, and large rosters as dropdowns by unit', async () => {
  const open = await openPage(browser, 'formulir', {
    page: reply(
      pageData('formulir', {
        form: { title: `Penjaringan ${longUnit}`, ...links },
        roster: { people: 400, eligible: 320, problems: [] },
        formPreview: { style: 'dropdowns', candidates: 320, unitSections: 9, homonyms: 0 },
      }),
    ),
  });
  await open.page.getByText('Formulir yang sudah ada').waitFor();
  await open.page.getByText('dibagi per unit kerja (9 unit)').waitFor();
  await expectSound(open, 'formulir-ada');
  await open.close();
});

test.each([
  ['before the workbook is set up', pageData('formulir', { isSetUp: false }), 'belum disiapkan'],
  [
    'without anybody eligible',
    pageData('formulir', { roster: { people: 3, eligible: 0, problems: [] } }),
    'Belum ada pegawai yang memenuhi syarat',
  ],
])('%s it says what to do first', async (_, data, words) => {
  const open = await openPage(browser, 'formulir', { page: reply(data) });
  await open.page.getByRole('alert').getByText(words).waitFor();
  expect(await open.page.getByRole('button').count()).toBe(0);
  await expectSound(open, `formulir-belum-${words.slice(0, 5)}`);
  await open.close();
});

const proposal = {
  sheetId: 7,
  sheet: 'Respons Formulir 1',
  voterIdentity: 'verified',
  saved: false,
  columns: [
    {
      index: 0,
      letter: 'A',
      header: 'Stempel waktu',
      role: 'time',
      why: 'Berisi tanggal dan jam.',
      samples: ['05/03/2026 8:01'],
    },
    {
      index: 1,
      letter: 'B',
      header: 'Alamat email',
      role: 'voter',
      why: 'Semua isinya alamat surel.',
      samples: ['a@contoh.id'],
    },
    {
      index: 2,
      letter: 'C',
      header: `Usulan: ${longUnit}`,
      role: 'names',
      why: 'Judulnya diawali “Usulan”.',
      samples: [longName, 'Joko Wirawan'],
    },
    { index: 3, letter: 'D', header: '', role: 'ignore', why: '', samples: [] },
  ],
};
const candidates = [
  { sheetId: 3, sheet: longUnit, linked: false },
  { sheetId: 7, sheet: 'Respons Formulir 1', linked: true },
];

test('proposes columns with reasons and samples; the user changes one and confirms', async () => {
  const open = await openPage(browser, 'hubungkan', {
    page: reply(pageData('hubungkan', { candidates })),
    actions: {
      adoptForm: (args) =>
        done({ ...proposal, saved: args.columns !== undefined }, 'Tab Respons Formulir 1 dipakai.'),
    },
  });
  const { page } = open;
  await page.getByLabel('Pilih lembar').waitFor();
  await expectSound(open, 'hubungkan-pilih');
  await page.getByRole('button', { name: 'Periksa kolom' }).click();
  await page.getByText('Berisi tanggal dan jam.').waitFor();
  await page.getByText(longName).waitFor();
  await expectSound(open, 'hubungkan-kolom');
  await page.getByLabel('Kolom D').selectOption({ label: 'Nama usulan' });
  await page.getByRole('button', { name: 'Pakai lembar ini' }).dblclick();
  await page.getByRole('heading', { name: 'Lembar terhubung' }).waitFor();
  expect(open.calls.map((call) => call.args)).toEqual([
    { sheetId: 7 },
    {
      sheetId: 7,
      voterIdentity: 'verified',
      columns: [
        { index: 0, role: 'time' },
        { index: 1, role: 'voter' },
        { index: 2, role: 'names' },
        { index: 3, role: 'names' },
      ],
    },
  ]);
  await expectSound(open, 'hubungkan-selesai');
  await open.close();
});

test('a choice of columns that cannot be counted is refused with a sentence', async () => {
  const open = await openPage(browser, 'hubungkan', {
    page: reply(pageData('hubungkan', { candidates })),
    actions: { adoptForm: () => done(proposal) },
  });
  const { page } = open;
  await page.getByRole('button', { name: 'Periksa kolom' }).click();
  await page.getByLabel('Kolom C').selectOption({ label: 'Waktu' });
  await page.getByRole('button', { name: 'Pakai lembar ini' }).click();
  await page.getByText('Pilih sedikitnya satu kolom “Nama usulan”.').waitFor();
  await page.getByLabel('Kolom D').selectOption({ label: 'Nama usulan' });
  await page.getByText('Pilih paling banyak satu kolom “Waktu”.').waitFor();
  expect(open.calls).toHaveLength(1);
  await open.close();
});

test('without a response tab it tells how to link one', async () => {
  const open = await openPage(browser, 'hubungkan', { page: reply(pageData('hubungkan')) });
  await open.page.getByRole('alert').getByText('Tautkan ke Spreadsheet').waitFor();
  await expectSound(open, 'hubungkan-kosong');
  await open.close();
});
