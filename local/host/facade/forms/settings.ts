import type { FormSettings } from '../../forms/model.ts';
import { call } from '../kernel.ts';
import type { FormHandle } from './handle.ts';

interface UserLike {
  getEmail(): string;
}

const emailOf = (user: string | UserLike): string => (typeof user === 'string' ? user : user.getEmail());

/** The part of a Form that reads and sets what its owner decides. */
export class FormSettingsMethods {
  readonly #handle: FormHandle;

  constructor(handle: FormHandle) {
    this.#handle = handle;
  }
  protected get handle(): FormHandle {
    return this.#handle;
  }
  #set(change: Partial<FormSettings>): this {
    this.#handle.set(change);
    return this;
  }
  get #now(): FormSettings {
    return this.#handle.settings;
  }

  getTitle(): string {
    return this.#now.title;
  }
  setTitle(title: string): this {
    return this.#set({ title });
  }
  getDescription(): string {
    return this.#now.description;
  }
  setDescription(description: string): this {
    return this.#set({ description });
  }
  getConfirmationMessage(): string {
    return this.#now.confirmationMessage;
  }
  setConfirmationMessage(confirmationMessage: string): this {
    return this.#set({ confirmationMessage });
  }
  getCustomClosedFormMessage(): string {
    return this.#now.customClosedMessage;
  }
  setCustomClosedFormMessage(customClosedMessage: string): this {
    return this.#set({ customClosedMessage });
  }
  collectsEmail(): boolean {
    return this.#now.collectEmail;
  }
  setCollectEmail(collectEmail: boolean): this {
    return this.#set({ collectEmail });
  }
  requiresLogin(): boolean {
    return this.#now.requireLogin;
  }
  /** Has an effect in Workspace domains only; the host takes it as a sign-in asked of respondents. */
  setRequireLogin(requireLogin: boolean): this {
    return this.#set({ requireLogin });
  }
  hasLimitOneResponsePerUser(): boolean {
    return this.#now.limitOneResponsePerUser;
  }
  setLimitOneResponsePerUser(limitOneResponsePerUser: boolean): this {
    return this.#set({ limitOneResponsePerUser });
  }
  canEditResponse(): boolean {
    return this.#now.allowResponseEdits;
  }
  setAllowResponseEdits(allowResponseEdits: boolean): this {
    return this.#set({ allowResponseEdits });
  }
  isAcceptingResponses(): boolean {
    return this.#now.acceptingResponses;
  }
  setAcceptingResponses(acceptingResponses: boolean): this {
    return this.#set({ acceptingResponses });
  }
  isPublished(): boolean {
    return this.#now.published;
  }
  /** A form that is not published takes no responses. */
  setPublished(published: boolean): this {
    return this.#set({ published });
  }
  hasProgressBar(): boolean {
    return this.#now.progressBar;
  }
  setProgressBar(progressBar: boolean): this {
    return this.#set({ progressBar });
  }
  getShuffleQuestions(): boolean {
    return this.#now.shuffleQuestions;
  }
  setShuffleQuestions(shuffleQuestions: boolean): this {
    return this.#set({ shuffleQuestions });
  }
  hasRespondAgainLink(): boolean {
    return this.#now.respondAgainLink;
  }
  setShowLinkToRespondAgain(respondAgainLink: boolean): this {
    return this.#set({ respondAgainLink });
  }
  isPublishingSummary(): boolean {
    return this.#now.publishingSummary;
  }
  setPublishingSummary(publishingSummary: boolean): this {
    return this.#set({ publishingSummary });
  }

  addEditor(user: string | UserLike): this {
    return this.addEditors([emailOf(user)]);
  }
  addEditors(emails: string[]): this {
    call('forms.addEditors', this.#handle.id, emails);
    return this;
  }
  removeEditor(user: string | UserLike): this {
    call('forms.removeEditor', this.#handle.id, emailOf(user));
    return this;
  }
}
