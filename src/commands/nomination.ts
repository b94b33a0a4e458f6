import { failureText } from '../core/messages/addon.ts';
import { ballotProblems } from '../core/messages/nomination.ts';
import {
  type NominationInput,
  type NominationOutcome,
  processNominations,
} from '../core/nomination/process.ts';
import type { TieDecision } from '../core/nomination/types.ts';
import type { RosterReading } from '../core/people/types.ts';
import { err, ok, type Result } from '../core/result.ts';
import { activeWorkbookId } from '../google/workbook.ts';
import { type Book, type FoundSheet, readBook } from './book.ts';
import { nowIn } from './clock.ts';
import { readRosterOf, readSettingsOf, rosterTable } from './readings.ts';
import { fileIdOf, openSeparate } from './separate.ts';
import { findSource, formChoices, otherSources } from './source.ts';
import { sheetSpecs } from './specs.ts';

/** Everything one count needs, read in a handful of calls, and the count itself. */
export interface Nomination {
  readonly book: Book;
  /** Where ballots, ledger and review stand: the workbook, or the separate response file. */
  readonly working: Book;
  readonly source: FoundSheet;
  readonly input: NominationInput;
  readonly outcome: NominationOutcome;
  /** Sentences about settings and roster rows that were not taken as they stand. */
  readonly problems: readonly string[];
}

const WORKING_SPECS = [sheetSpecs.ballots, sheetSpecs.review, sheetSpecs.ledger];
const BOOK_SPECS = [
  sheetSpecs.settings,
  sheetSpecs.roster,
  sheetSpecs.teamDecisions,
  sheetSpecs.result,
  sheetSpecs.home,
  ...WORKING_SPECS,
];

interface Files {
  readonly book: Book;
  readonly working: Book;
  readonly roster: RosterReading;
}

function readSource({ book, working, roster }: Files): Result<FoundSheet, string> {
  const source = findSource(working, roster.roster);
  if (!source) return err(failureText.noBallots);
  return roster.roster.people.length === 0 && !book.found.roster ? err(failureText.noRoster) : ok(source);
}

/** Reads the workbook (and the separate response file) and counts, without writing. `at` is a serial date, null now. */
export function readNomination(at: number | null): Result<Nomination, string> {
  const book = readBook(activeWorkbookId(), BOOK_SPECS);
  const now = at ?? nowIn(book.snapshot.timeZone);
  const { settings, problems } = readSettingsOf(book, now);
  const roster = readRosterOf(book, settings);
  const fileId = fileIdOf(settings.responsesElsewhere);
  const working = fileId === '' ? book : openSeparate(fileId, WORKING_SPECS);
  if (!working) return err(failureText.responsesUnreachable);
  const source = readSource({ book, working, roster });
  if (!source.ok) return source;
  const input: NominationInput = {
    settings,
    roster: rosterTable(book),
    responses: source.value.table,
    review: working.found.review?.table ?? null,
    teamDecisions: book.found.teamDecisions?.table ?? null,
    formChoices: formChoices(book),
    now,
  };
  const outcome = processNominations(input);
  if (!outcome.ok) return outcome;
  const others = otherSources(working, roster.roster, source.value);
  const sentences = [
    ...(others.length > 0 ? [ballotProblems.otherSources(source.value.sheet.title, others)] : []),
    ...[...problems, ...roster.problems].map(({ message }) => message),
  ];
  return ok({ book, working, source: source.value, input, outcome: outcome.value, problems: sentences });
}

/** The same count with a decision that is not in the sheet yet. */
export function withDecision(nomination: Nomination, newDecision: TieDecision): Result<Nomination, string> {
  const input = { ...nomination.input, newDecision };
  const outcome = processNominations(input);
  return outcome.ok ? ok({ ...nomination, input, outcome: outcome.value }) : outcome;
}
