import * as odoo from '@odoo/o-spreadsheet';
import { installEngine } from './plugins/install.ts';
import type { Library } from './plugins/library.ts';

interface Shimmed {
  groupBy?: (
    items: Iterable<unknown>,
    key: (item: unknown, at: number) => PropertyKey,
  ) => Record<PropertyKey, unknown[]>;
}

/** Two built-ins of Node 22 that the library calls and Node 20 lacks. */
function shimNode20(): void {
  (Object as Shimmed).groupBy ??= (items, key) => {
    const groups: Record<PropertyKey, unknown[]> = Object.create(null);
    let at = 0;
    for (const item of items) {
      const name = key(item, at++);
      groups[name] = [...(groups[name] ?? []), item];
    }
    return groups;
  };
  const sets = Set.prototype as { difference?: (other: Set<unknown>) => Set<unknown> };
  sets.difference ??= function (this: Set<unknown>, other) {
    return new Set([...this].filter((item) => !other.has(item)));
  };
}

shimNode20();

/** The engine with our plugins, as Node uses it. */
export const library = odoo as unknown as Library;
installEngine(library);

/** The library reports its timings on the console; commands must own their standard output. */
export function quietly<T>(work: () => T): T {
  const { debug, log, warn, info } = console;
  const hush = () => undefined;
  Object.assign(console, { debug: hush, log: hush, warn: hush, info: hush });
  try {
    return work();
  } finally {
    Object.assign(console, { debug, log, warn, info });
  }
}
