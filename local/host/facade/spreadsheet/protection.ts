import type { Protection as Entry } from '../../engine/workbook-api.ts';
import { defineClass, type EnumValue, enumValue } from '../guard.ts';
import { call, fail } from '../kernel.ts';
import { Range } from './range.ts';
import { sheetInfo } from './range-base.ts';
import { type BookState, rangeOf, readOnlyInFormulas, type SheetState } from './state.ts';
import { emailsOf, User } from './user.ts';

/** A protected range or sheet. The owner and who changes it always stay editors. */
export class Protection {
  readonly #book: BookState;
  #entry: Entry;
  constructor(book: BookState, entry: Entry) {
    this.#book = book;
    this.#entry = entry;
  }
  #change(change: Partial<Entry>): this {
    const next = { ...this.#entry, ...change };
    call('ss.setProtection', this.#book.id, next);
    this.#entry = next;
    return this;
  }
  #sheet(): SheetState {
    const state: SheetState = { book: this.#book, sheetId: this.#entry.zone.sheetId, name: '' };
    state.name = sheetInfo(state).name;
    return state;
  }
  getProtectionType(): EnumValue {
    return enumValue('SpreadsheetApp.ProtectionType', this.#entry.zone.rows === 0 ? 'SHEET' : 'RANGE');
  }
  getRange(): Range {
    const sheet = this.#sheet();
    const { zone } = this.#entry;
    if (zone.rows > 0) return new Range(sheet, zone);
    const { rows, cols } = sheetInfo(sheet);
    return new Range(sheet, { ...zone, rows, cols });
  }
  setRange(range: Range): this {
    return this.#change({ zone: rangeOf(range).zone });
  }
  getDescription(): string {
    return this.#entry.description;
  }
  setDescription(description: string): this {
    return this.#change({ description });
  }
  isWarningOnly(): boolean {
    return this.#entry.warningOnly;
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.#change({ warningOnly });
  }
  getEditors(): User[] {
    return this.#entry.editors.map((email) => new User(email));
  }
  addEditor(user: unknown): this {
    return this.addEditors(emailsOf(user));
  }
  addEditors(users: readonly string[]): this {
    return this.#change({ editors: [...new Set([...this.#entry.editors, ...users])] });
  }
  removeEditor(user: unknown): this {
    return this.removeEditors(emailsOf(user));
  }
  removeEditors(users: readonly unknown[]): this {
    const gone = new Set(emailsOf(users));
    const { owner, me } = call<{ owner: string; me: string }>('ss.users', this.#book.id);
    return this.#change({
      editors: this.#entry.editors.filter((email) => !gone.has(email) || email === owner || email === me),
    });
  }
  canEdit(): boolean {
    return call('ss.canEdit', this.#book.id, this.#entry);
  }
  canDomainEdit(): boolean {
    return false;
  }
  setDomainEdit(editable: boolean): this {
    return editable ? fail('Host lokal: SpreadsheetApp.Protection.setDomainEdit(true) belum didukung') : this;
  }
  getUnprotectedRanges(): Range[] {
    const sheet = this.#sheet();
    return this.#entry.unprotected.map((zone) => new Range(sheet, zone));
  }
  setUnprotectedRanges(ranges: readonly Range[]): this {
    if (this.#entry.zone.rows > 0) fail('Unprotected ranges can only be set on sheet protections.');
    return this.#change({ unprotected: ranges.map((range) => rangeOf(range).zone) });
  }
  getRangeName(): string | null {
    return null;
  }
  remove(): void {
    call('ss.removeProtection', this.#book.id, this.#entry);
  }
}

/** Protections of a type; one read. */
export function protectionsOf(book: BookState, type: string, sheetId: number | null): Protection[] {
  return call<Entry[]>('ss.protections', book.id)
    .filter(
      ({ zone }) =>
        (zone.rows === 0 ? 'SHEET' : 'RANGE') === type && (sheetId === null || zone.sheetId === sheetId),
    )
    .map((entry) => new Protection(book, entry));
}

readOnlyInFormulas(Protection);
defineClass('SpreadsheetApp.Protection', Protection);
