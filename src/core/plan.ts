import type { Cell } from './table.ts';

/**
 * What a command wants written, as plain data. `google/` turns a plan into one atomic Sheets request, so an
 * interrupted run leaves everything as it was. Rows and columns are zero-based inside a plan.
 */
export interface WritePlan {
  readonly sheets: readonly SheetPlan[];
}

export interface SheetPlan {
  /** Stable name kept in developer metadata `bk.sheet`; survives renaming of the tab. */
  readonly key: string;
  /** Tab name used when the sheet is made. */
  readonly title: string;
  /** Bumped when the layout changes; kept in metadata `bk.schema`. */
  readonly schema: number;
  /** `keep`: existing content stays and only what is named is written; `replace`: the sheet's content is the plan's. */
  readonly mode: 'keep' | 'replace';
  readonly columns?: readonly ColumnPlan[];
  readonly blocks: readonly Block[];
  readonly frozenRows?: number;
  readonly frozenCols?: number;
  readonly tabColor?: string;
  readonly hidden?: boolean;
  readonly hideGridlines?: boolean;
  readonly merges?: readonly Area[];
  readonly formats?: readonly { readonly area: Area; readonly format: Format }[];
  readonly notes?: readonly { readonly row: number; readonly col: number; readonly text: string }[];
  readonly validations?: readonly { readonly area: Area; readonly rule: Validation }[];
  readonly conditions?: readonly { readonly area: Area; readonly rule: Condition }[];
  /** The whole sheet is protected, except the open areas; `warning` only warns. */
  readonly protection?: { readonly text: string; readonly warning: boolean; readonly open: readonly Area[] };
  readonly charts?: readonly Chart[];
  readonly rowHeights?: readonly { readonly row: number; readonly pixels: number }[];
}

export interface ColumnPlan {
  /** Kept in column metadata `bk.column`, so that a moved column is still known; '' leaves a column without. */
  readonly key: string;
  readonly width?: number;
  readonly hidden?: boolean;
}

/** `rows` and `cols` of 0 mean to the end of the sheet. */
export interface Area {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

/** A block of values from its top left cell. Strings are text, never parsed; a formula is `{ formula }` with `;` separators. */
export interface Block {
  readonly row: number;
  readonly col: number;
  readonly cells: readonly (readonly (Cell | Formula)[])[];
}

export interface Formula {
  readonly formula: string;
}

export interface Format {
  readonly number?: 'text' | 'integer' | 'decimal1' | 'decimal2' | 'percent1' | 'date' | 'dateTime';
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly background?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly border?: boolean;
}

export type Validation =
  | {
      readonly kind: 'list';
      readonly values: readonly string[];
      readonly strict: boolean;
      readonly help?: string;
    }
  | { readonly kind: 'date'; readonly strict: boolean; readonly help?: string }
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly strict: boolean;
      readonly help?: string;
    };

export type Condition =
  | { readonly kind: 'textIs'; readonly text: string; readonly format: Format }
  | { readonly kind: 'formula'; readonly formula: string; readonly format: Format };

/** A chart known by its key in the title-independent alt text; ranges are columns of this sheet. */
export interface Chart {
  readonly key: string;
  readonly type: 'bar' | 'column' | 'stackedBar' | 'line' | 'radar' | 'pie';
  readonly title: string;
  readonly ranges: readonly Area[];
  readonly horizontalTitle?: string;
  readonly verticalTitle?: string;
  readonly colors: readonly string[];
  readonly at: { readonly row: number; readonly col: number };
  readonly width: number;
  readonly height: number;
}
