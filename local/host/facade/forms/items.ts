import type { Answer, ItemKind } from '../../forms/model.ts';
import { defineClass, type EnumValue, enumValue } from '../guard.ts';
import { call, fail } from '../kernel.ts';
import { CheckboxItem, checkChoices, ListItem, MultipleChoiceItem } from './choice-items.ts';
import { defineKind, gotoFrom, ItemBase, pageOf, QuestionItem, typed } from './item-base.ts';
import type { ItemResponse } from './item-response.ts';
import { type BuiltValidation, readValidation } from './validation.ts';

export class TextItem extends QuestionItem {
  setValidation(validation: BuiltValidation): this {
    return this.change({ validation: readValidation(validation) });
  }
  clearValidation(): this {
    return this.change({ validation: null });
  }
  createResponse(response: string): ItemResponse {
    return this.answer(response);
  }
}

export class ParagraphTextItem extends TextItem {}

export class ScaleItem extends QuestionItem {
  getLowerBound(): number {
    return this.state.scale.lower;
  }
  getUpperBound(): number {
    return this.state.scale.upper;
  }
  getLeftLabel(): string {
    return this.state.scale.left;
  }
  getRightLabel(): string {
    return this.state.scale.right;
  }
  setBounds(lower: number, upper: number): this {
    if (![0, 1].includes(lower) || !Number.isInteger(upper) || upper < 3 || upper > 10)
      fail('Invalid argument: the lower bound must be 0 or 1, the upper bound between 3 and 10.');
    return this.change({ scale: { ...this.state.scale, lower, upper } });
  }
  setLabels(left: string, right: string): this {
    return this.change({ scale: { ...this.state.scale, left, right } });
  }
  createResponse(response: number): ItemResponse {
    return this.answer(String(response));
  }
}

export class GridItem extends QuestionItem {
  getRows(): string[] {
    return [...this.state.rows];
  }
  getColumns(): string[] {
    return [...this.state.columns];
  }
  setRows(rows: string[]): this {
    checkChoices(rows);
    return this.change({ rows });
  }
  setColumns(columns: string[]): this {
    checkChoices(columns);
    return this.change({ columns });
  }
  setValidation(validation: BuiltValidation): this {
    return this.change({ validation: readValidation(validation) });
  }
  clearValidation(): this {
    return this.change({ validation: null });
  }
  createResponse(responses: Answer): ItemResponse {
    return this.answer(responses);
  }
}

export class CheckboxGridItem extends GridItem {}

const two = (value: number): string => String(value).padStart(2, '0');

class YearItem extends QuestionItem {
  includesYear(): boolean {
    return this.state.includesYear;
  }
  setIncludesYear(includesYear: boolean): this {
    return this.change({ includesYear });
  }
  protected dated(date: Date, end: number): ItemResponse {
    const wall = call<string>('forms.wall', date.getTime());
    return this.answer(wall.slice(this.state.includesYear ? 0 : 5, end));
  }
}

export class DateItem extends YearItem {
  createResponse(date: Date): ItemResponse {
    return this.dated(date, 10);
  }
}

export class DateTimeItem extends YearItem {
  createResponse(date: Date): ItemResponse {
    return this.dated(date, 16);
  }
}

export class TimeItem extends QuestionItem {
  createResponse(hour: number, minute: number): ItemResponse {
    return this.answer(`${two(hour)}:${two(minute)}`);
  }
}

export class DurationItem extends QuestionItem {
  createResponse(hours: number, minutes: number, seconds: number): ItemResponse {
    return this.answer(`${hours}:${two(minutes)}:${two(seconds)}`);
  }
}

export class SectionHeaderItem extends ItemBase {}

export class PageBreakItem extends ItemBase {
  getGoToPage(): ItemBase | null {
    return pageOf(this.handle, this.state.goto);
  }
  getPageNavigationType(): EnumValue {
    return enumValue('FormApp.PageNavigationType', this.state.goto.type);
  }
  setGoToPage(target: ItemBase | EnumValue): this {
    return this.change({ goto: gotoFrom(target) });
  }
}

const KINDS = {
  CHECKBOX: CheckboxItem,
  CHECKBOX_GRID: CheckboxGridItem,
  DATE: DateItem,
  DATETIME: DateTimeItem,
  DURATION: DurationItem,
  GRID: GridItem,
  LIST: ListItem,
  MULTIPLE_CHOICE: MultipleChoiceItem,
  PAGE_BREAK: PageBreakItem,
  PARAGRAPH_TEXT: ParagraphTextItem,
  SCALE: ScaleItem,
  SECTION_HEADER: SectionHeaderItem,
  TEXT: TextItem,
  TIME: TimeItem,
};
for (const [kind, type] of Object.entries(KINDS)) defineKind(kind as ItemKind, type);

/** The item of any kind, as `form.getItems()` gives it. */
export class Item extends ItemBase {
  #as(kind: ItemKind): ItemBase {
    if (this.state.kind !== kind) fail(`Invalid conversion for item type: ${this.state.kind}.`);
    return typed(this.handle, this.getId());
  }
  override duplicate(): ItemBase {
    return new Item(this.handle, super.duplicate().getId());
  }
  asCheckboxItem(): ItemBase {
    return this.#as('CHECKBOX');
  }
  asCheckboxGridItem(): ItemBase {
    return this.#as('CHECKBOX_GRID');
  }
  asDateItem(): ItemBase {
    return this.#as('DATE');
  }
  asDateTimeItem(): ItemBase {
    return this.#as('DATETIME');
  }
  asDurationItem(): ItemBase {
    return this.#as('DURATION');
  }
  asGridItem(): ItemBase {
    return this.#as('GRID');
  }
  asListItem(): ItemBase {
    return this.#as('LIST');
  }
  asMultipleChoiceItem(): ItemBase {
    return this.#as('MULTIPLE_CHOICE');
  }
  asPageBreakItem(): ItemBase {
    return this.#as('PAGE_BREAK');
  }
  asParagraphTextItem(): ItemBase {
    return this.#as('PARAGRAPH_TEXT');
  }
  asScaleItem(): ItemBase {
    return this.#as('SCALE');
  }
  asSectionHeaderItem(): ItemBase {
    return this.#as('SECTION_HEADER');
  }
  asTextItem(): ItemBase {
    return this.#as('TEXT');
  }
  asTimeItem(): ItemBase {
    return this.#as('TIME');
  }
}

defineKind('ANY', Item);

const SOLE = { CheckboxGridItem, DateItem, DateTimeItem, DurationItem, GridItem, Item, PageBreakItem };
const MORE = { ParagraphTextItem, ScaleItem, SectionHeaderItem, TextItem, TimeItem };
for (const [name, type] of Object.entries({ ...SOLE, ...MORE })) defineClass(`FormApp.${name}`, type);
