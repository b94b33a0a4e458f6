import { ROSTER_HEADER, roster, TestWorkbook } from '../support/workbook.ts';

const SHEETS = ['Pengaturan', 'Pegawai', 'Beranda', 'Referensi Nilai'];

describe('setup', () => {
  test('makes four sheets in an empty workbook without asking', () => {
    const work = new TestWorkbook();
    const { result } = work.run('setup', { settings: { unit: 'Dinas Contoh', timeZone: 'Asia/Makassar' } });
    expect(result.needsConfirmation).toBeUndefined();
    expect(result.ok).toBe(true);
    expect(work.titles()).toEqual(expect.arrayContaining(SHEETS));
    expect(work.rows('Pegawai')[0]).toEqual([...ROSTER_HEADER]);
    expect(JSON.stringify(work.rows('Pengaturan'))).toContain('Dinas Contoh');
    expect(work.book.timeZone).toBe('Asia/Makassar');
  });

  test('asks when there is content, and then writes over nothing', () => {
    const rows = [
      ['Rapat', 'Hasil'],
      ['1 Maret', 'baik'],
    ];
    const work = new TestWorkbook({ Pegawai: roster(), Beranda: rows });
    const asked = work.run('setup', {});
    expect(asked.result.ok).toBe(false);
    expect(asked.result.needsConfirmation?.items.join(' ')).toContain('Pegawai');
    expect(work.titles()).not.toContain('Pengaturan');
    const { result } = work.run('setup', { confirmed: true });
    expect(result.ok).toBe(true);
    expect(work.rows('Pegawai')).toEqual(roster().map((row) => (row[7] === '' ? row.slice(0, 7) : row)));
    expect(work.rows('Beranda')).toEqual(rows);
    expect(result.data?.roster).toMatchObject({ people: 8, eligible: 7 });
  });

  test('unattended asks nothing and takes known headers where they stand', () => {
    const work = new TestWorkbook({
      Pegawai: [
        ['No', 'Nama Lengkap', 'NIP Pegawai'],
        [1, 'Ani Lestari', '199001012015031001'],
      ],
    });
    const { result } = work.run('setup', { unattended: true });
    expect(result.ok).toBe(true);
    expect(work.rows('Pegawai')[1]).toEqual([1, 'Ani Lestari', '199001012015031001']);
    const keys = work.book.metadata().filter(({ key }) => key === 'bk.column');
    expect(keys.map(({ value }) => value)).toEqual(expect.arrayContaining(['name', 'nip', 'eligible']));
  });

  test('twice keeps what the team typed and what it saved before', () => {
    const work = new TestWorkbook();
    work.run('setup', { settings: { unit: 'Dinas Contoh', shortlistSize: 4 } });
    work.load('Pegawai', roster());
    const metadata = work.book.metadata().length;
    const { result } = work.run('setup', { settings: { city: 'Karanganyar' } });
    expect(result).toMatchObject({ ok: true, data: { created: [], roster: { people: 8 } } });
    const settings = JSON.stringify(work.rows('Pengaturan'));
    expect(settings).toContain('Dinas Contoh');
    expect(settings).toContain('Karanganyar');
    expect(work.book.metadata()).toHaveLength(metadata);
    expect(work.titles()).toHaveLength(5);
  });

  test('a setting that makes no sense is told, the default holds', () => {
    const work = new TestWorkbook();
    const settings = { shortlistSize: 'banyak' } as never;
    expect(work.run('setup', { settings }).result.warnings.join(' ')).toContain('banyak');
  });

  test('arguments that make no sense are a sentence', () => {
    const work = new TestWorkbook();
    expect(work.run('setup', { confirmed: 'ya' } as never).result).toMatchObject({ ok: false, data: null });
  });
});
