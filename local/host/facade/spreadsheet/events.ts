import { defineEventSource } from '../events.ts';
import { defineEvent } from '../guard.ts';
import { fail } from '../kernel.ts';
import { authMode } from '../script.ts';
import { activeSpreadsheet } from './app.ts';
import { Range } from './range.ts';
import { sheetInfo } from './range-base.ts';
import { bookOf, type SheetState } from './state.ts';

defineEventSource('sheets', activeSpreadsheet);

/** A form's response that arrived in a tab: values and namedValues are texts. */
defineEvent('sheetsFormSubmit', ({ triggerUid, zone, values, namedValues }) => {
  const source = activeSpreadsheet() ?? fail('There is no active spreadsheet.');
  const sheet: SheetState = { book: bookOf(source), sheetId: zone.sheetId, name: '' };
  sheet.name = sheetInfo(sheet).name;
  return {
    authMode: authMode(),
    namedValues: Object.fromEntries(Object.entries(namedValues).map(([name, list]) => [name, [...list]])),
    range: new Range(sheet, zone),
    source,
    triggerUid,
    values: [...values],
  };
});
