import type { Scalar } from '../../local/host/protocol.ts';
import { BALLOT_HEADER, ballots, roster, TestWorkbook } from '../support/workbook.ts';

const RESULT = ['Hasil Penjaringan', 'Jejak Suara', 'Telaah Nama'] as const;

const few = (): Scalar[][] =>
  ballots(
    ['Ratna Kusuma', 'Bagus Prakoso', 'Citra Mahesa'],
    ['RATNA KUSUMA, S.Sos', 'Dewi Anggraini', 'Hesti Purnama'],
    ['ratna  kusuma', 'Eko Santosa', 'Bagus Prakoso'],
    ['=1+1', 'Fitri Handayani', 'Zulkarnain'],
  );

const open = (ballotRows = few()) => new TestWorkbook({ Pegawai: roster(), Usulan: ballotRows });

const snapshot = (work: TestWorkbook) => RESULT.map((title) => work.rows(title));

/** Names and votes of the ranking, below its header. */
function ranking(work: TestWorkbook): Scalar[][] {
  const rows = work.rows('Hasil Penjaringan');
  const start = rows.findIndex((row) => row[0] === 'Peringkat');
  return rows.slice(start + 1).map((row) => [row[2] ?? '', row[4] ?? '', row[6] ?? '']);
}

describe('tallyNominations', () => {
  test('works on two loaded sheets without any set-up', () => {
    const work = open();
    const { result } = work.run('tallyNominations', {});
    expect(result).toMatchObject({ ok: true, message: '4 usulan diolah, 4 dihitung.' });
    expect(work.titles()).toEqual(expect.arrayContaining([...RESULT]));
    expect(ranking(work)[0]).toEqual(['Ratna Kusuma, S.Sos., M.Si.', 3, 'Lolos 5 besar']);
    expect(result.data?.tie).toMatchObject({ seats: 3, votes: 1 });
    expect(result.data?.notEligibleVotes).toBe(1);
    expect(JSON.stringify(work.rows('Hasil Penjaringan'))).not.toContain('Hesti');
  });

  test('text that looks like a formula stays text', () => {
    const work = open();
    work.run('tallyNominations', {});
    const sheetId = work.sheetId('Jejak Suara');
    const { rows } = work.book.extent(sheetId);
    const zone = { sheetId, row: 0, col: 1, rows, cols: 1 };
    expect(work.book.values(zone).flat()).toContain('=1+1');
    expect(work.book.formulas(zone).flat().join('')).toBe('');
  });

  test('a second run gives the same and makes no second chart, rule or tab', () => {
    const work = open();
    work.run('tallyNominations', {});
    const first = snapshot(work);
    const titles = work.titles();
    const rules = work.book.conditionalFormats(work.sheetId('Hasil Penjaringan'));
    const metadata = work.book.metadata().length;
    work.run('tallyNominations', {});
    expect(snapshot(work)).toEqual(first);
    expect(work.titles()).toEqual(titles);
    expect(work.book.charts(work.sheetId('Hasil Penjaringan'))).toHaveLength(1);
    expect(work.book.conditionalFormats(work.sheetId('Hasil Penjaringan'))).toEqual(rules);
    expect(work.book.protections()).toHaveLength(2);
    expect(work.book.metadata()).toHaveLength(metadata);
  });

  test('the number of service calls does not grow with the ballots', () => {
    const many = (count: number) =>
      ballots(
        ...Array.from({ length: count }, (_, index) => [
          'Ratna Kusuma',
          index % 2 === 0 ? 'Bagus Prakoso' : 'Dewi Anggraini',
          `Orang ${index % 50}`,
        ]),
      );
    const small = open(many(100)).run('tallyNominations', {});
    const work = open(many(5000));
    const large = work.run('tallyNominations', {});
    expect(large.result.data?.ballots.counted).toBe(5000);
    expect(large.calls.total).toBe(small.calls.total);
    expect(large.calls.total).toBeLessThanOrEqual(25);
    expect(work.rows('Jejak Suara')).toHaveLength(15_001);
  }, 240_000);

  test('a failure at any service call leaves the old result whole', () => {
    const work = open();
    const { calls } = work.run('tallyNominations', {});
    const before = snapshot(work);
    const changed = few();
    changed.push(['2026-03-01 09:00:00', 'lain@contoh.go.id', 'Galih Wicaksono', '', '']);
    work.load('Usulan', changed);
    for (let failCall = 1; failCall <= calls.total; failCall += 1) {
      const { result } = work.run('tallyNominations', {}, { failCall });
      if (result.ok) continue;
      expect(result.message).not.toBe('');
      const now = snapshot(work);
      const written = JSON.stringify(now) !== JSON.stringify(before);
      if (written) expect(JSON.stringify(now)).toContain('Galih Wicaksono');
    }
    const { result } = work.run('tallyNominations', {});
    expect(result.data?.ballots.received).toBe(5);
    expect(work.titles().filter((title) => title.startsWith('bk-'))).toEqual([]);
  });

  test('renamed tabs, moved and inserted columns, sorted rows', () => {
    const work = open();
    work.run('tallyNominations', {});
    const expected = ranking(work);
    const [rosterId, ballotId] = [work.sheetId('Pegawai'), work.sheetId('Usulan')];
    work.book.updateSheet(ballotId, { name: 'Jawaban kita' });
    work.book.updateSheet(work.sheetId('Hasil Penjaringan'), { name: 'Hasil 2026' });
    work.book.insert(ballotId, 'COLUMNS', 2, 1);
    work.book.move(ballotId, 'COLUMNS', 3, 1, 6);
    work.book.insert(rosterId, 'COLUMNS', 0, 1);
    work.book.sort({ sheetId: ballotId, row: 1, col: 0, rows: 4, cols: 6 }, [{ col: 0, ascending: false }]);
    const { result } = work.run('tallyNominations', {});
    expect(result.ok).toBe(true);
    expect(work.titles()).not.toContain('Hasil Penjaringan');
    const rows = work.rows('Hasil 2026');
    const start = rows.findIndex((row) => row[0] === 'Peringkat');
    expect(rows.slice(start + 1).map((row) => [row[2], row[4], row[6]])).toEqual(expected);
  });

  test('decisions in Telaah Nama are kept and used by the next count', () => {
    const work = open(ballots(['Bagas Prakoso'], ['Bagas Prakoso'], ['Ratna Kusuma']));
    const first = work.run('tallyNominations', {});
    expect(first.result.data?.toReview).toBe(2);
    const review = work.rows('Telaah Nama');
    const column = (review[0] ?? []).indexOf('Keputusan');
    const sheetId = work.sheetId('Telaah Nama');
    const label = String(review[1]?.[3]);
    work.book.write({ sheetId, row: 1, col: column, rows: 1, cols: 1 }, [[{ value: label }]]);
    const second = work.run('tallyNominations', {});
    expect(second.result.data?.toReview).toBe(0);
    expect(ranking(work)[0]).toEqual(['Bagus Prakoso', 2, 'Lolos 5 besar']);
    expect(work.rows('Telaah Nama')[1]?.[column]).toBe(label);
  });

  test('a tab of the same name that holds something else is left alone', () => {
    const work = open();
    work.load('Hasil Penjaringan', [['Catatan rapat'], ['jangan dihapus']]);
    work.run('tallyNominations', {});
    expect(work.rows('Hasil Penjaringan')).toEqual([['Catatan rapat'], ['jangan dihapus']]);
    expect(work.titles()).toContain('Hasil Penjaringan (2)');
  });

  test('any tab whose header maps is taken where none is called Usulan', () => {
    const work = new TestWorkbook({
      Pegawai: roster(),
      Catatan: [
        ['Hal', 'Isi'],
        ['a', 'b'],
      ],
      'Form Responses 1': few(),
    });
    expect(work.run('tallyNominations', {}).result.data?.ballots.received).toBe(4);
  });

  test('of two response tabs it says which one counted and which did not', () => {
    const work = new TestWorkbook({
      Pegawai: roster(),
      'Form Responses 1': few(),
      'Respons Formulir 1': few(),
    });
    const { result } = work.run('tallyNominations', {});
    expect(result.data?.ballots.received).toBe(4);
    expect(result.warnings.join('\n')).toContain(
      'Lembar “Respons Formulir 1” juga tampak seperti lembar respons',
    );
    expect(open().run('tallyNominations', {}).result.warnings.join('\n')).not.toContain('juga tampak');
  });

  test('a roster under another title is taken when only one tab looks like it', () => {
    const work = new TestWorkbook({ 'Daftar ASN': roster(), Usulan: few() });
    expect(work.run('tallyNominations', {}).result.data?.ballots.counted).toBe(4);
    const two = new TestWorkbook({ 'Daftar ASN': roster(), 'Daftar lama': roster(), Usulan: few() });
    expect(two.run('tallyNominations', {}).result.ok).toBe(false);
  });

  test('a Telaah Nama with only text and decision counts too', () => {
    const work = open(ballots(['Bagas Prakoso']));
    work.load('Telaah Nama', [
      ['Teks Usulan', 'Keputusan'],
      ['Bagas Prakoso', 'Bagus Prakoso'],
    ]);
    expect(work.run('tallyNominations', {}).result.data?.ranking).toMatchObject([{ name: 'Bagus Prakoso' }]);
    expect(work.titles()).not.toContain('Telaah Nama (2)');
  });

  test('a ballot that arrives between reading and writing stops the run; the old result stays whole', () => {
    const work = open();
    work.run('tallyNominations', {});
    const before = snapshot(work);
    const { book } = work;
    const create = book.createSheet.bind(book);
    book.createSheet = (...args) => {
      book.createSheet = create;
      const late = { sheetId: work.sheetId('Usulan'), row: 1, col: 2, rows: 1, cols: 1 };
      book.write(late, [[{ value: 'Galih Wicaksono' }]]);
      return create(...args);
    };
    const { result } = work.run('tallyNominations', {});
    expect(result.ok).toBe(false);
    expect(result.message).toContain('berubah ketika usulan sedang dihitung');
    expect(snapshot(work)).toEqual(before);
    expect(work.run('tallyNominations', {}).result.ok).toBe(true);
    expect(work.titles().filter((title) => title.startsWith('bk-'))).toEqual([]);
  });

  test('says what is missing', () => {
    const none = new TestWorkbook();
    expect(none.run('tallyNominations', {}).result).toMatchObject({ ok: false, data: null });
    const noRoster = new TestWorkbook({ Usulan: few() });
    expect(noRoster.run('tallyNominations', {}).result.message).toContain('Pegawai');
    const noBallots = new TestWorkbook({ Pegawai: roster() });
    expect(noBallots.run('tallyNominations', {}).result.message).toContain('Lembar usulan tidak ditemukan');
    const noNames = new TestWorkbook({
      Pegawai: roster(),
      Usulan: [
        [BALLOT_HEADER[0], 'Pesan'],
        ['x', 'y'],
      ],
    });
    expect(noNames.run('tallyNominations', {}).result.ok).toBe(false);
  });

  test('somebody else is writing: a sentence, nothing changed', () => {
    const work = open();
    const release = work.host.holdLock(`document:${work.id}`);
    expect(work.run('tallyNominations', {}).result.message).toContain('sedang mengolah');
    release();
    expect(work.run('tallyNominations', {}).result.ok).toBe(true);
  });
});
