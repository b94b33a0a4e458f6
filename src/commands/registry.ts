import { about } from './about.ts';
import type { Action } from './action.ts';
import { adoptForm } from './adopt.ts';
import { decideTie } from './decide-tie.ts';
import { detach } from './detach.ts';
import { formSummary } from './form-summary.ts';
import { makeNominationForm } from './make-form.ts';
import { selfTest } from './self-test.ts';
import { setup } from './setup.ts';
import { tallyNominations } from './tally.ts';

/** Every action by name, in the order of the list. */
export const actions: readonly Action[] = [
  setup,
  makeNominationForm,
  adoptForm,
  tallyNominations,
  decideTie,
  selfTest,
  formSummary,
  detach,
  about,
];
