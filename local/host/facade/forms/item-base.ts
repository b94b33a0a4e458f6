import type { Answer, FormItem, Goto, ItemKind } from '../../forms/model.ts';
import { type EnumValue, enumName, enumValue } from '../guard.ts';
import { call, fail } from '../kernel.ts';
import type { FormHandle } from './handle.ts';
import { ItemResponse } from './item-response.ts';

type ItemClass = new (form: FormHandle, id: number) => ItemBase;

const kinds = new Map<ItemKind | 'ANY', ItemClass>();

/** Tells which class the items of a kind are; `ANY` is the class of items whose kind has not been asked for. */
export const defineKind = (kind: ItemKind | 'ANY', type: ItemClass): void => {
  kinds.set(kind, type);
};

function make(kind: ItemKind | 'ANY', form: FormHandle, id: number): ItemBase {
  const Type = kinds.get(kind) ?? fail(`Host lokal: item type ${kind} belum didukung`);
  return new Type(form, id);
}

/** The item as its own kind, as `form.add…Item()` and `item.as…Item()` give it. */
export const typed = (form: FormHandle, id: number): ItemBase => make(form.item(id).kind, form, id);

/** The item of any kind, as `form.getItems()` gives it. */
export const untyped = (form: FormHandle, id: number): ItemBase => make('ANY', form, id);

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

/** What every item that is answered has. */
export class QuestionItem extends ItemBase {
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

/** The page that a choice or page break leads to, null when it leads to none. */
export function pageOf(form: FormHandle, goto: Goto | undefined): ItemBase | null {
  return goto?.type === 'GO_TO_PAGE' && 'pageItemId' in goto ? typed(form, goto.pageItemId) : null;
}

/** Where a page break item or a navigation type leads. */
export function gotoFrom(target: ItemBase | EnumValue): Goto {
  if (target instanceof ItemBase) return { type: 'GO_TO_PAGE', pageItemId: target.getId() };
  const type = enumName(target);
  if (type === 'CONTINUE' || type === 'RESTART' || type === 'SUBMIT') return { type };
  return fail('PageNavigationType.GO_TO_PAGE needs a page: pass the PageBreakItem itself.');
}
