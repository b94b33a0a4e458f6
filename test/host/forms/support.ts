import { createWorkbook, type Workbook } from '../../../local/host/engine/index.ts';
import type { FormItem, FormState } from '../../../local/host/forms/model.ts';
import { FormStore } from '../../../local/host/forms/store.ts';

export const OWNER = 'admin@contoh.go.id';
export const NOON = Date.UTC(2026, 2, 2, 5, 0, 0); // 12.00 WIB

/** A world of one workbook (WIB, id_ID unless told otherwise) and a clock that stands still. */
export function practice(locale = 'id_ID') {
  const workbook: Workbook = createWorkbook({ id: 'buku', name: 'Buku', locale, timeZone: 'Asia/Jakarta' });
  let next = 0;
  const newId = () => `id-${++next}`;
  const store = new FormStore({
    now: () => NOON,
    newId,
    workbook: (id) => (id === 'buku' ? workbook : undefined),
  });
  return { workbook, store, newId };
}

/** Adds an item with what a test cares about. */
export function add(
  store: FormStore,
  form: FormState,
  kind: FormItem['kind'],
  change: Partial<FormItem>,
): string {
  const { id } = store.addItem(form.id, kind);
  store.setItem(form.id, id, change);
  return String(id);
}

export const choices = (...values: string[]) => values.map((value) => ({ value }));

/** All that a tab shows, row by row. */
export function shown(workbook: Workbook, name: string): string[][] {
  const sheet = workbook.sheets().find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No tab ${name}`);
  const { rows, cols } = workbook.extent(sheet.sheetId);
  return workbook.display({ sheetId: sheet.sheetId, row: 0, col: 0, rows, cols });
}
