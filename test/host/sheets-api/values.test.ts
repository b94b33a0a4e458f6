import type { WorkbookApi } from '../../../local/host/engine/workbook-api.ts';
import type { Json } from '../../../local/host/ops/sheets-api/check.ts';
import { getSpreadsheet } from '../../../local/host/ops/sheets-api/read.ts';
import { batchGetValues, getValues } from '../../../local/host/ops/sheets-api/values.ts';
import { appendValues, clearValues, updateValues } from '../../../local/host/ops/sheets-api/values-write.ts';
import { batch, contextOf, EDITOR, newBook, second } from './context.ts';

let book: WorkbookApi;
beforeEach(() => {
  book = newBook();
});

const update = (range: string, values: Json[][], valueInputOption = 'RAW') =>
  updateValues(contextOf(book), { values }, range, { valueInputOption });

describe('writing values', () => {
  test('RAW never parses', () => {
    expect(update('Satu!A1', [['=1+1', '007', 'TRUE', 5, true]])).toEqual({
      spreadsheetId: 'buku',
      updatedRange: 'Satu!A1:E1',
      updatedRows: 1,
      updatedColumns: 5,
      updatedCells: 5,
    });
    expect(getValues(book, 'Satu!A1:E1', { valueRenderOption: 'UNFORMATTED_VALUE' }).values).toEqual([
      ['=1+1', '007', 'TRUE', 5, true],
    ]);
  });

  test('USER_ENTERED reads as typed in the locale', () => {
    update('Satu!A1', [['=1+1', '007', 'TRUE', '57,9', '03/02/2026']], 'USER_ENTERED');
    const unformatted = getValues(book, 'Satu!A1:E1', { valueRenderOption: 'UNFORMATTED_VALUE' }).values;
    expect(unformatted).toEqual([[2, 7, true, 57.9, 46056]]);
    const dates = getValues(book, 'Satu!E1', {
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'FORMATTED_STRING',
    });
    expect(dates.values).toEqual([['03/02/2026']]);
    expect(getValues(book, 'Satu!A1:B1', { valueRenderOption: 'FORMULA' }).values).toEqual([['=1+1', 7]]);
  });

  test('null leaves a cell alone, an empty text empties it', () => {
    update('Satu!A1', [['a', 'b']]);
    update('Satu!A1', [[null, '']]);
    expect(getValues(book, 'Satu!A1:B1', {}).values).toEqual([['a']]);
  });

  test.each([
    [
      'Satu!A1:B1',
      [['a'], ['b']],
      'Requested writing within range [Satu!A1:B1], but tried writing to row [2]',
    ],
    ['Satu!A1001', [['a']], 'Range (Satu!A1001) exceeds grid limits. Max rows: 1000, max columns: 26'],
    ['Tiada!A1', [['a']], 'Unable to parse range: Tiada!A1'],
    ['Satu!A1', [[['a']]], 'list_value'],
  ])('%s is refused', (range, values, message) => {
    expect(() => update(range, values as Json[][])).toThrow(message);
  });

  test('the way to read the input must be said', () => {
    expect(() => updateValues(contextOf(book), { values: [] }, 'A1', {})).toThrow(
      "'valueInputOption' is required but not specified",
    );
  });

  test('append goes below the table and grows the grid', () => {
    update('Satu!A1', [['h'], ['a']]);
    const answer = appendValues(contextOf(book), { values: [['b']] }, 'Satu!A1', { valueInputOption: 'RAW' });
    expect(answer).toMatchObject({ tableRange: 'Satu!A1:A2', updates: { updatedRange: 'Satu!A3' } });
  });

  test('clear keeps formats and obeys protections', () => {
    update('Satu!A1', [['a']]);
    book.format({ sheetId: 0, row: 0, col: 0, rows: 1, cols: 1 }, { bold: true });
    expect(clearValues(contextOf(book), 'Satu')).toEqual({
      spreadsheetId: 'buku',
      clearedRange: 'Satu!A1:Z1000',
    });
    expect(book.formats({ sheetId: 0, row: 0, col: 0, rows: 1, cols: 1 })[0]?.[0]).toEqual({ bold: true });
    batch(book, [{ addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } }]);
    expect(() => clearValues(contextOf(book, EDITOR), 'Satu')).toThrow('protected cell');
  });
});

describe('reading values', () => {
  test('empty ends are cut, inner gaps stay', () => {
    update('Satu!B2', [
      ['a', ''],
      ['', ''],
      ['', 'd'],
    ]);
    expect(getValues(book, 'Satu!A1:E9', {})).toEqual({
      range: 'Satu!A1:E9',
      majorDimension: 'ROWS',
      values: [[], ['', 'a'], [], ['', '', 'd']],
    });
    expect(getValues(book, 'Satu!B2:C4', { majorDimension: 'COLUMNS' }).values).toEqual([
      ['a'],
      ['', '', 'd'],
    ]);
  });

  test('a sheet’s name alone is the whole grid, an empty one has no values', () => {
    expect(batchGetValues(book, ['Lembar Dua', "'Lembar Dua'!A:B"], {})).toEqual({
      spreadsheetId: 'buku',
      valueRanges: [
        { range: "'Lembar Dua'!A1:Z1000", majorDimension: 'ROWS' },
        { range: "'Lembar Dua'!A1:B1000", majorDimension: 'ROWS' },
      ],
    });
  });

  test('options are words of Google', () => {
    expect(() => getValues(book, 'Satu', { valueRenderOption: 'RAW' })).toThrow(
      "Invalid value at 'value_render_option'",
    );
  });
});

describe('Spreadsheets.get', () => {
  test('a mask gives what it names and nothing else', () => {
    expect(getSpreadsheet(contextOf(book), { fields: 'sheets.properties(sheetId,title)' })).toEqual({
      sheets: [
        { properties: { sheetId: 0, title: 'Satu' } },
        { properties: { sheetId: second(book), title: 'Lembar Dua' } },
      ],
    });
  });

  test('an unknown path is refused', () => {
    expect(() => getSpreadsheet(contextOf(book), { fields: 'sheets.propertys' })).toThrow(
      'Invalid field selection sheets.propertys',
    );
    expect(() => getSpreadsheet(contextOf(book), { fields: 'sheets(properties' })).toThrow(
      'Invalid field selection',
    );
  });

  test('without a mask grid data come only on request', () => {
    update('Satu!A1', [['a']]);
    const plain = JSON.stringify(getSpreadsheet(contextOf(book), {}));
    expect(plain).not.toContain('rowData');
    const answer = getSpreadsheet(contextOf(book), { includeGridData: true, ranges: ['Satu!A1:B2'] });
    expect(answer).toMatchObject({
      sheets: [
        {
          data: [
            { rowData: [{ values: [{ userEnteredValue: { stringValue: 'a' }, formattedValue: 'a' }] }] },
          ],
        },
      ],
    });
  });

  test('column metadata lie with the columns, sheet metadata with the sheet', () => {
    const at = (location: object) => ({
      createDeveloperMetadata: {
        developerMetadata: { metadataKey: 'k', metadataValue: 'v', location, visibility: 'DOCUMENT' },
      },
    });
    batch(book, [
      at({ sheetId: 0 }),
      at({ spreadsheet: true }),
      at({ dimensionRange: { dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } }),
    ]);
    const answer = getSpreadsheet(contextOf(book), {
      fields:
        'developerMetadata.metadataKey,sheets(developerMetadata.metadataKey,data.columnMetadata.developerMetadata.metadataKey)',
      ranges: ['Satu!A1:C1'],
    });
    expect(answer).toEqual({
      developerMetadata: [{ metadataKey: 'k' }],
      sheets: [
        {
          developerMetadata: [{ metadataKey: 'k' }],
          data: [{ columnMetadata: [{}, { developerMetadata: [{ metadataKey: 'k' }] }, {}] }],
        },
      ],
    });
  });
});
