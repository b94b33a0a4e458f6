import type { Answer } from '../../forms/model.ts';
import { defineClass } from '../guard.ts';
import type { FormHandle } from './handle.ts';
import { type ItemBase, untyped } from './item-base.ts';

/** One answer of a response: a string, an array of strings, or an array a grid row. */
export class ItemResponse {
  readonly #form: FormHandle;
  readonly #itemId: number;
  readonly #answer: Answer;

  constructor(form: FormHandle, itemId: number, answer: Answer) {
    this.#form = form;
    this.#itemId = itemId;
    this.#answer = answer;
  }
  static read(response: ItemResponse): { readonly itemId: number; readonly answer: Answer } {
    return { itemId: response.#itemId, answer: response.#answer };
  }
  getItem(): ItemBase {
    return untyped(this.#form, this.#itemId);
  }
  getResponse(): Answer {
    return JSON.parse(JSON.stringify(this.#answer)) as Answer;
  }
}

defineClass('FormApp.ItemResponse', ItemResponse);
