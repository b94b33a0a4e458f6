import type {
  CompiledFormula,
  EngineCell,
  EngineConditionalFormat,
  EngineFigure,
  EngineItem,
  EngineLocale,
  EngineRange,
  EngineRule,
  EngineSheet,
  EngineStyle,
  EngineZone,
  EvaluatedCell,
  Position,
  RangeData,
} from './state.ts';

export type {
  CompiledFormula,
  EngineCell,
  EngineConditionalFormat,
  EngineFigure,
  EngineItem,
  EngineLocale,
  EngineRange,
  EngineRule,
  EngineSheet,
  EngineStyle,
  EngineZone,
  EvaluatedCell,
  Position,
  RangeData,
} from './state.ts';

/** What a plugin or a view may read of the model. */
export interface Getters {
  getCell(position: Position): EngineCell | undefined;
  getCells(sheetId: string): readonly EngineCell[];
  getCellPosition(cellId: number): Position;
  getEvaluatedCell(position: Position): EvaluatedCell;
  isDataValidationInvalid(position: Position): boolean;
  getEvaluatedCellsPositions(sheetId: string): readonly Position[];
  getSheetIds(): readonly string[];
  getActiveSheetId(): string;
  getSheet(sheetId: string): EngineSheet;
  tryGetSheet(sheetId: string): EngineSheet | undefined;
  getSheetName(sheetId: string): string;
  getSheetIdByName(name: string): string | undefined;
  getNumberRows(sheetId: string): number;
  getNumberCols(sheetId: string): number;
  getPaneDivisions(sheetId: string): { readonly xSplit: number; readonly ySplit: number };
  getMerges(sheetId: string): readonly (EngineZone & { readonly id: number })[];
  getCellBorder(position: Position): Readonly<Record<string, unknown>> | null;
  getRangeFromSheetXC(sheetId: string, xc: string): EngineRange;
  getRangeFromRangeData(data: RangeData): EngineRange;
  getRangeFromZone(sheetId: string, zone: EngineRange['unboundedZone']): EngineRange;
  getRangeDataFromZone(sheetId: string, zone: EngineZone): RangeData;
  getRangeData(range: EngineRange): RangeData;
  getRangeString(range: EngineRange, forSheetId: string): string;
  getTranslatedCellFormula(
    sheetId: string,
    offsetX: number,
    offsetY: number,
    formula: CompiledFormula | string,
  ): string;
  getNamedRanges(): readonly { readonly name: string; readonly range: EngineRange }[];
  getDataValidationRules(sheetId: string): readonly EngineRule[];
  getConditionalFormats(sheetId: string): readonly EngineConditionalFormat[];
  getFigures(sheetId: string): readonly EngineFigure[];
  isChartDefined(chartId: string): boolean;
  getUserRowSize?(sheetId: string, row: number): number | undefined;
  getRowSize(sheetId: string, row: number): number;
  getColSize(sheetId: string, col: number): number;
  isRowHidden(sheetId: string, row: number): boolean;
  isColHidden(sheetId: string, col: number): boolean;
  getLocale(): EngineLocale;
  getCoreTables(sheetId: string): readonly { readonly id: string; readonly range: EngineRange }[];
  getBkItems(): Readonly<Record<string, EngineItem>>;
  getBkItemsVersion(): number;
}

export interface Change {
  readonly target: Record<string | number, unknown>;
  readonly key: string | number;
  readonly before: unknown;
}

export interface Command {
  readonly type: string;
  readonly [property: string]: unknown;
}

export interface EngineModel {
  readonly getters: Getters;
  readonly handlers: readonly { finalize(): void; readonly sheetsWithDirtyViewports?: Set<string> }[];
  readonly state: { changes: Change[]; commands: Command[] };
  dispatch(
    type: string,
    payload?: Record<string, unknown>,
  ): { readonly isSuccessful: boolean; readonly reasons: readonly string[] };
  dispatchFromCorePlugin(type: string, payload: Record<string, unknown>): unknown;
  on(event: string, owner: object, callback: (payload: unknown) => void): void;
  off(event: string, owner: object): void;
  _exportData(squished: boolean): WorkbookData;
  exportXLSX(): Promise<{
    readonly files: readonly {
      readonly path: string;
      readonly content?: string;
      readonly imageSrc?: string;
    }[];
  }>;
  leaveSession(): Promise<void>;
}

export interface WorkbookData {
  revisionId: string;
  readonly [property: string]: unknown;
}

export interface RangeAdapters {
  applyChange(range: EngineRange): {
    readonly changeType: 'NONE' | 'REMOVE' | 'RESIZE' | 'MOVE' | 'CHANGE';
    readonly range: EngineRange;
  };
}

export interface History {
  update(...pathAndValue: unknown[]): void;
}

export interface CorePluginInstance {
  readonly getters: Getters;
  readonly history: History;
  dispatch(type: string, payload: Record<string, unknown>): unknown;
  allowDispatch(command: Command): string | readonly string[];
  handle(command: Command): void;
  import(data: Record<string, unknown>): void;
  export(data: Record<string, unknown>, squished: boolean): void;
  adaptRanges(adapters: RangeAdapters): void;
}

export interface CellUpdate {
  readonly content?: string;
  readonly style?: EngineStyle | null | undefined;
  readonly format?: string | undefined;
  /** Ours: `content` is to be stored as it stands, and `format` belongs with `style.googleFormat`. */
  readonly literal?: { readonly value: string | number | boolean };
  readonly own?: boolean;
}

export interface CellPluginInstance extends CorePluginInstance {
  getNextCellId(): number;
  updateCell(sheetId: string, col: number, row: number, after: CellUpdate): void;
}

export interface UiPluginInstance {
  handle(command: Command): void;
}

export interface UiPluginConfig {
  readonly custom: { readonly bk?: BatchHook };
}

/** The door through which a batch of writes runs inside one dispatch; it also tells functions whose workbook calls. */
export interface BatchHook {
  readonly workbookId: string;
  run: (() => void) | null;
}

export interface Registry<T> {
  add(key: string, value: T): unknown;
  replace(key: string, value: T): unknown;
  get(key: string): T;
  contains(key: string): boolean;
  getKeys(): string[];
}

export interface FunctionArg {
  readonly value: string | number | boolean | null;
  readonly format?: string;
  readonly message?: string;
}

export interface FunctionDescription {
  readonly description: string;
  readonly args: readonly unknown[];
  readonly category?: string;
  readonly isExported?: boolean;
  readonly compute: (
    this: FunctionContext,
    ...args: (FunctionArg | FunctionArg[][] | undefined)[]
  ) => unknown;
}

export interface FunctionContext {
  readonly bk?: BatchHook;
  readonly getters?: Getters;
}

export interface UrlSpec {
  readonly match: (url: string) => boolean;
  readonly createLink: (
    url: string,
    label: string,
  ) => { url: string; label: string; isExternal: boolean; isUrlEditable: boolean };
  readonly sequence: number;
  readonly [property: string]: unknown;
}

/**
 * The part of @odoo/o-spreadsheet that the engine uses, written down as types. The library itself is handed in,
 * so that Node and the browser page install the same plugins into their own copy.
 */
export interface Library {
  readonly Model: new (
    data: unknown,
    config: Record<string, unknown>,
    messages: readonly unknown[],
  ) => unknown;
  readonly CorePlugin: new (config: unknown) => CorePluginInstance;
  readonly UIPlugin: new (config: unknown) => UiPluginInstance;
  /** Throws when the formula is not well-formed. */
  readonly parse: (formula: string) => unknown;
  readonly coreTypes: Set<string>;
  readonly invalidateEvaluationCommands: Set<string>;
  readonly registries: {
    readonly corePluginRegistry: Registry<unknown>;
    readonly featurePluginRegistry: Registry<unknown>;
    readonly functionRegistry: Registry<FunctionDescription>;
    readonly urlRegistry: Registry<UrlSpec>;
  };
  readonly helpers: {
    arg(definition: string, description?: string): unknown;
    parseFormat(format: string): { readonly positive: { readonly type: 'date' | 'number' | 'text' } };
    formatValue(
      value: string | number,
      options: { readonly format?: string; readonly locale: EngineLocale },
    ): string;
    toString(value: unknown): string;
    toXC(col: number, row: number): string;
  };
  readonly EvaluationError: new (message: string, value?: string) => Error;
}
