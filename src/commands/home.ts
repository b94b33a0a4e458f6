import { defaultSources, type HomeSources, homePlan } from '../core/home/plan.ts';
import { resultTexts } from '../core/messages/nomination.ts';
import { rosterColumns } from '../core/people/columns.ts';
import type { SheetPlan } from '../core/plan.ts';
import type { Settings } from '../core/settings/types.ts';
import { isEmpty, keyOf } from '../google/book.ts';
import type { Book } from './book.ts';
import { rosterTable } from './readings.ts';

/** Where the cards of “Beranda” look: the present titles and columns; `makesResult` when this run writes the result. */
export function homeSources(book: Book, makesResult: boolean): HomeSources {
  const { roster, result } = book.found;
  const title = result?.sheet.title ?? (makesResult ? resultTexts.sheet : null);
  if (!roster || isEmpty(roster.values)) return { ...defaultSources, result: title };
  const { name, eligible } = rosterColumns(rosterTable(book));
  return {
    roster: roster.sheet.title,
    nameColumn: name >= 0 ? name : defaultSources.nameColumn,
    eligibleColumn: eligible >= 0 ? eligible : roster.table.header.length,
    result: title,
  };
}

/** The cards anew after settings or titles changed; a workbook without the add-on's own “Beranda” gets none. */
export function homePlans(book: Book, settings: Settings, makesResult: boolean): SheetPlan[] {
  const { home } = book.found;
  return home && keyOf(home.sheet) !== null ? [homePlan(settings, homeSources(book, makesResult))] : [];
}
