import { registries } from '@odoo/o-spreadsheet';
import type { MenuEntry } from '../messages.ts';

/** As the grid's menu registry wants an entry. */
interface Item {
  id: string;
  name: string;
  sequence: number;
  separator?: boolean;
  isReadonlyAllowed: boolean;
  isEnabledOnLockedSheet: boolean;
  execute?: () => void;
  children?: (() => Item[])[];
}

/**
 * Puts “Ekstensi ▸ …” into the grid's menu bar, between Format and Data as Google has it near the end.
 * The tree is asked for whenever the menu opens, so a menu made anew shows at once.
 */
export function addExtensionsMenu(menu: () => readonly MenuEntry[], run: (entry: MenuEntry) => void): void {
  registries.topbarMenuRegistry.add('ekstensi', { name: 'Ekstensi', sequence: 1000 });
  registries.topbarMenuRegistry.addChild('addon', ['ekstensi'], () => items(menu(), 'addon', run));
}

function items(entries: readonly MenuEntry[], path: string, run: (entry: MenuEntry) => void): Item[] {
  const made: Item[] = [];
  for (const [index, entry] of entries.entries()) {
    const previous = made.at(-1);
    if (entry.separator) {
      if (previous) previous.separator = true;
      continue;
    }
    const id = `${path}.${index}`;
    made.push({
      id,
      name: entry.caption,
      sequence: index + 1,
      isReadonlyAllowed: true,
      isEnabledOnLockedSheet: true,
      ...(entry.fn === null
        ? { children: [() => items(entry.items, id, run)] }
        : { execute: () => run(entry) }),
    });
  }
  return made;
}
