import { failureText } from '../core/messages/addon.ts';
import { RESULT_SHEET } from '../core/nomination/result-plan.ts';
import type { SheetPlan } from '../core/plan.ts';
import { applyPlan } from '../google/workbook.ts';
import { StopWithMessage } from './action.ts';
import { type Book, boundSheets, type FoundSheet, isUnchanged } from './book.ts';
import { homePlans } from './home.ts';
import type { Nomination } from './nomination.ts';
import { markSource } from './source.ts';

/** Everything the count rests on, so that a change between reading and writing is noticed. */
function inputsOf(book: Book, keys: readonly string[]): FoundSheet[] {
  return keys.flatMap((key) => book.found[key] ?? []);
}

function refuseIfChanged({ book, working, source }: Nomination): void {
  const own = inputsOf(book, ['settings', 'roster', 'teamDecisions']);
  const others = [source, ...inputsOf(working, ['review'])];
  const unchanged =
    book === working
      ? isUnchanged(book.snapshot.id, [...own, ...others])
      : isUnchanged(working.snapshot.id, others) && isUnchanged(book.snapshot.id, own);
  if (!unchanged) throw new StopWithMessage(failureText.sourceChanged(source.sheet.title));
}

/**
 * Writes result, ledger and review; `record` is the sheet of a decision just taken. In one workbook that is one batch.
 * With a separate response file its two sheets come first, so that a failure leaves the published result as it was.
 */
export function writeTally(nomination: Nomination, record: SheetPlan | null): string[] {
  const { book, working, outcome } = nomination;
  const isPublic = (plan: SheetPlan): boolean => plan.key === RESULT_SHEET;
  const own = [...outcome.sheets.filter(isPublic), ...(record ? [record] : [])];
  const inner = outcome.sheets.filter((plan) => !isPublic(plan));
  const home = homePlans(book, nomination.input.settings, true);
  const beforeWrite = (): void => refuseIfChanged(nomination);
  const common = { alwaysStage: true, beforeWrite, extra: markSource(nomination.source) };
  if (book === working) {
    applyPlan(
      book.snapshot,
      { sheets: [...own, ...inner, ...home] },
      { bound: boundSheets(book), ...common },
    );
  } else {
    applyPlan(working.snapshot, { sheets: inner }, { bound: boundSheets(working), ...common });
    applyPlan(book.snapshot, { sheets: [...own, ...home] }, { bound: boundSheets(book) });
  }
  return [...own, ...inner].map(({ title }) => title);
}
