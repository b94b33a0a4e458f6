import { selfTestTexts } from '../core/messages/selftest.ts';
import { META } from '../google/snapshot.ts';
import { type Check, refusal } from './check.ts';
import type { Ground } from './ground.ts';

const { words } = selfTestTexts;
const KEY = 'bk.uji';

/** An id that no sheet has. */
const NO_SHEET = 2_111_111_111;

function placeColumnMark(ground: Ground): void {
  const dimensionRange = { sheetId: ground.sheetId, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 };
  const mark = { metadataKey: META.column, metadataValue: KEY, visibility: 'DOCUMENT' };
  ground.batch({ createDeveloperMetadata: { developerMetadata: { ...mark, location: { dimensionRange } } } });
}

/** What batches, metadata, charts and errors do. */
export const structureChecks: readonly Check<Ground>[] = [
  {
    code: 'atomicBatch',
    expected: words.refusedAndEmpty,
    run: (ground) => {
      const valid = ground.cell(19, 0, { stringValue: 'x' });
      const refused = refusal(() => ground.batch(valid, { deleteSheet: { sheetId: NO_SHEET } }));
      if (refused !== words.refused) return words.acceptedBatch;
      return ground.read('A20') === '' ? words.refusedAndEmpty : words.refusedButWritten;
    },
  },
  {
    code: 'columnMetadataMoves',
    expected: words.column(2),
    run: (ground) => {
      placeColumnMark(ground);
      const range = { sheetId: ground.sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
      ground.batch({ insertDimension: { range, inheritFromBefore: false } });
      const mark = ground.snapshot().columns.find(({ value }) => value === KEY);
      return mark ? words.column(mark.index) : words.notFound;
    },
  },
  {
    code: 'chartFoundAgain',
    expected: KEY,
    run: (ground) => {
      const source = { sourceRange: { sources: [ground.grid(0, 0)] } };
      const basicChart = { chartType: 'BAR', domains: [{ domain: source }], series: [{ series: source }] };
      const position = {
        overlayPosition: { anchorCell: { sheetId: ground.sheetId, rowIndex: 30, columnIndex: 0 } },
      };
      ground.batch({ addChart: { chart: { spec: { altText: KEY, basicChart }, position } } });
      return ground.snapshot().chartTexts.find((text) => text === KEY) ?? words.notFound;
    },
  },
  {
    code: 'dimensionError',
    expected: words.refused,
    run: (ground) =>
      refusal(() =>
        ground
          .sheet()
          .getRange('A21:D21')
          .setValues([[1, 2, 3, 4, 5]]),
      ),
  },
  {
    code: 'emptyRangeError',
    expected: words.refused,
    run: (ground) => refusal(() => ground.sheet().getRange(1, 1, 0, 1)),
  },
  {
    code: 'duplicateTab',
    expected: words.refused,
    run: (ground) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const title = ground.sheet().getName();
      const added: GoogleAppsScript.Spreadsheet.Sheet[] = [];
      const outcome = refusal(() => added.push(spreadsheet.insertSheet(title)));
      for (const sheet of added) spreadsheet.deleteSheet(sheet);
      return outcome;
    },
  },
  {
    code: 'localeReadable',
    expected: words.readable,
    run: () => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const locale = /^[a-z]{2,3}(_[A-Z]{2})?$/.test(spreadsheet.getSpreadsheetLocale());
      const zone = /^[A-Za-z_]+(\/[A-Za-z_+\-0-9]+)*$/.test(spreadsheet.getSpreadsheetTimeZone());
      return locale && zone ? words.readable : words.unreadable;
    },
  },
  {
    code: 'sheetMetadataStays',
    expected: words.known,
    run: (ground) => {
      const before = ground.snapshot().title;
      const rename = (title: string) => ({
        updateSheetProperties: { properties: { sheetId: ground.sheetId, title }, fields: 'title' },
      });
      ground.batch(rename(`${before} baru`));
      const kept = ground.snapshot().metadata.some(({ key }) => key === META.staging);
      ground.batch(rename(before));
      return kept ? words.known : words.notFound;
    },
  },
];
