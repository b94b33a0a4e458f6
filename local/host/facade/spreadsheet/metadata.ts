import type { DeveloperMetadata as Entry } from '../../engine/workbook-api.ts';
import { defineClass, EnumValue, enumName, enumValue } from '../guard.ts';
import { call, fail } from '../kernel.ts';
import { Range } from './range.ts';
import { sheetInfo } from './range-base.ts';
import { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { type BookState, readOnlyInFormulas, type SheetState } from './state.ts';

type Location = Entry['location'];

const sheetState = (book: BookState, sheetId: number): SheetState => {
  const state: SheetState = { book, sheetId, name: '' };
  state.name = sheetInfo(state).name;
  return state;
};

export class DeveloperMetadataLocation {
  readonly #book: BookState;
  readonly #location: Location;
  constructor(book: BookState, location: Location) {
    this.#book = book;
    this.#location = location;
  }
  getLocationType(): EnumValue {
    return enumValue('SpreadsheetApp.DeveloperMetadataLocationType', this.#location.type);
  }
  getSpreadsheet(): Spreadsheet | null {
    return this.#location.type === 'SPREADSHEET' ? new Spreadsheet(this.#book) : null;
  }
  getSheet(): Sheet | null {
    return this.#location.type === 'SHEET' ? new Sheet(sheetState(this.#book, this.#location.sheetId)) : null;
  }
  #line(type: 'ROW' | 'COLUMN'): Range | null {
    const location = this.#location;
    if (location.type !== type) return null;
    const sheet = sheetState(this.#book, location.sheetId);
    const { rows, cols } = sheetInfo(sheet);
    const zone =
      type === 'ROW'
        ? { row: location.index, col: 0, rows: 1, cols }
        : { row: 0, col: location.index, rows, cols: 1 };
    return new Range(sheet, { sheetId: sheet.sheetId, ...zone });
  }
  getRow(): Range | null {
    return this.#line('ROW');
  }
  getColumn(): Range | null {
    return this.#line('COLUMN');
  }
}

export class DeveloperMetadata {
  readonly #book: BookState;
  #entry: Entry;
  constructor(book: BookState, entry: Entry) {
    this.#book = book;
    this.#entry = entry;
  }
  getId(): number {
    return this.#entry.id;
  }
  getKey(): string {
    return this.#entry.key;
  }
  getValue(): string | null {
    return this.#entry.value === '' ? null : this.#entry.value;
  }
  getVisibility(): EnumValue {
    return enumValue('SpreadsheetApp.DeveloperMetadataVisibility', this.#entry.visibility);
  }
  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.#book, this.#entry.location);
  }
  #change(change: Partial<Pick<Entry, 'key' | 'value' | 'visibility'>>): this {
    call('ss.updateMetadata', this.#book.id, this.#entry.id, change);
    this.#entry = { ...this.#entry, ...change };
    return this;
  }
  setKey(key: string): this {
    return this.#change({ key });
  }
  setValue(value: string): this {
    return this.#change({ value });
  }
  setVisibility(visibility: EnumValue): this {
    return this.#change({ visibility: enumName(visibility) as Entry['visibility'] });
  }
  remove(): void {
    call('ss.removeMetadata', this.#book.id, this.#entry.id);
  }
}

type Picks = (entry: Entry) => boolean;

/** Metadata of the workbook that a place holds; one read. */
export function metadataOf(book: BookState, picks: Picks): DeveloperMetadata[] {
  return call<Entry[]>('ss.metadata', book.id)
    .filter(picks)
    .map((entry) => new DeveloperMetadata(book, entry));
}

/** Adds an entry; visibility is DOCUMENT unless said. */
export function addMetadata(
  book: BookState,
  location: Location,
  key: string,
  second?: string | EnumValue,
  third?: EnumValue,
): void {
  const value = typeof second === 'string' ? second : '';
  const visibility = second instanceof EnumValue ? second : third;
  if (key === '') fail('Developer metadata key must not be empty.');
  call('ss.addMetadata', book.id, {
    key,
    value,
    visibility: visibility ? enumName(visibility) : 'DOCUMENT',
    location,
  });
}

export class DeveloperMetadataFinder {
  readonly #book: BookState;
  readonly #scope: Picks;
  readonly #filters: Picks[] = [];
  constructor(book: BookState, scope: Picks) {
    this.#book = book;
    this.#scope = scope;
  }
  #with(filter: Picks): this {
    this.#filters.push(filter);
    return this;
  }
  withKey(key: string): this {
    return this.#with((entry) => entry.key === key);
  }
  withValue(value: string): this {
    return this.#with((entry) => entry.value === value);
  }
  withId(id: number): this {
    return this.#with((entry) => entry.id === id);
  }
  withVisibility(visibility: EnumValue): this {
    return this.#with((entry) => entry.visibility === enumName(visibility));
  }
  withLocationType(type: EnumValue): this {
    return this.#with((entry) => entry.location.type === enumName(type));
  }
  onIntersecting(): this {
    return this;
  }
  find(): DeveloperMetadata[] {
    return metadataOf(
      this.#book,
      (entry) => this.#scope(entry) && this.#filters.every((filter) => filter(entry)),
    );
  }
}

readOnlyInFormulas(DeveloperMetadata);
defineClass('SpreadsheetApp.DeveloperMetadata', DeveloperMetadata);
defineClass('SpreadsheetApp.DeveloperMetadataLocation', DeveloperMetadataLocation);
defineClass('SpreadsheetApp.DeveloperMetadataFinder', DeveloperMetadataFinder);
