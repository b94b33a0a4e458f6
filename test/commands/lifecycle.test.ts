import { ballots, roster, TestWorkbook } from '../support/workbook.ts';

const open = () => new TestWorkbook({ Pegawai: roster(), Usulan: ballots(['Ratna Kusuma']) });

/** Sets the layout version that a sheet carries. */
function setSchema(work: TestWorkbook, title: string, value: string): void {
  const sheetId = work.sheetId(title);
  const entry = work.book
    .metadata()
    .find(
      ({ key, location }) => key === 'bk.schema' && location.type === 'SHEET' && location.sheetId === sheetId,
    );
  work.book.updateMetadata(entry?.id ?? 0, { value });
}

describe('layout versions', () => {
  test('a sheet of a newer version is not touched', () => {
    const work = open();
    work.run('tallyNominations', {});
    setSchema(work, 'Jejak Suara', '99');
    const before = work.rows('Jejak Suara');
    const { result } = work.run('tallyNominations', {});
    expect(result.message).toContain('lebih baru');
    expect(work.rows('Jejak Suara')).toEqual(before);
  });

  test('a sheet of an older version is copied first, and the copy is nobody’s', () => {
    const work = open();
    work.run('tallyNominations', {});
    setSchema(work, 'Jejak Suara', '0.5');
    const before = work.rows('Jejak Suara');
    expect(work.run('tallyNominations', {}).result.message).toContain('1 usulan diolah');
    expect(work.rows('Jejak Suara (cadangan)')).toEqual(before);
    expect(work.run('tallyNominations', {}).result.ok).toBe(true);
    expect(work.titles().filter((title) => title.startsWith('Jejak'))).toHaveLength(2);
  });
});

describe('self-test', () => {
  test('passes in the host and writes its sheet', () => {
    const work = open();
    const { result } = work.run('selfTest', {});
    expect(result.data?.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(work.titles()).toContain('Uji Mandiri');
  });
});

describe('in Forms', () => {
  const formOf = (work: TestWorkbook) => work.host.forms.create('Penjaringan', work.host.user);

  test('its own menu', () => {
    const work = open();
    const form = formOf(work);
    const captions = JSON.stringify(work.host.menu({ kind: 'forms', id: form.id }));
    expect(captions).toContain('Siapkan formulir penjaringan');
    expect(captions).toContain('Ringkasan respons');
    expect(captions).not.toContain('Olah usulan');
  });

  test('prepares the open form from the workbook it is linked to', () => {
    const work = open();
    const form = formOf(work);
    const container = { kind: 'forms', id: form.id } as const;
    const args = { voteMode: 'recorded', closesAt: '', responses: 'workbook' };
    const run = () =>
      work.host.run({
        fn: 'runAction',
        mode: 'FULL',
        container,
        args: ['makeNominationForm', args],
        result: 'json',
      });
    expect(run().value).toMatchObject({ ok: false });
    work.host.forms.link(form.id, work.id);
    expect(run().value).toMatchObject({ ok: true, data: { candidates: 7 } });
    expect(work.host.forms.form(form.id).items.map(({ kind }) => kind)).toEqual(['CHECKBOX']);
    const page = work.host.clientCall(container, 'loadPage', ['ringkasan']);
    expect(page.value).toMatchObject({ ok: true, data: { container: 'forms', summary: { responses: 0 } } });
  });
});

describe('triggers', () => {
  test('note the moment only, also when the event is empty or comes twice', () => {
    const work = open();
    const titles = work.titles();
    for (let time = 0; time < 2; time += 1) {
      const run = work.host.run({ fn: 'onFormSubmitSheets', mode: 'FULL', container: work.container });
      expect(run.ok).toBe(true);
    }
    expect(work.titles()).toEqual(titles);
  });

  test('“Lepas add-on” from the menu asks and answers in dialogs', () => {
    const work = open();
    work.host.answer({ button: 'OK' }, { button: 'OK' });
    const run = work.host.runMenu(work.container, 'detachAddon');
    expect(run.error).toBeUndefined();
    expect(work.host.world.ui.questions.length).toBe(2);
  });
});

describe('a list pasted over the roster', () => {
  test('with its columns in another order: plain headers win over what was marked before', () => {
    const work = new TestWorkbook();
    work.run('setup', {});
    const swapped = roster().map(([nip = '', name = '', ...rest]) => [name, nip, ...rest]);
    work.load('Pegawai', swapped);
    work.load('Usulan', ballots(['Ratna Kusuma']));
    const { result } = work.run('tallyNominations', {});
    expect(result.data?.ranking[0]).toMatchObject({ name: 'Ratna Kusuma, S.Sos., M.Si.' });
  });
});
