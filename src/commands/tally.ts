import type { ActionResult, TallyArgs, TallyData } from '../api.ts';
import { actionText } from '../core/messages/addon.ts';
import * as z from '../core/settings/zod.ts';
import { parseDate, toIsoText } from '../core/text/dates.ts';
import { writeProperty } from '../google/properties.ts';
import { defineAction, failure, success } from './action.ts';
import { readNomination } from './nomination.ts';
import { tallyData } from './tally-result.ts';
import { writeTally } from './write-tally.ts';

function run(args: TallyArgs): ActionResult<TallyData> {
  const read = readNomination(args.now === undefined ? null : parseDate(args.now));
  if (!read.ok) return failure(read.error);
  const nomination = read.value;
  const sheets = writeTally(nomination, null);
  const { message, report } = nomination.outcome;
  writeProperty('lastTally', JSON.stringify({ time: toIsoText(nomination.input.now), message }));
  return success(message, tallyData(nomination, sheets), [...report.warnings, ...nomination.problems]);
}

/** “Olah usulan”: rules of domain §6; running it again gives the same and keeps the team's choices. */
export const tallyNominations = defineAction({
  name: 'tallyNominations',
  description: actionText.tallyNominations,
  locks: true,
  schema: () => z.object({ now: z.exactOptional(z.string()) }),
  run,
});
