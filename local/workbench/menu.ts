import type { MenuNode } from '../host/world.ts';
import type { MenuEntry } from './messages.ts';

/** The host's menu as the pages draw it. */
export const toEntries = (nodes: readonly MenuNode[]): MenuEntry[] =>
  nodes.map((node) => ({
    caption: node.caption,
    fn: node.type === 'item' ? (node.fn ?? '') : null,
    separator: node.type === 'separator',
    items: toEntries(node.children ?? []),
  }));
