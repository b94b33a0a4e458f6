/** Events that belong to no other service: opening, installing, the clock. */

import { defineEvent } from './guard.ts';
import { execution, now } from './kernel.ts';
import { authMode } from './script.ts';
import { activeUser } from './session.ts';

/** The open file by the kind of its editor, as SpreadsheetApp and FormApp hand it over. */
const sources = new Map<string, () => object | null>();

/** Tells how the file of an editor is handed to open and install events. */
export function defineEventSource(kind: 'sheets' | 'forms', source: () => object | null): void {
  sources.set(kind, source);
}

/** Without authorisation only the mode is told; otherwise also the file and, where it may be known, the person. */
function opened(): object {
  if (execution.mode === 'NONE') return { authMode: authMode() };
  const source = (execution.container && sources.get(execution.container.kind)?.()) ?? undefined;
  return { authMode: authMode(), ...(source ? { source } : {}), user: activeUser() };
}

defineEvent('open', opened);
defineEvent('install', opened);
defineEvent('clock', ({ triggerUid }) => {
  const date = new Date(now());
  return {
    authMode: authMode(),
    triggerUid,
    timezone: execution.timeZone,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() === 0 ? 7 : date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
});
