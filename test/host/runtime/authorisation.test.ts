import type { AuthMode } from '../../../local/host/protocol.ts';
import { hostWith, MANIFEST, runSource } from '../support.ts';

function inSheet(source: string, mode: AuthMode, options: Parameters<typeof hostWith>[1] = {}) {
  const host = hostWith('', options);
  const book = host.createSpreadsheet('Uji');
  return host.run({ source, mode, container: { kind: 'sheets', id: book.id }, result: 'json' });
}

const MENU =
  "SpreadsheetApp.getUi().createAddonMenu().addItem('A', 'a').addToUi(); Logger.log('x'); Utilities.getUuid(); 1";

test.each(['NONE', 'LIMITED', 'FULL'] as const)('the menu can be made in %s', (mode) => {
  expect(inSheet(MENU, mode)).toMatchObject({ ok: true });
});

test.each<[AuthMode, string]>([
  ['NONE', 'SpreadsheetApp.getActiveSpreadsheet()'],
  ['NONE', 'PropertiesService.getDocumentProperties()'],
  ['NONE', "SpreadsheetApp.getUi().alert('x')"],
  ['LIMITED', "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))"],
  ['LIMITED', "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 'x')"],
  ['LIMITED', 'PropertiesService.getUserProperties()'],
  ['LIMITED', "UrlFetchApp.fetch('https://contoh.go.id')"],
  ['LIMITED', "SpreadsheetApp.openById('x')"],
  ['LIMITED', 'MailApp.getRemainingDailyQuota()'],
  ['LIMITED', "ScriptApp.newTrigger('f')"],
  ['CUSTOM_FUNCTION', 'SpreadsheetApp.getUi()'],
  ['CUSTOM_FUNCTION', 'SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(1)'],
  ['CUSTOM_FUNCTION', "SpreadsheetApp.create('x')"],
])('%s refuses %s', (mode, source) => {
  expect(inSheet(`${source}; 1`, mode)).toMatchObject({ ok: false });
});

test.each<[AuthMode, string]>([
  ['LIMITED', 'SpreadsheetApp.getActiveSpreadsheet().getName()'],
  ['LIMITED', 'PropertiesService.getDocumentProperties().getKeys()'],
  ['CUSTOM_FUNCTION', 'SpreadsheetApp.getActiveSheet().getRange(1, 1).getValue()'],
  ['CUSTOM_FUNCTION', 'PropertiesService.getUserProperties().getKeys()'],
  ['CUSTOM_FUNCTION', "CacheService.getScriptCache().get('x')"],
])('%s allows %s', (mode, source) => {
  expect(inSheet(`${source}; 1`, mode)).toMatchObject({ ok: true });
});

test('one service call in a global statement kills the menu', () => {
  const host = hostWith(
    'var id = SpreadsheetApp.getActiveSpreadsheet().getId(); function onOpen() { SpreadsheetApp.getUi(); }',
  );
  const id = host.createSpreadsheet('Uji').id;
  expect(() => host.menu({ kind: 'sheets', id }, 'NONE')).toThrow(/permission/);
});

test('a scope the manifest or the user lacks is named', () => {
  const grantedScopes = MANIFEST.oauthScopes.filter((scope) => !scope.endsWith('/script.send_mail'));
  const result = runSource('MailApp.getRemainingDailyQuota()', {}, { grantedScopes });
  expect(result.error?.message).toBe(
    'You do not have permission to call MailApp.getRemainingDailyQuota. Required permissions: https://www.googleapis.com/auth/script.send_mail',
  );
});

test('DriveApp refuses drive.file; the advanced service takes it; restricted scopes are never granted', () => {
  expect(runSource("DriveApp.getFileById('x')").error?.message).toMatch(
    /permission to call DriveApp\.getFileById/,
  );
  expect(runSource('Drive.Files.list().files').value).toEqual([]);
  const manifest = { ...MANIFEST, oauthScopes: ['https://www.googleapis.com/auth/drive'] };
  expect(runSource("DriveApp.getFileById('x')", {}, { manifest }).error?.message).toMatch(/permission/);
});

test('authorisation info and required scopes', () => {
  const grantedScopes = [MANIFEST.oauthScopes[0] ?? ''];
  const info = 'String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())';
  expect(runSource(info).value).toBe('NOT_REQUIRED');
  expect(runSource(info, {}, { grantedScopes }).value).toBe('REQUIRED');
  const require = `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${MANIFEST.oauthScopes[1]}'])`;
  expect(runSource(`${require}; 1`).ok).toBe(true);
  expect(runSource(require, {}, { grantedScopes }).error?.message).toMatch(/^Authorization is required/);
  expect(runSource('ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)', {}, { grantedScopes }).ok).toBe(
    false,
  );
});

test('the wrong editor has no Ui', () => {
  const host = hostWith('');
  const id = host.createSpreadsheet('Uji').id;
  const run = (source: string, container: { kind: 'sheets'; id: string } | null) =>
    host.run({ source, mode: 'FULL', container }).error?.message;
  expect(run('FormApp.getUi()', { kind: 'sheets', id })).toBe(
    'Cannot call FormApp.getUi() from this context.',
  );
  expect(run('SpreadsheetApp.getUi()', null)).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
});
