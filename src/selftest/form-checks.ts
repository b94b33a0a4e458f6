import { selfTestTexts } from '../core/messages/selftest.ts';
import { openForm } from '../google/forms.ts';
import { type Check, refusal } from './check.ts';

const { words } = selfTestTexts;
const PROPERTY = 'bk.selfTestForm';

/** The form that checks are made on, and whether it has just been made: only then its own defaults can be seen. */
export interface FormGround {
  readonly form: GoogleAppsScript.Forms.Form;
  readonly fresh: boolean;
}

/** The form of the last self-test if it is still there: without leave to delete files, a new one each time would pile up. */
export function formGround(): FormGround {
  const store = PropertiesService.getUserProperties();
  const known = store.getProperty(PROPERTY);
  const old = known === null ? null : openForm(known);
  if (old !== null) return { form: old, fresh: false };
  const form = FormApp.create(selfTestTexts.formTitle);
  store.setProperty(PROPERTY, form.getId());
  return { form, fresh: true };
}

/** Stops the form from taking answers and takes the questions away that a check has left. */
export function tidyForm({ form }: FormGround): void {
  form.setTitle(selfTestTexts.formTitle);
  form.setAcceptingResponses(false);
  for (const item of form.getItems()) form.deleteItem(item);
}

/** What a form is before anybody has set anything; seen once a form. */
export const freshFormChecks: readonly Check<FormGround>[] = [
  {
    code: 'formTitleEmpty',
    expected: words.emptyText,
    run: ({ form }) => form.getTitle() || words.emptyText,
  },
  {
    code: 'formDefaults',
    expected: words.formDefaults(true, false, false),
    run: ({ form }) =>
      words.formDefaults(
        form.isAcceptingResponses(),
        form.collectsEmail(),
        form.hasLimitOneResponsePerUser(),
      ),
  },
];

export const formChecks: readonly Check<FormGround>[] = [
  {
    code: 'formDestination',
    expected: words.refused,
    run: ({ form }) => refusal(() => form.getDestinationId()),
  },
  {
    code: 'newChoiceItem',
    expected: words.choices(['']),
    run: ({ form }) =>
      words.choices(
        form
          .addCheckboxItem()
          .getChoices()
          .map((choice) => choice.getValue()),
      ),
  },
  {
    code: 'emptyChoices',
    expected: words.refused,
    run: ({ form }) => refusal(() => form.addListItem().setChoices([])),
  },
  {
    code: 'unknownChoice',
    expected: words.refused,
    run: ({ form }) => {
      const item = form.addListItem().setTitle('Uji').setChoiceValues(['A', 'B']);
      return refusal(() => item.createResponse('C'));
    },
  },
];
