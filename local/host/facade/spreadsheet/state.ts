import type { SheetInfo } from '../../engine/workbook-api.ts';
import type { Zone } from '../../protocol.ts';
import { execution, fail } from '../kernel.ts';

/** What a held spreadsheet knows without asking. */
export interface BookState {
  id: string;
  name: string;
  locale: string;
  timeZone: string;
}

/** What a held sheet knows; size and position may have changed since and are asked anew. */
export interface SheetState {
  readonly book: BookState;
  readonly sheetId: number;
  name: string;
}

export interface RangeState {
  readonly sheet: SheetState;
  readonly zone: Zone;
}

const books = new WeakMap<object, BookState>();
const sheets = new WeakMap<object, SheetState>();
const ranges = new WeakMap<object, RangeState>();

function held<T>(states: WeakMap<object, T>, owner: object): T {
  return states.get(owner) ?? fail('Host lokal: an object of another execution');
}

export const bookOf = (owner: object): BookState => held(books, owner);
export const sheetOf = (owner: object): SheetState => held(sheets, owner);
export const rangeOf = (owner: object): RangeState => held(ranges, owner);
export const holdBook = (owner: object, state: BookState): void => {
  books.set(owner, state);
};
export const holdSheet = (owner: object, state: SheetState): void => {
  sheets.set(owner, state);
};
export const holdRange = (owner: object, state: RangeState): void => {
  ranges.set(owner, state);
};

const selections = new Map<string, Zone>();

const selectionKey = ({ book, sheetId }: SheetState): string => `${book.id} ${sheetId}`;

/** What the script selected on a sheet in this execution; nothing was selected: null. */
export const selectionOf = (sheet: SheetState): Zone | null => selections.get(selectionKey(sheet)) ?? null;

export const select = ({ sheet, zone }: RangeState): void => {
  selections.set(selectionKey(sheet), zone);
};

export type { SheetInfo };

const WRITES =
  /^(set|add|insert|delete|remove|clear|append|sort|merge|break|copy|move|duplicate|protect|hide|unhide|show|rename|create|toast|auto|check|uncheck|trim|apply|reset|replace|update|flush)/;

/** Builders and finders make nothing in the document. */
const HARMLESS = new Set(['createTextFinder', 'createDeveloperMetadataFinder', 'copy']);

type Method = (this: object, ...args: unknown[]) => unknown;

/** Makes every method of the class that would change the document refuse inside a custom function, as Google does. */
export function readOnlyInFormulas(
  ...types: readonly { readonly prototype: object; readonly name: string }[]
): void {
  if (execution.mode !== 'CUSTOM_FUNCTION') return;
  for (const { prototype } of types) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const found = Object.getOwnPropertyDescriptor(prototype, name)?.value as Method | undefined;
      if (typeof found !== 'function' || !WRITES.test(name) || HARMLESS.has(name)) continue;
      Object.defineProperty(prototype, name, {
        value: () => fail(`You do not have permission to call ${name}`),
      });
    }
  }
}
