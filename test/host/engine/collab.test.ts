import { createWorkbook, type Workbook } from '../../../local/host/engine/index.ts';
import type { EngineModel } from '../../../local/host/engine/plugins/library.ts';
import { library, quietly } from '../../../local/host/engine/runtime.ts';
import type { Zone } from '../../../local/host/protocol.ts';

const zone = (row: number, col: number, rows = 1, cols = 1): Zone => ({ sheetId: 0, row, col, rows, cols });
const make = (): Workbook =>
  createWorkbook({ id: 'w', name: 'Buku', locale: 'id_ID', timeZone: 'Asia/Jakarta' });

/** A second model, as a browser page has it; what it sends arrives when `flush` is called. */
function join(book: Workbook, id: string) {
  const { data } = book.collab.join();
  let hear: (message: never) => void = () => undefined;
  const waiting: never[] = [];
  const link = book.collab.connect(id, (message) => hear(JSON.parse(JSON.stringify(message)) as never));
  let held = false;
  const transportService = {
    sendMessage: async (message: never) => {
      if (held) {
        waiting.push(message);
      } else {
        link.receive(JSON.parse(JSON.stringify(message)));
      }
    },
    onNewMessage: (_id: string, callback: (message: never) => void) => {
      hear = callback;
    },
    leave: () => undefined,
  };
  const model = quietly(
    () => new library.Model(data, { transportService, client: { id, name: id } }, []),
  ) as EngineModel;
  return {
    model,
    hold: () => {
      held = true;
    },
    flush: () => {
      held = false;
      for (const message of waiting.splice(0)) {
        link.receive(JSON.parse(JSON.stringify(message)));
      }
    },
    dispatch: (type: string, payload: Record<string, unknown>) =>
      quietly(() => expect(model.dispatch(type, payload).reasons).toEqual([])),
    text: (row: number, col: number) => model.getters.getEvaluatedCell({ sheetId: 'g0', col, row }).value,
    close: link.close,
  };
}

test('writes, notes and rules reach a joined page, its edits reach us', () => {
  const book = make();
  book.write(zone(0, 0), [[{ value: '007' }]]);
  book.setNote(zone(0, 0), 'lama');
  const page = join(book, 'page');
  expect(page.text(0, 0)).toBe('007');
  expect(Object.values(page.model.getters.getBkItems()).filter((item) => item.kind === 'note')).toHaveLength(
    1,
  );

  book.write(zone(1, 0, 1, 2), [[{ value: '=1+1' }, { formula: '=A1&"!"' }]]);
  book.setNote(zone(1, 0), 'baru');
  book.format(zone(1, 0), { bold: true });
  expect([page.text(1, 0), page.text(1, 1)]).toEqual(['=1+1', '007!']);
  expect(Object.values(page.model.getters.getBkItems()).filter((item) => item.kind === 'note')).toHaveLength(
    2,
  );

  page.dispatch('UPDATE_CELL', { sheetId: 'g0', col: 0, row: 0, content: 'Siti' });
  expect(book.values(zone(0, 0, 2, 2))).toEqual([
    ['Siti', ''],
    ['=1+1', 'Siti!'],
  ]);
  page.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: 'g0',
    sheetName: 'Sheet1',
    dimension: 'ROW',
    base: 0,
    position: 'before',
    quantity: 1,
  });
  expect(book.notes(zone(0, 0, 3, 1))).toEqual([[''], ['lama'], ['baru']]);
  page.dispatch('REQUEST_UNDO', {});
  expect(book.notes(zone(0, 0, 2, 1))).toEqual([['lama'], ['baru']]);
});

test('edits at the same time end the same on both sides', () => {
  const book = make();
  const page = join(book, 'page');
  page.hold();
  page.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: 'g0',
    sheetName: 'Sheet1',
    dimension: 'ROW',
    base: 0,
    position: 'before',
    quantity: 2,
  });
  page.dispatch('UPDATE_CELL', { sheetId: 'g0', col: 1, row: 2, content: 'dari halaman' });
  book.write(zone(0, 0), [[{ value: 'dari server' }]]);
  book.setNote(zone(0, 0), 'n');
  page.flush();
  expect(book.values(zone(0, 0, 3, 2))).toEqual([
    ['', ''],
    ['', ''],
    ['dari server', 'dari halaman'],
  ]);
  expect(page.text(2, 0)).toBe('dari server');
  expect(book.notes(zone(2, 0))).toEqual([['n']]);
  expect(JSON.stringify(page.model._exportData(false))).toBe(JSON.stringify(book.model._exportData(false)));
});

test('what failed is never heard of; listeners hear of both sides', () => {
  const book = make();
  const page = join(book, 'page');
  const heard: string[] = [];
  book.collab.connect('spy', (message) => heard.push(message.type));
  let changes = 0;
  const stop = book.onChange(() => {
    changes += 1;
  });
  expect(() =>
    book.atomically(() => {
      book.write(zone(0, 0), [[{ value: 'x' }]]);
      throw new Error('batal');
    }),
  ).toThrow('batal');
  expect(heard).toEqual([]);
  expect(page.text(0, 0)).toBeNull();
  page.dispatch('UPDATE_CELL', { sheetId: 'g0', col: 0, row: 0, content: 'y' });
  expect(changes).toBeGreaterThan(0);
  expect(heard).toEqual(['REMOTE_REVISION']);
  stop();
  const before = changes;
  book.write(zone(3, 0), [[{ value: 'z' }]]);
  expect(changes).toBe(before);
});
