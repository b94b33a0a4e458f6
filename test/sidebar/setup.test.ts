import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { type Answer, done, expectSound, failed, openPage, reply } from '../support/sidebar-page.ts';
import { longUnit, pageData } from './fixtures.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const blank = pageData('mulai', {
  isSetUp: false,
  roster: null,
  settings: { unit: '', city: '', headNip: '' },
});
const made = done(
  {
    created: ['Pengaturan', 'Pegawai', 'Beranda', 'Referensi Nilai'],
    adopted: [],
    roster: { people: 0, eligible: 0, problems: [] },
  },
  'Empat sheet dibuat.',
);

test('sends what was typed, once, and says what was made and what comes next', async () => {
  const open = await openPage(browser, 'mulai', { page: reply(blank), actions: { setup: () => made } });
  const { page } = open;
  await page.getByLabel('Nama perangkat daerah').fill('  Dinas Contoh ');
  await page.getByLabel('NIP pimpinan').fill('1970 0101 1995 03 1 001');
  await expectSound(open, 'mulai-kosong');
  await page.getByRole('button', { name: 'Siapkan buku kerja' }).dblclick();
  await page.getByRole('heading', { name: 'Buku kerja siap' }).waitFor();
  expect(open.calls).toHaveLength(1);
  expect(open.calls[0]?.args.settings).toMatchObject({ unit: 'Dinas Contoh', headNip: '197001011995031001' });
  expect(await page.getByText('Pengaturan, Pegawai, Beranda, Referensi Nilai').count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Buku kerja siap');
  await expectSound(open, 'mulai-selesai');
  await open.close();
});

test('a NIP that is not 18 digits is mentioned, never refused', async () => {
  const open = await openPage(browser, 'mulai', {
    page: reply(pageData('mulai')),
    actions: { setup: () => made },
  });
  await open.page.getByLabel('NIP pimpinan').fill('12345');
  await open.page.getByText('NIP biasanya 18 angka, yang terisi 5').waitFor();
  await expectSound(open, 'mulai-nip');
  await open.page.getByRole('button', { name: 'Simpan dan periksa' }).click();
  await open.page.getByRole('heading', { name: 'Buku kerja siap' }).waitFor();
  await open.close();
});

test('missing fields stop the form and are named beside the field', async () => {
  const open = await openPage(browser, 'mulai', { page: reply(blank) });
  const { page } = open;
  await page.getByLabel('Kerangka nilai lokal').selectOption({ label: 'Ketik sendiri…' });
  await page.getByRole('button', { name: 'Siapkan buku kerja' }).click();
  await page.getByText('Nama perangkat daerah perlu diisi.').waitFor();
  await page.getByText('Isi sedikitnya satu nilai.').waitFor();
  expect(await page.getByLabel('Nama perangkat daerah').getAttribute('aria-invalid')).toBe('true');
  expect(open.calls).toHaveLength(0);
  await expectSound(open, 'mulai-galat');
  await open.close();
});

test('a framework of the unit’s own goes along with its values', async () => {
  const open = await openPage(browser, 'mulai', {
    page: reply(pageData('mulai')),
    actions: { setup: () => made },
  });
  const { page } = open;
  await page.getByLabel('Kerangka nilai lokal').selectOption({ label: 'Ketik sendiri…' });
  await page.getByLabel('Nama kerangka sendiri').fill('GIAT');
  await page.getByLabel('Nilai 1', { exact: true }).fill('Gesit');
  await page.getByLabel('Arti nilai 1').fill('cepat menanggapi');
  await page.getByRole('button', { name: 'Tambah nilai' }).click();
  await page.getByLabel('Nilai 2', { exact: true }).fill('Inovatif');
  await page.getByText('Aturan tim').click();
  await expectSound(open, 'mulai-sendiri');
  await page.getByRole('button', { name: 'Simpan dan periksa' }).click();
  await page.getByRole('heading', { name: 'Buku kerja siap' }).waitFor();
  expect(open.calls[0]?.args.settings).toMatchObject({
    localFramework: 'custom',
    customFramework: {
      name: 'GIAT',
      values: [
        { name: 'Gesit', definition: 'cepat menanggapi' },
        { name: 'Inovatif', definition: '' },
      ],
    },
  });
  await open.close();
});

test('asks before content is touched; only yes sends the confirmation', async () => {
  const question: Answer = {
    value: {
      ok: false,
      message: '',
      data: null,
      warnings: [],
      needsConfirmation: {
        question: 'Sheet ini sudah berisi. Pakai apa adanya?',
        items: ['Pegawai', longUnit],
      },
    },
  };
  const open = await openPage(browser, 'mulai', {
    page: reply(pageData('mulai')),
    actions: { setup: (args) => (args.confirmed === true ? made : question) },
  });
  const { page } = open;
  await page.getByRole('button', { name: 'Simpan dan periksa' }).click();
  await page.getByText('Sheet ini sudah berisi. Pakai apa adanya?').waitFor();
  await expectSound(open, 'mulai-tanya');
  await page.getByRole('button', { name: 'Batal' }).click();
  expect(open.calls).toHaveLength(1);
  await page.getByRole('button', { name: 'Simpan dan periksa' }).click();
  await page.getByRole('button', { name: 'Ya, lanjutkan' }).click();
  await page.getByRole('heading', { name: 'Buku kerja siap' }).waitFor();
  expect(open.calls.map((call) => call.args.confirmed)).toEqual([undefined, undefined, true]);
  await open.close();
});

test('the roster’s doubtful rows are listed, long lists folded', async () => {
  const problems = Array.from(
    { length: 9 },
    (_, index) => `Baris ${index + 2}: NIP hanya 17 angka, ${longUnit}.`,
  );
  const open = await openPage(browser, 'mulai', {
    page: reply(pageData('mulai'), ['Pemicu formulir tidak aktif.']),
    actions: {
      setup: () =>
        done({ created: [], adopted: ['Pegawai'], roster: { people: 60, eligible: 52, problems } }),
    },
  });
  await open.page.getByRole('button', { name: 'Simpan dan periksa' }).click();
  await open.page.getByText('9 baris perlu diperiksa').waitFor();
  await open.page.getByText('Tampilkan 5 lainnya').waitFor();
  await expectSound(open, 'mulai-pegawai');
  await open.close();
});

test('while it works the button is off and the work is announced; a failure is shown and can be tried again', async () => {
  let release: (answer: Answer) => void = () => undefined;
  const open = await openPage(browser, 'mulai', {
    page: reply(pageData('mulai')),
    actions: { setup: () => new Promise<Answer>((resolve) => (release = resolve)) },
  });
  const { page } = open;
  const button = page.getByRole('button', { name: 'Simpan dan periksa' });
  await button.click();
  await page.getByRole('status').getByText('Menyiapkan lembar…').waitFor();
  expect(await button.isDisabled()).toBe(true);
  await expectSound(open, 'mulai-bekerja');
  release(failed('Buku kerja sedang dipakai. Coba lagi sebentar lagi.'));
  await page.getByRole('alert').getByText('Buku kerja sedang dipakai').waitFor();
  expect(await button.isDisabled()).toBe(false);
  await expectSound(open, 'mulai-gagal');
  await open.close();
});

test.each([
  ['PERMISSION_DENIED', 'beberapa akun Google'],
  ['ScriptError: Habis waktu', 'Terjadi kesalahan di sisi Google: ScriptError: Habis waktu'],
  ['NetworkError: Connection failure due to HTTP 0', 'Tidak ada jawaban dari Google'],
])('the failure %s becomes a sentence with what to do', async (error, words) => {
  const open = await openPage(browser, 'mulai', { page: () => ({ error }) });
  await open.page.getByRole('alert').getByText(words).waitFor();
  await open.page.getByRole('button', { name: 'Coba lagi' }).waitFor();
  await expectSound(open, `mulai-muat-gagal-${error.slice(0, 6)}`);
  await open.close();
});

test('an answer that Google lost on the way is not taken for success', async () => {
  const open = await openPage(browser, 'mulai', {
    page: reply(pageData('mulai')),
    actions: { setup: () => ({ value: null }) },
  });
  await open.page.getByRole('button', { name: 'Simpan dan periksa' }).click();
  await open.page.getByRole('alert').getByText('Jawaban dari Google kosong').waitFor();
  await open.close();
});
