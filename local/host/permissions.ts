import { ServiceError } from './op.ts';
import type { AuthMode } from './protocol.ts';

const SCOPE = 'https://www.googleapis.com/auth/';

interface Rule {
  readonly pattern: RegExp;
  /** Any one of these scopes is enough; none is needed when the list is empty. */
  readonly scopes: readonly string[];
  /** Modes in which the method may be called at all. */
  readonly modes: readonly AuthMode[];
}

const ALWAYS: readonly AuthMode[] = ['NONE', 'LIMITED', 'FULL', 'CUSTOM_FUNCTION'];
const DOCUMENT: readonly AuthMode[] = ['LIMITED', 'FULL', 'CUSTOM_FUNCTION'];
const EDITOR: readonly AuthMode[] = ['NONE', 'LIMITED', 'FULL'];
const FULL: readonly AuthMode[] = ['FULL'];
const SHEETS = ['spreadsheets'];
const FORMS = ['forms'];

/** The first rule that fits decides. Source: Google's pages on editor add-on authorisation and custom functions. */
const RULES: readonly Rule[] = [
  { pattern: /^(Logger|Utilities|console)\./, scopes: [], modes: ALWAYS },
  { pattern: /^(SpreadsheetApp|FormApp|DocumentApp)\.getUi$/, scopes: [], modes: EDITOR },
  { pattern: /^Ui\.(createMenu|createAddonMenu)$/, scopes: [], modes: EDITOR },
  { pattern: /^Ui\./, scopes: ['script.container.ui'], modes: FULL },
  { pattern: /^SpreadsheetApp\.(create|openById|openByUrl|open)$/, scopes: SHEETS, modes: FULL },
  { pattern: /^SpreadsheetApp\.new/, scopes: [], modes: DOCUMENT },
  { pattern: /^SpreadsheetApp\./, scopes: [...SHEETS, 'spreadsheets.currentonly'], modes: DOCUMENT },
  { pattern: /^FormApp\.(create|openById|openByUrl)$/, scopes: FORMS, modes: FULL },
  { pattern: /^FormApp\.create\w+$/, scopes: [], modes: FULL },
  { pattern: /^FormApp\./, scopes: [...FORMS, 'forms.currentonly'], modes: ['LIMITED', 'FULL'] },
  { pattern: /^Sheets\b/, scopes: [...SHEETS, 'drive', 'drive.file'], modes: FULL },
  { pattern: /^Drive\b/, scopes: ['drive', 'drive.file', 'drive.readonly'], modes: FULL },
  { pattern: /^DriveApp\./, scopes: ['drive', 'drive.readonly'], modes: FULL },
  { pattern: /^DocumentApp\./, scopes: ['documents'], modes: FULL },
  {
    pattern: /^ScriptApp\.(newTrigger|deleteTrigger|get(Project|User)Triggers)$/,
    scopes: ['script.scriptapp'],
    modes: FULL,
  },
  { pattern: /^ScriptApp\./, scopes: [], modes: EDITOR },
  { pattern: /^(MailApp|GmailApp)\./, scopes: ['script.send_mail'], modes: FULL },
  { pattern: /^UrlFetchApp\./, scopes: ['script.external_request'], modes: ['FULL', 'CUSTOM_FUNCTION'] },
  { pattern: /^Session\.get(Active|Effective)User$/, scopes: ['userinfo.email'], modes: ['LIMITED', 'FULL'] },
  { pattern: /^Session\./, scopes: [], modes: DOCUMENT },
  { pattern: /^PropertiesService\.getUserProperties$/, scopes: [], modes: ['FULL', 'CUSTOM_FUNCTION'] },
  { pattern: /^(PropertiesService|CacheService|LockService)\./, scopes: [], modes: DOCUMENT },
  { pattern: /^HtmlService\./, scopes: [], modes: DOCUMENT },
];

/** Throws what Google answers when the mode or the granted scopes do not allow a method. */
export function checkPermission(method: string, mode: AuthMode, granted: readonly string[]): void {
  const rule = RULES.find(({ pattern }) => pattern.test(method));
  if (!rule) return;
  if (!rule.modes.includes(mode)) throw new ServiceError(`You do not have permission to call ${method}`);
  if (mode !== 'FULL' || rule.scopes.length === 0) return;
  if (rule.scopes.some((scope) => granted.includes(SCOPE + scope))) return;
  const wanted = rule.scopes.map((scope) => SCOPE + scope).join(' || ');
  throw new ServiceError(
    `You do not have permission to call ${method}. Required permissions: ${rule.scopes.length > 1 ? `(${wanted})` : wanted}`,
  );
}
