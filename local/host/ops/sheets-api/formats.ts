import type { BorderLine } from '../../engine/workbook-api.ts';
import type { CellFormat } from '../../protocol.ts';
import { isObject, type Json, type JsonObject } from './check.ts';
import { ApiError, UnsupportedError } from './errors.ts';

/** `{red, green, blue}` of 0…1 as `#rrggbb`; unset parts are 0. */
export function hexColor(color: JsonObject): string {
  const part = (name: string): string => {
    const value = color[name];
    const amount = typeof value === 'number' ? value : 0;
    if (amount < 0 || amount > 1) throw new ApiError(`Color.${name} must be between 0 and 1, got ${amount}.`);
    return Math.round(amount * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part('red')}${part('green')}${part('blue')}`;
}

/** `#rrggbb` as the API prints it; a part of 0 is left out. */
export function apiColor(hex: string): JsonObject {
  const parts: [string, number][] = [
    ['red', Number.parseInt(hex.slice(1, 3), 16) / 255],
    ['green', Number.parseInt(hex.slice(3, 5), 16) / 255],
    ['blue', Number.parseInt(hex.slice(5, 7), 16) / 255],
  ];
  return Object.fromEntries(parts.filter(([, value]) => value !== 0));
}

/** The colour under either of its two names; null when neither is set. */
export function colorOf(owner: JsonObject, plain: string, styled: string): string | null {
  const style = owner[styled];
  if (isObject(style) && isObject(style.rgbColor)) return hexColor(style.rgbColor);
  const color = owner[plain];
  return isObject(color) ? hexColor(color) : null;
}

/** Google's default pattern of a number format type, in the en-US letters patterns are kept in. */
const DEFAULT_PATTERNS: Readonly<Record<string, string>> = {
  TEXT: '@',
  NUMBER: '#,##0.00',
  PERCENT: '0.00%',
  CURRENCY: '"Rp"#,##0',
  DATE: 'dd/mm/yyyy',
  TIME: 'hh:mm:ss',
  DATE_TIME: 'dd/mm/yyyy hh:mm:ss',
  SCIENTIFIC: '0.00E+00',
};

function numberFormat(value: JsonObject): string {
  const { type, pattern } = value;
  if (typeof type !== 'string' || DEFAULT_PATTERNS[type] === undefined) {
    throw new ApiError('NumberFormat.type must be specified.');
  }
  return typeof pattern === 'string' && pattern !== '' ? pattern : (DEFAULT_PATTERNS[type] ?? '');
}

/** The type the API gives a pattern. */
export function numberFormatType(pattern: string): string {
  const bare = pattern.replace(/"[^"]*"|\\./g, '').replace(/\[\$[^\]]*\]/g, '¤');
  if (bare === '@') return 'TEXT';
  if (/[eE][+-]/.test(bare)) return 'SCIENTIFIC';
  const date = /[dy]|m{3,}/i.test(bare);
  const time = /[hs]|am\/pm/i.test(bare);
  if (date && time) return 'DATE_TIME';
  if (date || (/m/i.test(bare) && !time)) return 'DATE';
  if (time) return 'TIME';
  if (bare.includes('%')) return 'PERCENT';
  return /[¤$€£]|Rp/.test(bare) || /"Rp/.test(pattern) ? 'CURRENCY' : 'NUMBER';
}

const HORIZONTAL = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
const VERTICAL = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' } as const;
const WRAP = { OVERFLOW_CELL: 'OVERFLOW', LEGACY_WRAP: 'OVERFLOW', CLIP: 'CLIP', WRAP: 'WRAP' } as const;

function picked<T extends object>(words: T, value: Json | undefined): T[keyof T] | undefined {
  return typeof value === 'string' ? (words as Record<string, T[keyof T]>)[value] : undefined;
}

function textFormat(text: JsonObject): CellFormat {
  const color = colorOf(text, 'foregroundColor', 'foregroundColorStyle');
  return {
    ...(typeof text.bold === 'boolean' ? { bold: text.bold } : {}),
    ...(typeof text.italic === 'boolean' ? { italic: text.italic } : {}),
    ...(typeof text.underline === 'boolean' ? { underline: text.underline } : {}),
    ...(typeof text.strikethrough === 'boolean' ? { strikethrough: text.strikethrough } : {}),
    ...(typeof text.fontSize === 'number' ? { fontSize: text.fontSize } : {}),
    ...(typeof text.fontFamily === 'string' ? { fontFamily: text.fontFamily } : {}),
    ...(color === null ? {} : { fontColor: color }),
  };
}

/** The properties a CellFormat message sets; unset ones are absent. */
export function readFormat(format: JsonObject): CellFormat {
  const background = colorOf(format, 'backgroundColor', 'backgroundColorStyle');
  const horizontal = picked(HORIZONTAL, format.horizontalAlignment);
  const vertical = picked(VERTICAL, format.verticalAlignment);
  const wrap = picked(WRAP, format.wrapStrategy);
  return {
    ...(isObject(format.numberFormat) ? { numberFormat: numberFormat(format.numberFormat) } : {}),
    ...(isObject(format.textFormat) ? textFormat(format.textFormat) : {}),
    ...(background === null ? {} : { background }),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap === undefined ? {} : { wrap }),
  };
}

/** Which of our properties a path below `userEnteredFormat` covers. */
const PATH_KEYS: Readonly<Record<string, readonly (keyof CellFormat)[]>> = {
  numberFormat: ['numberFormat'],
  backgroundColor: ['background'],
  backgroundColorStyle: ['background'],
  horizontalAlignment: ['horizontal'],
  verticalAlignment: ['vertical'],
  wrapStrategy: ['wrap'],
  textFormat: ['bold', 'italic', 'underline', 'strikethrough', 'fontSize', 'fontFamily', 'fontColor'],
  'textFormat.bold': ['bold'],
  'textFormat.italic': ['italic'],
  'textFormat.underline': ['underline'],
  'textFormat.strikethrough': ['strikethrough'],
  'textFormat.fontSize': ['fontSize'],
  'textFormat.fontFamily': ['fontFamily'],
  'textFormat.foregroundColor': ['fontColor'],
  'textFormat.foregroundColorStyle': ['fontColor'],
};

/** Our properties for a mask's path; longer paths (`…rgbColor.red`) count for the property they lie in. */
export function keysOf(path: string): readonly (keyof CellFormat)[] {
  for (let part = path; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('.')))) {
    const keys = PATH_KEYS[part];
    if (keys !== undefined) return keys;
  }
  throw new UnsupportedError(`Sheets API CellFormat.${path}`);
}

/** A format as the API prints it. */
export function apiFormat(format: CellFormat): JsonObject {
  const text: JsonObject = {
    ...(format.fontColor === undefined
      ? {}
      : {
          foregroundColor: apiColor(format.fontColor),
          foregroundColorStyle: { rgbColor: apiColor(format.fontColor) },
        }),
    ...(format.fontFamily === undefined ? {} : { fontFamily: format.fontFamily }),
    ...(format.fontSize === undefined ? {} : { fontSize: format.fontSize }),
    ...(format.bold === undefined ? {} : { bold: format.bold }),
    ...(format.italic === undefined ? {} : { italic: format.italic }),
    ...(format.strikethrough === undefined ? {} : { strikethrough: format.strikethrough }),
    ...(format.underline === undefined ? {} : { underline: format.underline }),
  };
  const { numberFormat: pattern, background, horizontal, vertical, wrap } = format;
  return {
    ...(pattern === undefined || pattern === ''
      ? {}
      : { numberFormat: { type: numberFormatType(pattern), pattern } }),
    ...(background === undefined
      ? {}
      : { backgroundColor: apiColor(background), backgroundColorStyle: { rgbColor: apiColor(background) } }),
    ...(horizontal === undefined ? {} : { horizontalAlignment: horizontal.toUpperCase() }),
    ...(vertical === undefined ? {} : { verticalAlignment: vertical.toUpperCase() }),
    ...(wrap === undefined ? {} : { wrapStrategy: wrap === 'OVERFLOW' ? 'OVERFLOW_CELL' : wrap }),
    ...(Object.keys(text).length === 0 ? {} : { textFormat: text }),
  };
}

/** A Border message as a line; null takes the border away. */
export function borderLine(border: JsonObject): BorderLine | null {
  const { style } = border;
  if (typeof style !== 'string') throw new ApiError('Border.style must be specified.');
  if (style === 'NONE') return null;
  const color = colorOf(border, 'color', 'colorStyle') ?? '#000000';
  return { style: style as BorderLine['style'], color };
}
