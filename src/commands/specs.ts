import { ledgerTexts, resultTexts, reviewTexts, teamTexts } from '../core/messages/nomination.ts';
import { peopleMessages } from '../core/messages/people.ts';
import { settingsMessages } from '../core/messages/settings.ts';
import { looksLikeRoster } from '../core/people/columns.ts';
import type { SheetSpec } from './book.ts';

const spec = (
  key: string,
  titles: readonly string[],
  columns: Readonly<Record<string, string>> = {},
): SheetSpec => ({ key, titles, words: Object.values(columns) });

const rewritten = (
  key: string,
  titles: readonly string[],
  columns: Readonly<Record<string, string>>,
  needed?: readonly string[],
): SheetSpec => ({ ...spec(key, titles, columns), rewritten: true, ...(needed ? { needed } : {}) });

/** The sheets the add-on knows, by metadata key, title and header words. */
export const sheetSpecs = {
  settings: spec('settings', [settingsMessages.sheet], settingsMessages.columns),
  roster: { ...spec('roster', [peopleMessages.sheet], peopleMessages.columns), like: looksLikeRoster },
  home: spec('home', ['Beranda']),
  values: spec('values', ['Referensi Nilai']),
  ballots: spec('ballots', ['Usulan']),
  review: rewritten('review', [reviewTexts.sheet], reviewTexts.columns, [
    reviewTexts.columns.text,
    reviewTexts.columns.decision,
  ]),
  teamDecisions: rewritten('teamDecisions', [teamTexts.sheet], teamTexts.columns, [
    teamTexts.columns.tied,
    teamTexts.columns.chosen,
  ]),
  result: rewritten('result', [resultTexts.sheet], resultTexts.columns),
  ledger: rewritten('ledger', [ledgerTexts.sheet], ledgerTexts.columns),
} as const;
