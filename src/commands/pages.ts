import type { PageData, PageName, PageReply } from '../api.ts';
import { doneText, failureText } from '../core/messages/addon.ts';
import { guideSections } from '../core/messages/guide.ts';
import type { RosterReading } from '../core/people/types.ts';
import { defaultSettings } from '../core/settings/definitions.ts';
import { keyOf } from '../google/book.ts';
import { readFormNote } from '../google/forms.ts';
import { readProperty } from '../google/properties.ts';
import { hasTrigger, missingAuthorisation } from '../google/triggers.ts';
import { currentHost } from '../google/ui.ts';
import { activeWorkbookId } from '../google/workbook.ts';
import { aboutData } from './about.ts';
import { type Book, readBook } from './book.ts';
import { nowIn } from './clock.ts';
import { formPreview } from './form-preview.ts';
import { summarise } from './form-summary.ts';
import { readNomination } from './nomination.ts';
import { readRosterOf, readSettingsOf } from './readings.ts';
import { toSettingsForm } from './settings-form.ts';
import { rosterReport } from './setup.ts';
import { likelySources } from './source.ts';
import { sheetSpecs } from './specs.ts';
import { tieCard } from './tally-result.ts';

const SPECS = [sheetSpecs.settings, sheetSpecs.roster, sheetSpecs.ballots, sheetSpecs.result];
const PAGES: readonly PageName[] = [
  'mulai',
  'formulir',
  'hubungkan',
  'olah',
  'ringkasan',
  'bantuan',
  'uji',
  'tentang',
];

const fail = (message: string): PageReply => ({ ok: false, message, data: null, warnings: [] });

function blankPage(page: PageName): PageData {
  return {
    page,
    container: 'forms',
    settings: toSettingsForm(defaultSettings(new Date().getFullYear())),
    isSetUp: false,
    roster: null,
    candidates: [],
    form: null,
    tie: null,
    lastTally: '',
    summary: null,
    guide: guideSections,
    about: aboutData,
  };
}

function lastTally(): string {
  const text = readProperty('lastTally');
  if (text === '') return '';
  const { time, message }: { time: string; message: string } = JSON.parse(text);
  return `${doneText.lastTally(time)} ${message}`;
}

/** Tabs that could hold responses: the known one first, then what looks like one. */
function candidateTabs(book: Book, reading: RosterReading): PageData['candidates'] {
  const likely = likelySources(book, reading.roster);
  const known = book.found.ballots;
  const sheets = [...(known ? [known] : []), ...likely].map(({ sheet }) => sheet);
  const linked = new Set(
    SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .filter((sheet) => sheet.getFormUrl() !== null)
      .map((sheet) => sheet.getSheetId()),
  );
  return sheets.map(({ sheetId, title }) => ({ sheetId, sheet: title, linked: linked.has(sheetId) }));
}

function currentTie(book: Book): PageData['tie'] {
  if (!book.found.result) return null;
  const read = readNomination(null);
  return read.ok ? tieCard(read.value) : null;
}

function sheetsPage(page: PageName): PageReply {
  const book = readBook(activeWorkbookId(), SPECS);
  const { settings, problems } = readSettingsOf(book, nowIn(book.snapshot.timeZone));
  const roster = readRosterOf(book, settings);
  const note = readFormNote(book.snapshot);
  const data: PageData = {
    ...blankPage(page),
    container: 'sheets',
    settings: toSettingsForm(settings),
    isSetUp: book.found.settings !== undefined && keyOf(book.found.settings.sheet) !== null,
    roster: rosterReport(roster),
    candidates: page === 'hubungkan' ? candidateTabs(book, roster) : [],
    form: note && { title: note.title, editUrl: note.editUrl, publishedUrl: note.publishedUrl },
    ...(page === 'formulir' ? { formPreview: formPreview(roster.roster, settings) } : {}),
    tie: page === 'olah' ? currentTie(book) : null,
    lastTally: page === 'olah' ? lastTally() : '',
  };
  const triggerGone = note !== null && !hasTrigger('onFormSubmitSheets');
  const warnings = [
    ...problems.map(({ message }) => message),
    ...(triggerGone ? [doneText.triggerMissing] : []),
  ];
  return { ok: true, message: '', data, warnings };
}

function formsPage(page: PageName): PageReply {
  const summary = page === 'ringkasan' ? summarise(FormApp.getActiveForm()) : null;
  return { ok: true, message: '', data: { ...blankPage(page), summary }, warnings: [] };
}

/** What a page needs to start. Authorisation is tested first: without it nothing else would work. */
export function buildPage(page: PageName): PageReply {
  if (!PAGES.includes(page)) return fail(failureText.unknownPage(page));
  const url = missingAuthorisation();
  if (url !== null) return fail(failureText.needsAuthorisation(url));
  return currentHost().container === 'sheets' ? sheetsPage(page) : formsPage(page);
}
