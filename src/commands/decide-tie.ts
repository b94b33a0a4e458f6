import type { ActionResult, DecideTieArgs, DecideTieData } from '../api.ts';
import { actionText, doneText } from '../core/messages/addon.ts';
import { teamTexts } from '../core/messages/nomination.ts';
import { decideTie as decide, tieRecordPlan } from '../core/nomination/ties.ts';
import * as z from '../core/settings/zod.ts';
import { defineAction, failure, success } from './action.ts';
import { readNomination, withDecision } from './nomination.ts';
import { tieCard } from './tally-result.ts';
import { writeTally } from './write-tally.ts';

function run(args: DecideTieArgs): ActionResult<DecideTieData> {
  const before = readNomination(null);
  if (!before.ok) return failure(before.error);
  const { count } = before.value.outcome;
  const { tie } = count.tally;
  const decision = decide(tie, args.chosen, args.reason, before.value.input.now);
  if (!decision.ok) return failure(decision.error);
  if (!tie) return failure(teamTexts.noTie);
  const after = withDecision(before.value, decision.value);
  if (!after.ok) return failure(after.error);
  const { teamDecisions } = before.value.input;
  writeTally(after.value, tieRecordPlan(decision.value, tie, count.roster.roster, teamDecisions));
  const card = tieCard(after.value);
  return card ? success(doneText.tieDecided, { tie: card }) : failure(teamTexts.noTie);
}

/** Records the team's word on a tie with its reason and writes the result anew, both in one batch. */
export const decideTie = defineAction({
  name: 'decideTie',
  description: actionText.decideTie,
  locks: true,
  schema: () => z.object({ chosen: z.array(z.string()), reason: z.string() }),
  run,
});
