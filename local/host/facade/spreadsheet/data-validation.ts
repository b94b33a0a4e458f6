import type { ValidationRule } from '../../engine/workbook-api.ts';
import { defineClass, type EnumValue, enumName, enumValue } from '../guard.ts';
import { call, fail } from '../kernel.ts';
import { cellName } from './a1.ts';
import type { RangeBase } from './range-base.ts';
import { type RangeState, rangeOf } from './state.ts';

const serial = (date: Date): number =>
  Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / 86_400_000) + 25_569;
const fromSerial = (day: number): Date => new Date((day - 25_569) * 86_400_000);

/** A range as a validation's argument. */
function reference({ sheet, zone }: RangeState): string {
  const last = cellName(zone.row + zone.rows - 1, zone.col + zone.cols - 1);
  const absolute = (cell: string): string => cell.replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return `='${sheet.name.replace(/'/g, "''")}'!${absolute(cellName(zone.row, zone.col))}:${absolute(last)}`;
}

interface Draft {
  readonly rule: ValidationRule;
  /** Arguments as the script gave them, a range among them. */
  readonly given: readonly unknown[] | null;
}

/** A validation rule as a script holds it. */
export class DataValidation {
  readonly #draft: Draft;
  constructor(rule: ValidationRule, given: readonly unknown[] | null = null) {
    this.#draft = { rule, given };
  }
  getAllowInvalid(): boolean {
    return this.#draft.rule.allowInvalid;
  }
  getHelpText(): string | null {
    return this.#draft.rule.helpText;
  }
  getCriteriaType(): EnumValue {
    return enumValue('SpreadsheetApp.DataValidationCriteria', this.#draft.rule.criteria);
  }
  getCriteriaValues(): unknown[] {
    const { rule, given } = this.#draft;
    if (given !== null) return [...given];
    if (rule.criteria === 'VALUE_IN_LIST') return [[...rule.args], rule.showDropdown];
    if (rule.criteria === 'VALUE_IN_RANGE') return [...rule.args, rule.showDropdown];
    const dates = rule.criteria.startsWith('DATE_');
    return rule.args.map((arg) => (dates && typeof arg === 'number' ? fromSerial(arg) : arg));
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.#draft);
  }
  /** Not Google's: what the host sends. Reached only from inside, scripts are told that it doesn't exist. */
  static rule(validation: DataValidation): ValidationRule {
    return validation.#draft.rule;
  }
}

const EMPTY: ValidationRule = {
  criteria: '',
  args: [],
  allowInvalid: true,
  helpText: null,
  showDropdown: false,
};

export class DataValidationBuilder {
  #rule: ValidationRule;
  #given: readonly unknown[] | null;
  constructor(draft: Draft = { rule: EMPTY, given: null }) {
    this.#rule = draft.rule;
    this.#given = draft.given;
  }
  #set(
    criteria: string,
    args: ValidationRule['args'],
    given: readonly unknown[] = args,
    showDropdown = false,
  ): this {
    this.#rule = { ...this.#rule, criteria, args, showDropdown };
    this.#given = given;
    return this;
  }
  #dates(criteria: string, ...dates: readonly Date[]): this {
    return this.#set(criteria, dates.map(serial), dates);
  }
  setAllowInvalid(value: boolean): this {
    this.#rule = { ...this.#rule, allowInvalid: value };
    return this;
  }
  setHelpText(text: string): this {
    this.#rule = { ...this.#rule, helpText: text };
    return this;
  }
  requireValueInList(values: readonly unknown[], showDropdown = true): this {
    if (values.length > 500) fail('The number of items in the list exceeds the limit of 500.');
    const args = values.map(String);
    return this.#set('VALUE_IN_LIST', args, [args, showDropdown], showDropdown);
  }
  requireValueInRange(range: RangeBase, showDropdown = true): this {
    return this.#set('VALUE_IN_RANGE', [reference(rangeOf(range))], [range, showDropdown], showDropdown);
  }
  requireCheckbox(checked?: unknown, unchecked?: unknown): this {
    const args = [checked, unchecked].filter((value) => value !== undefined).map(String);
    return this.#set('CHECKBOX', args);
  }
  requireDate(): this {
    return this.#set('DATE_IS_VALID_DATE', []);
  }
  requireDateAfter(date: Date): this {
    return this.#dates('DATE_AFTER', date);
  }
  requireDateBefore(date: Date): this {
    return this.#dates('DATE_BEFORE', date);
  }
  requireDateEqualTo(date: Date): this {
    return this.#dates('DATE_EQUAL_TO', date);
  }
  requireDateOnOrAfter(date: Date): this {
    return this.#dates('DATE_ON_OR_AFTER', date);
  }
  requireDateOnOrBefore(date: Date): this {
    return this.#dates('DATE_ON_OR_BEFORE', date);
  }
  requireDateBetween(start: Date, end: Date): this {
    return this.#dates('DATE_BETWEEN', start, end);
  }
  requireDateNotBetween(start: Date, end: Date): this {
    return this.#dates('DATE_NOT_BETWEEN', start, end);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.#set('NUMBER_BETWEEN', [start, end]);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.#set('NUMBER_NOT_BETWEEN', [start, end]);
  }
  requireNumberEqualTo(value: number): this {
    return this.#set('NUMBER_EQUAL_TO', [value]);
  }
  requireNumberNotEqualTo(value: number): this {
    return this.#set('NUMBER_NOT_EQUAL_TO', [value]);
  }
  requireNumberGreaterThan(value: number): this {
    return this.#set('NUMBER_GREATER_THAN', [value]);
  }
  requireNumberGreaterThanOrEqualTo(value: number): this {
    return this.#set('NUMBER_GREATER_THAN_OR_EQUAL_TO', [value]);
  }
  requireNumberLessThan(value: number): this {
    return this.#set('NUMBER_LESS_THAN', [value]);
  }
  requireNumberLessThanOrEqualTo(value: number): this {
    return this.#set('NUMBER_LESS_THAN_OR_EQUAL_TO', [value]);
  }
  requireTextContains(text: string): this {
    return this.#set('TEXT_CONTAINS', [text]);
  }
  requireTextDoesNotContain(text: string): this {
    return this.#set('TEXT_DOES_NOT_CONTAIN', [text]);
  }
  requireTextEqualTo(text: string): this {
    return this.#set('TEXT_EQUAL_TO', [text]);
  }
  requireTextIsEmail(): this {
    return this.#set('TEXT_IS_VALID_EMAIL', []);
  }
  requireTextIsUrl(): this {
    return this.#set('TEXT_IS_VALID_URL', []);
  }
  requireFormulaSatisfied(formula: string): this {
    return this.#set('CUSTOM_FORMULA', [formula]);
  }
  withCriteria(criteria: EnumValue, args: readonly unknown[]): this {
    const name = enumName(criteria);
    if (name === 'VALUE_IN_LIST') return this.requireValueInList(args[0] as unknown[], args[1] !== false);
    if (name === 'VALUE_IN_RANGE') return this.requireValueInRange(args[0] as RangeBase, args[1] !== false);
    const plain = args.map((arg) => (arg instanceof Date ? serial(arg) : (arg as string | number | boolean)));
    return this.#set(name, plain, args);
  }
  getAllowInvalid(): boolean {
    return this.#rule.allowInvalid;
  }
  getHelpText(): string | null {
    return this.#rule.helpText;
  }
  getCriteriaType(): EnumValue {
    return enumValue('SpreadsheetApp.DataValidationCriteria', this.#rule.criteria);
  }
  getCriteriaValues(): unknown[] {
    return [...(this.#given ?? [])];
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder({ rule: this.#rule, given: this.#given });
  }
  build(): DataValidation {
    if (this.#rule.criteria === '') fail('A data validation rule must have criteria.');
    return new DataValidation(this.#rule, this.#given);
  }
}

/** Sets rules cell by cell, or one for the whole zone. */
export function writeValidation(range: object, rule: DataValidation | null): void {
  const { sheet, zone } = rangeOf(range);
  call('range.setValidation', sheet.book.id, zone, rule === null ? null : DataValidation.rule(rule));
}

defineClass('SpreadsheetApp.DataValidation', DataValidation);
defineClass('SpreadsheetApp.DataValidationBuilder', DataValidationBuilder);
