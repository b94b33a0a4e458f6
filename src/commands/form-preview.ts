import type { PageData } from '../api.ts';
import { formPlan } from '../core/nomination/form-plan.ts';
import { choiceLabels } from '../core/people/labels.ts';
import type { Roster } from '../core/people/types.ts';
import type { Settings } from '../core/settings/types.ts';

type Preview = NonNullable<PageData['formPreview']>;

/** What form would be made now, without making it; null when nobody may stand. */
export function formPreview(roster: Roster, settings: Settings): Preview | null {
  const plan = formPlan(roster, settings);
  if (!plan.ok) return null;
  const { style, candidates, pages } = plan.value;
  const labels = choiceLabels(roster);
  const homonyms = roster.people.filter(({ name, eligible }, at) => eligible && labels[at] !== name).length;
  const unitSections = pages.length > 1 ? pages.length / settings.maxNames - 1 : 0;
  return { style, candidates, unitSections, homonyms };
}
