import { defineClass, type EnumValue, enumValue } from '../guard.ts';
import { fail } from '../kernel.ts';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  lime: '#00ff00',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  magenta: '#ff00ff',
  cyan: '#00ffff',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  maroon: '#800000',
  navy: '#000080',
  teal: '#008080',
  olive: '#808000',
  pink: '#ffc0cb',
  brown: '#a52a2a',
  gold: '#ffd700',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  lightblue: '#add8e6',
  lightgreen: '#90ee90',
  darkgreen: '#006400',
  darkblue: '#00008b',
  darkred: '#8b0000',
};

const two = (value: number): string =>
  Math.max(0, Math.min(255, Math.round(value)))
    .toString(16)
    .padStart(2, '0');

/** `#rrggbb` of a CSS colour as Google takes it; null stays null (no colour of its own). */
export function toHex(color: string | null | undefined): string | null {
  if (color === null || color === undefined) return null;
  const text = color.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  const rgb = /^rgb\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$/.exec(text);
  if (rgb !== null)
    return `#${rgb
      .slice(1)
      .map((part) => two(Number(part)))
      .join('')}`;
  return NAMED[text] ?? fail(`Invalid argument: ${color}`);
}

/** An RGB colour; theme colours are not carried out. */
export class RgbColor {
  readonly #hex: string;
  constructor(hex: string) {
    this.#hex = hex;
  }
  asHexString(): string {
    return this.#hex;
  }
  getRed(): number {
    return Number.parseInt(this.#hex.slice(1, 3), 16);
  }
  getGreen(): number {
    return Number.parseInt(this.#hex.slice(3, 5), 16);
  }
  getBlue(): number {
    return Number.parseInt(this.#hex.slice(5, 7), 16);
  }
  getColorType(): EnumValue {
    return enumValue('SpreadsheetApp.ColorType', 'RGB');
  }
}

export class Color {
  readonly #hex: string;
  constructor(hex: string) {
    this.#hex = hex;
  }
  asRgbColor(): RgbColor {
    return new RgbColor(this.#hex);
  }
  getColorType(): EnumValue {
    return enumValue('SpreadsheetApp.ColorType', 'RGB');
  }
}

export class ColorBuilder extends Color {
  #chosen = '#000000';
  constructor() {
    super('#000000');
  }
  setRgbColor(css: string): this {
    this.#chosen = toHex(css) ?? '#000000';
    return this;
  }
  override asRgbColor(): RgbColor {
    return new RgbColor(this.#chosen);
  }
  build(): Color {
    return new Color(this.#chosen);
  }
}

export const hexOf = (color: Color): string => color.asRgbColor().asHexString();

defineClass('SpreadsheetApp.RgbColor', RgbColor);
defineClass('SpreadsheetApp.Color', Color);
defineClass('SpreadsheetApp.ColorBuilder', ColorBuilder);
