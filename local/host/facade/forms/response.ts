import type { ResponseSnapshot } from '../../forms/model.ts';
import { type Answer, type FormItem, isQuestion } from '../../forms/model.ts';
import { defineClass } from '../guard.ts';
import { call } from '../kernel.ts';
import type { FormHandle } from './handle.ts';
import type { ItemBase } from './item-base.ts';
import { ItemResponse } from './item-response.ts';
import { formUrl } from './urls.ts';

/** Google leaves an unanswered item of these kinds in the response, with an empty text; any other kind it leaves out. */
const SHOWN_EMPTY: readonly string[] = ['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME'];

/** A response that was sent, or one a script is still putting together. */
export class FormResponse {
  readonly #form: FormHandle;
  #sent: ResponseSnapshot | null;
  readonly #answers: Record<string, Answer>;

  constructor(form: FormHandle, sent: ResponseSnapshot | null) {
    this.#form = form;
    this.#sent = sent;
    this.#answers = { ...sent?.answers };
  }
  getId(): string | null {
    return this.#sent?.id ?? null;
  }
  getTimestamp(): Date | null {
    return this.#sent === null ? null : new Date(this.#sent.time);
  }
  /** '' unless the form collects e-mail. */
  getRespondentEmail(): string {
    return this.#sent?.email ?? '';
  }
  getItemResponses(): ItemResponse[] {
    return this.#form.items.filter(isQuestion).flatMap((item) => this.#responseOf(item) ?? []);
  }
  getResponseForItem(item: ItemBase): ItemResponse | null {
    return this.#responseOf(this.#form.item(item.getId()));
  }
  #responseOf(item: FormItem): ItemResponse | null {
    const answer = this.#answers[item.id] ?? (SHOWN_EMPTY.includes(item.kind) ? '' : undefined);
    return answer === undefined ? null : new ItemResponse(this.#form, item.id, answer);
  }
  withItemResponse(response: ItemResponse): this {
    const { itemId, answer } = ItemResponse.read(response);
    this.#answers[itemId] = answer;
    return this;
  }
  /** Fires no triggers: scripts' actions never do. */
  submit(): FormResponse {
    const sent = call<ResponseSnapshot>('forms.submit', this.#form.id, this.#answers);
    this.#sent = sent;
    return new FormResponse(this.#form, sent);
  }
  getEditResponseUrl(): string {
    return `${formUrl(this.#form.id)}/viewform?edit2=${this.#sent?.id ?? ''}`;
  }
  toPrefilledUrl(): string {
    const pairs = Object.entries(this.#answers).map(
      ([id, answer]) => `entry.${id}=${encodeURIComponent(String(answer))}`,
    );
    return `${formUrl(this.#form.id)}/viewform?usp=pp_url&${pairs.join('&')}`;
  }
}

defineClass('FormApp.FormResponse', FormResponse);
