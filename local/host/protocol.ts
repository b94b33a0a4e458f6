/** What crosses between Node and the vm context: only strings, numbers and JSON text. Shared by both sides. */

/** A cell as the workbook keeps it. '' is an empty cell; a date is a serial number shown through a date format. */
export type Scalar = string | number | boolean;

/** Zero-based rectangle of a sheet. */
export interface Zone {
  readonly sheetId: number;
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

/** One cell to write: literal content (never parsed) or a formula in canonical en-US text, `=SUM(A1,B1)`. */
export type CellWrite = { readonly value: Scalar } | { readonly formula: string };

export interface CellFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  /** `#rrggbb` */
  readonly fontColor?: string;
  /** `#rrggbb` */
  readonly background?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'OVERFLOW' | 'CLIP' | 'WRAP';
}

/** The way a service op answers; errors keep Google's wording and are thrown again inside the context. */
export type BridgeReply =
  | { readonly value: unknown }
  | { readonly error: { readonly name: string; readonly message: string } };

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

export interface ContainerRef {
  readonly kind: 'sheets' | 'forms';
  readonly id: string;
}

/** How the value of an execution leaves it: as plain JSON (strict), by google.script.run's rules, or by a formula's rules. */
export type ResultRule = 'none' | 'json' | 'client' | 'formula';

export type EventSpec =
  | { readonly kind: 'open' | 'install' }
  | {
      readonly kind: 'sheetsFormSubmit';
      readonly triggerUid: string;
      readonly zone: Zone;
      readonly values: readonly string[];
      readonly namedValues: Readonly<Record<string, readonly string[]>>;
    }
  | {
      readonly kind: 'formsFormSubmit';
      readonly triggerUid: string;
      readonly formId: string;
      readonly responseId: string;
    }
  | { readonly kind: 'clock'; readonly triggerUid: string };

export interface RunRequest {
  /** A top-level function name of the bundle, or a source text to evaluate after it (used by the host's own tests). */
  readonly fn?: string;
  readonly source?: string;
  readonly mode: AuthMode;
  readonly container: ContainerRef | null;
  readonly args?: readonly unknown[];
  readonly event?: EventSpec;
  readonly result?: ResultRule;
  readonly faults?: {
    readonly failCall?: number;
    readonly failOn?: string;
    readonly stopAfterCalls?: number;
    readonly stopAfterMs?: number;
  };
}

export interface Meter {
  readonly total: number;
  readonly byName: Readonly<Record<string, number>>;
}

export interface RunResult {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string; readonly stack: string };
  readonly serviceCalls: Meter;
  readonly logs: readonly string[];
  readonly ms: number;
}
