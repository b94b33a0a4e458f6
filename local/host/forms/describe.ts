import type { Choice, FormItem, FormState, Goto, ItemKind, Validation } from './model.ts';

/** Where a page or a choice leads, by page index. */
export type PageTarget = { readonly page: number } | 'next' | 'submit';

export interface ChoiceDescription {
  readonly value: string;
  /** Only where the choice decides the way. */
  readonly target?: PageTarget;
}

export interface ItemDescription {
  /** Key of the answer in `submitResponse`. */
  readonly id: string;
  readonly kind: Exclude<ItemKind, 'PAGE_BREAK'>;
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  readonly choices: readonly ChoiceDescription[];
  readonly other: boolean;
  readonly validation: Validation | null;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly scale: FormItem['scale'] | null;
  readonly includesYear: boolean;
}

export interface PageDescription {
  readonly title: string;
  readonly helpText: string;
  readonly items: readonly ItemDescription[];
  /** Where the page leads unless a choice on it says otherwise. */
  readonly target: PageTarget;
}

/** All that a page needs to look and behave like the Google Form. */
export interface FormDescription {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly accepting: boolean;
  readonly closedMessage: string;
  readonly confirmationMessage: string;
  /** The account's e-mail is kept with the response: the page must say so. */
  readonly collectsEmail: boolean;
  readonly signInRequired: boolean;
  readonly limitOneResponse: boolean;
  readonly progressBar: boolean;
  readonly shuffle: boolean;
  readonly respondAgain: boolean;
  readonly responseCount: number;
  readonly pages: readonly PageDescription[];
}

/** A form's items cut at its page breaks; the first page has no break of its own. */
export interface Page {
  readonly breakItem: FormItem | null;
  readonly items: readonly FormItem[];
}

export function pagesOf(items: readonly FormItem[]): Page[] {
  const pages: { breakItem: FormItem | null; items: FormItem[] }[] = [{ breakItem: null, items: [] }];
  for (const item of items) {
    if (item.kind === 'PAGE_BREAK') pages.push({ breakItem: item, items: [] });
    else pages[pages.length - 1]?.items.push(item);
  }
  return pages;
}

/** A page break that is gone leads on, as Google does. */
export function targetOf(goto: Goto | undefined, pages: readonly Page[]): PageTarget {
  if (goto === undefined) return 'next';
  if (goto.type === 'SUBMIT') return 'submit';
  if (goto.type === 'RESTART') return { page: 0 };
  if (goto.type !== 'GO_TO_PAGE') return 'next';
  const page = pages.findIndex((candidate) => candidate.breakItem?.id === goto.pageItemId);
  return page < 0 ? 'next' : { page };
}

/** The break after a page decides where the page leads; the last page submits. */
export const pageTarget = (pages: readonly Page[], index: number): PageTarget => {
  const following = pages[index + 1];
  return following === undefined ? 'submit' : targetOf(following.breakItem?.goto, pages);
};

function describeChoice(choice: Choice, pages: readonly Page[]): ChoiceDescription {
  if (choice.goto === undefined) return { value: choice.value };
  return { value: choice.value, target: targetOf(choice.goto, pages) };
}

function describeItem(item: FormItem, pages: readonly Page[]): ItemDescription {
  return {
    id: String(item.id),
    kind: item.kind as ItemDescription['kind'],
    title: item.title,
    helpText: item.helpText,
    required: item.required,
    choices: item.choices.map((choice) => describeChoice(choice, pages)),
    other: item.other,
    validation: item.validation,
    rows: item.rows,
    columns: item.columns,
    scale: item.kind === 'SCALE' ? item.scale : null,
    includesYear: item.includesYear,
  };
}

/** The form as respondents see it. The title falls back to the file's name, as in Google's own page. */
export function describeForm(form: FormState): FormDescription {
  const pages = pagesOf(form.items);
  return {
    id: form.id,
    title: form.title || form.name,
    description: form.description,
    accepting: form.acceptingResponses && form.published,
    closedMessage: form.customClosedMessage,
    confirmationMessage: form.confirmationMessage,
    collectsEmail: form.collectEmail,
    signInRequired: form.limitOneResponsePerUser || form.collectEmail || form.requireLogin,
    limitOneResponse: form.limitOneResponsePerUser,
    progressBar: form.progressBar,
    shuffle: form.shuffleQuestions,
    respondAgain: form.respondAgainLink && !form.limitOneResponsePerUser,
    responseCount: form.responses.length,
    pages: pages.map((page, index) => ({
      title: page.breakItem?.title ?? '',
      helpText: page.breakItem?.helpText ?? '',
      items: page.items.map((item) => describeItem(item, pages)),
      target: pageTarget(pages, index),
    })),
  };
}
