import type { CellLink, ValidationRule } from '../../engine/workbook-api.ts';
import type { CellFormat, Zone } from '../../protocol.ts';
import { defineClass, type EnumValue, enumName } from '../guard.ts';
import { call, fail } from '../kernel.ts';
import { checkShape } from './cells.ts';
import { DataValidation, writeValidation } from './data-validation.ts';
import { createFilter, type Filter } from './filter.ts';
import { addMetadata, type DeveloperMetadata, DeveloperMetadataFinder, metadataOf } from './metadata.ts';
import { Protection } from './protection.ts';
import { act, checkedZone, read, sheetInfo } from './range-base.ts';
import { RangeFormats } from './range-formats.ts';
import { grownRegion, nextData, STEPS } from './region.ts';
import { formatOfStyle, RichTextValue, styleOf, TextStyle, toWireText } from './rich-text.ts';
import { Sheet } from './sheet.ts';
import { rangeOf, readOnlyInFormulas, select } from './state.ts';
import { TextFinder } from './text-finder.ts';

const PASTES: Readonly<Record<string, string>> = {
  PASTE_NORMAL: 'PASTE_NORMAL',
  PASTE_VALUES: 'PASTE_VALUES',
  PASTE_FORMAT: 'PASTE_FORMAT',
};

interface CopyOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
}

function pasteKind(how: CopyOptions | EnumValue | undefined, transposed: boolean | undefined): string {
  if (transposed === true) return fail('Host lokal: SpreadsheetApp.Range.copyTo (transposed) belum didukung');
  if (how === undefined || how === null) return 'PASTE_NORMAL';
  if ('name' in how) {
    const name = enumName(how as EnumValue);
    return PASTES[name] ?? fail(`Host lokal: SpreadsheetApp.CopyPasteType.${name} belum didukung`);
  }
  const { contentsOnly, formatOnly } = how as CopyOptions;
  return contentsOnly === true ? 'PASTE_VALUES' : formatOnly === true ? 'PASTE_FORMAT' : 'PASTE_NORMAL';
}

const links = (range: object) => read<CellLink[][][]>(range, 'links');

function richTexts(range: object): RichTextValue[][] {
  const found = links(range);
  return read<string[][]>(range, 'display').map((row, r) =>
    row.map((text, c) => new RichTextValue(text, found[r]?.[c] ?? [])),
  );
}

interface SortKey {
  readonly column: number;
  readonly ascending?: boolean;
}

/** A key is a column number of the sheet, counted from 1, or an object with one. */
export function sortKeys(keys: unknown, zone: Zone): { col: number; ascending: boolean }[] {
  const list = Array.isArray(keys) ? (keys as (number | SortKey)[]) : [keys as number | SortKey];
  return list.map((key) => {
    const { column, ascending = true } = typeof key === 'number' ? { column: key } : key;
    if (column - 1 < zone.col || column - 1 >= zone.col + zone.cols)
      fail('Sort column is outside the range.');
    return { col: column - 1, ascending };
  });
}

/** The part of a zone of whole rows or columns, for metadata. */
function wholeLine(range: Range): { type: 'ROW' | 'COLUMN'; index: number } {
  const { sheet, zone } = rangeOf(range);
  const { rows, cols } = sheetInfo(sheet);
  if (zone.rows === 1 && zone.col === 0 && zone.cols === cols) return { type: 'ROW', index: zone.row };
  if (zone.cols === 1 && zone.row === 0 && zone.rows === rows) return { type: 'COLUMN', index: zone.col };
  return fail(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** A rectangle of cells. */
export class Range extends RangeFormats {
  getSheet(): Sheet {
    return new Sheet(rangeOf(this).sheet);
  }
  activate(): this {
    const { sheet } = rangeOf(this);
    call('ss.activate', sheet.book.id, sheet.sheetId);
    select(rangeOf(this));
    return this;
  }
  activateAsCurrentCell(): this {
    return this.activate();
  }
  getCell(row: number, column: number): Range {
    const { sheet, zone } = rangeOf(this);
    if (row < 1 || column < 1 || row > zone.rows || column > zone.cols) fail('Cell reference out of range');
    return new Range(sheet, {
      ...zone,
      row: zone.row + row - 1,
      col: zone.col + column - 1,
      rows: 1,
      cols: 1,
    });
  }
  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    const { sheet, zone } = rangeOf(this);
    const rows = numRows ?? zone.rows;
    return new Range(
      sheet,
      checkedZone(
        sheet,
        zone.row + rowOffset + 1,
        zone.col + columnOffset + 1,
        rows,
        numColumns ?? zone.cols,
      ),
    );
  }
  clear(options?: Readonly<Record<string, boolean>>): this {
    const named = options !== undefined && Object.keys(options).length > 0;
    if (!named) return act(this, 'range.clear', { values: true, formats: true });
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
    const what = {
      values: contentsOnly === true,
      formats: formatOnly === true,
      notes: commentsOnly === true,
      validations: validationsOnly === true,
    };
    return act(this, 'range.clear', what);
  }
  clearContent(): this {
    return act(this, 'range.clear', { values: true });
  }
  clearFormat(): this {
    return act(this, 'range.clear', { formats: true });
  }
  clearDataValidations(): this {
    return act(this, 'range.clear', { validations: true });
  }
  copyTo(destination: Range, how?: CopyOptions | EnumValue, transposed?: boolean): void {
    const from = rangeOf(this);
    const to = rangeOf(destination);
    if (from.sheet.book.id !== to.sheet.book.id)
      fail('Target range and source range must be on the same spreadsheet.');
    const zone = {
      ...to.zone,
      rows: Math.max(to.zone.rows, from.zone.rows),
      cols: Math.max(to.zone.cols, from.zone.cols),
    };
    checkedZone(to.sheet, zone.row + 1, zone.col + 1, zone.rows, zone.cols);
    call('range.copy', from.sheet.book.id, from.zone, zone, pasteKind(how, transposed));
  }
  copyValuesToRange(
    target: Sheet | number,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ): void {
    if (typeof target === 'number')
      fail('Host lokal: SpreadsheetApp.Range.copyValuesToRange (gridId) belum didukung');
    const destination = (target as Sheet).getRange(row, column, rowEnd - row + 1, columnEnd - column + 1);
    this.copyTo(destination, { contentsOnly: true });
  }
  moveTo(target: Range): void {
    const from = rangeOf(this);
    const to = rangeOf(target);
    if (from.sheet.book.id !== to.sheet.book.id)
      fail('Target range and source range must be on the same spreadsheet.');
    const zone = checkedZone(to.sheet, to.zone.row + 1, to.zone.col + 1, from.zone.rows, from.zone.cols);
    call('range.move', from.sheet.book.id, from.zone, zone);
  }
  merge(): this {
    return act(this, 'range.merge', [rangeOf(this).zone]);
  }
  mergeAcross(): this {
    const { zone } = rangeOf(this);
    const rows = Array.from({ length: zone.rows }, (_, row) => ({ ...zone, row: zone.row + row, rows: 1 }));
    return act(this, 'range.merge', rows);
  }
  mergeVertically(): this {
    const { zone } = rangeOf(this);
    const cols = Array.from({ length: zone.cols }, (_, col) => ({ ...zone, col: zone.col + col, cols: 1 }));
    return act(this, 'range.merge', cols);
  }
  breakApart(): this {
    return act(this, 'range.unmerge');
  }
  getMergedRanges(): Range[] {
    const { sheet, zone } = rangeOf(this);
    const merged = call<Zone[]>('sheet.merges', sheet.book.id, sheet.sheetId);
    const touches = (one: Zone): boolean =>
      one.row < zone.row + zone.rows &&
      zone.row < one.row + one.rows &&
      one.col < zone.col + zone.cols &&
      zone.col < one.col + one.cols;
    return merged.filter(touches).map((one) => new Range(sheet, one));
  }
  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }
  getTextStyle(): TextStyle {
    return this.getTextStyles()[0]?.[0] ?? new TextStyle({});
  }
  getTextStyles(): TextStyle[][] {
    return read<CellFormat[][]>(this, 'formats').map((row) => row.map(styleOf));
  }
  setTextStyle(style: TextStyle): this {
    return act(this, 'range.format', formatOfStyle(style), []);
  }
  setTextStyles(styles: readonly (readonly TextStyle[])[]): this {
    const { rows, cols } = rangeOf(this).zone;
    checkShape(styles, rows, cols);
    return act(
      this,
      'range.formatEach',
      styles.map((row) => row.map(formatOfStyle)),
    );
  }
  setDataValidation(rule: DataValidation | null): this {
    writeValidation(this, rule);
    return this;
  }
  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): this {
    const { rows, cols } = rangeOf(this).zone;
    checkShape(rules, rows, cols);
    return act(
      this,
      'range.setValidations',
      rules.map((row) => row.map((rule) => (rule ? DataValidation.rule(rule) : null))),
    );
  }
  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }
  getDataValidations(): (DataValidation | null)[][] {
    return read<(ValidationRule | null)[][]>(this, 'validation').map((row) =>
      row.map((rule) => (rule === null ? null : new DataValidation(rule))),
    );
  }
  insertCheckboxes(checked?: unknown, unchecked?: unknown): this {
    const args = [checked, unchecked].filter((value) => value !== undefined).map(String);
    const rule = { criteria: 'CHECKBOX', args, allowInvalid: false, helpText: null, showDropdown: false };
    act(this, 'range.setValidation', rule);
    const { rows, cols } = rangeOf(this).zone;
    const off = unchecked === undefined ? (checked === undefined ? false : null) : String(unchecked);
    return act(
      this,
      'range.setValues',
      Array.from({ length: rows }, () => Array.from({ length: cols }, () => off)),
    );
  }
  removeCheckboxes(): this {
    return act(this, 'range.clear', { validations: true, values: true });
  }
  getRichTextValue(): RichTextValue | null {
    return richTexts(this)[0]?.[0] ?? null;
  }
  getRichTextValues(): RichTextValue[][] {
    return richTexts(this);
  }
  setRichTextValue(value: RichTextValue): this {
    const { rows, cols } = rangeOf(this).zone;
    const text = toWireText(value);
    return act(
      this,
      'range.setRichTexts',
      Array.from({ length: rows }, () => Array.from({ length: cols }, () => text)),
    );
  }
  setRichTextValues(values: readonly (readonly RichTextValue[])[]): this {
    const { rows, cols } = rangeOf(this).zone;
    checkShape(values, rows, cols);
    return act(
      this,
      'range.setRichTexts',
      values.map((row) => row.map(toWireText)),
    );
  }
  insertCells(shift: EnumValue): this {
    return act(this, 'range.shift', enumName(shift), true);
  }
  deleteCells(shift: EnumValue): void {
    act(this, 'range.shift', enumName(shift), false);
  }
  sort(keys: unknown): this {
    return act(this, 'range.sort', sortKeys(keys, rangeOf(this).zone));
  }
  protect(): Protection {
    const { sheet, zone } = rangeOf(this);
    return new Protection(sheet.book, call('ss.protect', sheet.book.id, zone));
  }
  canEdit(): boolean {
    const { sheet, zone } = rangeOf(this);
    return call('ss.canEdit', sheet.book.id, { zone });
  }
  createFilter(): Filter {
    const { sheet, zone } = rangeOf(this);
    return createFilter(sheet, zone);
  }
  getFilter(): Filter | null {
    return new Sheet(rangeOf(this).sheet).getFilter();
  }
  addDeveloperMetadata(key: string, value?: string | EnumValue, visibility?: EnumValue): this {
    const { sheet } = rangeOf(this);
    addMetadata(sheet.book, { ...wholeLine(this), sheetId: sheet.sheetId }, key, value, visibility);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    const { sheet } = rangeOf(this);
    const { type, index } = wholeLine(this);
    return metadataOf(
      sheet.book,
      ({ location }) =>
        location.type === type && location.sheetId === sheet.sheetId && location.index === index,
    );
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    const { sheet, zone } = rangeOf(this);
    return new DeveloperMetadataFinder(sheet.book, ({ location }) => {
      if (!('index' in location) || location.sheetId !== sheet.sheetId) return false;
      const [start, count] = location.type === 'ROW' ? [zone.row, zone.rows] : [zone.col, zone.cols];
      return location.index >= start && location.index < start + count;
    });
  }
  createTextFinder(text: string): TextFinder {
    const { sheet, zone } = rangeOf(this);
    return new TextFinder(sheet.book, text, () => [new Range(sheet, zone)]);
  }
  getDataRegion(dimension?: EnumValue): Range {
    const { sheet, zone } = rangeOf(this);
    const { rows, cols } = sheetInfo(sheet);
    const shown = call<string[][]>('range.read', sheet.book.id, 'display', {
      sheetId: sheet.sheetId,
      row: 0,
      col: 0,
      rows,
      cols,
    });
    return new Range(sheet, grownRegion(shown, zone, dimension ? enumName(dimension) : null));
  }
  getNextDataCell(direction: EnumValue): Range {
    const { sheet, zone } = rangeOf(this);
    const { rows, cols } = sheetInfo(sheet);
    const shown = call<string[][]>('range.read', sheet.book.id, 'display', {
      sheetId: sheet.sheetId,
      row: 0,
      col: 0,
      rows,
      cols,
    });
    const [row, col] = nextData(shown, zone.row, zone.col, STEPS[enumName(direction)] ?? [1, 0]);
    return new Range(sheet, { sheetId: sheet.sheetId, row, col, rows: 1, cols: 1 });
  }
}

readOnlyInFormulas(Range, RangeFormats, Object.getPrototypeOf(RangeFormats) as typeof RangeFormats);
defineClass('SpreadsheetApp.Range', Range);
