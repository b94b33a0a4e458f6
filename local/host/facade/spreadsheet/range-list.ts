import { defineClass, type EnumValue } from '../guard.ts';
import type { Range } from './range.ts';
import { readOnlyInFormulas } from './state.ts';

/** Several ranges of one sheet, treated alike. */
export class RangeList {
  readonly #ranges: readonly Range[];
  constructor(ranges: readonly Range[]) {
    this.#ranges = ranges;
  }
  #each(work: (range: Range) => void): this {
    for (const range of this.#ranges) work(range);
    return this;
  }
  getRanges(): Range[] {
    return [...this.#ranges];
  }
  activate(): this {
    return this.#each((range) => range.activate());
  }
  clear(options?: Readonly<Record<string, boolean>>): this {
    return this.#each((range) => range.clear(options));
  }
  clearContent(): this {
    return this.#each((range) => range.clearContent());
  }
  clearFormat(): this {
    return this.#each((range) => range.clearFormat());
  }
  clearNote(): this {
    return this.#each((range) => range.clearNote());
  }
  clearDataValidations(): this {
    return this.#each((range) => range.clearDataValidations());
  }
  setValue(value: unknown): this {
    return this.#each((range) => range.setValue(value));
  }
  setFormula(formula: string): this {
    return this.#each((range) => range.setFormula(formula));
  }
  setNote(note: string | null): this {
    return this.#each((range) => range.setNote(note));
  }
  setBackground(color: string | null): this {
    return this.#each((range) => range.setBackground(color));
  }
  setFontColor(color: string | null): this {
    return this.#each((range) => range.setFontColor(color));
  }
  setFontWeight(value: string | null): this {
    return this.#each((range) => range.setFontWeight(value));
  }
  setFontStyle(value: string | null): this {
    return this.#each((range) => range.setFontStyle(value));
  }
  setFontLine(value: string | null): this {
    return this.#each((range) => range.setFontLine(value));
  }
  setFontSize(value: number): this {
    return this.#each((range) => range.setFontSize(value));
  }
  setFontFamily(value: string | null): this {
    return this.#each((range) => range.setFontFamily(value));
  }
  setNumberFormat(format: string): this {
    return this.#each((range) => range.setNumberFormat(format));
  }
  setHorizontalAlignment(value: string | null): this {
    return this.#each((range) => range.setHorizontalAlignment(value));
  }
  setVerticalAlignment(value: string | null): this {
    return this.#each((range) => range.setVerticalAlignment(value));
  }
  setWrap(value: boolean): this {
    return this.#each((range) => range.setWrap(value));
  }
  setWrapStrategy(value: EnumValue): this {
    return this.#each((range) => range.setWrapStrategy(value));
  }
  insertCheckboxes(): this {
    return this.#each((range) => range.insertCheckboxes());
  }
  check(): this {
    return this.#each((range) => range.check());
  }
  uncheck(): this {
    return this.#each((range) => range.uncheck());
  }
  trimWhitespace(): this {
    return this.#each((range) => range.trimWhitespace());
  }
}

readOnlyInFormulas(RangeList);
defineClass('SpreadsheetApp.RangeList', RangeList);
