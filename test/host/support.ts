import { createHost, type Host, type HostOptions } from '../../local/host/host.ts';
import type { RunRequest, RunResult } from '../../local/host/protocol.ts';

const SCOPE = 'https://www.googleapis.com/auth/';

export const MANIFEST = {
  timeZone: 'Asia/Jakarta',
  oauthScopes: [
    'spreadsheets',
    'forms',
    'script.container.ui',
    'script.scriptapp',
    'userinfo.email',
    'script.send_mail',
    'drive.file',
  ].map((scope) => SCOPE + scope),
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets' }, { userSymbol: 'Drive' }] },
};

/** 1 March 2026, 08:00 WIB. */
export const START = Date.UTC(2026, 2, 1, 1);

/** A host on inline files, in March 2026. */
export const hostWith = (code = '', options: Partial<HostOptions> = {}): Host =>
  createHost({ files: [{ name: 'Code.js', source: code }], manifest: MANIFEST, clock: START, ...options });

/** Evaluates source text in a fresh host and returns its last value. */
export const runSource = (
  source: string,
  request: Partial<RunRequest> = {},
  options: Partial<HostOptions> = {},
): RunResult =>
  hostWith('', options).run({ source, mode: 'FULL', container: null, result: 'json', ...request });
