import type { BorderLine } from '../../engine/workbook-api.ts';
import type { CellFormat } from '../../protocol.ts';
import { type EnumValue, enumName, enumValue } from '../guard.ts';
import { call, fail } from '../kernel.ts';
import { checkShape } from './cells.ts';
import { toHex } from './colors.ts';
import { act, read } from './range-base.ts';
import { RangeValues } from './range-values.ts';
import { rangeOf } from './state.ts';

type Key = keyof CellFormat;
type Value = string | number | boolean | null;

/** What a cell shows where nothing is set. */
const DEFAULTS: Readonly<Record<Key, Value>> = {
  numberFormat: '0.###############',
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontSize: 10,
  fontFamily: 'Arial',
  fontColor: '#000000',
  background: '#ffffff',
  horizontal: 'general',
  vertical: 'bottom',
  wrap: 'OVERFLOW',
};

function all<T>(range: object, show: (format: CellFormat) => T): T[][] {
  return read<CellFormat[][]>(range, 'formats').map((row) => row.map(show));
}

function first<T>(range: object, show: (format: CellFormat) => T): T {
  const { sheet, zone } = rangeOf(range);
  const [[format = {}] = []] = call<CellFormat[][]>('range.read', sheet.book.id, 'formats', {
    ...zone,
    rows: 1,
    cols: 1,
  });
  return show(format);
}

const of =
  (key: Key) =>
  (format: CellFormat): Value =>
    format[key] ?? DEFAULTS[key];

function set<T extends object>(range: T, key: Key, value: Value): T {
  return value === null
    ? act(range, 'range.format', {}, [key])
    : act(range, 'range.format', { [key]: value }, []);
}

function setEach<T extends object>(range: T, key: Key, values: readonly (readonly Value[])[]): T {
  const { rows, cols } = rangeOf(range).zone;
  checkShape(values, rows, cols);
  const formats = values.map((row) => row.map((value) => ({ [key]: value ?? DEFAULTS[key] })));
  return act(range, 'range.formatEach', formats);
}

/** One of two words as a flag; nothing puts the default back. */
function flag(value: string | null | undefined, on: string): Value {
  if (value === null || value === undefined) return null;
  return value === on || (value === 'normal' ? false : fail(`Invalid argument: ${value}`));
}
const weight = (value: string | null): Value => flag(value, 'bold');
const slant = (value: string | null): Value => flag(value, 'italic');
const weightName = (format: CellFormat): string => (format.bold === true ? 'bold' : 'normal');
const slantName = (format: CellFormat): string => (format.italic === true ? 'italic' : 'normal');

function line(value: string | null): CellFormat {
  if (value !== null && value !== undefined && !['none', 'underline', 'line-through'].includes(value))
    fail(`Invalid argument: ${value}`);
  return { underline: value === 'underline', strikethrough: value === 'line-through' };
}

const lineName = (format: CellFormat): string =>
  format.underline === true ? 'underline' : format.strikethrough === true ? 'line-through' : 'none';

function word<T extends string>(value: string | null | undefined, allowed: readonly T[]): Value {
  if (value === null || value === undefined) return null;
  if (!(allowed as readonly string[]).includes(value)) fail(`Invalid argument: ${value}`);
  return value;
}

function horizontal(value: string | null): Value {
  return value === 'normal' ? null : word(value, ['left', 'center', 'right']);
}

function size(value: number | null | undefined): Value {
  if (value === null || value === undefined) return null;
  return value >= 1 && value <= 400 ? value : fail('Invalid argument: size');
}

const WRAPS = 'SpreadsheetApp.WrapStrategy';

/** How a range looks. */
export class RangeFormats extends RangeValues {
  getNumberFormat() {
    return first(this, of('numberFormat'));
  }
  getNumberFormats() {
    return all(this, of('numberFormat'));
  }
  setNumberFormat(format: string): this {
    return set(this, 'numberFormat', format);
  }
  setNumberFormats(formats: readonly (readonly string[])[]): this {
    return setEach(this, 'numberFormat', formats);
  }
  getFontWeight() {
    return first(this, weightName);
  }
  getFontWeights() {
    return all(this, weightName);
  }
  setFontWeight(value: string | null): this {
    return set(this, 'bold', weight(value));
  }
  setFontWeights(values: readonly (readonly (string | null)[])[]): this {
    return setEach(
      this,
      'bold',
      values.map((row) => row.map(weight)),
    );
  }
  getFontStyle() {
    return first(this, slantName);
  }
  getFontStyles() {
    return all(this, slantName);
  }
  setFontStyle(value: string | null): this {
    return set(this, 'italic', slant(value));
  }
  setFontStyles(values: readonly (readonly (string | null)[])[]): this {
    return setEach(
      this,
      'italic',
      values.map((row) => row.map(slant)),
    );
  }
  getFontLine() {
    return first(this, lineName);
  }
  getFontLines() {
    return all(this, lineName);
  }
  setFontLine(value: string | null): this {
    return act(this, 'range.format', line(value), []);
  }
  setFontLines(values: readonly (readonly (string | null)[])[]): this {
    const { rows, cols } = rangeOf(this).zone;
    checkShape(values, rows, cols);
    return act(
      this,
      'range.formatEach',
      values.map((row) => row.map(line)),
    );
  }
  getFontSize() {
    return first(this, of('fontSize'));
  }
  getFontSizes() {
    return all(this, of('fontSize'));
  }
  setFontSize(value: number): this {
    return set(this, 'fontSize', size(value));
  }
  setFontSizes(values: readonly (readonly number[])[]): this {
    return setEach(
      this,
      'fontSize',
      values.map((row) => row.map(size)),
    );
  }
  getFontFamily() {
    return first(this, of('fontFamily'));
  }
  getFontFamilies() {
    return all(this, of('fontFamily'));
  }
  setFontFamily(value: string | null): this {
    return set(this, 'fontFamily', value);
  }
  setFontFamilies(values: readonly (readonly (string | null)[])[]): this {
    return setEach(this, 'fontFamily', values);
  }
  getFontColor() {
    return first(this, of('fontColor'));
  }
  getFontColors() {
    return all(this, of('fontColor'));
  }
  setFontColor(value: string | null): this {
    return set(this, 'fontColor', toHex(value));
  }
  setFontColors(values: readonly (readonly (string | null)[])[]): this {
    return setEach(
      this,
      'fontColor',
      values.map((row) => row.map(toHex)),
    );
  }
  getBackground() {
    return first(this, of('background'));
  }
  getBackgrounds() {
    return all(this, of('background'));
  }
  setBackground(value: string | null): this {
    return set(this, 'background', toHex(value));
  }
  setBackgroundRGB(red: number, green: number, blue: number): this {
    return set(this, 'background', toHex(`rgb(${red},${green},${blue})`));
  }
  setBackgrounds(values: readonly (readonly (string | null)[])[]): this {
    return setEach(
      this,
      'background',
      values.map((row) => row.map(toHex)),
    );
  }
  getHorizontalAlignment() {
    return first(this, of('horizontal'));
  }
  getHorizontalAlignments() {
    return all(this, of('horizontal'));
  }
  setHorizontalAlignment(value: string | null): this {
    return set(this, 'horizontal', horizontal(value));
  }
  setHorizontalAlignments(values: readonly (readonly (string | null)[])[]): this {
    return setEach(
      this,
      'horizontal',
      values.map((row) => row.map(horizontal)),
    );
  }
  getVerticalAlignment() {
    return first(this, of('vertical'));
  }
  getVerticalAlignments() {
    return all(this, of('vertical'));
  }
  setVerticalAlignment(value: string | null): this {
    return set(this, 'vertical', word(value, ['top', 'middle', 'bottom']));
  }
  setVerticalAlignments(values: readonly (readonly (string | null)[])[]): this {
    return setEach(
      this,
      'vertical',
      values.map((row) => row.map((value) => word(value, ['top', 'middle', 'bottom']))),
    );
  }
  getWrap() {
    return first(this, (format) => format.wrap === 'WRAP');
  }
  getWraps() {
    return all(this, (format) => format.wrap === 'WRAP');
  }
  setWrap(value: boolean): this {
    return set(this, 'wrap', value ? 'WRAP' : 'OVERFLOW');
  }
  setWraps(values: readonly (readonly boolean[])[]): this {
    return setEach(
      this,
      'wrap',
      values.map((row) => row.map((value) => (value ? 'WRAP' : 'OVERFLOW'))),
    );
  }
  getWrapStrategy() {
    return first(this, (format) => enumValue(WRAPS, format.wrap ?? 'OVERFLOW'));
  }
  getWrapStrategies() {
    return all(this, (format) => enumValue(WRAPS, format.wrap ?? 'OVERFLOW'));
  }
  setWrapStrategy(value: EnumValue): this {
    return set(this, 'wrap', enumName(value));
  }
  setWrapStrategies(values: readonly (readonly EnumValue[])[]): this {
    return setEach(
      this,
      'wrap',
      values.map((row) => row.map(enumName)),
    );
  }
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    inner: boolean | null,
    color?: string | null,
    style?: EnumValue | null,
  ): this {
    const drawn = {
      style: style ? enumName(style) : 'SOLID',
      color: toHex(color ?? null) ?? '#000000',
    } as BorderLine;
    const wanted = { top, left, bottom, right, innerVertical: vertical, innerHorizontal: inner };
    const sides = Object.entries(wanted).filter(([, on]) => on !== null && on !== undefined);
    return act(
      this,
      'range.borders',
      Object.fromEntries(sides.map(([side, on]) => [side, on ? drawn : null])),
    );
  }
}
