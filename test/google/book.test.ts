import { findHeaderRow, findSheet, toTable } from '../../src/google/book.ts';
import { META, type SheetSnapshot, toSnapshot } from '../../src/google/snapshot.ts';

const snapshot = toSnapshot({
  spreadsheetId: 'w',
  properties: { title: 'Buku', locale: 'id_ID', timeZone: 'Asia/Jakarta' },
  sheets: [
    {
      properties: { title: 'Pegawai', gridProperties: { rowCount: 10, columnCount: 3 } },
      data: [
        {
          columnMetadata: [
            {},
            { developerMetadata: [{ metadataId: 4, metadataKey: META.column, metadataValue: 'nip' }] },
          ],
        },
      ],
    },
    {
      properties: { sheetId: 8, title: 'Daftar kami' },
      developerMetadata: [{ metadataId: 5, metadataKey: META.sheet, metadataValue: 'roster' }],
    },
    {
      properties: { sheetId: 9, title: 'Salinan' },
      developerMetadata: [{ metadataId: 6, metadataKey: META.sheet, metadataValue: 'roster' }],
    },
  ],
});

describe('findSheet', () => {
  test('metadata wins over the title, so a renamed tab is found', () => {
    expect(findSheet(snapshot, 'roster', ['Pegawai'])?.title).toBe('Daftar kami');
  });

  test('the title is the fall-back among tabs without a key', () => {
    expect(findSheet(snapshot, 'other', [' PEGAWAI '])?.sheetId).toBe(0);
    expect(findSheet(snapshot, 'other', ['Daftar kami'])).toBeNull();
  });
});

describe('toTable', () => {
  const sheet = snapshot.sheets[0] as SheetSnapshot;

  test('takes the row with known words for the header, and columns by metadata', () => {
    const values = [['Daftar Pegawai', '', ''], [], ['No', 'NIP', 'Nama'], [1, '123', 'Ani']];
    expect(toTable(sheet, values, ['NIP', 'Nama'])).toEqual({
      sheet: 'Pegawai',
      header: ['No', 'NIP', 'Nama'],
      headerRow: 3,
      firstRow: 4,
      rows: [[1, '123', 'Ani']],
      columnKeys: { nip: 1 },
    });
  });

  test('without known words: the first row of at least two cells, else the first filled one', () => {
    expect(findHeaderRow([['Judul'], ['a', 'b'], ['c', 'd']], [])).toBe(1);
    expect(findHeaderRow([[], ['Usulan'], ['Ani']], [])).toBe(1);
    expect(findHeaderRow([], [])).toBe(-1);
  });
});
