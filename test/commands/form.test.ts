import type { MakeFormArgs } from '../../src/api.ts';
import { roster, TestWorkbook } from '../support/workbook.ts';

const args = (change: Partial<MakeFormArgs> = {}): MakeFormArgs => ({
  voteMode: 'recorded',
  closesAt: '',
  responses: 'workbook',
  ...change,
});

const ready = () => {
  const work = new TestWorkbook({ Pegawai: roster() });
  work.run('setup', { settings: { unit: 'Dinas Contoh' }, confirmed: true });
  return work;
};

const formOf = (work: TestWorkbook) => {
  const [form] = work.host.forms.list();
  if (!form) throw new Error('No form');
  return form;
};

/** Three people answer; the second one twice. */
function answer(work: TestWorkbook): void {
  const form = formOf(work);
  const question = form.items.find(({ kind }) => kind === 'CHECKBOX');
  const send = (email: string, ...names: string[]) => {
    const sent = work.host.submit(form.id, {
      respondentEmail: email,
      answers: { [String(question?.id)]: names },
    });
    expect(sent).toMatchObject({ ok: true });
  };
  send('a@contoh.go.id', 'Ratna Kusuma, S.Sos., M.Si.', 'Bagus Prakoso');
  send('b@contoh.go.id', 'Eko Santosa');
  send('b@contoh.go.id', 'Ratna Kusuma, S.Sos., M.Si.', 'Dewi Anggraini, S.E.');
}

describe('makeNominationForm', () => {
  test('builds, links, marks the tab, and the answers are counted with their commas', () => {
    const work = ready();
    const { result } = work.run('makeNominationForm', args());
    expect(result).toMatchObject({
      ok: true,
      data: { style: 'checkbox', candidates: 7, responsesUrl: null },
    });
    const form = formOf(work);
    expect(form).toMatchObject({ collectEmail: true, limitOneResponsePerUser: false });
    expect(form.description).toContain('UU 27/2022');
    answer(work);
    const tally = work.run('tallyNominations', {}).result;
    expect(tally.data?.ballots).toMatchObject({ received: 3, counted: 2, replaced: 1 });
    expect(tally.data?.ranking[0]).toMatchObject({ name: 'Ratna Kusuma, S.Sos., M.Si.', votes: 2 });
    expect(work.host.world.triggers).toHaveLength(1);
  });

  test('“Rahasia” collects no address', () => {
    const work = ready();
    work.run('makeNominationForm', args({ voteMode: 'secret' }));
    expect(formOf(work)).toMatchObject({ collectEmail: false, limitOneResponsePerUser: true });
  });

  test('a second form is asked about first', () => {
    const work = ready();
    work.run('makeNominationForm', args());
    expect(work.run('makeNominationForm', args()).result.needsConfirmation).toBeDefined();
    expect(work.host.forms.list()).toHaveLength(1);
    expect(work.run('makeNominationForm', args({ confirmed: true })).result.ok).toBe(true);
  });

  test('nothing is shown before closing unless the team says so', () => {
    const work = ready();
    work.run('makeNominationForm', args({ closesAt: '2026-03-20 17:00' }));
    answer(work);
    const early = work.run('tallyNominations', {}).result;
    expect(early).toMatchObject({ ok: false });
    expect(work.titles()).not.toContain('Hasil Penjaringan');
    work.run('setup', { settings: { showLeaderBeforeClosing: true } });
    expect(work.run('tallyNominations', {}).result.ok).toBe(true);
  });

  test('a separate response file holds ballots, ledger and review; the workbook only the result', () => {
    const work = ready();
    const { result } = work.run('makeNominationForm', args({ responses: 'separate' }));
    expect(result.data?.responsesUrl).toContain('http');
    answer(work);
    const tally = work.run('tallyNominations', {}).result;
    expect(tally.message).toContain('3 usulan diolah');
    expect(work.titles()).toContain('Hasil Penjaringan');
    expect(work.titles()).not.toContain('Jejak Suara');
    const other = [...work.host.world.workbooks.values()].find(({ id }) => id !== work.id);
    expect(other?.sheets().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Jejak Suara', 'Telaah Nama']),
    );
  });

  test('large rosters get a page a unit, and everyone can be counted', () => {
    const people = Array.from({ length: 210 }, (_, index) => [
      `19900101201503${String(index).padStart(4, '0')}`,
      `Orang ${String.fromCharCode(65 + (index % 26))}${index}`,
      `Unit ${index % 4}`,
    ]);
    const work = new TestWorkbook({ Pegawai: [['NIP', 'Nama', 'Unit Kerja'], ...people] });
    const { result } = work.run('makeNominationForm', args());
    expect(result).toMatchObject({ ok: true, data: { style: 'dropdowns', candidates: 210 } });
    expect(formOf(work).items.filter(({ kind }) => kind === 'PAGE_BREAK')).toHaveLength(14);
  });

  test('adopting proposes columns first, then keeps what was confirmed', () => {
    const work = new TestWorkbook({
      Pegawai: roster(),
      Jawaban: [
        ['Waktu', 'Surel', 'Pilihan pertama', 'Pesan'],
        ['2026-03-01 08:00:00', 'a@contoh.go.id', 'Ratna Kusuma', 'Semangat'],
      ],
    });
    const proposed = work.run('adoptForm', {}).result.data;
    expect(proposed?.columns.map(({ role }) => role)).toEqual(['time', 'voter', 'names', 'ignore']);
    const columns = (proposed?.columns ?? []).map(({ index, role }) => ({ index, role }));
    const saved = work.run('adoptForm', { sheetId: proposed?.sheetId ?? 0, columns }).result;
    expect(saved.data?.saved).toBe(true);
    const sheetId = work.sheetId('Jawaban');
    work.book.write({ sheetId, row: 0, col: 2, rows: 1, cols: 1 }, [[{ value: 'Kolom X' }]]);
    work.book.move(sheetId, 'COLUMNS', 2, 1, 0);
    work.book.updateSheet(sheetId, { name: 'Z' });
    expect(work.run('tallyNominations', {}).result.data?.ranking).toHaveLength(1);
  });

  test('ringkasan tells how many, never what', () => {
    const work = ready();
    work.run('makeNominationForm', args({ closesAt: '2026-03-20 17:00' }));
    answer(work);
    expect(work.run('formSummary', {}).result.data).toMatchObject({
      responses: 3,
      linked: true,
      closesAt: '20 Maret 2026 pukul 17.00',
    });
  });
});
