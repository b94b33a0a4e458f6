import type { CellFormat, CellWrite, Scalar, Zone } from '../protocol.ts';
import { clearBlock, copyBlock, formatsOf, sortBlock } from './blocks.ts';
import {
  applyFormat,
  applyFormats,
  extentOf,
  formatInput,
  readContents,
  readDisplay,
  readFormulas,
  readValues,
  writeCells,
} from './cells.ts';
import { EngineCore } from './core.ts';
import * as sheets from './sheets.ts';
import * as structure from './structure.ts';
import type { SheetInfo } from './workbook-api.ts';

/** The half of a workbook that is its sheets and cells. */
export class Grid {
  protected readonly core: EngineCore;
  protected localeName: string;

  constructor(id: string, locale: string, data: unknown) {
    this.localeName = locale;
    this.core = new EngineCore(id, JSON.parse(JSON.stringify(data)));
  }

  sheets(): SheetInfo[] {
    return sheets.listSheets(this.core);
  }

  createSheet(name: string, index: number, sheetId?: number): number {
    return sheets.createSheet(this.core, name, index, sheetId);
  }

  duplicateSheet(sheetId: number, name: string, index: number): number {
    return sheets.duplicateSheet(this.core, sheetId, name, index);
  }

  deleteSheet(sheetId: number): void {
    sheets.deleteSheet(this.core, sheetId);
  }

  updateSheet(sheetId: number, change: Partial<Omit<SheetInfo, 'sheetId'>>): void {
    sheets.updateSheet(this.core, sheetId, change);
  }

  values(zone: Zone): Scalar[][] {
    return readValues(this.core, zone);
  }

  display(zone: Zone): string[][] {
    return readDisplay(this.core, zone, this.localeName);
  }

  formulas(zone: Zone): string[][] {
    return readFormulas(this.core, zone, this.localeName);
  }

  contents(zone: Zone): CellWrite[][] {
    return readContents(this.core, zone);
  }

  formats(zone: Zone): CellFormat[][] {
    return formatsOf(this.core, zone);
  }

  extent(sheetId: number): { rows: number; cols: number } {
    return extentOf(this.core, sheetId);
  }

  write(zone: Zone, cells: readonly (readonly (CellWrite | undefined)[])[]): void {
    writeCells(this.core, zone, cells);
  }

  format(zone: Zone, format: CellFormat): void {
    applyFormat(this.core, zone, formatInput(format));
  }

  formatEach(zone: Zone, formats: readonly (readonly (CellFormat | null)[])[]): void {
    applyFormats(this.core, zone, formats);
  }

  clear(
    zone: Zone,
    what: { values?: boolean; formats?: boolean; notes?: boolean; validations?: boolean },
  ): void {
    clearBlock(this.core, zone, what);
  }

  copy(from: Zone, to: Zone, kind: 'PASTE_NORMAL' | 'PASTE_VALUES' | 'PASTE_FORMAT'): void {
    copyBlock(this.core, from, to, kind);
  }

  insert(sheetId: number, dimension: structure.Dimension, start: number, count: number): void {
    structure.insert(this.core, sheetId, dimension, start, count);
  }

  remove(sheetId: number, dimension: structure.Dimension, start: number, count: number): void {
    structure.remove(this.core, sheetId, dimension, start, count);
  }

  move(sheetId: number, dimension: structure.Dimension, start: number, count: number, to: number): void {
    structure.move(this.core, sheetId, dimension, start, count, to);
  }

  resize(
    sheetId: number,
    dimension: structure.Dimension,
    start: number,
    count: number,
    pixels: number | null,
  ): void {
    structure.resize(this.core, sheetId, dimension, start, count, pixels);
  }

  setHidden(
    sheetId: number,
    dimension: structure.Dimension,
    start: number,
    count: number,
    hidden: boolean,
  ): void {
    structure.setHidden(this.core, sheetId, dimension, start, count, hidden);
  }

  dimensionInfo(sheetId: number, dimension: structure.Dimension): { pixels: number; hidden: boolean }[] {
    return structure.dimensionInfo(this.core, sheetId, dimension);
  }

  merges(sheetId: number): Zone[] {
    return structure.listMerges(this.core, sheetId);
  }

  merge(zone: Zone): void {
    structure.merge(this.core, zone);
  }

  unmerge(zone: Zone): void {
    structure.unmerge(this.core, zone);
  }

  borders(zone: Zone, sides: structure.Sides): void {
    structure.setBorders(this.core, zone, sides);
  }

  sort(zone: Zone, keys: readonly { col: number; ascending: boolean }[]): void {
    sortBlock(this.core, zone, keys);
  }
}
