import type { FormSnapshot, ResponseSnapshot } from '../../forms/model.ts';
import { defineEventSource } from '../events.ts';
import { defineClass, defineEvent, defineService } from '../guard.ts';
import { call, fail, peek } from '../kernel.ts';
import { authMode } from '../script.ts';
import { uiOf } from '../ui.ts';
import { type Form, formOf, responseOf } from './form.ts';
import { handleOf } from './handle.ts';
import { idOfEditUrl } from './urls.ts';
import {
  CheckboxGridValidationBuilder,
  CheckboxValidationBuilder,
  GridValidationBuilder,
  ParagraphTextValidationBuilder,
  TextValidationBuilder,
} from './validation.ts';

/** Text and links shown with a graded answer; quizzes themselves are not supported. */
class QuizFeedback {
  readonly #text: string;
  readonly #urls: readonly string[];
  constructor(text: string, urls: readonly string[]) {
    this.#text = text;
    this.#urls = urls;
  }
  getText(): string {
    return this.#text;
  }
  getLinkUrls(): string[] {
    return [...this.#urls];
  }
}

class QuizFeedbackBuilder {
  #text = '';
  readonly #urls: string[] = [];
  setText(text: string): this {
    this.#text = text;
    return this;
  }
  addLink(url: string): this {
    this.#urls.push(url);
    return this;
  }
  build(): QuizFeedback {
    return new QuizFeedback(this.#text, [...this.#urls]);
  }
}

/** The global FormApp. */
export class FormAppService {
  getUi(): object {
    return uiOf('FormApp');
  }
  create(title: string, isPublished = true): Form {
    return formOf(call<FormSnapshot>('forms.create', title, isPublished));
  }
  openById(id: string): Form {
    return formOf(call<FormSnapshot>('forms.open', id));
  }
  openByUrl(url: string): Form {
    const id = idOfEditUrl(url) ?? fail(`Invalid argument: url (${url})`);
    return formOf(call<FormSnapshot>('forms.open', id));
  }
  /** null where the script does not run in a form. */
  getActiveForm(): Form | null {
    const snapshot = call<FormSnapshot | null>('forms.active');
    return snapshot === null ? null : formOf(snapshot);
  }
  createCheckboxValidation(): CheckboxValidationBuilder {
    return new CheckboxValidationBuilder();
  }
  createCheckboxGridValidation(): CheckboxGridValidationBuilder {
    return new CheckboxGridValidationBuilder();
  }
  createGridValidation(): GridValidationBuilder {
    return new GridValidationBuilder();
  }
  createTextValidation(): TextValidationBuilder {
    return new TextValidationBuilder();
  }
  createParagraphTextValidation(): ParagraphTextValidationBuilder {
    return new ParagraphTextValidationBuilder();
  }
  createFeedback(): QuizFeedbackBuilder {
    return new QuizFeedbackBuilder();
  }
}

defineClass('FormApp.QuizFeedback', QuizFeedback);
defineClass('FormApp.QuizFeedbackBuilder', QuizFeedbackBuilder);

defineEventSource('forms', () => {
  const snapshot = peek<FormSnapshot | null>('forms.active');
  return snapshot === null ? null : formOf(snapshot);
});

/** What an event object hands over is no round trip. */
defineEvent('formsFormSubmit', (spec) => {
  const source = formOf(peek<FormSnapshot>('forms.open', spec.formId));
  const response = peek<ResponseSnapshot>('forms.response', spec.formId, spec.responseId);
  const handle = handleOf(peek<FormSnapshot>('forms.open', spec.formId));
  return {
    authMode: authMode(),
    response: responseOf(handle, response),
    source,
    triggerUid: spec.triggerUid,
  };
});

defineService('FormApp', new FormAppService());
