import type { ChartInfo, ConditionalFormat } from '../../engine/workbook-api.ts';
import type { Zone } from '../../protocol.ts';
import { defineClass, type EnumValue, enumName } from '../guard.ts';
import { call } from '../kernel.ts';
import { EmbeddedChart, EmbeddedChartBuilder } from './charts.ts';
import { type Color, hexOf, RgbColor, toHex } from './colors.ts';
import { ConditionalFormatRule, toRule } from './conditional-format.ts';
import { Filter } from './filter.ts';
import { addMetadata, type DeveloperMetadata, DeveloperMetadataFinder, metadataOf } from './metadata.ts';
import { type NamedRange, namedRangesOf } from './named-range.ts';
import { Protection, protectionsOf } from './protection.ts';
import { Range } from './range.ts';
import { actOn, info, SheetBase } from './sheet-base.ts';
import { SheetGrid } from './sheet-grid.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { bookOf, readOnlyInFormulas, type SheetInfo, sheetOf } from './state.ts';
import { TextFinder } from './text-finder.ts';

/** One tab of a spreadsheet. */
export class Sheet extends SheetGrid {
  hideSheet(): this {
    return actOn(this, 'sheet.update', { hidden: true });
  }
  showSheet(): this {
    return actOn(this, 'sheet.update', { hidden: false });
  }
  isSheetHidden(): boolean {
    return info(this).hidden;
  }
  setTabColor(color: string | null): this {
    return actOn(this, 'sheet.update', { tabColor: toHex(color) });
  }
  setTabColorObject(color: Color | null): this {
    return actOn(this, 'sheet.update', { tabColor: color === null ? null : hexOf(color) });
  }
  getTabColor(): string | null {
    return info(this).tabColor;
  }
  getTabColorObject(): RgbColor | null {
    const { tabColor } = info(this);
    return tabColor === null ? null : new RgbColor(tabColor);
  }
  setHiddenGridlines(hidden: boolean): this {
    return actOn(this, 'sheet.update', { gridlinesHidden: hidden });
  }
  hasHiddenGridlines(): boolean {
    return info(this).gridlinesHidden;
  }
  getFormUrl(): string | null {
    const { book, sheetId } = sheetOf(this);
    return call('ss.form', book.id, sheetId);
  }
  copyTo(spreadsheet: Spreadsheet): Sheet {
    const { book, sheetId } = sheetOf(this);
    const target = bookOf(spreadsheet);
    const made = call<SheetInfo>('sheet.copyTo', book.id, sheetId, target.id);
    return new Sheet({ book: target, sheetId: made.sheetId, name: made.name });
  }
  protect(): Protection {
    const { book, sheetId } = sheetOf(this);
    return new Protection(book, call('ss.protect', book.id, { sheetId, row: 0, col: 0, rows: 0, cols: 0 }));
  }
  getProtections(type: EnumValue): Protection[] {
    const { book, sheetId } = sheetOf(this);
    return protectionsOf(book, enumName(type), sheetId);
  }
  getNamedRanges(): NamedRange[] {
    const { book, sheetId } = sheetOf(this);
    return namedRangesOf(book, sheetId);
  }
  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(sheetOf(this));
  }
  getCharts(): EmbeddedChart[] {
    const state = sheetOf(this);
    return call<ChartInfo[]>('sheet.charts', state.book.id, state.sheetId).map(
      (chart) => new EmbeddedChart(state, chart),
    );
  }
  insertChart(chart: EmbeddedChart): void {
    const { book, sheetId } = sheetOf(this);
    call('sheet.setChart', book.id, { ...EmbeddedChart.info(chart), id: '', sheetId });
  }
  updateChart(chart: EmbeddedChart): void {
    const { book, sheetId } = sheetOf(this);
    call('sheet.setChart', book.id, { ...EmbeddedChart.info(chart), sheetId });
  }
  removeChart(chart: EmbeddedChart): void {
    call('sheet.removeChart', sheetOf(this).book.id, EmbeddedChart.info(chart).id);
  }
  getConditionalFormatRules(): ConditionalFormatRule[] {
    const state = sheetOf(this);
    return call<ConditionalFormat[]>('sheet.conditions', state.book.id, state.sheetId).map((rule) =>
      toRule(state, rule),
    );
  }
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    actOn(this, 'sheet.setConditions', rules.map(ConditionalFormatRule.plain));
  }
  clearConditionalFormatRules(): void {
    actOn(this, 'sheet.setConditions', []);
  }
  getFilter(): Filter | null {
    const state = sheetOf(this);
    const zone = call<Zone | null>('sheet.filter', state.book.id, state.sheetId);
    return zone === null ? null : new Filter(state, zone);
  }
  addDeveloperMetadata(key: string, value?: string | EnumValue, visibility?: EnumValue): this {
    const { book, sheetId } = sheetOf(this);
    addMetadata(book, { type: 'SHEET', sheetId }, key, value, visibility);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    const { book, sheetId } = sheetOf(this);
    return metadataOf(book, ({ location }) => location.type === 'SHEET' && location.sheetId === sheetId);
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    const { book, sheetId } = sheetOf(this);
    return new DeveloperMetadataFinder(
      book,
      ({ location }) => 'sheetId' in location && location.sheetId === sheetId,
    );
  }
  createTextFinder(text: string): TextFinder {
    const state = sheetOf(this);
    const { book, sheetId } = state;
    const whole = (): Range[] => {
      const { rows, cols } = info(this);
      return [new Range(state, { sheetId, row: 0, col: 0, rows, cols })];
    };
    return new TextFinder(book, text, whole);
  }
}

readOnlyInFormulas(Sheet, SheetGrid, SheetBase);
defineClass('SpreadsheetApp.Sheet', Sheet);
