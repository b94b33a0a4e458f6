import { defineClass } from '../guard.ts';
import { call } from '../kernel.ts';
import { toWireCell } from './cells.ts';
import { Range } from './range.ts';
import { type BookState, rangeOf, readOnlyInFormulas } from './state.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds text among displayed values, range by range, row by row. */
export class TextFinder {
  readonly #book: BookState;
  readonly #text: string;
  readonly #ranges: () => Range[];
  #matchCase = false;
  #entireCell = false;
  #regex = false;
  #formulas = false;
  #found: Range[] | null = null;
  #at = -1;
  constructor(book: BookState, text: string, ranges: () => Range[]) {
    this.#book = book;
    this.#text = text;
    this.#ranges = ranges;
  }
  matchCase(value: boolean): this {
    this.#matchCase = value;
    return this;
  }
  matchEntireCell(value: boolean): this {
    this.#entireCell = value;
    return this;
  }
  useRegularExpression(value: boolean): this {
    this.#regex = value;
    return this;
  }
  matchFormulaText(value: boolean): this {
    this.#formulas = value;
    return this;
  }
  #pattern(flags: string): RegExp {
    const body = this.#regex ? this.#text : escaped(this.#text);
    return new RegExp(this.#entireCell ? `^(?:${body})$` : body, this.#matchCase ? flags : `${flags}i`);
  }
  findAll(): Range[] {
    const pattern = this.#pattern('');
    const kind = this.#formulas ? 'formulas' : 'display';
    return this.#ranges().flatMap((range) => {
      const { sheet, zone } = rangeOf(range);
      const shown = call<string[][]>('range.read', this.#book.id, kind, zone);
      return shown.flatMap((row, r) =>
        row.flatMap((text, c) =>
          text !== '' && pattern.test(text)
            ? [new Range(sheet, { ...zone, row: zone.row + r, col: zone.col + c, rows: 1, cols: 1 })]
            : [],
        ),
      );
    });
  }
  findNext(): Range | null {
    this.#found ??= this.findAll();
    this.#at += 1;
    return this.#found[this.#at] ?? null;
  }
  findPrevious(): Range | null {
    this.#found ??= this.findAll();
    this.#at = this.#at <= 0 ? this.#found.length - 1 : this.#at - 1;
    return this.#found[this.#at] ?? null;
  }
  getCurrentMatch(): Range | null {
    return this.#found?.[this.#at] ?? null;
  }
  replaceAllWith(replacement: string): number {
    const pattern = this.#pattern('g');
    const found = this.findAll();
    let count = 0;
    for (const range of found) {
      const { zone } = rangeOf(range);
      const [[text = ''] = []] = call<string[][]>('range.read', this.#book.id, 'display', zone);
      const next = text.replace(pattern, () => {
        count += 1;
        return replacement;
      });
      call('range.setValues', this.#book.id, zone, [[toWireCell(next)]]);
    }
    return count;
  }
}

readOnlyInFormulas(TextFinder);
defineClass('SpreadsheetApp.TextFinder', TextFinder);
