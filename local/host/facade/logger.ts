/** Logger and console: lines go to the result of the execution. */

import { formatString } from './format-string.ts';
import { defineClass, defineService } from './guard.ts';
import { isObject } from './json.ts';
import { now, peek } from './kernel.ts';

const lines: string[] = [];

function text(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first === 'string' && rest.length > 0 && first.includes('%')) return formatString(first, rest);
  return values.map((value) => (isObject(value) ? show(value) : String(value))).join(' ');
}

const show = (value: object): string =>
  value instanceof Error
    ? `${value.name}: ${value.message}`
    : value instanceof Date
      ? value.toString()
      : JSON.stringify(value);

function write(level: string, values: readonly unknown[]): void {
  const line = text(values);
  lines.push(line);
  peek('host.log', level, line);
}

class Logger {
  log(...values: unknown[]): this {
    write('INFO', values);
    return this;
  }
  getLog(): string {
    return lines.map((line) => `${line}\n`).join('');
  }
  clear(): void {
    lines.length = 0;
  }
}

class Console {
  readonly #timers = new Map<string, number>();
  log(...values: unknown[]): void {
    write('DEBUG', values);
  }
  info(...values: unknown[]): void {
    write('INFO', values);
  }
  warn(...values: unknown[]): void {
    write('WARNING', values);
  }
  error(...values: unknown[]): void {
    write('ERROR', values);
  }
  time(label: string): void {
    this.#timers.set(label, now());
  }
  timeEnd(label: string): void {
    write('DEBUG', [`${label}: ${now() - (this.#timers.get(label) ?? now())}ms`]);
  }
}

defineClass('Logger', Logger);
defineService('Logger', new Logger());
defineService('console', new Console());
