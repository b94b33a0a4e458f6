import type { FormSnapshot, ItemKind, ResponseSnapshot } from '../../forms/model.ts';
import { defineClass, type EnumValue, enumName, enumValue } from '../guard.ts';
import { call, fail } from '../kernel.ts';
import { type FormHandle, handleOf } from './handle.ts';
import { ItemBase, typed } from './item-base.ts';
import { Item } from './items.ts';
import { FormResponse } from './response.ts';
import { FormSettingsMethods } from './settings.ts';
import { editUrl, formUrl } from './urls.ts';

/** A form's items, destination, responses and addresses; its settings are the base class's. */
export class Form extends FormSettingsMethods {
  #add(kind: ItemKind): ItemBase {
    return typed(this.handle, this.handle.addItem(kind).id);
  }
  addCheckboxItem(): ItemBase {
    return this.#add('CHECKBOX');
  }
  addCheckboxGridItem(): ItemBase {
    return this.#add('CHECKBOX_GRID');
  }
  addDateItem(): ItemBase {
    return this.#add('DATE');
  }
  addDateTimeItem(): ItemBase {
    return this.#add('DATETIME');
  }
  addDurationItem(): ItemBase {
    return this.#add('DURATION');
  }
  addGridItem(): ItemBase {
    return this.#add('GRID');
  }
  addListItem(): ItemBase {
    return this.#add('LIST');
  }
  addMultipleChoiceItem(): ItemBase {
    return this.#add('MULTIPLE_CHOICE');
  }
  addPageBreakItem(): ItemBase {
    return this.#add('PAGE_BREAK');
  }
  addParagraphTextItem(): ItemBase {
    return this.#add('PARAGRAPH_TEXT');
  }
  addScaleItem(): ItemBase {
    return this.#add('SCALE');
  }
  addSectionHeaderItem(): ItemBase {
    return this.#add('SECTION_HEADER');
  }
  addTextItem(): ItemBase {
    return this.#add('TEXT');
  }
  addTimeItem(): ItemBase {
    return this.#add('TIME');
  }

  getItems(type?: EnumValue): Item[] {
    const items = this.handle.refresh();
    const kind = type === undefined ? null : enumName(type);
    return items
      .filter((item) => kind === null || item.kind === kind)
      .map(({ id }) => new Item(this.handle, id));
  }
  getItemById(id: number): Item | null {
    return this.handle.refresh().some((item) => item.id === id) ? new Item(this.handle, id) : null;
  }
  #itemAt(which: ItemBase | number): number {
    if (which instanceof ItemBase) return which.getId();
    return this.handle.items[which]?.id ?? fail(`Invalid argument: index ${which}`);
  }
  deleteItem(which: ItemBase | number): void {
    call('forms.deleteItem', this.handle.id, this.#itemAt(which));
    this.handle.refresh();
  }
  moveItem(which: ItemBase | number, to: number): Item {
    const id = this.#itemAt(which);
    if (!Number.isInteger(to) || to < 0 || to >= this.handle.items.length)
      fail(`Invalid argument: index ${to}`);
    call('forms.moveItem', this.handle.id, this.handle.indexOf(id), to);
    this.handle.refresh();
    return new Item(this.handle, id);
  }

  setDestination(_type: EnumValue, id: string): this {
    call('forms.link', this.handle.id, id);
    return this;
  }
  removeDestination(): this {
    call('forms.unlink', this.handle.id);
    return this;
  }
  /** Throws when there is none. */
  getDestinationId(): string {
    return call('forms.destination', this.handle.id);
  }
  getDestinationType(): EnumValue {
    call('forms.destination', this.handle.id);
    return enumValue('FormApp.DestinationType', 'SPREADSHEET');
  }

  getResponses(after?: Date): FormResponse[] {
    const since = after?.getTime() ?? Number.NEGATIVE_INFINITY;
    const responses = call<ResponseSnapshot[]>('forms.responses', this.handle.id);
    return responses
      .filter(({ time }) => time >= since)
      .map((response) => new FormResponse(this.handle, response));
  }
  getResponse(id: string): FormResponse {
    return new FormResponse(this.handle, call<ResponseSnapshot>('forms.response', this.handle.id, id));
  }
  createResponse(): FormResponse {
    return new FormResponse(this.handle, null);
  }
  deleteResponse(id: string): this {
    call('forms.deleteResponse', this.handle.id, id);
    return this;
  }
  deleteAllResponses(): this {
    call('forms.deleteAllResponses', this.handle.id);
    return this;
  }

  getId(): string {
    return this.handle.id;
  }
  getEditUrl(): string {
    return editUrl(this.handle.id);
  }
  getPublishedUrl(): string {
    return `${formUrl(this.handle.id)}/viewform`;
  }
  getSummaryUrl(): string {
    return `${formUrl(this.handle.id)}/viewanalytics`;
  }
  shortenFormUrl(url: string): string {
    if (!url.startsWith(formUrl(''))) fail(`Invalid argument: ${url}`);
    return `https://forms.gle/${this.handle.id.slice(0, 17)}`;
  }
}

defineClass('FormApp.Form', Form);

/** The Form object of what an op answered. */
export const formOf = (snapshot: FormSnapshot): Form => new Form(handleOf(snapshot));

/** The response of a Forms form-submit event. */
export const responseOf = (form: FormHandle, response: ResponseSnapshot): FormResponse =>
  new FormResponse(form, response);
