import { add, choices, NOON, OWNER, practice, shown } from './support.ts';

function linkedForm(locale?: string) {
  const world = practice(locale);
  const form = world.store.create('Penjaringan', OWNER);
  const ticks = add(world.store, form, 'CHECKBOX', {
    title: 'Usulan',
    choices: choices('Ani, S.Sos., M.Si.', 'Budi', 'Citra'),
    validation: { rule: 'SelectAtMost', args: [3], helpText: 'Paling banyak 3' },
  });
  const text = add(world.store, form, 'TEXT', { title: 'Catatan' });
  return { ...world, form, ticks, text };
}

const email = 'ani@contoh.go.id';

describe('linked response tab', () => {
  it('is a new tab with all earlier responses, headers in the language of the workbook', () => {
    const { workbook, store, form, ticks } = linkedForm();
    store.record(form.id, { answers: { [ticks]: ['Budi'] } });
    store.link(form.id, 'buku');
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Respons Formulir 1', 'Sheet1']);
    expect(shown(workbook, 'Respons Formulir 1')).toEqual([
      ['Stempel waktu', 'Usulan', 'Catatan'],
      ['02/03/2026 12:00:00', 'Budi', ''],
    ]);
  });

  it('speaks English in an English workbook', () => {
    const { workbook, store, form } = linkedForm('en_US');
    store.set(form.id, { collectEmail: true });
    store.link(form.id, 'buku');
    expect(shown(workbook, 'Form Responses 1')).toEqual([
      ['Timestamp', 'Email Address', 'Usulan', 'Catatan'],
    ]);
  });

  it('linked twice makes a second tab; only the second takes further responses', () => {
    const { workbook, store, form, text } = linkedForm();
    store.link(form.id, 'buku');
    store.link(form.id, 'buku');
    store.record(form.id, { answers: { [text]: 'x' } });
    expect(shown(workbook, 'Respons Formulir 1')).toHaveLength(1);
    expect(shown(workbook, 'Respons Formulir 2')).toHaveLength(2);
  });

  it('joins ticks with ", " unescaped', () => {
    const { workbook, store, form, ticks } = linkedForm();
    store.link(form.id, 'buku');
    store.record(form.id, { answers: { [ticks]: ['Ani, S.Sos., M.Si.', 'Budi'] } });
    expect(shown(workbook, 'Respons Formulir 1')[1]?.[1]).toBe('Ani, S.Sos., M.Si., Budi');
  });

  it('keeps a typed formula as text and turns digits into numbers', () => {
    const { workbook, store, form, text } = linkedForm();
    const sheetId = store.link(form.id, 'buku');
    const zone = (row: number) => ({ sheetId, row, col: 2, rows: 1, cols: 1 });
    for (const answer of ['=1+1', '007', '57,9', '+62812'])
      store.record(form.id, { answers: { [text]: answer } });
    expect(workbook.values(zone(1))).toEqual([['=1+1']]);
    expect(workbook.formulas(zone(1))).toEqual([['']]);
    expect(workbook.values(zone(2))).toEqual([[7]]);
    expect(workbook.values(zone(3))).toEqual([[57.9]]);
    expect(workbook.values(zone(4))).toEqual([['+62812']]);
  });

  it('renames a header with its question, leaves the column of a deleted one, inserts one for a new one', () => {
    const { workbook, store, form, ticks, text } = linkedForm();
    store.link(form.id, 'buku');
    store.record(form.id, { answers: { [ticks]: ['Budi'], [text]: 'lama' } });
    store.setItem(form.id, Number(text), { title: 'Keterangan' });
    store.deleteItem(form.id, 0);
    const unit = add(store, form, 'TEXT', { title: 'Unit' });
    store.record(form.id, { answers: { [text]: 'baru', [unit]: 'A' } });
    expect(shown(workbook, 'Respons Formulir 1')).toEqual([
      ['Stempel waktu', 'Usulan', 'Keterangan', 'Unit'],
      ['02/03/2026 12:00:00', 'Budi', 'lama', ''],
      ['02/03/2026 12:00:00', '', 'baru', 'A'],
    ]);
  });

  it('writes under its own headers after columns were inserted and moved and the tab renamed', () => {
    const { workbook, store, form, text } = linkedForm();
    const sheetId = store.link(form.id, 'buku');
    workbook.insert(sheetId, 'COLUMNS', 1, 1);
    workbook.move(sheetId, 'COLUMNS', 3, 1, 0);
    workbook.updateSheet(sheetId, { name: 'Respons' });
    store.record(form.id, { answers: { [text]: 'x' } });
    expect(shown(workbook, 'Respons')).toEqual([
      ['Catatan', 'Stempel waktu', '', 'Usulan'],
      ['x', '02/03/2026 12:00:00', '', ''],
    ]);
  });

  it('tells the Sheets event the row as shown, by header and by position', () => {
    const { store, form, ticks } = linkedForm();
    store.set(form.id, { collectEmail: true });
    store.link(form.id, 'buku');
    const done = store.record(form.id, { respondentEmail: email, answers: { [ticks]: ['Budi', 'Citra'] } });
    expect(done).toMatchObject({
      ok: true,
      row: {
        spreadsheetId: 'buku',
        zone: { row: 1, col: 0, rows: 1, cols: 4 },
        values: ['02/03/2026 12:00:00', email, 'Budi, Citra', ''],
        namedValues: { 'Stempel waktu': ['02/03/2026 12:00:00'], Usulan: ['Budi, Citra'], Catatan: [''] },
      },
    });
  });

  it('gives a grid a column a row and dates a date format', () => {
    const { workbook, store, form } = linkedForm();
    const grid = add(store, form, 'GRID', { title: 'Nilai', rows: ['A', 'B'], columns: ['1', '2'] });
    const date = add(store, form, 'DATE', { title: 'Tanggal' });
    store.link(form.id, 'buku');
    store.record(form.id, { answers: { [grid]: ['2', null], [date]: '2026-03-17' } });
    expect(shown(workbook, 'Respons Formulir 1').map((row) => row.slice(3))).toEqual([
      ['Nilai [A]', 'Nilai [B]', 'Tanggal'],
      ['2', '', '17/03/2026'],
    ]);
  });

  it('grows the sheet when its rows are used up, and keeps the host marks out of developer metadata', () => {
    const { workbook, store, form, text } = linkedForm();
    const sheetId = store.link(form.id, 'buku');
    const { rows } = workbook.sheets().find((sheet) => sheet.sheetId === sheetId) ?? { rows: 0 };
    workbook.write({ sheetId, row: rows - 1, col: 0, rows: 1, cols: 1 }, [[{ value: 'akhir' }]]);
    store.record(form.id, { answers: { [text]: 'x' } });
    expect(workbook.sheets().find((sheet) => sheet.sheetId === sheetId)?.rows).toBe(rows + 1);
    expect(workbook.metadata()).toEqual([]);
  });

  it('keeps the response when the tab is gone', () => {
    const { workbook, store, form, text } = linkedForm();
    workbook.deleteSheet(store.link(form.id, 'buku'));
    expect(store.record(form.id, { answers: { [text]: 'x' } })).toMatchObject({ ok: true, row: null });
    expect(store.form(form.id).responses).toMatchObject([{ time: NOON }]);
  });
});
