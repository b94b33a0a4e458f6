import { ballots, nip, roster, TestWorkbook } from '../support/workbook.ts';

/** Seven candidates, five seats: two clear, then five with one vote for three seats. */
const tied = () =>
  new TestWorkbook({
    Pegawai: roster(),
    Usulan: ballots(
      ['Ratna Kusuma', 'Bagus Prakoso', 'Citra Mahesa'],
      ['Ratna Kusuma', 'Bagus Prakoso', 'Dewi Anggraini'],
      ['Eko Santosa', 'Fitri Handayani', 'Galih Wicaksono'],
    ),
  });

const chosen = [nip(3), nip(4), nip(5)];

describe('decideTie', () => {
  test('records the decision with its reason and shows it beside the names', () => {
    const work = tied();
    expect(work.run('tallyNominations', {}).result.data?.tie?.people).toHaveLength(5);
    const { result } = work.run('decideTie', { chosen, reason: 'Masa kerja lebih lama' });
    expect(result.message).toContain('dicatat');
    expect(result.data?.tie.decision).toMatchObject({ reason: 'Masa kerja lebih lama' });
    expect(work.rows('Keputusan Tim')).toHaveLength(2);
    const result2 = JSON.stringify(work.rows('Hasil Penjaringan'));
    expect(result2).toContain('Dipilih tim');
    expect(result2).toContain('Masa kerja lebih lama');
  });

  test('the next count keeps the decision, and a second one is added below', () => {
    const work = tied();
    work.run('decideTie', { chosen, reason: 'Pertama' });
    const again = work.run('tallyNominations', {});
    expect(again.result.data?.tie?.decision?.reason).toBe('Pertama');
    work.run('decideTie', { chosen, reason: 'Kedua' });
    expect(work.rows('Keputusan Tim')).toHaveLength(3);
    expect(work.run('tallyNominations', {}).result.data?.tie?.decision?.reason).toBe('Kedua');
  });

  test('refuses a wrong number, a stranger, no reason, and no tie', () => {
    const work = tied();
    const ask = (people: readonly string[], reason: string) =>
      work.run('decideTie', { chosen: people, reason }).result;
    expect(ask(chosen.slice(1), 'x')).toMatchObject({ ok: false });
    expect(ask([nip(1), ...chosen.slice(1)], 'x')).toMatchObject({ ok: false });
    expect(ask(chosen, ' ')).toMatchObject({ ok: false });
    expect(work.titles()).not.toContain('Keputusan Tim');
    const clear = new TestWorkbook({ Pegawai: roster(), Usulan: ballots(['Ratna Kusuma']) });
    expect(clear.run('decideTie', { chosen: [], reason: 'x' }).result).toMatchObject({ ok: false });
  });
});
