import { hostWith } from '../support.ts';

const CODE = `
function add(type) { return ScriptApp.newTrigger('handle').forSpreadsheet(SpreadsheetApp.getActive())[type]().create().getUniqueId(); }
function clock(every, n) { ScriptApp.newTrigger('tick').timeBased()[every](n).create(); }
function list() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())]); }
function own() { return ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).length; }
function clear() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
function handle(e) { PropertiesService.getScriptProperties().setProperty('seen', [String(e.authMode), e.values.join('|'), e.namedValues.Nama[0], e.range.getRow()].join(';')); }
function tick(e) { PropertiesService.getScriptProperties().setProperty('hour', String(e.hour)); }
function write() { SpreadsheetApp.getActive().getSheets()[0].appendRow(['x']); }
`;

function setUp() {
  const host = hostWith(CODE);
  const book = host.createSpreadsheet('Uji');
  const container = { kind: 'sheets' as const, id: book.id };
  const run = (fn: string, ...args: unknown[]) =>
    host.run({ fn, args, mode: 'FULL', container, result: 'json' });
  return { host, book, container, run };
}

test('triggers are made, listed and deleted', () => {
  const { run } = setUp();
  expect(run('add', 'onFormSubmit').ok).toBe(true);
  expect(run('clock', 'everyHours', 1).ok).toBe(true);
  expect(run('list').value).toEqual([
    ['handle', 'ON_FORM_SUBMIT', 'SPREADSHEETS'],
    ['tick', 'CLOCK', 'CLOCK'],
  ]);
  expect(run('own').value).toBe(1);
  run('clear');
  expect(run('list').value).toEqual([]);
});

test('an add-on gets one of each type in a document, and clocks at most hourly', () => {
  const { run } = setUp();
  run('add', 'onFormSubmit');
  expect(run('add', 'onFormSubmit').error?.message).toMatch(/too many form submit triggers in this document/);
  expect(run('add', 'onEdit').ok).toBe(true);
  expect(run('clock', 'everyMinutes', 30).error?.message).toMatch(/once per hour/);
});

test('a form submission fires FULL with Google’s event, a script’s own write fires nothing', () => {
  const { host, book, container, run } = setUp();
  run('add', 'onFormSubmit');
  run('write');
  expect(host.world.properties.get('script')).toBeUndefined();
  const sheetId = book.sheets()[0]?.sheetId ?? 0;
  const row = {
    spreadsheetId: container.id,
    zone: { sheetId, row: 4, col: 0, rows: 1, cols: 2 },
    values: ['1/3/2026', 'Ani'],
    namedValues: { Nama: ['Ani'] },
  };
  const [result] = host.fireFormSubmit({ ok: true, formId: 'f', responseId: 'r', row, ignored: [] });
  expect(result?.error).toBeUndefined();
  expect(host.world.properties.get('script')?.get('seen')).toBe('FULL;1/3/2026|Ani;Ani;5');
});

test('clock triggers fire by the host’s word', () => {
  const { host, run } = setUp();
  run('clock', 'everyDays', 1);
  expect(host.fireClock(host.world.triggers[0]?.uid ?? '').ok).toBe(true);
  expect(host.world.properties.get('script')?.get('hour')).toBe('1');
});

test('a disabled trigger stays silent', () => {
  const { host, run, container } = setUp();
  run('add', 'onFormSubmit');
  for (const trigger of host.world.triggers) trigger.disabled = true;
  const row = {
    spreadsheetId: container.id,
    zone: { sheetId: 0, row: 1, col: 0, rows: 1, cols: 1 },
    values: [],
    namedValues: {},
  };
  expect(host.fireFormSubmit({ ok: true, formId: 'f', responseId: 'r', row, ignored: [] })).toEqual([]);
});
