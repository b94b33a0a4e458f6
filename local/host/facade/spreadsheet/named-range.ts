import type { Zone } from '../../protocol.ts';
import { defineClass } from '../guard.ts';
import { call } from '../kernel.ts';
import { Range } from './range.ts';
import { sheetInfo } from './range-base.ts';
import { type BookState, rangeOf, readOnlyInFormulas, type SheetState } from './state.ts';

interface Named {
  readonly name: string;
  readonly zone: Zone;
}

/** A range with a name. */
export class NamedRange {
  readonly #book: BookState;
  #named: Named;
  constructor(book: BookState, named: Named) {
    this.#book = book;
    this.#named = named;
  }
  getName(): string {
    return this.#named.name;
  }
  getRange(): Range {
    const sheet: SheetState = { book: this.#book, sheetId: this.#named.zone.sheetId, name: '' };
    sheet.name = sheetInfo(sheet).name;
    return new Range(sheet, this.#named.zone);
  }
  setName(name: string): this {
    call('ss.setNamedRange', this.#book.id, name, this.#named.zone);
    call('ss.removeNamedRange', this.#book.id, this.#named.name);
    this.#named = { ...this.#named, name };
    return this;
  }
  setRange(range: Range): this {
    const { zone } = rangeOf(range);
    call('ss.setNamedRange', this.#book.id, this.#named.name, zone);
    this.#named = { ...this.#named, zone };
    return this;
  }
  remove(): void {
    call('ss.removeNamedRange', this.#book.id, this.#named.name);
  }
}

export function namedRangesOf(book: BookState, sheetId: number | null): NamedRange[] {
  return call<Named[]>('ss.namedRanges', book.id)
    .filter(({ zone }) => sheetId === null || zone.sheetId === sheetId)
    .map((named) => new NamedRange(book, named));
}

readOnlyInFormulas(NamedRange);
defineClass('SpreadsheetApp.NamedRange', NamedRange);
