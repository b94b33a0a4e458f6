import type { Choice as ChoiceState } from '../../forms/model.ts';
import { defineClass, type EnumValue, enumValue } from '../guard.ts';
import { fail } from '../kernel.ts';
import type { FormHandle } from './handle.ts';
import { gotoFrom, type ItemBase, pageOf, QuestionItem } from './item-base.ts';
import type { ItemResponse } from './item-response.ts';
import { type BuiltValidation, readValidation } from './validation.ts';

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

/** Google refuses no choices at all; empty texts and doubles are refused here because nobody could tell them apart. */
export function checkChoices(values: readonly string[]): void {
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

for (const [name, type] of Object.entries({ CheckboxItem, Choice, ListItem, MultipleChoiceItem }))
  defineClass(`FormApp.${name}`, type);
