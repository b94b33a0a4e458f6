import type { CellFormat, CellWrite, Scalar, Zone } from '../protocol.ts';

/**
 * A workbook as the services see it, whatever engine is behind. Rows and columns are zero-based.
 * Sheet ids are Google's numeric ids. Nothing here checks Google's rules: the services do, before they call.
 */
export interface WorkbookApi {
  readonly id: string;
  name: string;
  /** `id_ID`, `en_US` … decides how typed text and formulas parse and how values are shown. */
  locale: string;
  timeZone: string;

  sheets(): SheetInfo[];
  createSheet(name: string, index: number, sheetId?: number): number;
  duplicateSheet(sheetId: number, name: string, index: number): number;
  deleteSheet(sheetId: number): void;
  updateSheet(sheetId: number, change: Partial<Omit<SheetInfo, 'sheetId'>>): void;

  /** Evaluated values. Errors are their text, `#REF!`. */
  values(zone: Zone): Scalar[][];
  display(zone: Zone): string[][];
  /** '' where the cell holds no formula; else text in the workbook's locale. */
  formulas(zone: Zone): string[][];
  /** What was written: formula text canonical, else the literal. */
  contents(zone: Zone): CellWrite[][];
  formats(zone: Zone): CellFormat[][];
  /** The content's smallest rectangle from A1: `{rows, cols}`, both 0 on an empty sheet. */
  extent(sheetId: number): { rows: number; cols: number };

  /** Row by row; undefined leaves a cell alone. Formats stay. Protections are not consulted. */
  write(zone: Zone, cells: readonly (readonly (CellWrite | undefined)[])[]): void;
  /** Merges the given properties into each cell of the zone. */
  format(zone: Zone, format: CellFormat): void;
  /** The same, a format a cell; null leaves a cell alone. */
  formatEach(zone: Zone, formats: readonly (readonly (CellFormat | null)[])[]): void;
  clear(
    zone: Zone,
    what: { values?: boolean; formats?: boolean; notes?: boolean; validations?: boolean },
  ): void;
  /** Copies values, formats, merges, validations; formulas shift as in a paste. `PASTE_VALUES` copies evaluated values. */
  copy(from: Zone, to: Zone, kind: 'PASTE_NORMAL' | 'PASTE_VALUES' | 'PASTE_FORMAT'): void;

  insert(sheetId: number, dimension: 'ROWS' | 'COLUMNS', start: number, count: number): void;
  remove(sheetId: number, dimension: 'ROWS' | 'COLUMNS', start: number, count: number): void;
  /** `to` counts before the move, as in Google's moveDimension. */
  move(sheetId: number, dimension: 'ROWS' | 'COLUMNS', start: number, count: number, to: number): void;
  resize(
    sheetId: number,
    dimension: 'ROWS' | 'COLUMNS',
    start: number,
    count: number,
    pixels: number | null,
  ): void;
  setHidden(
    sheetId: number,
    dimension: 'ROWS' | 'COLUMNS',
    start: number,
    count: number,
    hidden: boolean,
  ): void;
  dimensionInfo(sheetId: number, dimension: 'ROWS' | 'COLUMNS'): { pixels: number; hidden: boolean }[];

  merges(sheetId: number): Zone[];
  merge(zone: Zone): void;
  unmerge(zone: Zone): void;
  borders(
    zone: Zone,
    sides: Partial<
      Record<'top' | 'bottom' | 'left' | 'right' | 'innerHorizontal' | 'innerVertical', BorderLine | null>
    >,
  ): void;

  notes(zone: Zone): string[][];
  setNote(zone: Zone, note: string): void;
  /** Rich-text links and smart chips of a cell: plain data kept with the cell. */
  links(zone: Zone): CellLink[][][];
  setLinks(zone: Zone, links: readonly CellLink[]): void;

  validation(zone: Zone): (ValidationRule | null)[][];
  setValidation(zone: Zone, rule: ValidationRule | null): void;
  /** Whether what a cell now holds breaks its rule, custom formulas included. */
  breaksRule(zone: Zone): boolean;
  conditionalFormats(sheetId: number): ConditionalFormat[];
  setConditionalFormats(sheetId: number, rules: readonly ConditionalFormat[]): void;

  protections(): Protection[];
  setProtection(protection: Protection): void;
  removeProtection(id: number): void;
  namedRanges(): { name: string; zone: Zone }[];
  setNamedRange(name: string, zone: Zone): void;
  removeNamedRange(name: string): void;
  metadata(): DeveloperMetadata[];
  /** The host's own entries, whose keys start with `HOST_METADATA`; `metadata` leaves them out. */
  hostMetadata(): DeveloperMetadata[];
  addMetadata(entry: Omit<DeveloperMetadata, 'id'>): number;
  updateMetadata(id: number, change: Partial<Pick<DeveloperMetadata, 'key' | 'value' | 'visibility'>>): void;
  removeMetadata(id: number): void;

  charts(sheetId: number): ChartInfo[];
  setChart(chart: ChartInfo): void;
  removeChart(id: string): void;
  filter(sheetId: number): Zone | null;
  setFilter(sheetId: number, zone: Zone | null): void;
  sort(zone: Zone, keys: readonly { col: number; ascending: boolean }[]): void;

  /** Runs `work`; if it throws, the workbook is as it was before. */
  atomically<T>(work: () => T): T;
  /** Plain JSON of everything, to save to a folder and load again. */
  save(): unknown;
}

export interface SheetInfo {
  readonly sheetId: number;
  readonly name: string;
  readonly index: number;
  readonly hidden: boolean;
  readonly rows: number;
  readonly cols: number;
  readonly frozenRows: number;
  readonly frozenCols: number;
  readonly tabColor: string | null;
  readonly gridlinesHidden: boolean;
}

export interface BorderLine {
  readonly style: 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DASHED' | 'DOTTED' | 'DOUBLE';
  readonly color: string;
}

export interface CellLink {
  readonly url: string;
  readonly start: number;
  readonly end: number;
  readonly chip: boolean;
}

/** Google's own names of criteria: `VALUE_IN_LIST`, `VALUE_IN_RANGE`, `DATE_IS_VALID_DATE`, `NUMBER_BETWEEN`, `CUSTOM_FORMULA`, `TEXT_IS_VALID_URL` … */
export interface ValidationRule {
  readonly criteria: string;
  readonly args: readonly (string | number | boolean)[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  readonly showDropdown: boolean;
}

export interface ConditionalFormat {
  readonly zones: readonly Zone[];
  readonly rule:
    | {
        readonly kind: 'boolean';
        readonly criteria: string;
        readonly args: readonly (string | number)[];
        readonly format: CellFormat;
      }
    | { readonly kind: 'gradient'; readonly min: string; readonly mid: string | null; readonly max: string };
}

export interface Protection {
  readonly id: number;
  /** A zone, or a whole sheet when rows and cols are 0. */
  readonly zone: Zone;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
  readonly unprotected: readonly Zone[];
}

export interface DeveloperMetadata {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  /** Rows and columns move along with inserts, deletes and moves; the entry goes when its place is deleted. */
  readonly location:
    | { readonly type: 'SPREADSHEET' }
    | { readonly type: 'SHEET'; readonly sheetId: number }
    | { readonly type: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly index: number };
}

export interface ChartInfo {
  readonly id: string;
  readonly sheetId: number;
  /** `BAR`, `COLUMN`, `PIE`, `LINE`, `RADAR`, `STACKED_BAR` … */
  readonly type: string;
  readonly ranges: readonly Zone[];
  readonly headers: number;
  readonly anchor: { readonly row: number; readonly col: number; readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  /** Google chart options as set, flat: `title`, `legend.position`, `colors` … */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Metadata keys that start so are the host's own (linked forms): they move along like any other, and no service shows them. */
export const HOST_METADATA = 'host.';
