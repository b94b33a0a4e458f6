import type { CellLink } from '../../engine/workbook-api.ts';
import type { CellFormat } from '../../protocol.ts';
import { defineClass } from '../guard.ts';
import { fail } from '../kernel.ts';
import { toHex } from './colors.ts';

/** What a text style says; null and unset leave a cell's own. */
export interface Look {
  bold?: boolean | null;
  italic?: boolean | null;
  underline?: boolean | null;
  strikethrough?: boolean | null;
  fontSize?: number | null;
  fontFamily?: string | null;
  color?: string | null;
}

/** A text style; what is unset answers null. */
export class TextStyle {
  readonly #look: Look;
  constructor(look: Look) {
    this.#look = look;
  }
  isBold() {
    return this.#look.bold ?? null;
  }
  isItalic() {
    return this.#look.italic ?? null;
  }
  isUnderline() {
    return this.#look.underline ?? null;
  }
  isStrikethrough() {
    return this.#look.strikethrough ?? null;
  }
  getFontSize() {
    return this.#look.fontSize ?? null;
  }
  getFontFamily() {
    return this.#look.fontFamily ?? null;
  }
  getForegroundColor() {
    return this.#look.color ?? null;
  }
  static look(style: TextStyle): Look {
    return style.#look;
  }
  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.#look);
  }
}

/** The style of a cell's whole text. */
export const styleOf = (format: CellFormat): TextStyle =>
  new TextStyle({
    bold: format.bold ?? false,
    italic: format.italic ?? false,
    underline: format.underline ?? false,
    strikethrough: format.strikethrough ?? false,
    fontSize: format.fontSize ?? 10,
    fontFamily: format.fontFamily ?? 'Arial',
    color: format.fontColor ?? '#000000',
  });

/** What a style changes of a cell's format. */
export function formatOfStyle(style: TextStyle): CellFormat {
  const { color, ...rest } = TextStyle.look(style);
  const entries = Object.entries({ ...rest, fontColor: color });
  return Object.fromEntries(
    entries.filter(([, value]) => value !== null && value !== undefined),
  ) as CellFormat;
}

export class TextStyleBuilder {
  readonly #look: Look;
  constructor(look: Look = {}) {
    this.#look = { ...look };
  }
  setBold(value: boolean): this {
    this.#look.bold = value;
    return this;
  }
  setItalic(value: boolean): this {
    this.#look.italic = value;
    return this;
  }
  setUnderline(value: boolean): this {
    this.#look.underline = value;
    return this;
  }
  setStrikethrough(value: boolean): this {
    this.#look.strikethrough = value;
    return this;
  }
  setFontSize(value: number): this {
    this.#look.fontSize = value;
    return this;
  }
  setFontFamily(value: string): this {
    this.#look.fontFamily = value;
    return this;
  }
  setForegroundColor(value: string): this {
    this.#look.color = toHex(value);
    return this;
  }
  build(): TextStyle {
    return new TextStyle({ ...this.#look });
  }
}

/** The look of a part of a text is not kept. */
const UNSUPPORTED = (method: string): string =>
  `Host lokal: SpreadsheetApp.${method} belum didukung (not supported by the local host)`;

interface Link {
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

/** A text with links; the run's style inside a text is kept only as far as links go. */
export class RichTextValue {
  readonly #text: string;
  readonly #links: readonly Link[];
  readonly #offset: number;
  constructor(text: string, links: readonly Link[], offset = 0) {
    this.#text = text;
    this.#links = links;
    this.#offset = offset;
  }
  getText(): string {
    return this.#text;
  }
  getLinkUrl(start = 0, end = this.#text.length): string | null {
    const [link] = this.#links;
    return this.#links.length === 1 && link !== undefined && link.start <= start && link.end >= end
      ? link.url
      : null;
  }
  getStartIndex(): number {
    return this.#offset;
  }
  getEndIndex(): number {
    return this.#offset + this.#text.length;
  }
  getTextStyle(): TextStyle {
    return fail(UNSUPPORTED('RichTextValue.getTextStyle'));
  }
  getRuns(): RichTextValue[] {
    const cuts = [
      ...new Set([0, this.#text.length, ...this.#links.flatMap(({ start, end }) => [start, end])]),
    ].sort((a, b) => a - b);
    return cuts.slice(0, -1).map((start, index) => {
      const end = cuts[index + 1] ?? start;
      const inside = this.#links.filter((link) => link.start <= start && link.end >= end);
      return new RichTextValue(
        this.#text.slice(start, end),
        inside.map(({ url }) => ({ url, start: 0, end: end - start })),
        start,
      );
    });
  }
  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.#text, this.#links);
  }
}

export class RichTextValueBuilder {
  #text: string | null;
  #links: Link[];
  constructor(text: string | null = null, links: readonly Link[] = []) {
    this.#text = text;
    this.#links = [...links];
  }
  setText(text: string): this {
    this.#text = text;
    this.#links = [];
    return this;
  }
  setLinkUrl(first: number | string | null, end?: number, url?: string | null): this {
    const text = this.#text ?? fail('Text must be set before a link.');
    const whole = typeof first !== 'number';
    const [from, to, target] = whole ? [0, text.length, first] : [first, end ?? 0, url ?? null];
    if (from < 0 || to > text.length || to < from) fail('Illegal offset.');
    this.#links = this.#links.filter((link) => link.end <= from || link.start >= to);
    if (target !== null) this.#links.push({ url: target, start: from, end: to });
    this.#links.sort((a, b) => a.start - b.start);
    return this;
  }
  setTextStyle(_first: unknown, _end?: unknown, _style?: unknown): this {
    return fail(UNSUPPORTED('RichTextValueBuilder.setTextStyle'));
  }
  build(): RichTextValue {
    return new RichTextValue(this.#text ?? '', [...this.#links]);
  }
}

/** As it goes to the cell. */
export function toWireText(value: RichTextValue): { text: string; links: CellLink[] } {
  const links = value.getRuns().flatMap((run) => {
    const url = run.getLinkUrl();
    return url === null ? [] : [{ url, start: run.getStartIndex(), end: run.getEndIndex(), chip: false }];
  });
  return { text: value.getText(), links };
}

defineClass('SpreadsheetApp.TextStyle', TextStyle);
defineClass('SpreadsheetApp.TextStyleBuilder', TextStyleBuilder);
defineClass('SpreadsheetApp.RichTextValue', RichTextValue);
defineClass('SpreadsheetApp.RichTextValueBuilder', RichTextValueBuilder);
