import type { Zone } from '../../protocol.ts';
import { defineClass, type EnumValue, enumName, unwrap } from '../guard.ts';
import { call, fail } from '../kernel.ts';
import { parseA1 } from './a1.ts';
import { addMetadata, type DeveloperMetadata, DeveloperMetadataFinder, metadataOf } from './metadata.ts';
import { type NamedRange, namedRangesOf } from './named-range.ts';
import { type Protection, protectionsOf } from './protection.ts';
import { asA1 } from './r1c1.ts';
import { Range } from './range.ts';
import { sheetInfo } from './range-base.ts';
import type { RangeList } from './range-list.ts';
import { Sheet } from './sheet.ts';
import { boxRange } from './sheet-base.ts';
import {
  type BookState,
  bookOf,
  holdBook,
  rangeOf,
  readOnlyInFormulas,
  type SheetInfo,
  type SheetState,
  sheetOf,
} from './state.ts';
import { TextFinder } from './text-finder.ts';
import { emailsOf, User } from './user.ts';

export const toSheet = (book: BookState, { sheetId, name }: SheetInfo): Sheet =>
  new Sheet({ book, sheetId, name });

const sheetInfos = (book: BookState): SheetInfo[] => call('ss.sheets', book.id);

/** Sheets by name as the text of a range names them, whatever the case. */
function sheetOfText(book: BookState, name: string | null): SheetState {
  const found =
    name === null
      ? call<SheetInfo>('ss.activeSheet', book.id)
      : sheetInfos(book).find((one) => one.name.toLowerCase() === name.toLowerCase());
  return found === undefined ? fail('Range not found') : { book, sheetId: found.sheetId, name: found.name };
}

interface People {
  readonly owner: string;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}

/** A spreadsheet file. */
export class Spreadsheet {
  constructor(state: BookState) {
    holdBook(this, state);
  }
  getId(): string {
    return bookOf(this).id;
  }
  getName(): string {
    return bookOf(this).name;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${bookOf(this).id}/edit`;
  }
  getSpreadsheetLocale(): string {
    return bookOf(this).locale;
  }
  getSpreadsheetTimeZone(): string {
    return bookOf(this).timeZone;
  }
  #update(change: Partial<BookState>): void {
    const book = bookOf(this);
    call('ss.update', book.id, change);
    Object.assign(book, change);
  }
  rename(name: string): void {
    this.#update({ name });
  }
  setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2,3}([_-][A-Za-z]{2,4})?$/.test(locale)) fail(`Invalid argument: locale (${locale})`);
    this.#update({ locale });
  }
  setSpreadsheetTimeZone(timeZone: string): void {
    try {
      new Intl.DateTimeFormat('en', { timeZone });
    } catch {
      fail(`Invalid argument: timezone (${timeZone})`);
    }
    this.#update({ timeZone });
  }
  copy(name: string): Spreadsheet {
    return new Spreadsheet(call('ss.copy', bookOf(this).id, name));
  }
  getSheets(): Sheet[] {
    const book = bookOf(this);
    return sheetInfos(book).map((one) => toSheet(book, one));
  }
  getNumSheets(): number {
    return sheetInfos(bookOf(this)).length;
  }
  getSheetByName(name: string): Sheet | null {
    const book = bookOf(this);
    const found = sheetInfos(book).find((one) => one.name.toLowerCase() === name.toLowerCase());
    return found === undefined ? null : toSheet(book, found);
  }
  getSheetById(id: number): Sheet | null {
    const book = bookOf(this);
    const found = sheetInfos(book).find((one) => one.sheetId === id);
    return found === undefined ? null : toSheet(book, found);
  }
  getActiveSheet(): Sheet {
    const book = bookOf(this);
    return toSheet(book, call('ss.activeSheet', book.id));
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  setActiveSelection(range: Range | string): Range {
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }
  getActiveRange(): Range | null {
    return this.getActiveSheet().getActiveRange();
  }
  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }
  getCurrentCell(): Range | null {
    return this.getActiveSheet().getCurrentCell();
  }
  insertSheet(first?: unknown, second?: unknown, third?: unknown): Sheet {
    const book = bookOf(this);
    const given = [first, second, third];
    const name = given.find((one) => typeof one === 'string') ?? null;
    const index = given.find((one) => typeof one === 'number') ?? null;
    const options = given.find((one): one is { template?: Sheet } => typeof one === 'object' && one !== null);
    const template =
      options?.template === undefined ? null : sheetOf(unwrap(options.template) as Sheet).sheetId;
    return toSheet(book, call('ss.insertSheet', book.id, name, index, template));
  }
  deleteSheet(sheet: Sheet): void {
    call('ss.deleteSheet', bookOf(this).id, sheet.getSheetId());
  }
  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }
  duplicateActiveSheet(): Sheet {
    const book = bookOf(this);
    const made = call<SheetInfo>(
      'ss.duplicateSheet',
      book.id,
      this.getActiveSheet().getSheetId(),
      null,
      null,
    );
    return toSheet(book, made).activate();
  }
  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }
  moveActiveSheet(position: number): void {
    const active = this.getActiveSheet();
    call('sheet.update', bookOf(this).id, active.getSheetId(), { index: position - 1 });
  }
  getRange(text: string): Range {
    const book = bookOf(this);
    const box = parseA1(asA1(text));
    if (box !== null) return boxRange(sheetOfText(book, box.sheet), box);
    return this.getRangeByName(text) ?? fail('Range not found');
  }
  getRangeList(names: readonly string[]): RangeList {
    return this.getActiveSheet().getRangeList(names);
  }
  getRangeByName(name: string): Range | null {
    const book = bookOf(this);
    const box = parseA1(name);
    if (box !== null) return boxRange(sheetOfText(book, box.sheet), box);
    const found = call<{ name: string; zone: Zone }[]>('ss.namedRanges', book.id).find(
      (one) => one.name.toLowerCase() === name.toLowerCase(),
    );
    if (found === undefined) return null;
    const sheet: SheetState = { book, sheetId: found.zone.sheetId, name: '' };
    sheet.name = sheetInfo(sheet).name;
    return new Range(sheet, found.zone);
  }
  getNamedRanges(): NamedRange[] {
    return namedRangesOf(bookOf(this), null);
  }
  setNamedRange(name: string, range: Range): void {
    call('ss.setNamedRange', bookOf(this).id, name, rangeOf(range).zone);
  }
  removeNamedRange(name: string): void {
    call('ss.removeNamedRange', bookOf(this).id, name);
  }
  getProtections(type: EnumValue): Protection[] {
    return protectionsOf(bookOf(this), enumName(type), null);
  }
  addDeveloperMetadata(key: string, value?: string | EnumValue, visibility?: EnumValue): this {
    addMetadata(bookOf(this), { type: 'SPREADSHEET' }, key, value, visibility);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataOf(bookOf(this), ({ location }) => location.type === 'SPREADSHEET');
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(bookOf(this), () => true);
  }
  createTextFinder(text: string): TextFinder {
    return new TextFinder(bookOf(this), text, () =>
      this.getSheets().map((sheet) => sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())),
    );
  }
  getFormUrl(): string | null {
    return call('ss.form', bookOf(this).id, null);
  }
  toast(message: string, title?: string | null, timeoutSeconds?: number | null): void {
    call('ui.toast', message, title ?? '', timeoutSeconds ?? 5);
  }
  getOwner(): User {
    return new User(this.#people().owner);
  }
  getEditors(): User[] {
    return this.#people().editors.map((email) => new User(email));
  }
  getViewers(): User[] {
    return this.#people().viewers.map((email) => new User(email));
  }
  #people(): People {
    return call('ss.users', bookOf(this).id);
  }
  addEditor(person: unknown): this {
    return this.#share('writer', person);
  }
  addEditors(people: readonly string[]): this {
    return this.#share('writer', people);
  }
  addViewer(person: unknown): this {
    return this.#share('reader', person);
  }
  addViewers(people: readonly string[]): this {
    return this.#share('reader', people);
  }
  removeEditor(person: unknown): this {
    return this.#share('none', person);
  }
  removeViewer(person: unknown): this {
    return this.#share('none', person);
  }
  #share(role: string, people: unknown): this {
    call('ss.share', bookOf(this).id, role, emailsOf(people));
    return this;
  }
}

/** Methods a spreadsheet shares with its active sheet; Google passes them on. */
const PASSED_ON = [
  'getDataRange',
  'getLastRow',
  'getLastColumn',
  'getSheetId',
  'getSheetName',
  'getFrozenRows',
  'getFrozenColumns',
  'setFrozenRows',
  'setFrozenColumns',
  'appendRow',
  'sort',
  'deleteRow',
  'deleteRows',
  'deleteColumn',
  'deleteColumns',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'getColumnWidth',
  'setColumnWidth',
  'setColumnWidths',
  'getRowHeight',
  'setRowHeight',
  'setRowHeights',
  'autoResizeColumn',
  'hideRow',
  'hideColumn',
  'unhideRow',
  'unhideColumn',
  'getSheetValues',
  'isRowHiddenByUser',
  'isColumnHiddenByUser',
] as const;

for (const name of PASSED_ON) {
  const passOn = function (this: Spreadsheet, ...args: unknown[]): unknown {
    const sheet = this.getActiveSheet() as unknown as Record<string, (...args: unknown[]) => unknown>;
    return sheet[name]?.(...args);
  };
  Object.defineProperty(Spreadsheet.prototype, name, { value: passOn, writable: true, configurable: true });
}

readOnlyInFormulas(Spreadsheet);
defineClass('SpreadsheetApp.Spreadsheet', Spreadsheet);
