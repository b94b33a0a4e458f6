import type { CellFormat, CellWrite, Scalar, Zone } from '../protocol.ts';
import type { EngineCore } from './core.ts';
import { fromEngineFormula, parses, toEngineFormula, toLocalFormula } from './formula-text.ts';
import { displayValue } from './number-format.ts';
import type { CellInput, FormatInput } from './plugins/cell-plugin.ts';
import type { EngineCell, EngineStyle, Position } from './plugins/library.ts';
import { engineLocale } from './plugins/locales.ts';
import { library } from './runtime.ts';

/** The engine's error values by Google's names. */
const ERRORS: Readonly<Record<string, string>> = {
  '#ERROR': '#ERROR!',
  '#BAD_EXPR': '#ERROR!',
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
};

export function eachPosition<T>(core: EngineCore, zone: Zone, read: (at: Position) => T): T[][] {
  const sheetId = core.sheet(zone.sheetId);
  return Array.from({ length: zone.rows }, (_, r) =>
    Array.from({ length: zone.cols }, (__, c) => read({ sheetId, col: zone.col + c, row: zone.row + r })),
  );
}

function literalOf(cell: EngineCell & { isFormula: false }): Scalar {
  return cell.parsedValue ?? '';
}

/** What the engine cannot compile is malformed, or well-formed with a name it does not know. */
function errorValue(core: EngineCore, cell: EngineCell | undefined, value: string): string {
  return value === '#BAD_EXPR' && cell?.isFormula && parses(formulaText(core, cell))
    ? '#NAME?'
    : (ERRORS[value] ?? value);
}

function valueAt(core: EngineCore, at: Position, cell: EngineCell | undefined): Scalar {
  if (cell && !cell.isFormula && cell.content !== '') {
    return literalOf(cell);
  }
  const evaluated = core.getters.getEvaluatedCell(at);
  const value = evaluated.value ?? '';
  return evaluated.type === 'error' ? errorValue(core, cell, String(value)) : value;
}

export function readValues(core: EngineCore, zone: Zone): Scalar[][] {
  core.settle();
  return eachPosition(core, zone, (at) => valueAt(core, at, core.getters.getCell(at)));
}

export function readDisplay(core: EngineCore, zone: Zone, locale: string): string[][] {
  core.settle();
  return eachPosition(core, zone, (at) => {
    const cell = core.getters.getCell(at);
    const value = valueAt(core, at, cell);
    if (typeof value === 'string' && cell?.format === undefined && cell?.style?.googleFormat === undefined) {
      return value;
    }
    return displayValue(value, numberFormatOf(cell) || evaluatedFormat(core, at, cell), locale);
  });
}

/** A formula without a format of its own shows by its arguments' (a sum of percents is a percent). */
function evaluatedFormat(core: EngineCore, at: Position, cell: EngineCell | undefined): string {
  return cell && !cell.isFormula ? '' : (core.getters.getEvaluatedCell(at).format ?? '');
}

export function readFormulas(core: EngineCore, zone: Zone, locale: string): string[][] {
  return eachPosition(core, zone, (at) => {
    const cell = core.getters.getCell(at);
    return cell?.isFormula ? toLocalFormula(formulaText(core, cell), locale) : '';
  });
}

const formulaText = (core: EngineCore, cell: EngineCell & { isFormula: true }): string =>
  fromEngineFormula(cell.compiledFormula.toFormulaString(core.getters));

export function readContents(core: EngineCore, zone: Zone): CellWrite[][] {
  return eachPosition(core, zone, (at) => {
    const cell = core.getters.getCell(at);
    if (!cell) {
      return { value: '' };
    }
    return cell.isFormula
      ? { formula: formulaText(core, cell) }
      : { value: cell.content === '' ? '' : literalOf(cell) };
  });
}

export function extentOf(core: EngineCore, sheetId: number): { rows: number; cols: number } {
  core.settle();
  let [rows, cols] = [0, 0];
  for (const at of core.getters.getEvaluatedCellsPositions(core.sheet(sheetId))) {
    if ((at.row >= rows || at.col >= cols) && core.getters.getEvaluatedCell(at).type !== 'empty') {
      rows = Math.max(rows, at.row + 1);
      cols = Math.max(cols, at.col + 1);
    }
  }
  return { rows, cols };
}

/** A write beyond the grid is our own mistake: the services answer it with Google's words before it gets here. */
function assertInside(core: EngineCore, { sheetId, row, col }: Zone, rows: number, cols: number): void {
  const id = core.sheet(sheetId);
  if (
    row < 0 ||
    col < 0 ||
    row + rows > core.getters.getNumberRows(id) ||
    col + cols > core.getters.getNumberCols(id)
  ) {
    throw new Error(
      `Cells beyond the grid of sheet ${sheetId}: row ${row}, column ${col}, ${rows} × ${cols}.`,
    );
  }
}

/** Writes cells as one command; the grid must be large enough. */
export function writeCells(
  core: EngineCore,
  zone: Zone,
  cells: readonly (readonly (CellWrite | undefined)[])[],
): void {
  assertInside(
    core,
    zone,
    cells.length,
    cells.reduce((most, line) => Math.max(most, line.length), 0),
  );
  const inputs = cells.map((line) =>
    line.map((cell): CellInput => {
      if (cell === undefined) {
        return null;
      }
      return 'formula' in cell ? { formula: toEngineFormula(cell.formula) } : cell.value;
    }),
  );
  core.run('BK_SET_CELLS', {
    sheetId: core.sheet(zone.sheetId),
    col: zone.col,
    row: zone.row,
    cells: inputs,
  });
}

const known = new Map<string, string>();

/** The engine's pattern for a Google one, '' when it has none: then only our own display follows the pattern. */
export function enginePattern(pattern: string): string {
  let engine = known.get(pattern);
  if (engine === undefined) {
    engine = convertPattern(pattern);
    known.set(pattern, engine);
  }
  return engine;
}

function convertPattern(pattern: string): string {
  const candidate = pattern
    .replace(/"([^"]*)"/g, (_, text: string) => `[$${text}]`)
    .replace(/am\/pm/gi, 'a')
    .replace(/E\+0+/g, 'e')
    .replace(/^\[\$([^\]-]*)-[^\]]*\]/, '[$$$1]');
  try {
    const kind = library.helpers.parseFormat(candidate).positive.type;
    library.helpers.formatValue(1, { format: candidate, locale: engineLocale('en_US') });
    return kind === 'text' ? '' : candidate;
  } catch {
    return '';
  }
}

/** The Google pattern of a cell; '' is automatic. */
export function numberFormatOf(cell: EngineCell | undefined): string {
  const google = cell?.style?.googleFormat;
  const engine = cell?.format ?? '';
  return google !== undefined && enginePattern(google) === engine ? google : engine;
}

const FROM_STYLE: Readonly<Record<string, keyof CellFormat>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strikethrough: 'strikethrough',
  fontSize: 'fontSize',
  fontFamily: 'fontFamily',
  textColor: 'fontColor',
  fillColor: 'background',
  align: 'horizontal',
  verticalAlign: 'vertical',
  wrapping: 'wrap',
};
const TO_STYLE = Object.fromEntries(Object.entries(FROM_STYLE).map(([engine, google]) => [google, engine]));
const WRAPS: Readonly<Record<string, string>> = { OVERFLOW: 'overflow', CLIP: 'clip', WRAP: 'wrap' };
/** What says nothing: a property given like this is taken away instead of stored. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: '',
  background: '',
};

export function formatOf(
  cell: { style?: EngineStyle | undefined; format?: string | undefined } | undefined,
): CellFormat {
  const format: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(cell?.style ?? {})) {
    const property = FROM_STYLE[key];
    if (property && value !== undefined) {
      format[property] = property === 'wrap' ? String(value).toUpperCase() : value;
    }
  }
  const pattern = numberFormatOf(cell as EngineCell | undefined);
  return pattern === '' ? format : { ...format, numberFormat: pattern };
}

export function styleOf(format: CellFormat): Record<string, string | number | boolean | null> {
  const style: Record<string, string | number | boolean | null> = {};
  for (const [property, value] of Object.entries(format)) {
    const key = TO_STYLE[property];
    if (key && value !== undefined) {
      style[key] =
        DEFAULTS[property] === value ? null : property === 'wrap' ? (WRAPS[String(value)] ?? null) : value;
    }
  }
  return style;
}

export function formatInput(format: CellFormat): FormatInput {
  const style = styleOf(format);
  if (format.numberFormat === undefined) {
    return { style };
  }
  const pattern = /^general$/i.test(format.numberFormat) ? '' : format.numberFormat;
  const engine = enginePattern(pattern);
  return { style: { ...style, googleFormat: pattern === engine ? null : pattern }, format: engine };
}

export function applyFormat(core: EngineCore, zone: Zone, input: FormatInput): void {
  const { row, col, rows, cols } = zone;
  core.run('BK_SET_FORMATS', { sheetId: core.sheet(zone.sheetId), row, col, rows, cols, uniform: input });
}

export function applyFormats(
  core: EngineCore,
  zone: Zone,
  formats: readonly (readonly (CellFormat | null)[])[],
): void {
  const inputs = formats.map((line) => line.map((format) => (format ? formatInput(format) : null)));
  core.run('BK_SET_FORMATS', {
    sheetId: core.sheet(zone.sheetId),
    row: zone.row,
    col: zone.col,
    formats: inputs,
  });
}
