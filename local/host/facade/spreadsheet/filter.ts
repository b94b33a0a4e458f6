import type { Zone } from '../../protocol.ts';
import { defineClass } from '../guard.ts';
import { call } from '../kernel.ts';
import { Range } from './range.ts';
import { readOnlyInFormulas, type SheetState } from './state.ts';

/** The filter of a sheet; criteria that hide rows are not carried out. */
export class Filter {
  readonly #sheet: SheetState;
  readonly #zone: Zone;
  constructor(sheet: SheetState, zone: Zone) {
    this.#sheet = sheet;
    this.#zone = zone;
  }
  getRange(): Range {
    return new Range(this.#sheet, this.#zone);
  }
  remove(): void {
    call('sheet.setFilter', this.#sheet.book.id, this.#sheet.sheetId, null);
  }
  sort(columnPosition: number, ascending: boolean): this {
    const { row, rows } = this.#zone;
    if (rows > 1) {
      const body = { ...this.#zone, row: row + 1, rows: rows - 1 };
      call('range.sort', this.#sheet.book.id, body, [{ col: columnPosition - 1, ascending }]);
    }
    return this;
  }
}

/** Makes the sheet's one filter; a second is refused. */
export function createFilter(sheet: SheetState, zone: Zone): Filter {
  call('sheet.setFilter', sheet.book.id, sheet.sheetId, zone);
  return new Filter(sheet, zone);
}

readOnlyInFormulas(Filter);
defineClass('SpreadsheetApp.Filter', Filter);
