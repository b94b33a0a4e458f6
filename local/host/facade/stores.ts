/** PropertiesService, CacheService and LockService. */

import { defineClass, defineService } from './guard.ts';
import { call, execution } from './kernel.ts';

type Scope = 'script' | 'user' | 'document';
type Texts = Record<string, string>;

const texts = (values: Readonly<Record<string, unknown>>): Texts =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));

class Properties {
  readonly #scope: Scope;
  constructor(scope: Scope) {
    this.#scope = scope;
  }
  getProperty(key: string): string | null {
    return call('properties.get', this.#scope, key);
  }
  setProperty(key: string, value: unknown): this {
    call('properties.set', this.#scope, { [key]: String(value) }, false);
    return this;
  }
  deleteProperty(key: string): this {
    call('properties.delete', this.#scope, key);
    return this;
  }
  getKeys(): string[] {
    return Object.keys(call<Texts>('properties.all', this.#scope));
  }
  getProperties(): Texts {
    return call('properties.all', this.#scope);
  }
  setProperties(values: Readonly<Record<string, unknown>>, deleteAllOthers = false): this {
    call('properties.set', this.#scope, texts(values), deleteAllOthers);
    return this;
  }
  deleteAllProperties(): this {
    call('properties.set', this.#scope, {}, true);
    return this;
  }
}

const held = <T>(make: (scope: Scope) => T): ((scope: Scope) => T | null) => {
  const made = new Map<Scope, T>();
  return (scope) => {
    if (scope === 'document' && execution.container === null) return null;
    const one = made.get(scope) ?? make(scope);
    made.set(scope, one);
    return one;
  };
};

const properties = held((scope) => new Properties(scope));

class PropertiesService {
  getScriptProperties(): Properties | null {
    return properties('script');
  }
  getUserProperties(): Properties | null {
    return properties('user');
  }
  getDocumentProperties(): Properties | null {
    return properties('document');
  }
}

class Cache {
  readonly #scope: Scope;
  constructor(scope: Scope) {
    this.#scope = scope;
  }
  get(key: string): string | null {
    return call<Texts>('cache.get', this.#scope, [key])[key] ?? null;
  }
  getAll(keys: string[]): Texts {
    return call('cache.get', this.#scope, keys);
  }
  put(key: string, value: string, expirationInSeconds = 600): void {
    call('cache.put', this.#scope, { [key]: value }, expirationInSeconds);
  }
  putAll(values: Readonly<Record<string, unknown>>, expirationInSeconds = 600): void {
    call('cache.put', this.#scope, texts(values), expirationInSeconds);
  }
  remove(key: string): void {
    call('cache.remove', this.#scope, [key]);
  }
  removeAll(keys: string[]): void {
    call('cache.remove', this.#scope, keys);
  }
}

const caches = held((scope) => new Cache(scope));

class CacheService {
  getScriptCache(): Cache | null {
    return caches('script');
  }
  getUserCache(): Cache | null {
    return caches('user');
  }
  getDocumentCache(): Cache | null {
    return caches('document');
  }
}

class Lock {
  readonly #scope: Scope;
  constructor(scope: Scope) {
    this.#scope = scope;
  }
  tryLock(timeoutInMillis: number): boolean {
    return call('lock.try', this.#scope, timeoutInMillis);
  }
  waitLock(timeoutInMillis: number): void {
    call('lock.wait', this.#scope, timeoutInMillis);
  }
  hasLock(): boolean {
    return call('lock.has', this.#scope);
  }
  releaseLock(): void {
    call('lock.release', this.#scope);
  }
}

const locks = held((scope) => new Lock(scope));

class LockService {
  getScriptLock(): Lock | null {
    return locks('script');
  }
  getUserLock(): Lock | null {
    return locks('user');
  }
  getDocumentLock(): Lock | null {
    return locks('document');
  }
}

defineClass('PropertiesService.Properties', Properties);
defineClass('PropertiesService', PropertiesService);
defineClass('CacheService.Cache', Cache);
defineClass('CacheService', CacheService);
defineClass('LockService.Lock', Lock);
defineClass('LockService', LockService);
defineService('PropertiesService', new PropertiesService());
defineService('CacheService', new CacheService());
defineService('LockService', new LockService());
