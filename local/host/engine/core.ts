import type { Zone } from '../protocol.ts';
import { Room } from './collab.ts';
import type {
  BatchHook,
  EngineItem,
  EngineModel,
  EngineRange,
  EngineZone,
  Getters,
  RangeData,
} from './plugins/library.ts';
import { engineLocale } from './plugins/locales.ts';
import { library, quietly } from './runtime.ts';

/** Reasons for which the engine refuses a command although nothing is wrong: the state is as wanted already. */
const HARMLESS = new Set(['NoChanges', 'EmptyTarget']);

export const toEngineZone = (zone: Zone): EngineZone => ({
  top: zone.row,
  left: zone.col,
  bottom: zone.row + zone.rows - 1,
  right: zone.col + zone.cols - 1,
});

/** Google's numeric id of an engine sheet: our own sheets carry it in their name, sheets made in the browser hash to one. */
export function googleSheetId(engineId: string): number {
  const own = /^g(\d+)$/.exec(engineId);
  if (own) {
    return Number(own[1]);
  }
  let hash = 7;
  for (const char of engineId) {
    hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 2_147_483_647;
  }
  return hash;
}

export interface ItemEntry {
  readonly id: string;
  readonly kind: string;
  readonly data: unknown;
  readonly zones: readonly Zone[];
}

/** Models of this process that still live, for what concerns them all. */
const living = new Set<WeakRef<EngineCore>>();

/** Evaluates anew every formula that calls one of the functions, in every workbook of this process. */
export function refreshFunctions(names: readonly string[]): void {
  for (const reference of living) {
    const core = reference.deref();
    if (core) {
      core.refreshFunctions(names);
    } else {
      living.delete(reference);
    }
  }
}

/** The authoritative model and what every part of the workbook needs of it. */
export class EngineCore {
  readonly model: EngineModel;
  readonly getters: Getters;
  readonly room: Room;
  private readonly hook: BatchHook;
  private depth = 0;
  private dirty = false;

  constructor(workbookId: string, data: unknown) {
    this.hook = { workbookId, run: null };
    this.room = new Room();
    const config = {
      custom: { bk: this.hook },
      transportService: this.room.hub('server'),
      client: { id: 'server', name: 'Server' },
    };
    this.model = quietly(() => new library.Model(data, config, [])) as EngineModel;
    this.getters = this.model.getters;
    this.room.open(() => this.model._exportData(false));
    living.add(new WeakRef(this));
  }

  /**
   * Runs writes as one change: one revision, one evaluation. If `work` throws, everything is as before. Nested calls
   * join the outer one, and take back only their own part.
   */
  batch<T>(work: () => T): T {
    if (this.depth > 0) {
      return this.guarded(work);
    }
    let outcome: { readonly value: T } | { readonly error: unknown } | null = null;
    this.hook.run = () => {
      this.hook.run = null;
      this.depth = 1;
      try {
        outcome = { value: this.guarded(work) };
      } catch (error) {
        outcome = { error };
      } finally {
        this.depth = 0;
      }
    };
    quietly(() => this.model.dispatch('BK_BATCH'));
    this.dirty = false;
    const done = outcome as { readonly value: T } | { readonly error: unknown } | null;
    if (!done) {
      throw new Error('The engine took no batch.');
    }
    if ('error' in done) {
      throw done.error;
    }
    return done.value;
  }

  private guarded<T>(work: () => T): T {
    const { state } = this.model;
    const [changes, commands] = [state.changes.length, state.commands.length];
    try {
      return work();
    } catch (error) {
      for (const { target, key, before } of state.changes.splice(changes).reverse()) {
        if (before === undefined) {
          delete target[key];
        } else {
          target[key] = before;
        }
      }
      this.model.dispatchFromCorePlugin('UNDO', { commands: state.commands.splice(commands) });
      this.forgetLostSheets();
      state.changes.length = changes;
      state.commands.length = commands;
      this.dirty = true;
      throw error;
    }
  }

  /** A view of the library remembers sheets to redraw; those just taken back are gone. */
  private forgetLostSheets(): void {
    for (const { sheetsWithDirtyViewports: waiting } of this.model.handlers) {
      for (const id of waiting ?? []) {
        if (!this.getters.tryGetSheet(id)) {
          waiting?.delete(id);
        }
      }
    }
  }

  /** Dispatches one command inside a batch; a refusal is an error, except when nothing had to change. */
  run(type: string, payload: Record<string, unknown> = {}): void {
    this.batch(() => {
      const result = this.model.dispatch(type, payload);
      const reasons = result.reasons.filter((reason) => !HARMLESS.has(reason));
      if (reasons.length > 0) {
        throw new Error(`The engine refused ${type}: ${reasons.join(', ')}`);
      }
      this.dirty = true;
    });
  }

  /** Like `run`, but a refusal is an answer. */
  tryRun(type: string, payload: Record<string, unknown>): boolean {
    return this.batch(() => {
      this.dirty = true;
      return this.model.dispatch(type, payload).isSuccessful;
    });
  }

  /** Brings evaluated values up to date in the middle of a batch. */
  settle(): void {
    if (this.depth > 0 && this.dirty) {
      this.dirty = false;
      quietly(() => {
        for (const handler of this.model.handlers) {
          handler.finalize();
        }
      });
    }
  }

  /** A formula whose function was unknown when it was read must be read again; others are only evaluated again. */
  refreshFunctions(names: readonly string[]): void {
    const calls = new RegExp(
      `\\b(?:${names.map((name) => name.replaceAll('.', '\\.')).join('|')})\\s*\\(`,
      'i',
    );
    const calling = this.getters.getSheetIds().flatMap((sheetId) =>
      this.getters.getCells(sheetId).flatMap((cell) => {
        const formula = cell.isFormula ? cell.compiledFormula.toFormulaString(this.getters) : '';
        return cell.isFormula && calls.test(formula) ? [{ cell, formula }] : [];
      }),
    );
    this.batch(() => {
      for (const { cell, formula } of calling) {
        if (cell.compiledFormula.isBadExpression) {
          const { sheetId, col, row } = this.getters.getCellPosition(cell.id);
          this.run('BK_SET_CELLS', { sheetId, col, row, cells: [[{ formula }]] });
        }
      }
    });
    if (calling.length > 0) {
      quietly(() => this.model.dispatch('EVALUATE_CELLS', { cellIds: calling.map(({ cell }) => cell.id) }));
    }
  }

  sheet(sheetId: number): string {
    const own = `g${sheetId}`;
    const found = this.getters.tryGetSheet(own)
      ? own
      : this.getters.getSheetIds().find((id) => googleSheetId(id) === sheetId);
    if (!found) {
      throw new Error(`The workbook has no sheet ${sheetId}.`);
    }
    return found;
  }

  rangeData(zone: Zone): RangeData {
    const sheet = this.sheet(zone.sheetId);
    const whole = zone.rows === 0 && zone.cols === 0;
    const full = {
      top: 0,
      left: 0,
      bottom: this.getters.getNumberRows(sheet) - 1,
      right: this.getters.getNumberCols(sheet) - 1,
    };
    return this.getters.getRangeDataFromZone(sheet, whole ? full : toEngineZone(zone));
  }

  zone(range: EngineRange): Zone {
    const { top, left, bottom, right } = range.zone;
    return {
      sheetId: googleSheetId(range.sheetId),
      row: top,
      col: left,
      rows: bottom - top + 1,
      cols: right - left + 1,
    };
  }

  items(kind: string): EngineItem[] {
    return Object.values(this.getters.getBkItems()).filter((item) => item.kind === kind);
  }

  item(id: string): EngineItem | undefined {
    return this.getters.getBkItems()[id];
  }

  putItems(entries: readonly ItemEntry[]): void {
    if (entries.length > 0) {
      const ranges = entries.flatMap(({ zones }) => zones.map((zone) => this.rangeData(zone)));
      this.run('BK_PUT_ITEMS', {
        entries: entries.map(({ id, kind, data, zones }) => ({ id, kind, data, count: zones.length })),
        // Without a sheet of its own the library holds the ranges against the active one, which may be smaller.
        ...(ranges[0] ? { ranges, sheetId: ranges[0]._sheetId } : {}),
      });
    }
  }

  dropItems(ids: readonly string[]): void {
    if (ids.length > 0) {
      this.run('BK_DROP_ITEMS', { ids });
    }
  }

  /** The next free number of a kind: one more than any item of it has ever shown. */
  nextNumber(kind: string): number {
    const counter = Number(this.item(`next:${kind}`)?.data ?? 1);
    this.putItems([{ id: `next:${kind}`, kind: 'counter', data: counter + 1, zones: [] }]);
    return counter;
  }

  setLocale(locale: string): void {
    if (this.getters.getLocale().code !== engineLocale(locale).code) {
      this.run('UPDATE_LOCALE', { locale: engineLocale(locale) });
    }
  }
}
