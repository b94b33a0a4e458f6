import { z } from 'zod';
import { loadForms } from '../../../local/host/forms/load.ts';
import { formsFileSchema } from '../../../local/host/forms/schema.ts';
import { OWNER, practice, shown } from './support.ts';

const file = {
  title: 'Penjaringan',
  collectEmail: true,
  items: [
    {
      kind: 'CHECKBOX',
      title: 'Usulan',
      choices: ['Ani', 'Budi'],
      validation: { rule: 'SelectAtMost', args: [3] },
    },
    { kind: 'PAGE_BREAK', title: 'Lain', goto: 'SUBMIT' },
    { kind: 'TEXT', title: 'Catatan' },
  ],
  responses: [
    { time: '2026-03-02 08:00:00', email: 'b@contoh.go.id', answers: { Usulan: ['Budi'] } },
    {
      time: '2026-03-01 08:00:00',
      email: 'a@contoh.go.id',
      answers: { Usulan: ['Ani', 'Budi'], Catatan: '' },
    },
  ],
  destination: 'Usulan',
};

describe('formulir.json', () => {
  const target = (world: ReturnType<typeof practice>) => ({
    store: world.store,
    owner: OWNER,
    spreadsheetId: 'buku',
    timeZone: 'Asia/Jakarta',
    newId: world.newId,
  });

  it('becomes a form with its responses, oldest first, and its tab', () => {
    const world = practice();
    const { ids, activeId } = loadForms(file, target(world));
    expect(activeId).toBe(ids[0]);
    expect(shown(world.workbook, 'Usulan')).toEqual([
      ['Stempel waktu', 'Alamat Email', 'Usulan', 'Catatan'],
      ['01/03/2026 08:00:00', 'a@contoh.go.id', 'Ani, Budi', ''],
      ['02/03/2026 08:00:00', 'b@contoh.go.id', 'Budi', ''],
    ]);
  });

  it('is refused when a question is unknown or a choice stands twice', () => {
    const unknown = { ...file, responses: [{ ...file.responses[0], answers: { Nama: 'x' } }] };
    expect(() => loadForms(unknown, target(practice()))).toThrow('questions “Nama”');
    const twice = { ...file, items: [{ kind: 'LIST', title: 'T', choices: ['A', 'A'] }], responses: [] };
    expect(() => loadForms(twice, target(practice()))).toThrow('same choice twice');
  });

  it('has a schema that explains every field', () => {
    const text = JSON.stringify(z.toJSONSchema(formsFileSchema, { io: 'input' }));
    expect(text).toContain('One response. Taken as given');
  });

  it('saves and loads as plain JSON', () => {
    const world = practice();
    loadForms(file, target(world));
    const saved = world.store.save();
    const other = practice();
    other.store.load(JSON.parse(JSON.stringify(saved)));
    expect(other.store.save()).toEqual(saved);
  });
});
