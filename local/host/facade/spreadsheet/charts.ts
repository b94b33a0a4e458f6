import type { ChartInfo } from '../../engine/workbook-api.ts';
import type { Zone } from '../../protocol.ts';
import { defineClass, defineService, type EnumValue, enumName } from '../guard.ts';
import { fail } from '../kernel.ts';
import { Range } from './range.ts';
import { sheetInfo } from './range-base.ts';
import { rangeOf, type SheetState } from './state.ts';

/** A chart's options as set, flat: `title`, `legend.position`. */
export class ChartOptions {
  readonly #options: Readonly<Record<string, unknown>>;
  constructor(options: Readonly<Record<string, unknown>>) {
    this.#options = options;
  }
  get(option: string): unknown {
    return this.#options[option] ?? null;
  }
  getOrDefault(option: string): unknown {
    return this.#options[option] ?? null;
  }
}

/** Where a chart lies over the grid. */
export class ContainerInfo {
  readonly #anchor: ChartInfo['anchor'];
  constructor(anchor: ChartInfo['anchor']) {
    this.#anchor = anchor;
  }
  getAnchorRow(): number {
    return this.#anchor.row + 1;
  }
  getAnchorColumn(): number {
    return this.#anchor.col + 1;
  }
  getOffsetX(): number {
    return this.#anchor.x;
  }
  getOffsetY(): number {
    return this.#anchor.y;
  }
}

const sheetNamed = (sheet: SheetState, zone: Zone): SheetState => {
  const state: SheetState = { book: sheet.book, sheetId: zone.sheetId, name: sheet.name };
  if (zone.sheetId !== sheet.sheetId) state.name = sheetInfo(state).name;
  return state;
};

/** A chart of a sheet, or one built and not yet inserted. */
export class EmbeddedChart {
  readonly #sheet: SheetState;
  readonly #chart: ChartInfo;
  constructor(sheet: SheetState, chart: ChartInfo) {
    this.#sheet = sheet;
    this.#chart = chart;
  }
  getChartId(): number | null {
    return this.#chart.id === '' ? null : Number(this.#chart.id);
  }
  getId(): string {
    return this.#chart.id;
  }
  getRanges(): Range[] {
    return this.#chart.ranges.map((zone) => new Range(sheetNamed(this.#sheet, zone), zone));
  }
  getOptions(): ChartOptions {
    return new ChartOptions(this.#chart.options);
  }
  getNumHeaders(): number {
    return this.#chart.headers;
  }
  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.#chart.anchor);
  }
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.#sheet, this.#chart);
  }
  static info(chart: EmbeddedChart): ChartInfo {
    return chart.#chart;
  }
}

const NEW: Omit<ChartInfo, 'sheetId'> = {
  id: '',
  type: 'LINE',
  ranges: [],
  headers: 0,
  anchor: { row: 0, col: 0, x: 0, y: 0 },
  width: 600,
  height: 371,
  options: {},
};

const TYPES = new Set(['BAR', 'COLUMN', 'PIE', 'LINE', 'AREA', 'SCATTER', 'COMBO', 'RADAR', 'TABLE']);

/** Builds a chart; nothing is in the sheet before insertChart or updateChart. */
export class EmbeddedChartBuilder {
  readonly #sheet: SheetState;
  #chart: ChartInfo;
  constructor(sheet: SheetState, chart: ChartInfo = { ...NEW, sheetId: sheet.sheetId }) {
    this.#sheet = sheet;
    this.#chart = chart;
  }
  #set(change: Partial<ChartInfo>): this {
    this.#chart = { ...this.#chart, ...change };
    return this;
  }
  #option(name: string, value: unknown): this {
    return this.#set({ options: { ...this.#chart.options, [name]: value } });
  }
  setChartType(type: EnumValue): this {
    const name = enumName(type);
    if (!TYPES.has(name)) fail(`Host lokal: Charts.ChartType.${name} belum didukung`);
    return this.#set({ type: name });
  }
  getChartType(): string {
    return this.#chart.type;
  }
  asBarChart(): this {
    return this.#set({ type: 'BAR' });
  }
  asColumnChart(): this {
    return this.#set({ type: 'COLUMN' });
  }
  asPieChart(): this {
    return this.#set({ type: 'PIE' });
  }
  asLineChart(): this {
    return this.#set({ type: 'LINE' });
  }
  asAreaChart(): this {
    return this.#set({ type: 'AREA' });
  }
  asScatterChart(): this {
    return this.#set({ type: 'SCATTER' });
  }
  asComboChart(): this {
    return this.#set({ type: 'COMBO' });
  }
  addRange(range: Range): this {
    return this.#set({ ranges: [...this.#chart.ranges, rangeOf(range).zone] });
  }
  removeRange(range: Range): this {
    const gone = JSON.stringify(rangeOf(range).zone);
    return this.#set({ ranges: this.#chart.ranges.filter((zone) => JSON.stringify(zone) !== gone) });
  }
  clearRanges(): this {
    return this.#set({ ranges: [] });
  }
  getRanges(): Range[] {
    return this.#chart.ranges.map((zone) => new Range(sheetNamed(this.#sheet, zone), zone));
  }
  setNumHeaders(headers: number): this {
    return this.#set({ headers });
  }
  setOption(name: string, value: unknown): this {
    if (name === 'width' && typeof value === 'number') return this.#set({ width: value });
    if (name === 'height' && typeof value === 'number') return this.#set({ height: value });
    return this.#option(name, value);
  }
  setTitle(title: string): this {
    return this.#option('title', title);
  }
  setXAxisTitle(title: string): this {
    return this.#option('hAxis.title', title);
  }
  setYAxisTitle(title: string): this {
    return this.#option('vAxis.title', title);
  }
  setColors(colors: readonly string[]): this {
    return this.#option('colors', [...colors]);
  }
  setLegendPosition(position: EnumValue): this {
    return this.#option('legend.position', enumName(position).toLowerCase());
  }
  setStacked(): this {
    return this.#option('isStacked', true);
  }
  setPosition(row: number, column: number, x: number, y: number): this {
    if (row < 1 || column < 1) fail('Chart position is outside the sheet.');
    return this.#set({ anchor: { row: row - 1, col: column - 1, x, y } });
  }
  build(): EmbeddedChart {
    if (this.#chart.ranges.length === 0) fail('A chart must have at least one range.');
    return new EmbeddedChart(this.#sheet, this.#chart);
  }
}

/** The Charts service, for its enums alone. */
class Charts {}

defineService('Charts', new Charts());
defineClass('SpreadsheetApp.ChartOptions', ChartOptions);
defineClass('SpreadsheetApp.ContainerInfo', ContainerInfo);
defineClass('SpreadsheetApp.EmbeddedChart', EmbeddedChart);
defineClass('SpreadsheetApp.EmbeddedChartBuilder', EmbeddedChartBuilder);
