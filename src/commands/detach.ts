import { actionText, doneText } from '../core/messages/addon.ts';
import * as z from '../core/settings/zod.ts';
import { clearProperties } from '../google/properties.ts';
import { removeTriggers } from '../google/triggers.ts';
import { defineAction, question, success } from './action.ts';

/** “Lepas add-on”: triggers and light facts go, sheets, forms and metadata stay, so that the team can come back. */
export const detach = defineAction({
  name: 'detach',
  description: actionText.detach,
  locks: false,
  schema: () => z.object({ confirmed: z.exactOptional(z.boolean()) }),
  run: ({ confirmed }) => {
    if (confirmed !== true) return question({ question: doneText.detachQuestion, items: [] });
    const triggersRemoved = removeTriggers();
    clearProperties();
    return success(doneText.detached(triggersRemoved), { triggersRemoved });
  },
});
