import type {
  Command,
  CorePluginInstance,
  EngineItem,
  EngineRange,
  Library,
  RangeAdapters,
  RangeData,
} from './library.ts';

interface StoredItem {
  readonly kind: string;
  readonly data: unknown;
  readonly ranges: readonly string[];
}

/** Kinds that follow a duplicated sheet; metadata stays with the original, by which it is found again. */
const DUPLICATED = new Set(['note', 'links', 'protection', 'filter', 'chart']);

/** The library names the copy of a chart by its new sheet. */
const copiedId = ({ id, kind }: EngineItem, sheet: string): string =>
  kind === 'chart' ? `chart:${sheet}??${id.slice('chart:'.length).split('??').at(-1)}` : `${id}@${sheet}`;

/**
 * Keeps what Google has and the engine lacks (notes, links, metadata, protections …) as items with ranges, which move
 * with inserted, deleted and moved rows, columns and sheets, and take part in undo, saving and collaboration.
 */
export function createItemsPlugin(library: Library): unknown {
  return class BkItemsPlugin extends library.CorePlugin implements CorePluginInstance {
    static getters = ['getBkItems', 'getBkItemsVersion'];
    readonly items: Record<string, EngineItem> = {};
    readonly version: number = 0;

    getBkItems(): Readonly<Record<string, EngineItem>> {
      return this.items;
    }

    getBkItemsVersion(): number {
      return this.version;
    }

    override allowDispatch(command: Command): string | readonly string[] {
      if (command.type === 'BK_PUT_ITEMS') {
        const known = ((command.ranges ?? []) as readonly RangeData[]).every((range) =>
          this.getters.tryGetSheet(range._sheetId),
        );
        return known ? 'Success' : 'InvalidSheetId';
      }
      return 'Success';
    }

    override handle(command: Command): void {
      if (command.type === 'BK_PUT_ITEMS') {
        this.put(command);
      } else if (command.type === 'BK_DROP_ITEMS') {
        for (const id of command.ids as readonly string[]) {
          this.set(id, undefined);
        }
      } else if (command.type === 'DUPLICATE_SHEET') {
        this.duplicate(String(command.sheetId), String(command.sheetIdTo));
      }
    }

    /** `ranges` holds the ranges of all entries in turn (the library shifts a field of that name); `count` says how many each takes. */
    private put(command: Command): void {
      const ranges = ((command.ranges ?? []) as readonly RangeData[]).map((data) =>
        this.getters.getRangeFromRangeData(data),
      );
      let from = 0;
      for (const entry of command.entries as readonly {
        id: string;
        kind: string;
        data: unknown;
        count: number;
      }[]) {
        this.set(entry.id, {
          id: entry.id,
          kind: entry.kind,
          data: entry.data,
          ranges: ranges.slice(from, from + entry.count),
        });
        from += entry.count;
      }
    }

    private set(id: string, item: EngineItem | undefined): void {
      this.history.update('items', id, item);
      this.history.update('version', this.version + 1);
    }

    private duplicate(from: string, to: string): void {
      for (const item of Object.values(this.items)) {
        const here = item.ranges.filter((range) => range.sheetId === from);
        if (here.length > 0 && DUPLICATED.has(item.kind)) {
          const ranges = here.map((range) => this.getters.getRangeFromZone(to, range.unboundedZone));
          const id = copiedId(item, to);
          this.set(id, { ...item, id, ranges });
        }
      }
    }

    override adaptRanges({ applyChange }: RangeAdapters): void {
      for (const item of Object.values(this.items)) {
        const kept: EngineRange[] = [];
        let changed = false;
        for (const range of item.ranges) {
          const change = applyChange(range);
          changed ||= change.changeType !== 'NONE';
          if (change.changeType !== 'REMOVE') {
            kept.push(change.range);
          }
        }
        if (changed) {
          this.set(item.id, kept.length === 0 ? undefined : { ...item, ranges: kept });
        }
      }
    }

    override import(data: Record<string, unknown>): void {
      const stored = (data.bkItems ?? {}) as Record<string, StoredItem>;
      for (const [id, { kind, data: content, ranges }] of Object.entries(stored)) {
        this.items[id] = {
          id,
          kind,
          data: content,
          ranges: ranges.map((xc) => this.getters.getRangeFromSheetXC('', xc)),
        };
      }
    }

    override export(data: Record<string, unknown>): void {
      const stored: Record<string, StoredItem> = {};
      for (const id of Object.keys(this.items).sort()) {
        const item = this.items[id];
        if (item) {
          const ranges = item.ranges.map((range) => this.getters.getRangeString(range, ''));
          stored[id] = { kind: item.kind, data: item.data, ranges };
        }
      }
      data.bkItems = stored;
    }
  };
}
