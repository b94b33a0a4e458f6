import { createWorkbook } from '../../../local/host/engine/index.ts';
import type { Zone } from '../../../local/host/protocol.ts';

const zone = (rows: number, cols: number, sheetId = 0, col = 0): Zone => ({
  sheetId,
  row: 0,
  col,
  rows,
  cols,
});

/** Bounds are several times what a slow machine needs; they catch a return to one dispatch a cell. */
test('90,000 cells are written, read, copied and saved in seconds', () => {
  const book = createWorkbook({ id: 'w', name: 'Buku', locale: 'id_ID', timeZone: 'Asia/Jakarta' });
  const cells = Array.from({ length: 9000 }, (_, r) =>
    Array.from({ length: 10 }, (__, c) => ({ value: c % 2 ? r * c : `teks ${r} ${c}` })),
  );
  book.updateSheet(0, { rows: 9000 });
  book.write({ sheetId: 0, row: 0, col: 20, rows: 1, cols: 1 }, [[{ formula: '=SUM(B1:B9000)' }]]);
  const start = performance.now();
  book.write(zone(9000, 10), cells);
  expect(performance.now() - start).toBeLessThan(4000);
  expect(book.values({ sheetId: 0, row: 0, col: 20, rows: 1, cols: 1 })).toEqual([[(8999 * 9000) / 2]]);
  expect(book.values(zone(9000, 10))[8999]?.[9]).toBe(8999 * 9);
  expect(book.display(zone(9000, 10))[8999]?.[0]).toBe('teks 8999 0');
  const target = book.createSheet('Salinan', 1);
  book.updateSheet(target, { rows: 9000 });
  book.copy(zone(9000, 10), zone(9000, 10, target), 'PASTE_NORMAL');
  expect(book.values(zone(9000, 10, target))).toEqual(book.values(zone(9000, 10)));
  book.save();
  expect(performance.now() - start).toBeLessThan(20000);
});

test('a block mixed of everything is written as its cells one by one would be', () => {
  const values = Array.from(
    { length: 600 },
    (_, at) => [`=${at}`, at, at % 2 === 0, '', '007', null][at % 6] ?? 'x',
  );
  const column = values.map((value) => [{ value }]);
  const [block, single] = [0, 1].map(() =>
    createWorkbook({ id: 'w', name: 'B', locale: 'id_ID', timeZone: 'Asia/Jakarta' }),
  );
  for (const book of [block, single]) {
    book?.format(zone(300, 1), { numberFormat: '@', bold: true });
    book?.write(
      zone(600, 1),
      values.map(() => [{ value: 'lama' }]),
    );
  }
  block?.write(zone(600, 1), column);
  column.forEach((cell, row) => {
    single?.write({ ...zone(1, 1), row }, [cell]);
  });
  expect(block?.values(zone(600, 1))).toEqual(single?.values(zone(600, 1)));
  expect(block?.formats(zone(600, 1))).toEqual(single?.formats(zone(600, 1)));
  expect(block?.extent(0)).toEqual(single?.extent(0));
});
