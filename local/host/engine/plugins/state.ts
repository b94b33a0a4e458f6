import type { Getters } from './library.ts';

/** A rectangle of the grid; all four bounds belong to it. */
export interface EngineZone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface EngineRange {
  readonly sheetId: string;
  readonly zone: EngineZone;
  readonly unboundedZone: {
    readonly top: number;
    readonly left: number;
    readonly bottom?: number;
    readonly right?: number;
  };
}

export interface RangeData {
  readonly _sheetId: string;
  readonly _zone: EngineRange['unboundedZone'];
}

export interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** `googleFormat` is ours: a Google pattern the engine has no equal for, above all `@`. */
export interface EngineStyle {
  readonly [property: string]: string | number | boolean | undefined;
  readonly googleFormat?: string;
}

export interface CompiledFormula {
  readonly isBadExpression: boolean;
  toFormulaString(getters: Getters): string;
}

export type EngineCell = {
  readonly id: number;
  readonly style?: EngineStyle | undefined;
  readonly format?: string | undefined;
} & (
  | { readonly isFormula: true; readonly compiledFormula: CompiledFormula }
  | {
      readonly isFormula: false;
      readonly content: string;
      readonly parsedValue: string | number | boolean | null;
    }
);

export interface EvaluatedCell {
  readonly type: 'empty' | 'text' | 'number' | 'boolean' | 'error';
  readonly value: string | number | boolean | null;
  readonly format?: string;
  readonly formattedValue: string;
  readonly message?: string;
}

export interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly areGridLinesVisible: boolean;
  readonly color?: string;
}

export interface EngineRule {
  readonly id: string;
  readonly criterion: {
    readonly type: string;
    readonly values: readonly string[];
    readonly displayStyle?: string;
  };
  readonly isBlocking?: boolean;
  readonly ranges: readonly EngineRange[];
}

export interface EngineConditionalFormat {
  readonly id: string;
  readonly ranges: readonly string[];
  readonly rule: Readonly<Record<string, unknown>> & { readonly type: string };
}

export interface EngineFigure {
  readonly id: string;
  readonly tag: string;
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

export interface EngineLocale {
  readonly name: string;
  readonly code: string;
  readonly thousandsSeparator: string;
  readonly decimalSeparator: string;
  readonly weekStart: number;
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly formulaArgSeparator: string;
}

export interface EngineItem {
  readonly id: string;
  readonly kind: string;
  readonly data: unknown;
  /** Empty for what belongs to the whole workbook. */
  readonly ranges: readonly EngineRange[];
}
