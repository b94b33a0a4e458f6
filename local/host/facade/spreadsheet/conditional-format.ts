import type { ConditionalFormat } from '../../engine/workbook-api.ts';
import type { CellFormat, Zone } from '../../protocol.ts';
import { defineClass, type EnumValue, enumName, enumValue } from '../guard.ts';
import { fail } from '../kernel.ts';
import { toHex } from './colors.ts';
import { Range } from './range.ts';
import { rangeOf, type SheetState } from './state.ts';

type BooleanRule = Extract<ConditionalFormat['rule'], { kind: 'boolean' }>;
type GradientRule = Extract<ConditionalFormat['rule'], { kind: 'gradient' }>;

export class BooleanCondition {
  readonly #rule: BooleanRule;
  constructor(rule: BooleanRule) {
    this.#rule = rule;
  }
  getCriteriaType(): EnumValue {
    return enumValue('SpreadsheetApp.BooleanCriteria', this.#rule.criteria);
  }
  getCriteriaValues(): unknown[] {
    return [...this.#rule.args];
  }
  getBackground(): string | null {
    return this.#rule.format.background ?? null;
  }
  getFontColor(): string | null {
    return this.#rule.format.fontColor ?? null;
  }
  getBold(): boolean | null {
    return this.#rule.format.bold ?? null;
  }
  getItalic(): boolean | null {
    return this.#rule.format.italic ?? null;
  }
  getUnderline(): boolean | null {
    return this.#rule.format.underline ?? null;
  }
  getStrikethrough(): boolean | null {
    return this.#rule.format.strikethrough ?? null;
  }
}

export class GradientCondition {
  readonly #rule: GradientRule;
  constructor(rule: GradientRule) {
    this.#rule = rule;
  }
  getMinColor(): string {
    return this.#rule.min;
  }
  getMidColor(): string | null {
    return this.#rule.mid;
  }
  getMaxColor(): string {
    return this.#rule.max;
  }
}

/** A rule with the ranges it holds for. */
export class ConditionalFormatRule {
  readonly #ranges: readonly Range[];
  readonly #rule: ConditionalFormat['rule'];
  constructor(ranges: readonly Range[], rule: ConditionalFormat['rule']) {
    this.#ranges = ranges;
    this.#rule = rule;
  }
  getRanges(): Range[] {
    return [...this.#ranges];
  }
  getBooleanCondition(): BooleanCondition | null {
    return this.#rule.kind === 'boolean' ? new BooleanCondition(this.#rule) : null;
  }
  getGradientCondition(): GradientCondition | null {
    return this.#rule.kind === 'gradient' ? new GradientCondition(this.#rule) : null;
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.#ranges, this.#rule);
  }
  static plain(rule: ConditionalFormatRule): ConditionalFormat {
    return { zones: rule.#ranges.map((range) => rangeOf(range).zone), rule: rule.#rule };
  }
}

export function toRule(sheet: SheetState, { zones, rule }: ConditionalFormat): ConditionalFormatRule {
  return new ConditionalFormatRule(
    zones.map((zone: Zone) => new Range(sheet, zone)),
    rule,
  );
}

const serial = (date: Date): number =>
  Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / 86_400_000) + 25_569;

export class ConditionalFormatRuleBuilder {
  #ranges: readonly Range[];
  #criteria: { criteria: string; args: readonly (string | number)[] } | null = null;
  #format: CellFormat = {};
  #gradient: Partial<GradientRule> | null = null;
  constructor(ranges: readonly Range[] = [], rule?: ConditionalFormat['rule']) {
    this.#ranges = ranges;
    if (rule?.kind === 'gradient') this.#gradient = rule;
    if (rule?.kind === 'boolean') {
      this.#criteria = rule;
      this.#format = rule.format;
    }
  }
  #when(criteria: string, ...args: readonly (string | number)[]): this {
    this.#criteria = { criteria, args };
    return this;
  }
  #look(change: CellFormat): this {
    this.#format = { ...this.#format, ...change };
    return this;
  }
  setRanges(ranges: readonly Range[]): this {
    this.#ranges = [...ranges];
    return this;
  }
  getRanges(): Range[] {
    return [...this.#ranges];
  }
  setBackground(color: string | null): this {
    const hex = toHex(color);
    return hex === null ? this : this.#look({ background: hex });
  }
  setFontColor(color: string | null): this {
    const hex = toHex(color);
    return hex === null ? this : this.#look({ fontColor: hex });
  }
  setBold(value: boolean | null): this {
    return value === null ? this : this.#look({ bold: value });
  }
  setItalic(value: boolean | null): this {
    return value === null ? this : this.#look({ italic: value });
  }
  setUnderline(value: boolean | null): this {
    return value === null ? this : this.#look({ underline: value });
  }
  setStrikethrough(value: boolean | null): this {
    return value === null ? this : this.#look({ strikethrough: value });
  }
  setGradientMinpoint(color: string): this {
    this.#gradient = { ...this.#gradient, min: toHex(color) ?? '#ffffff' };
    return this;
  }
  setGradientMaxpoint(color: string): this {
    this.#gradient = { ...this.#gradient, max: toHex(color) ?? '#ffffff' };
    return this;
  }
  whenCellEmpty(): this {
    return this.#when('CELL_EMPTY');
  }
  whenCellNotEmpty(): this {
    return this.#when('CELL_NOT_EMPTY');
  }
  whenTextContains(text: string): this {
    return this.#when('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): this {
    return this.#when('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextEqualTo(text: string): this {
    return this.#when('TEXT_EQUAL_TO', text);
  }
  whenTextStartsWith(text: string): this {
    return this.#when('TEXT_STARTS_WITH', text);
  }
  whenTextEndsWith(text: string): this {
    return this.#when('TEXT_ENDS_WITH', text);
  }
  whenNumberBetween(start: number, end: number): this {
    return this.#when('NUMBER_BETWEEN', start, end);
  }
  whenNumberNotBetween(start: number, end: number): this {
    return this.#when('NUMBER_NOT_BETWEEN', start, end);
  }
  whenNumberEqualTo(value: number): this {
    return this.#when('NUMBER_EQUAL_TO', value);
  }
  whenNumberNotEqualTo(value: number): this {
    return this.#when('NUMBER_NOT_EQUAL_TO', value);
  }
  whenNumberGreaterThan(value: number): this {
    return this.#when('NUMBER_GREATER_THAN', value);
  }
  whenNumberGreaterThanOrEqualTo(value: number): this {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', value);
  }
  whenNumberLessThan(value: number): this {
    return this.#when('NUMBER_LESS_THAN', value);
  }
  whenNumberLessThanOrEqualTo(value: number): this {
    return this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', value);
  }
  whenDateAfter(date: Date | EnumValue): this {
    return this.#when('DATE_AFTER', date instanceof Date ? serial(date) : enumName(date));
  }
  whenDateBefore(date: Date | EnumValue): this {
    return this.#when('DATE_BEFORE', date instanceof Date ? serial(date) : enumName(date));
  }
  whenDateEqualTo(date: Date | EnumValue): this {
    return this.#when('DATE_EQUAL_TO', date instanceof Date ? serial(date) : enumName(date));
  }
  whenFormulaSatisfied(formula: string): this {
    return this.#when('CUSTOM_FORMULA', formula);
  }
  withCriteria(criteria: EnumValue, args: readonly (string | number)[]): this {
    return this.#when(enumName(criteria), ...args);
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.#ranges, this.#rule());
  }
  build(): ConditionalFormatRule {
    if (this.#ranges.length === 0) fail('A conditional format rule must have at least one range.');
    return new ConditionalFormatRule(this.#ranges, this.#rule());
  }
  #rule(): ConditionalFormat['rule'] {
    if (this.#gradient !== null) {
      const { min = '#ffffff', mid = null, max = '#ffffff' } = this.#gradient;
      return { kind: 'gradient', min, mid, max };
    }
    if (this.#criteria === null) return fail('A conditional format rule must have a condition.');
    return {
      kind: 'boolean',
      criteria: this.#criteria.criteria,
      args: this.#criteria.args,
      format: this.#format,
    };
  }
}

defineClass('SpreadsheetApp.BooleanCondition', BooleanCondition);
defineClass('SpreadsheetApp.GradientCondition', GradientCondition);
defineClass('SpreadsheetApp.ConditionalFormatRule', ConditionalFormatRule);
defineClass('SpreadsheetApp.ConditionalFormatRuleBuilder', ConditionalFormatRuleBuilder);
