import type { Execution } from '../execution.ts';
import { type OpTable, ServiceError } from '../op.ts';

type Scope = 'script' | 'user' | 'document';
type Texts = Readonly<Record<string, string>>;

/** Google's limits in bytes of UTF-8 (properties, cache) and seconds. */
const LIMITS = {
  value: 9 * 1024,
  store: 500 * 1024,
  cacheValue: 100 * 1024,
  cacheKey: 250,
  cacheSeconds: 21_600,
};

function nameOf(exec: Execution, scope: Scope): string {
  if (scope === 'user') return `user:${exec.user}`;
  return scope === 'document' ? `document:${exec.container?.id ?? ''}` : 'script';
}

function storeOf<T>(stores: Map<string, Map<string, T>>, name: string): Map<string, T> {
  const known = stores.get(name) ?? new Map<string, T>();
  stores.set(name, known);
  return known;
}

const properties = (exec: Execution, scope: Scope) => storeOf(exec.world.properties, nameOf(exec, scope));
const cache = (exec: Execution, scope: Scope) => storeOf(exec.world.cache, nameOf(exec, scope));
const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

function setProperties(exec: Execution, scope: Scope, values: Texts, deleteOthers: boolean): void {
  const store = properties(exec, scope);
  const next = new Map([...(deleteOthers ? [] : store), ...Object.entries(values)]);
  if (Object.values(values).some((value) => bytes(value) > LIMITS.value)) {
    throw new ServiceError('Argument too large: value');
  }
  const size = [...next].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
  if (size > LIMITS.store) {
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  store.clear();
  for (const [key, value] of next) store.set(key, value);
}

function putCache(exec: Execution, scope: Scope, values: Texts, seconds: number): void {
  if (seconds < 1 || seconds > LIMITS.cacheSeconds)
    throw new ServiceError('Invalid argument: expirationInSeconds');
  for (const [key, value] of Object.entries(values)) {
    if (key.length > LIMITS.cacheKey) throw new ServiceError('Argument too large: key');
    if (bytes(value) > LIMITS.cacheValue) throw new ServiceError('Argument too large: value');
    cache(exec, scope).set(key, { value, expires: exec.now() + seconds * 1000 });
  }
}

function tryLock(exec: Execution, scope: Scope, timeout: number): boolean {
  const name = nameOf(exec, scope);
  const holder = exec.world.locks.get(name);
  if (holder !== undefined && holder !== exec.id) {
    exec.host.clock.advance(timeout);
    return false;
  }
  exec.world.locks.set(name, exec.id);
  return true;
}

/** PropertiesService, CacheService, LockService. */
export const storeOps: OpTable = {
  'properties.get': (exec: Execution, scope: Scope, key: string) => properties(exec, scope).get(key) ?? null,
  'properties.all': (exec: Execution, scope: Scope) => Object.fromEntries(properties(exec, scope)),
  'properties.set': setProperties,
  'properties.delete': (exec: Execution, scope: Scope, key: string) => {
    properties(exec, scope).delete(key);
  },
  'cache.get': (exec: Execution, scope: Scope, keys: string[]) => {
    const store = cache(exec, scope);
    return Object.fromEntries(
      keys.flatMap((key) => {
        const entry = store.get(key);
        return entry && entry.expires > exec.now() ? [[key, entry.value]] : [];
      }),
    );
  },
  'cache.put': putCache,
  'cache.remove': (exec: Execution, scope: Scope, keys: string[]) => {
    for (const key of keys) cache(exec, scope).delete(key);
  },
  'lock.try': tryLock,
  'lock.wait': (exec: Execution, scope: Scope, timeout: number) => {
    if (!tryLock(exec, scope, timeout)) {
      throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
    }
  },
  'lock.has': (exec: Execution, scope: Scope) => exec.world.locks.get(nameOf(exec, scope)) === exec.id,
  'lock.release': (exec: Execution, scope: Scope) => {
    const name = nameOf(exec, scope);
    if (exec.world.locks.get(name) === exec.id) exec.world.locks.delete(name);
  },
};
