import { runSource } from '../support.ts';

const failure = (source: string) => runSource(source).error?.message;

test('a method the host lacks names itself', () => {
  expect(failure('Utilities.zip')).toMatch(/Utilities\.zip belum didukung/);
  expect(failure('CalendarApp.getDefaultCalendar()')).toMatch(
    /CalendarApp\.getDefaultCalendar belum didukung/,
  );
});

test('a method Google lacks says so too', () => {
  expect(runSource('Utilities.nope(1)').error).toMatchObject({
    name: 'TypeError',
    message: expect.stringContaining('Utilities.nope is not a function'),
  });
});

test('a global nobody has behaves as in plain JavaScript', () => {
  expect(runSource('typeof NoSuchApp').value).toBe('undefined');
  expect(runSource('NoSuchApp.x').error?.name).toBe('ReferenceError');
});

test('an advanced service exists only when the manifest enables it', () => {
  expect(runSource('typeof Drive', {}, { manifest: { oauthScopes: [] } }).value).toBe('undefined');
  expect(runSource('typeof Drive').value).toBe('object');
});

test('objects show no state and take no properties', () => {
  expect(runSource('Object.keys(Session.getActiveUser())').value).toEqual([]);
  expect(failure('Session.getActiveUser().x = 1')).toMatch(/cannot be set/);
});

test.each([
  ['Utilities.sleep()', '()', 'Utilities.sleep'],
  ["Utilities.sleep('1')", '(String)', 'Utilities.sleep'],
  ['CacheService.getScriptCache().put("a", null)', '(String,null)', 'CacheService.Cache.put'],
  ['HtmlService.createHtmlOutputFromFile(3)', '(number)', 'HtmlService.createHtmlOutputFromFile'],
  ['ScriptApp.newTrigger("f").forSpreadsheet([1])', '(number[])', 'ScriptApp.TriggerBuilder.forSpreadsheet'],
])('%s does not match the signature', (source, shown, method) => {
  expect(failure(source)).toBe(`The parameters ${shown} don't match the method signature for ${method}.`);
});

test('enums come from the table: one object a member, text, name, order', () => {
  const source = `const m = ScriptApp.AuthMode;
    [m.FULL === m.FULL, String(m.LIMITED), m.NONE.name(), m.NONE.ordinal(), m.FULL === m.NONE, Object.keys(ScriptApp.EventType).length > 3]`;
  expect(runSource(source).value).toEqual([true, 'LIMITED', 'NONE', 0, false, true]);
  expect(failure('ScriptApp.AuthMode.NOPE')).toMatch(/ScriptApp\.AuthMode\.NOPE/);
});
