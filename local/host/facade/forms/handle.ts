import type { FormItem, FormSettings, FormSnapshot, ItemKind } from '../../forms/model.ts';
import { call, fail } from '../kernel.ts';

/** A form as this execution knows it, shared by all objects of the form so that none of them is out of date. */
export class FormHandle {
  readonly id: string;
  settings: FormSettings;
  items: readonly FormItem[];

  constructor(snapshot: FormSnapshot) {
    this.id = snapshot.id;
    this.settings = snapshot.settings;
    this.items = snapshot.items;
  }

  set(change: Partial<FormSettings>): void {
    call('forms.set', this.id, change);
    this.settings = { ...this.settings, ...change };
  }

  refresh(): readonly FormItem[] {
    this.items = call<FormItem[]>('forms.items', this.id);
    return this.items;
  }

  item(itemId: number): FormItem {
    const found = this.items.find((item) => item.id === itemId);
    return found ?? fail('The item could not be found in the form.');
  }

  indexOf(itemId: number): number {
    return this.items.indexOf(this.item(itemId));
  }

  addItem(kind: ItemKind): FormItem {
    const item = call<FormItem>('forms.addItem', this.id, kind);
    this.items = [...this.items, item];
    return item;
  }

  setItem(itemId: number, change: Partial<FormItem>): void {
    const changed = call<FormItem>('forms.setItem', this.id, itemId, change);
    this.items = this.items.map((item) => (item.id === itemId ? changed : item));
  }
}

const handles = new Map<string, FormHandle>();

/** The one handle of a form in this execution, brought up to date by what was just read. */
export function handleOf(snapshot: FormSnapshot): FormHandle {
  const known = handles.get(snapshot.id);
  if (known === undefined) {
    const made = new FormHandle(snapshot);
    handles.set(snapshot.id, made);
    return made;
  }
  known.settings = snapshot.settings;
  known.items = snapshot.items;
  return known;
}
