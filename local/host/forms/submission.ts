import { type Page, type PageTarget, pagesOf, pageTarget, targetOf } from './describe.ts';
import { type Answer, type FormItem, type FormState, isQuestion } from './model.ts';
import { checkAnswer, type ItemError, isBlank } from './validation.ts';

/** What a respondent sends: answers by item id, or by title where that is unique. */
export interface Submission {
  /** The account that is signed in; '' or missing: not signed in. */
  readonly respondentEmail?: string;
  readonly answers: Readonly<Record<string, Answer | null>>;
}

export type FormError = 'closed' | 'signInRequired' | 'alreadyResponded';

export interface Refusal {
  readonly ok: false;
  /** Why the form takes nothing at all from this person; null where single answers are at fault. */
  readonly form: FormError | null;
  readonly items: readonly ItemError[];
}

export interface Accepted {
  readonly ok: true;
  readonly answers: Readonly<Record<string, Answer>>;
  /** Item ids answered on pages that the respondent's way did not pass; Forms drops them. */
  readonly ignored: readonly string[];
}

/** Judges a submission as the form's page does: who may answer, then each question on the way through the pages. */
export function judge(form: FormState, submission: Submission): Accepted | Refusal {
  const refused = refuseAll(form, submission.respondentEmail ?? '');
  if (refused !== null) return { ok: false, form: refused, items: [] };
  const { answers, errors } = byItem(form, submission.answers);
  const passed = itemsOnTheWay(form.items, answers);
  for (const item of passed.filter(isQuestion)) {
    const error = judgeItem(item, answers[item.id]);
    if (error !== null) errors.push(error);
  }
  if (errors.length > 0) return { ok: false, form: null, items: errors };
  const kept: Record<string, Answer> = {};
  for (const item of passed) {
    const answer = answers[item.id];
    if (answer !== undefined && !isBlank(answer)) kept[item.id] = answer;
  }
  return {
    ok: true,
    answers: kept,
    ignored: Object.keys(answers).filter((id) => !(id in kept) && !isBlank(answers[id])),
  };
}

function refuseAll(form: FormState, email: string): FormError | null {
  if (!form.acceptingResponses || !form.published) return 'closed';
  if (email === '')
    return form.limitOneResponsePerUser || form.collectEmail || form.requireLogin ? 'signInRequired' : null;
  const responded = Object.values(form.accounts).some(
    (account) => account.toLowerCase() === email.toLowerCase(),
  );
  return form.limitOneResponsePerUser && responded ? 'alreadyResponded' : null;
}

function byItem(form: FormState, given: Submission['answers']) {
  const answers: Record<string, Answer> = {};
  const errors: ItemError[] = [];
  for (const [key, answer] of Object.entries(given)) {
    const questions = form.items.filter(isQuestion);
    const exact = questions.filter((item) => String(item.id) === key);
    const found = exact.length > 0 ? exact : questions.filter((item) => item.title === key);
    const [item] = found;
    if (found.length === 1 && item !== undefined) {
      if (answer !== null) answers[item.id] = answer;
    } else errors.push(errorAt(key, key, found.length === 0 ? 'unknownQuestion' : 'ambiguousQuestion'));
  }
  return { answers, errors };
}

const errorAt = (item: string, title: string, code: ItemError['code']): ItemError => ({
  item,
  title,
  code,
  data: {},
  helpText: null,
});

function judgeItem(item: FormItem, answer: Answer | undefined): ItemError | null {
  const id = String(item.id);
  if (answer === undefined || isBlank(answer))
    return item.required ? errorAt(id, item.title, 'required') : null;
  const gridHole =
    item.required &&
    (item.kind === 'GRID' || item.kind === 'CHECKBOX_GRID') &&
    Array.isArray(answer) &&
    answer.some((row) => isBlank(row));
  if (gridHole) return errorAt(id, item.title, 'required');
  const finding = checkAnswer(item, answer);
  if (finding === null) return null;
  const helpText = finding.code === 'ruleBroken' ? (item.validation?.helpText ?? null) : null;
  return { item: id, title: item.title, code: finding.code, data: finding.data ?? {}, helpText };
}

/** The items of the pages that a respondent with these answers sees. Going back to a seen page ends the walk. */
function itemsOnTheWay(items: readonly FormItem[], answers: Readonly<Record<string, Answer>>): FormItem[] {
  const pages = pagesOf(items);
  const seen = new Set<number>();
  let index = 0;
  while (index < pages.length && !seen.has(index)) {
    seen.add(index);
    const target = wayFrom(pages, index, answers);
    if (target === 'submit') break;
    index = target === 'next' ? index + 1 : target.page;
  }
  return [...seen].sort((a, b) => a - b).flatMap((page) => pages[page]?.items ?? []);
}

/** The last answered choice of a page that leads somewhere decides; else the page's own way. */
function wayFrom(
  pages: readonly Page[],
  index: number,
  answers: Readonly<Record<string, Answer>>,
): PageTarget {
  let target = pageTarget(pages, index);
  for (const item of pages[index]?.items ?? []) {
    const choice = item.choices.find(({ value }) => value === answers[item.id]);
    if (choice?.goto !== undefined && choice.goto.type !== 'CONTINUE') target = targetOf(choice.goto, pages);
    else if (choice?.goto !== undefined) target = index + 1 < pages.length ? 'next' : 'submit';
  }
  return target;
}
