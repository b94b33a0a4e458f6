import type { Validation } from '../../forms/model.ts';
import { defineClass } from '../guard.ts';
import { fail } from '../kernel.ts';

/** A built rule: what `item.setValidation` takes. */
class Built {
  readonly #validation: Validation;
  constructor(validation: Validation) {
    this.#validation = validation;
  }
  static read(built: Built): Validation {
    return built.#validation;
  }
}

export class CheckboxValidation extends Built {}
export class CheckboxGridValidation extends Built {}
export class GridValidation extends Built {}
export class TextValidation extends Built {}
export class ParagraphTextValidation extends Built {}

export type BuiltValidation = Built;
export const readValidation = (built: BuiltValidation): Validation => Built.read(built);

/** What all builders share; the last rule asked for is the one that counts, as in Google's editor. */
class Builder {
  #rule: { readonly rule: string; readonly args: readonly (string | number)[] } | null = null;
  #helpText: string | null = null;

  setHelpText(text: string): this {
    this.#helpText = text;
    return this;
  }
  protected rule(rule: string, ...args: (string | number)[]): this {
    this.#rule = { rule, args };
    return this;
  }
  protected built(): Validation {
    if (this.#rule === null) return fail('A validation needs a rule before it can be built.');
    return { ...this.#rule, helpText: this.#helpText };
  }
}

function whole(value: number): number {
  return Number.isInteger(value) && value >= 0 ? value : fail(`Invalid argument: ${value}`);
}

export class CheckboxValidationBuilder extends Builder {
  requireSelectAtLeast(number: number): this {
    return this.rule('SelectAtLeast', whole(number));
  }
  requireSelectAtMost(number: number): this {
    return this.rule('SelectAtMost', whole(number));
  }
  requireSelectExactly(number: number): this {
    return this.rule('SelectExactly', whole(number));
  }
  build(): CheckboxValidation {
    return new CheckboxValidation(this.built());
  }
}

export class GridValidationBuilder extends Builder {
  requireLimitOneResponsePerColumn(): this {
    return this.rule('LimitOneResponsePerColumn');
  }
  build(): GridValidation {
    return new GridValidation(this.built());
  }
}

export class CheckboxGridValidationBuilder extends Builder {
  requireLimitOneResponsePerColumn(): this {
    return this.rule('LimitOneResponsePerColumn');
  }
  build(): CheckboxGridValidation {
    return new CheckboxGridValidation(this.built());
  }
}

class LengthAndPatternBuilder extends Builder {
  requireTextContainsPattern(pattern: string): this {
    return this.rule('TextContainsPattern', pattern);
  }
  requireTextDoesNotContainPattern(pattern: string): this {
    return this.rule('TextDoesNotContainPattern', pattern);
  }
  requireTextMatchesPattern(pattern: string): this {
    return this.rule('TextMatchesPattern', pattern);
  }
  requireTextDoesNotMatchPattern(pattern: string): this {
    return this.rule('TextDoesNotMatchPattern', pattern);
  }
  requireTextLengthGreaterThanOrEqualTo(number: number): this {
    return this.rule('TextLengthGreaterThanOrEqualTo', whole(number));
  }
  requireTextLengthLessThanOrEqualTo(number: number): this {
    return this.rule('TextLengthLessThanOrEqualTo', whole(number));
  }
}

export class ParagraphTextValidationBuilder extends LengthAndPatternBuilder {
  build(): ParagraphTextValidation {
    return new ParagraphTextValidation(this.built());
  }
}

export class TextValidationBuilder extends LengthAndPatternBuilder {
  requireNumber(): this {
    return this.rule('Number');
  }
  requireWholeNumber(): this {
    return this.rule('WholeNumber');
  }
  requireNumberBetween(start: number, end: number): this {
    return this.rule('NumberBetween', start, end);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.rule('NumberNotBetween', start, end);
  }
  requireNumberEqualTo(number: number): this {
    return this.rule('NumberEqualTo', number);
  }
  requireNumberNotEqualTo(number: number): this {
    return this.rule('NumberNotEqualTo', number);
  }
  requireNumberGreaterThan(number: number): this {
    return this.rule('NumberGreaterThan', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.rule('NumberGreaterThanOrEqualTo', number);
  }
  requireNumberLessThan(number: number): this {
    return this.rule('NumberLessThan', number);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.rule('NumberLessThanOrEqualTo', number);
  }
  requireTextIsEmail(): this {
    return this.rule('TextIsEmail');
  }
  requireTextIsUrl(): this {
    return this.rule('TextIsUrl');
  }
  build(): TextValidation {
    return new TextValidation(this.built());
  }
}

const classes = {
  CheckboxValidation,
  CheckboxValidationBuilder,
  CheckboxGridValidation,
  CheckboxGridValidationBuilder,
  GridValidation,
  GridValidationBuilder,
  TextValidation,
  TextValidationBuilder,
  ParagraphTextValidation,
  ParagraphTextValidationBuilder,
};
for (const [name, type] of Object.entries(classes)) defineClass(`FormApp.${name}`, type);
