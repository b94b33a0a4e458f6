import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { done, expectSound, failed, openPage, reply } from '../support/sidebar-page.ts';
import { longName, pageData, tallyData, tie } from './fixtures.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test('counts once and shows leaders, review and both sums, which close', async () => {
  const open = await openPage(browser, 'olah', {
    page: reply(pageData('olah', { lastTally: '5 Maret 2026 16.10' })),
    actions: {
      tallyNominations: () =>
        done({ ...tallyData, tie: null }, 'Usulan diolah.', ['Sheet Jejak Suara pernah diubah.']),
    },
  });
  const { page } = open;
  await page.getByText('5 Maret 2026 16.10').waitFor();
  await expectSound(open, 'olah-awal');
  await page.getByRole('button', { name: 'Olah usulan' }).dblclick();
  await page.getByRole('heading', { name: 'Hasil penghitungan' }).waitFor();
  expect(open.calls).toHaveLength(1);
  expect(await page.getByText('Jumlahnya cocok').count()).toBe(2);
  expect(await page.locator('.ranking li').count()).toBe(6);
  await page.getByText('7 tulisan nama menunggu keputusan tim').waitFor();
  await page.getByText('Sheet Jejak Suara pernah diubah.').waitFor();
  await expectSound(open, 'olah-hasil');
  await open.close();
});

test('sums that do not close are said loudly', async () => {
  const ballots = { ...tallyData.ballots, received: 1235 };
  const open = await openPage(browser, 'olah', {
    page: reply(pageData('olah')),
    actions: { tallyNominations: () => done({ ...tallyData, ballots }) },
  });
  await open.page.getByRole('button', { name: 'Olah usulan' }).click();
  await open.page.getByText('Jumlahnya tidak cocok: diterima 1.235, tercatat 1.234').waitFor();
  await open.close();
});

test('before closing it says why counting waits', async () => {
  const open = await openPage(browser, 'olah', {
    page: reply(pageData('olah', { settings: { closesAt: '2099-03-06 16:00', timeZone: 'Asia/Makassar' } })),
    actions: { tallyNominations: () => failed('Penjaringan belum ditutup.') },
  });
  const { page } = open;
  await page.getByText('Penutupan: 2099-03-06 16:00 WITA.').waitFor();
  await page.getByText('Sebelum waktu itu usulan belum dapat diolah').waitFor();
  await page.getByRole('button', { name: 'Olah usulan' }).click();
  await page.getByRole('alert').getByText('Penjaringan belum ditutup.').waitFor();
  await expectSound(open, 'olah-belum-tutup');
  await open.close();
});

test('a tie asks for exactly the seats and a reason, then shows the recorded decision', async () => {
  const decision = { chosen: ['p2'], reason: 'Rapat tim 9 Maret.', time: '9 Maret 2026 10.00' };
  const open = await openPage(browser, 'olah', {
    page: reply(pageData('olah')),
    actions: {
      tallyNominations: () => done(tallyData),
      decideTie: () => done({ tie: { ...tie, decision } }, 'Keputusan dicatat.'),
    },
  });
  const { page } = open;
  await page.getByRole('button', { name: 'Olah usulan' }).click();
  await page.getByRole('heading', { name: 'Seri di batas' }).waitFor();
  await page.getByRole('button', { name: 'Catat keputusan' }).click();
  await page.getByText('Pilih tepat 1 orang.').waitFor();
  await page.getByText('Alasan perlu diisi.').waitFor();
  await expectSound(open, 'olah-seri');
  await page.getByLabel(longName).check();
  await page.getByLabel('Alasan keputusan tim').fill(' Rapat tim 9 Maret. ');
  await page.getByRole('button', { name: 'Catat keputusan' }).dblclick();
  await page.getByText('Keputusan dicatat.').waitFor();
  expect(open.calls.slice(1)).toEqual([
    { name: 'decideTie', args: { chosen: ['p2'], reason: 'Rapat tim 9 Maret.' } },
  ]);
  await page.getByRole('button', { name: 'Ubah keputusan' }).waitFor();
  await expectSound(open, 'olah-seri-dicatat');
  await open.close();
});

test('a decision recorded earlier is shown when the page opens', async () => {
  const decision = { chosen: ['p1'], reason: 'Masa kerja lebih lama.', time: '9 Maret 2026 10.00' };
  const open = await openPage(browser, 'olah', {
    page: reply(pageData('olah', { tie: { ...tie, decision } })),
  });
  await open.page.getByText('Bima Saputra, S.Kom. (Sekretariat)').waitFor();
  await open.close();
});
