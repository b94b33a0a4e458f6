import type { FormItem, FormPage, FormPlan, GoTo } from '../core/nomination/form-plan.ts';
import type { Form } from './forms.ts';

type PageBreak = GoogleAppsScript.Forms.PageBreakItem;

/** The break that opens each page; the first page has none. */
type Breaks = readonly (PageBreak | null)[];

type Way = { readonly page: PageBreak } | { readonly type: GoogleAppsScript.Forms.PageNavigationType };

function wayTo(target: GoTo, breaks: Breaks): Way {
  const types = FormApp.PageNavigationType;
  if (target === 'next') return { type: types.CONTINUE };
  if (target === 'submit') return { type: types.SUBMIT };
  const page = breaks[target];
  return page ? { page } : { type: types.RESTART };
}

function addCheckbox(form: Form, item: FormItem): void {
  const question = form
    .addCheckboxItem()
    .setTitle(item.title)
    .setHelpText(item.help)
    .setRequired(item.required);
  question.setChoiceValues(item.choices.map(({ text }) => text));
  if (item.atMost !== null) {
    question.setValidation(FormApp.createCheckboxValidation().requireSelectAtMost(item.atMost).build());
  }
}

/** Choices that lead somewhere are filled in once all pages are there. */
function addDropdown(form: Form, item: FormItem, later: ((breaks: Breaks) => void)[]): void {
  const question = form.addListItem().setTitle(item.title).setHelpText(item.help).setRequired(item.required);
  if (item.choices.every(({ goTo: target }) => target === undefined)) {
    question.setChoiceValues(item.choices.map(({ text }) => text));
    return;
  }
  later.push((breaks) => {
    question.setChoices(
      item.choices.map(({ text, goTo: target }) => {
        const way = wayTo(target ?? 'next', breaks);
        return 'page' in way ? question.createChoice(text, way.page) : question.createChoice(text, way.type);
      }),
    );
  });
}

/** A page's end is a property of the break that opens the following page. */
function leadOn(pages: readonly FormPage[], breaks: Breaks): void {
  pages.forEach((page, index) => {
    const following = breaks[index + 1];
    if (!following || page.after === 'next') return;
    const way = wayTo(page.after, breaks);
    if ('page' in way) following.setGoToPage(way.page);
    else following.setGoToPage(way.type);
  });
}

/** Adds the plan's questions behind whatever the form holds, and sets its description and rules. */
export function buildForm(form: Form, plan: FormPlan): void {
  form
    .setTitle(plan.title)
    .setDescription(plan.description)
    .setConfirmationMessage(plan.confirmation)
    .setCollectEmail(plan.collectEmail)
    .setLimitOneResponsePerUser(plan.limitOneResponse)
    .setAllowResponseEdits(false)
    .setPublishingSummary(false);
  const breaks: (PageBreak | null)[] = [];
  const later: ((breaks: Breaks) => void)[] = [];
  plan.pages.forEach((page, index) => {
    breaks.push(index === 0 ? null : form.addPageBreakItem().setTitle(page.title));
    for (const item of page.items) {
      if (item.kind === 'checkbox') addCheckbox(form, item);
      else addDropdown(form, item, later);
    }
  });
  for (const fill of later) fill(breaks);
  leadOn(plan.pages, breaks);
}
