import type { Answer, Choice as ChoiceState, FormItem, Goto, ItemKind } from '../../forms/model.ts';
import { defineClass, type EnumValue, enumName, enumValue } from '../guard.ts';
import { call, fail } from '../kernel.ts';
import type { FormHandle } from './handle.ts';
import { ItemResponse } from './item-response.ts';
import { type BuiltValidation, readValidation } from './validation.ts';

/** What every item has. Getters read what this execution knows; setters go to Google at once. */
export class ItemBase {
  readonly #form: FormHandle;
  readonly #id: number;

  constructor(form: FormHandle, id: number) {
    this.#form = form;
    this.#id = id;
  }
  protected get handle(): FormHandle {
    return this.#form;
  }
  protected get state(): FormItem {
    return this.#form.item(this.#id);
  }
  protected change(change: Partial<FormItem>): this {
    this.#form.setItem(this.#id, change);
    return this;
  }
  getId(): number {
    return this.#id;
  }
  getIndex(): number {
    return this.#form.indexOf(this.#id);
  }
  getTitle(): string {
    return this.state.title;
  }
  setTitle(title: string): this {
    return this.change({ title });
  }
  getHelpText(): string {
    return this.state.helpText;
  }
  setHelpText(helpText: string): this {
    return this.change({ helpText });
  }
  getType(): EnumValue {
    return enumValue('FormApp.ItemType', this.state.kind);
  }
  duplicate(): ItemBase {
    const id = call<number>('forms.duplicateItem', this.#form.id, this.#id);
    this.#form.refresh();
    return typed(this.#form, id);
  }
}

class QuestionItem extends ItemBase {
  isRequired(): boolean {
    return this.state.required;
  }
  setRequired(required: boolean): this {
    return this.change({ required });
  }
  protected answer(answer: Answer): ItemResponse {
    const code = call<string | null>('forms.checkAnswer', this.handle.id, this.getId(), answer);
    if (code !== null)
      fail(`Invalid response submitted to ${QUESTION_NAMES[this.state.kind]} question. (${code})`);
    return new ItemResponse(this.handle, this.getId(), answer);
  }
}

const QUESTION_NAMES: Readonly<Partial<Record<ItemKind, string>>> = {
  CHECKBOX: 'checkbox',
  MULTIPLE_CHOICE: 'multiple choice',
  LIST: 'list',
  TEXT: 'text',
  PARAGRAPH_TEXT: 'paragraph text',
  SCALE: 'scale',
  GRID: 'grid',
  CHECKBOX_GRID: 'checkbox grid',
  DATE: 'date',
  DATETIME: 'date time',
  TIME: 'time',
  DURATION: 'duration',
};

/** A choice of a list, multiple choice or checkbox item. */
export class Choice {
  readonly #form: FormHandle;
  readonly #state: ChoiceState;
  constructor(form: FormHandle, state: ChoiceState) {
    this.#form = form;
    this.#state = state;
  }
  static read(choice: Choice): ChoiceState {
    return choice.#state;
  }
  getValue(): string {
    return this.#state.value;
  }
  getPageNavigationType(): EnumValue | null {
    return this.#state.goto ? enumValue('FormApp.PageNavigationType', this.#state.goto.type) : null;
  }
  getGotoPage(): ItemBase | null {
    return pageOf(this.#form, this.#state.goto);
  }
}

function pageOf(form: FormHandle, goto: Goto | undefined): ItemBase | null {
  return goto?.type === 'GO_TO_PAGE' && 'pageItemId' in goto ? typed(form, goto.pageItemId) : null;
}

function gotoFrom(target: ItemBase | EnumValue): Goto {
  if (target instanceof ItemBase) return { type: 'GO_TO_PAGE', pageItemId: target.getId() };
  const type = enumName(target);
  if (type === 'CONTINUE' || type === 'RESTART' || type === 'SUBMIT') return { type };
  return fail('PageNavigationType.GO_TO_PAGE needs a page: pass the PageBreakItem itself.');
}

/** Google refuses no choices at all; empty texts and doubles are refused here because nobody could tell them apart. */
function checkChoices(values: readonly string[]): void {
  if (values.length === 0) fail('Array is empty: choices');
  const double = values.find((value, index) => values.indexOf(value) !== index);
  if (double !== undefined) fail(`Questions cannot have duplicate choice values. (“${double}”)`);
  if (values.some((value) => typeof value !== 'string' || value.trim() === ''))
    fail('Questions cannot have empty choice values.');
}

class ChoiceItem extends QuestionItem {
  getChoices(): Choice[] {
    return this.state.choices.map((choice) => new Choice(this.handle, choice));
  }
  setChoices(choices: Choice[]): this {
    const states = choices.map(Choice.read);
    checkChoices(states.map(({ value }) => value));
    return this.change({ choices: states });
  }
  setChoiceValues(values: string[]): this {
    checkChoices(values);
    return this.change({ choices: values.map((value) => ({ value })) });
  }
  createChoice(value: string, target?: ItemBase | EnumValue | boolean): Choice {
    if (typeof target === 'boolean')
      return fail('Host lokal: createChoice(value, isCorrect) belum didukung (quizzes are not supported)');
    return new Choice(this.handle, target === undefined ? { value } : { value, goto: gotoFrom(target) });
  }
}

export class CheckboxItem extends ChoiceItem {
  hasOtherOption(): boolean {
    return this.state.other;
  }
  showOtherOption(other: boolean): this {
    return this.change({ other });
  }
  setValidation(validation: BuiltValidation): this {
    return this.change({ validation: readValidation(validation) });
  }
  clearValidation(): this {
    return this.change({ validation: null });
  }
  createResponse(responses: string[]): ItemResponse {
    return this.answer(responses);
  }
}

export class MultipleChoiceItem extends ChoiceItem {
  hasOtherOption(): boolean {
    return this.state.other;
  }
  showOtherOption(other: boolean): this {
    return this.change({ other });
  }
  createResponse(response: string): ItemResponse {
    return this.answer(response);
  }
}

export class ListItem extends ChoiceItem {
  createResponse(response: string): ItemResponse {
    return this.answer(response);
  }
}

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

const CLASSES = {
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

/** The item as its own kind, as `form.add…Item()` and `item.as…Item()` give it. */
export function typed(form: FormHandle, id: number): ItemBase {
  return new CLASSES[form.item(id).kind](form, id);
}

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

const named = { CheckboxItem, CheckboxGridItem, DateItem, DateTimeItem, DurationItem, GridItem, ListItem };
const more = {
  MultipleChoiceItem,
  PageBreakItem,
  ParagraphTextItem,
  ScaleItem,
  SectionHeaderItem,
  TextItem,
  TimeItem,
};
for (const [name, type] of Object.entries({ ...named, ...more, Item, Choice }))
  defineClass(`FormApp.${name}`, type);
