import type { FormItem } from '../../../local/host/forms/model.ts';
import { add, choices, OWNER, practice } from './support.ts';

const email = 'ani@contoh.go.id';

function oneItem(kind: FormItem['kind'], change: Partial<FormItem>) {
  const { store } = practice();
  const form = store.create('Formulir', OWNER);
  const id = add(store, form, kind, { title: 'T', ...change });
  const send = (answer: string | string[] | (string | null)[] | null, respondentEmail = '') =>
    store.record(form.id, { respondentEmail, answers: { [id]: answer } });
  const code = (answer: string | string[] | (string | null)[] | null) => {
    const outcome = send(answer);
    return outcome.ok ? 'ok' : (outcome.items[0]?.code ?? outcome.form);
  };
  return { store, form, id, send, code };
}

const rule = (name: string, ...args: (string | number)[]) => ({
  validation: { rule: name, args, helpText: null },
});

describe('a respondent’s answers', () => {
  it('misses a required one', () => {
    const { code } = oneItem('TEXT', { required: true });
    expect([code(null), code(''), code('x')]).toEqual(['required', 'required', 'ok']);
  });

  it('ticks at most three', () => {
    const { code, send } = oneItem('CHECKBOX', {
      choices: choices('A', 'B', 'C', 'D'),
      ...rule('SelectAtMost', 3),
    });
    expect([code(['A', 'B', 'C']), code(['A', 'B', 'C', 'D'])]).toEqual(['ok', 'ruleBroken']);
    expect(send(['A', 'B', 'C', 'D'])).toMatchObject({
      items: [{ data: { rule: 'SelectAtMost', limit: 3 } }],
    });
  });

  it.each(['CHECKBOX', 'MULTIPLE_CHOICE', 'LIST'] as const)(
    'chooses nothing that is not offered: %s',
    (kind) => {
      const { code } = oneItem(kind, { choices: choices('A', 'B') });
      const one = (value: string) => (kind === 'CHECKBOX' ? [value] : value);
      expect([code(one('A')), code(one('a')), code(one('Z'))]).toEqual([
        'ok',
        'unknownChoice',
        'unknownChoice',
      ]);
    },
  );

  it('types any text into “Other…”, once', () => {
    const { code } = oneItem('CHECKBOX', { choices: choices('A'), other: true });
    expect([code(['A', 'Z']), code(['Y', 'Z'])]).toEqual(['ok', 'unknownChoice']);
  });

  it('stays inside scale, grid, date and time', () => {
    expect(['1', '5', '6', 'x'].map(oneItem('SCALE', {}).code)).toEqual([
      'ok',
      'ok',
      'outOfScale',
      'outOfScale',
    ]);
    const grid = oneItem('GRID', {
      rows: ['a', 'b'],
      columns: ['1', '2'],
      required: true,
      ...rule('LimitOneResponsePerColumn'),
    });
    expect(
      [
        ['1', '2'],
        ['1', null],
        ['1', '1'],
        ['1', '9'],
      ].map(grid.code),
    ).toEqual(['ok', 'required', 'oneResponsePerColumn', 'unknownChoice']);
    expect(['2026-02-28', '2026-02-30', 'besok'].map(oneItem('DATE', {}).code)).toEqual([
      'ok',
      'badDate',
      'badDate',
    ]);
    expect(['07:30', '24:00'].map(oneItem('TIME', {}).code)).toEqual(['ok', 'badTime']);
    expect(['2026-02-28 07:30', '2026-02-28'].map(oneItem('DATETIME', {}).code)).toEqual(['ok', 'badTime']);
    expect(['1:00:05', '1:70:00'].map(oneItem('DURATION', {}).code)).toEqual(['ok', 'badDuration']);
  });

  it.each([
    ['TextIsEmail', [], 'a@b.id', 'a@b'],
    ['NumberBetween', [1, 3], '2', '4'],
    ['WholeNumber', [], '3', '3,5'],
    ['TextMatchesPattern', ['\\d{18}'], '198001012005011001', '1980'],
    ['TextLengthLessThanOrEqualTo', [3], 'abc', 'abcd'],
  ])('keeps the rule %s', (name, args, good, bad) => {
    const { code } = oneItem('TEXT', rule(name, ...args));
    expect([code(good), code(bad)]).toEqual(['ok', 'ruleBroken']);
  });

  it('answers no question that is not there', () => {
    const { store } = practice();
    const form = store.create('F', OWNER);
    add(store, form, 'TEXT', { title: 'Sama' });
    add(store, form, 'TEXT', { title: 'Sama' });
    const codes = store.record(form.id, { answers: { Sama: 'x', Lain: 'y' } });
    expect(codes).toMatchObject({
      ok: false,
      items: [{ code: 'ambiguousQuestion' }, { code: 'unknownQuestion' }],
    });
  });
});

describe('who may answer', () => {
  it('nobody when the form is closed or not published', () => {
    const { store, form, code } = oneItem('TEXT', {});
    store.set(form.id, { acceptingResponses: false });
    expect(code('x')).toBe('closed');
    store.set(form.id, { acceptingResponses: true, published: false });
    expect(code('x')).toBe('closed');
  });

  it('one response a person, signed in, without keeping the e-mail', () => {
    const { store, form, send } = oneItem('TEXT', {});
    store.set(form.id, { limitOneResponsePerUser: true });
    expect(send('x')).toMatchObject({ ok: false, form: 'signInRequired' });
    expect(send('x', email)).toMatchObject({ ok: true });
    expect(send('y', email.toUpperCase())).toMatchObject({ ok: false, form: 'alreadyResponded' });
    expect(store.form(form.id).responses).toMatchObject([{ email: '' }]);
  });

  it('keeps the verified e-mail when the form collects it', () => {
    const { store, form, send } = oneItem('TEXT', {});
    store.set(form.id, { collectEmail: true });
    expect(send('x')).toMatchObject({ form: 'signInRequired' });
    send('x', email);
    expect(store.form(form.id).responses).toMatchObject([{ email }]);
  });
});

describe('pages', () => {
  function branched() {
    const { store } = practice();
    const form = store.create('Per unit', OWNER);
    const unit = add(store, form, 'LIST', { title: 'Unit', required: true });
    const pageA = add(store, form, 'PAGE_BREAK', { title: 'Unit A' });
    const a = add(store, form, 'TEXT', { title: 'A', required: true });
    const pageB = add(store, form, 'PAGE_BREAK', { title: 'Unit B', goto: { type: 'SUBMIT' } });
    const b = add(store, form, 'TEXT', { title: 'B', required: true });
    const to = (value: string, page: string) => ({
      value,
      goto: { type: 'GO_TO_PAGE', pageItemId: Number(page) } as const,
    });
    store.setItem(form.id, Number(unit), { choices: [to('A', pageA), to('B', pageB)] });
    return { store, form, unit, a, b };
  }

  it('asks only the questions on the way, and drops and names answers beside it', () => {
    const { store, form, unit, a, b } = branched();
    expect(store.record(form.id, { answers: { [unit]: 'A', [a]: 'x' } })).toMatchObject({ ok: true });
    expect(store.record(form.id, { answers: { [unit]: 'B', [b]: 'x' } })).toMatchObject({ ok: true });
    const mixed = store.record(form.id, { answers: { [unit]: 'A', [a]: 'x', [b]: 'y' } });
    expect(mixed).toMatchObject({ ok: true, ignored: [b] });
    expect(store.record(form.id, { answers: { [unit]: 'B', [a]: 'x' } })).toMatchObject({
      ok: false,
      items: [{ item: b }],
    });
  });

  it('are described with where they lead', () => {
    const { store, form } = branched();
    const { pages } = store.describe(form.id);
    expect(pages.map(({ title, target }) => [title, target])).toEqual([
      ['', 'next'],
      ['Unit A', 'submit'],
      ['Unit B', 'submit'],
    ]);
    expect(pages[0]?.items[0]?.choices).toEqual([
      { value: 'A', target: { page: 1 } },
      { value: 'B', target: { page: 2 } },
    ]);
  });
});
