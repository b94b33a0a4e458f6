import type { Zone } from '../protocol.ts';
import { listCharts, putChart, removeChart } from './charts.ts';
import type { Room } from './collab.ts';
import * as decor from './decor.ts';
import { toCsv } from './export-csv.ts';
import { exportXlsx } from './export-xlsx.ts';
import { readFilter, writeFilter } from './filter.ts';
import { toEngineName } from './formula-text.ts';
import { Grid } from './grid.ts';
import type { EngineModel, WorkbookData } from './plugins/library.ts';
import { allLocales, engineLocale } from './plugins/locales.ts';
import * as rules from './rules.ts';
import { library } from './runtime.ts';
import { createSheet, updateSheet } from './sheets.ts';
import type {
  CellLink,
  ChartInfo,
  ConditionalFormat,
  DeveloperMetadata,
  Protection,
  ValidationRule,
  WorkbookApi,
} from './workbook-api.ts';
import { HOST_METADATA } from './workbook-api.ts';

export interface NewWorkbook {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Names of the first sheets; `Sheet1` when left out. */
  readonly sheets?: readonly string[];
}

/** A workbook as it is kept in a folder. The same workbook always saves to the same JSON. */
export interface SavedWorkbook {
  readonly format: 1;
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A new workbook. The first sheet has Google's id 0. */
export function createWorkbook({ id, name, locale, timeZone, sheets = ['Sheet1'] }: NewWorkbook): Workbook {
  const data = {
    settings: { locale: engineLocale(locale) },
    sheets: sheets.map((title, at) => ({
      id: `g${at === 0 ? 0 : at * 7919}`,
      name: toEngineName(title),
      rowNumber: 1000,
      colNumber: 26,
    })),
  };
  return loadWorkbook({ format: 1, id, name, locale, timeZone, data });
}

/** A workbook as `save` gave it. */
export function loadWorkbook(saved: unknown): Workbook {
  return new Workbook(saved as SavedWorkbook);
}

/** The one authoritative model of a spreadsheet behind the services' interface. */
export class Workbook extends Grid implements WorkbookApi {
  readonly id: string;
  name: string;
  timeZone: string;

  constructor({ id, name, locale, timeZone, data }: SavedWorkbook) {
    super(id, locale, data);
    this.id = id;
    this.name = name;
    this.timeZone = timeZone;
  }

  /** The library's model, for who draws it or joins it. Writes go through this class. */
  get model(): EngineModel {
    return this.core.model;
  }

  /** Where browser pages join. */
  get collab(): Room {
    return this.core.room;
  }

  get locale(): string {
    return this.localeName;
  }

  set locale(locale: string) {
    this.core.setLocale(locale);
    this.localeName = locale;
  }

  /** Calls back after every change, a person's in the browser included; the answer ends it. */
  onChange(listener: () => void): () => void {
    const owner = {};
    this.core.model.on('update', owner, listener);
    return () => this.core.model.off('update', owner);
  }

  notes(zone: Zone): string[][] {
    return decor.readNotes(this.core, zone);
  }

  setNote(zone: Zone, note: string): void {
    decor.writeNote(this.core, zone, note);
  }

  links(zone: Zone): CellLink[][][] {
    return decor.readLinks(this.core, zone);
  }

  setLinks(zone: Zone, links: readonly CellLink[]): void {
    decor.writeLinks(this.core, zone, links);
  }

  validation(zone: Zone): (ValidationRule | null)[][] {
    return rules.readValidation(this.core, zone);
  }

  setValidation(zone: Zone, rule: ValidationRule | null): void {
    rules.writeValidation(this.core, zone, rule);
  }

  conditionalFormats(sheetId: number): ConditionalFormat[] {
    return rules.readConditionalFormats(this.core, sheetId);
  }

  setConditionalFormats(sheetId: number, formats: readonly ConditionalFormat[]): void {
    rules.writeConditionalFormats(this.core, sheetId, formats);
  }

  protections(): Protection[] {
    return decor.listProtections(this.core);
  }

  setProtection(protection: Protection): void {
    decor.putProtection(this.core, protection);
  }

  removeProtection(id: number): void {
    decor.dropItem(this.core, 'protection', id);
  }

  namedRanges(): { name: string; zone: Zone }[] {
    return decor.listNamedRanges(this.core);
  }

  setNamedRange(name: string, zone: Zone): void {
    decor.putNamedRange(this.core, name, zone);
  }

  removeNamedRange(name: string): void {
    decor.dropNamedRange(this.core, name);
  }

  metadata(): DeveloperMetadata[] {
    return decor.listMetadata(this.core).filter(({ key }) => !key.startsWith(HOST_METADATA));
  }

  hostMetadata(): DeveloperMetadata[] {
    return decor.listMetadata(this.core).filter(({ key }) => key.startsWith(HOST_METADATA));
  }

  addMetadata(entry: Omit<DeveloperMetadata, 'id'>): number {
    return decor.putMetadata(this.core, entry);
  }

  updateMetadata(id: number, change: Partial<Pick<DeveloperMetadata, 'key' | 'value' | 'visibility'>>): void {
    decor.changeMetadata(this.core, id, change);
  }

  removeMetadata(id: number): void {
    decor.dropItem(this.core, 'metadata', id);
  }

  charts(sheetId: number): ChartInfo[] {
    return listCharts(this.core, sheetId);
  }

  setChart(chart: ChartInfo): void {
    putChart(this.core, chart);
  }

  removeChart(id: string): void {
    removeChart(this.core, id);
  }

  filter(sheetId: number): Zone | null {
    return readFilter(this.core, sheetId);
  }

  setFilter(sheetId: number, zone: Zone | null): void {
    writeFilter(this.core, sheetId, zone);
  }

  atomically<T>(work: () => T): T {
    return this.core.batch(work);
  }

  save(): SavedWorkbook {
    const data: WorkbookData = this.core.model._exportData(false);
    const { id, name, localeName: locale, timeZone } = this;
    return {
      format: 1,
      id,
      name,
      locale,
      timeZone,
      data: JSON.parse(JSON.stringify({ ...data, revisionId: 'START_REVISION' })),
    };
  }

  /** A new last sheet holding the rows as text, whatever they look like. */
  loadSheetFromRows(name: string, rows: readonly (readonly string[])[]): number {
    const cols = rows.reduce((most, row) => Math.max(most, row.length), 1);
    return this.core.batch(() => {
      const sheetId = createSheet(this.core, name, this.sheets().length);
      updateSheet(this.core, sheetId, {
        rows: Math.max(1000, rows.length),
        cols: Math.max(26, cols),
      });
      this.core.run('BK_SET_CELLS', { sheetId: this.core.sheet(sheetId), row: 0, col: 0, cells: rows });
      return sheetId;
    });
  }

  /** The sheet's shown values as CSV (RFC 4180), harmless to open in Excel. */
  exportCsv(sheetId: number): string {
    const zone = { sheetId, row: 0, col: 0, ...this.extent(sheetId) };
    const values = this.values(zone);
    return toCsv(this.display(zone), (row, col) => typeof values[row]?.[col] === 'number');
  }

  exportXlsx(): Promise<Uint8Array> {
    return exportXlsx(this.core);
  }

  breaksRule({ sheetId, row, col }: Zone): boolean {
    this.core.settle();
    return this.core.getters.isDataValidationInvalid({ sheetId: this.core.sheet(sheetId), row, col });
  }

  /** Why a cell shows an error; '' when it shows none. */
  errorMessage({ sheetId, row, col }: Zone): string {
    return String(
      this.core.getters.getEvaluatedCell({ sheetId: this.core.sheet(sheetId), row, col }).message ?? '',
    );
  }

  /** Names of all functions a formula of this process may call, custom ones included. */
  functionNames(): string[] {
    return library.registries.functionRegistry.getKeys().sort();
  }

  /** Locales the engine knows, for the browser page's settings. */
  static readonly locales = allLocales;
}
