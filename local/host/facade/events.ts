/** Events that belong to no other service: opening, installing, the clock. */

import { defineEvent } from './guard.ts';
import { execution, now } from './kernel.ts';
import { authMode } from './script.ts';

defineEvent('open', () => ({ authMode: authMode() }));
defineEvent('install', () => ({ authMode: authMode() }));
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
