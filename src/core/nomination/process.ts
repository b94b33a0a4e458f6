import { ballotProblems, tallyDone } from '../messages/nomination.ts';
import { choiceLabels } from '../people/labels.ts';
import { createMatcher } from '../people/match.ts';
import { readRoster } from '../people/roster.ts';
import type { Matcher, RosterReading } from '../people/types.ts';
import type { SheetPlan } from '../plan.ts';
import { err, ok, type Result } from '../result.ts';
import type { Settings } from '../settings/types.ts';
import type { Table } from '../table.ts';
import { collectBallots } from './ballots.ts';
import { type ChoiceOptions, choiceOptions, splitChoices } from './choices.ts';
import { overlookedColumns, proposeMapping, toMapping } from './columns.ts';
import { readDecisions } from './decisions.ts';
import { ledgerPlan } from './ledger.ts';
import { type TallyReport, tallyReport } from './report.ts';
import { resultPlan } from './result-plan.ts';
import { reviewLines, reviewPlan } from './review.ts';
import { rulesOf, whyHidden } from './rules.ts';
import { tally } from './tally.ts';
import { readTieDecisions } from './ties.ts';
import type { BallotMapping, Ballots, NominationRules, Tally, TieDecision } from './types.ts';
import { stateWarnings, tallyWarnings } from './warnings.ts';

/** Everything a count reads. Sheets that are not there are null. */
export interface NominationInput {
  readonly settings: Settings;
  readonly roster: Table;
  readonly responses: Table;
  readonly review: Table | null;
  readonly teamDecisions: Table | null;
  /** A decision that is being taken and is not in the sheet yet. */
  readonly newDecision?: TieDecision;
  /** Choices of the form, where it could be read. */
  readonly formChoices: readonly string[];
  /** Serial date in the workbook's time zone. */
  readonly now: number;
}

/** The count before it is laid out. */
export interface NominationCount {
  readonly roster: RosterReading;
  readonly matcher: Matcher;
  readonly mapping: BallotMapping;
  readonly ballots: Ballots;
  readonly rules: NominationRules;
  readonly tally: Tally;
  readonly warnings: readonly string[];
  readonly reviewed: ReturnType<typeof readDecisions>;
}

export interface NominationOutcome {
  readonly count: NominationCount;
  readonly report: TallyReport;
  /** Hasil Penjaringan, Jejak Suara, Telaah Nama: written together or not at all. */
  readonly sheets: readonly SheetPlan[];
  /** One line for the user. */
  readonly message: string;
}

/** What columns a response tab seems to have, for confirming them. */
export const proposeColumns = (responses: Table, roster: Table, settings: Settings) => {
  const matcher = createMatcher(readRoster(roster, settings).roster);
  return proposeMapping(responses, matcher, optionsOf(matcher, []));
};

const optionsOf = (matcher: Matcher, formChoices: readonly string[]): ChoiceOptions =>
  choiceOptions(matcher, [
    ...choiceLabels(matcher.roster),
    ...matcher.roster.people.map(({ name }) => name),
    ...formChoices,
  ]);

/** Reads and counts; the error is a sentence that says what is missing where. */
export const countNominations = (input: NominationInput): Result<NominationCount, string> => {
  const { settings, responses } = input;
  const hidden = whyHidden(settings, input.now);
  if (hidden) return err(hidden);
  const roster = readRoster(input.roster, settings);
  if (roster.roster.people.length === 0) return err(roster.problems.map(({ message }) => message).join(' '));
  const reviewed = readDecisions(input.review, roster.roster);
  const matcher = createMatcher(roster.roster, reviewed.decisions);
  const options = optionsOf(matcher, input.formChoices);
  const mapping = toMapping(responses, proposeMapping(responses, matcher, options), matcher, options);
  if (mapping.names.length === 0) return err(ballotProblems.noNamesColumn(responses.sheet));
  const ballots = collectBallots(responses, mapping, (text) => splitChoices(text, options));
  const rules = rulesOf(settings, mapping);
  const taken = input.newDecision ? [input.newDecision] : [];
  const recorded = readTieDecisions(input.teamDecisions, createMatcher(roster.roster));
  const counted = tally(ballots, matcher, rules, [...recorded.decisions, ...taken]);
  const overlooked = overlookedColumns(responses, mapping, matcher, options);
  const warnings = [
    ...stateWarnings(settings, input.now, responses.sheet, overlooked),
    ...tallyWarnings(counted, ballots, mapping, rules, settings),
    ...reviewed.problems,
    ...recorded.problems,
  ];
  return ok({ roster, matcher, mapping, ballots, rules, tally: counted, warnings, reviewed });
};

/** “Olah usulan”: the count and the sheets it makes. Pure: the same input gives the same sheets. */
export const processNominations = (input: NominationInput): Result<NominationOutcome, string> => {
  const counted = countNominations(input);
  if (!counted.ok) return counted;
  const { roster, matcher, ballots, rules, tally: result, warnings, reviewed } = counted.value;
  const people = roster.roster;
  const undecided = reviewed.decisions.size > 0 ? createMatcher(people) : matcher;
  const report = tallyReport(result, rules, warnings);
  return ok({
    count: counted.value,
    report,
    sheets: [
      resultPlan(result, rules, input.settings, input.now, warnings),
      ledgerPlan(result, ballots, people, rules),
      reviewPlan(reviewLines(result, matcher, undecided, reviewed.rows)),
    ],
    message: tallyDone(result.received, result.ballots.counted, report.toReview),
  });
};
