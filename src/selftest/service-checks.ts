import { selfTestTexts } from '../core/messages/selftest.ts';
import type { Check } from './check.ts';

const { words } = selfTestTexts;
const KEY = 'bk.uji';

/** Google says of these that the runtime lacks them. */
const MISSING = [
  'setTimeout',
  'setInterval',
  'fetch',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'FormData',
  'Blob',
  'File',
  'DOMException',
  'atob',
  'btoa',
  'crypto',
  'window',
  'navigator',
  'performance',
  'process',
  'structuredClone',
  'queueMicrotask',
];

const readable = (value: unknown): string =>
  value === undefined || value === null ? words.unreadable : words.readable;

/** Locks, stores, the user and the runtime itself; nothing of them shows in the workbook. */
export const serviceChecks: readonly Check<void>[] = [
  {
    code: 'documentLock',
    expected: words.lockedAndFree,
    run: () => {
      const lock = LockService.getDocumentLock();
      const already = lock.hasLock();
      if (!already && !lock.tryLock(5000)) return words.notLocked;
      const held = lock.hasLock();
      if (already) return held ? words.lockedAndFree : words.notLocked;
      lock.releaseLock();
      return held && !lock.hasLock() ? words.lockedAndFree : words.notLocked;
    },
  },
  {
    code: 'properties',
    expected: 'Ya, “teks”',
    run: () => {
      const store = PropertiesService.getDocumentProperties();
      if (store === null) return words.noStore;
      store.setProperty(KEY, 'Ya, “teks”');
      const found = store.getProperty(KEY);
      store.deleteProperty(KEY);
      return found ?? words.none;
    },
  },
  {
    code: 'cache',
    expected: words.text,
    run: () => {
      const cache = CacheService.getDocumentCache();
      if (cache === null) return words.noStore;
      cache.put(KEY, words.text, 60);
      const found = cache.get(KEY);
      cache.remove(KEY);
      return found ?? words.none;
    },
  },
  {
    code: 'email',
    expected: words.text,
    run: () => (typeof Session.getActiveUser().getEmail() === 'string' ? words.text : words.unreadable),
  },
  {
    code: 'missingGlobals',
    expected: words.none,
    run: () => {
      const present = MISSING.filter((name) => name in globalThis);
      return present.length === 0 ? words.none : present.join(', ');
    },
  },
  {
    code: 'triggerList',
    expected: words.readable,
    run: () => readable(ScriptApp.getProjectTriggers().length),
  },
  {
    code: 'authorisation',
    expected: words.readable,
    run: () => readable(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()),
  },
];
