import { isIndonesian } from './plugins/locales.ts';
import { library } from './runtime.ts';

interface Scan {
  /** The token's text; strings come without their quotes. */
  readonly text: string;
  readonly kind: 'string' | 'sheet' | 'number' | 'word' | 'space' | 'symbol';
}

const NUMBER = /^\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?/;
const WORD = /^[\p{L}_$][\p{L}\p{N}_$.]*/u;

/** Reads a quoted part whose quote is doubled to stand for itself; null when it does not end. */
function quoted(source: string, at: number, quote: string): { text: string; next: number } | null {
  let text = '';
  for (let i = at + 1; i < source.length; i++) {
    if (source[i] !== quote) {
      text += source[i];
    } else if (source[i + 1] === quote) {
      text += quote;
      i++;
    } else {
      return { text, next: i + 1 };
    }
  }
  return null;
}

/** Splits a formula as Google writes it; null when a quote stays open. */
function scan(source: string, decimalComma: boolean): Scan[] | null {
  const tokens: Scan[] = [];
  let at = 0;
  while (at < source.length) {
    const char = source[at] as string;
    if (char === '"' || char === "'") {
      const part = quoted(source, at, char);
      if (!part) {
        return null;
      }
      tokens.push({ kind: char === '"' ? 'string' : 'sheet', text: part.text });
      at = part.next;
      continue;
    }
    const rest = source.slice(at);
    const digits = NUMBER.exec(rest)?.[0];
    const number = digits && (digits.includes(decimalComma ? '.' : ',') ? /^\d+/.exec(digits)?.[0] : digits);
    const word = number ? undefined : WORD.exec(rest)?.[0];
    const space = /^\s+/.exec(rest)?.[0];
    const text = number ?? word ?? space ?? char;
    tokens.push({ kind: number ? 'number' : word ? 'word' : space ? 'space' : 'symbol', text });
    at += text.length;
  }
  return tokens;
}

const quote = (text: string, mark: string): string => mark + text.replaceAll(mark, mark + mark) + mark;

/** One separator of the locale as en-US writes it; null where the locale has no such separator. */
function canonicalSymbol(symbol: string, inBraces: boolean, indonesian: boolean): string | null {
  if (symbol === ';') {
    return inBraces ? ';' : ',';
  }
  if (symbol === '\\') {
    return inBraces ? ',' : null;
  }
  return symbol === '.' || (symbol === ',' && indonesian) ? null : symbol;
}

/** True when the engine can read the formula; unknown names count as readable, as at Google (#NAME?). */
export function parses(canonical: string): boolean {
  try {
    library.parse(toEngineFormula(canonical));
    return true;
  } catch {
    return false;
  }
}

/**
 * The formula a person typed in the locale, as canonical en-US text (`=SUM(A1,B1)`), or null when it does not parse.
 * `;` separates arguments everywhere; in id_ID the comma is the decimal mark and separates nothing.
 */
export function toCanonicalFormula(typed: string, locale: string): string | null {
  const indonesian = isIndonesian(locale);
  const tokens = scan(typed, indonesian);
  const open: string[] = [];
  let canonical = '';
  for (const { kind, text } of tokens ?? []) {
    if (kind === 'string' || kind === 'sheet') {
      canonical += quote(text, kind === 'string' ? '"' : "'");
    } else if (kind === 'number') {
      canonical += text.replace(',', '.');
    } else if (kind === 'symbol') {
      if ('({'.includes(text)) {
        open.push(text);
      } else if (')}'.includes(text)) {
        open.pop();
      }
      const symbol = canonicalSymbol(text, open.at(-1) === '{', indonesian);
      if (symbol === null) {
        return null;
      }
      canonical += symbol;
    } else {
      canonical += text;
    }
  }
  return tokens && canonical.startsWith('=') && parses(canonical) ? canonical : null;
}

/** Canonical en-US formula text as a person of the locale reads it. */
export function toLocalFormula(canonical: string, locale: string): string {
  const tokens = isIndonesian(locale) ? scan(canonical, false) : null;
  if (!tokens) {
    return canonical;
  }
  const open: string[] = [];
  return tokens
    .map(({ kind, text }) => {
      if (kind === 'string' || kind === 'sheet') {
        return quote(text, kind === 'string' ? '"' : "'");
      }
      if (kind === 'number') {
        return text.replace('.', ',');
      }
      if (kind === 'symbol' && '({'.includes(text)) {
        open.push(text);
      } else if (kind === 'symbol' && ')}'.includes(text)) {
        open.pop();
      }
      return text === ',' && kind === 'symbol' ? (open.at(-1) === '{' ? '\\' : ';') : text;
    })
    .join('');
}

/** A quote, or a backslash that would stand before one: the engine's string literals cannot hold either. */
const UNSAYABLE = /"|\\(?=["\\]*(?:"|$))/g;
/** Looks like an apostrophe and is a letter: the engine has no way to write the real one in a sheet's name. */
const LETTER_APOSTROPHE = '\u02bc';

/** A sheet's name as the engine keeps it. */
export const toEngineName = (name: string): string => name.replaceAll("'", LETTER_APOSTROPHE);
export const fromEngineName = (name: string): string => name.replaceAll(LETTER_APOSTROPHE, "'");

function toEngineLiteral(literal: string): string {
  if (literal.startsWith("'")) {
    return `'${toEngineName(literal.slice(1, -1).replaceAll("''", "'"))}'`;
  }
  const text = literal.slice(1, -1).replaceAll('""', '"');
  return text.search(UNSAYABLE) < 0
    ? literal
    : `("${text.replace(UNSAYABLE, (char) => `"&CHAR(${char.charCodeAt(0)})&"`)}")`;
}

/** The engine has no doubled quotes: such a literal becomes `("a"&CHAR(34)&"b")`. */
export function toEngineFormula(canonical: string): string {
  return canonical.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, toEngineLiteral);
}

export function fromEngineFormula(formula: string): string {
  return formula
    .replace(/\(("[^"]*"(?:&CHAR\((?:34|92)\)&"[^"]*")+)\)/g, (_, parts: string) =>
      parts.replaceAll('"&CHAR(34)&"', '""').replaceAll('"&CHAR(92)&"', '\\'),
    )
    .replace(/"(?:[^"]|"")*"|'[^']*'/g, (literal) =>
      literal.startsWith('"') ? literal : literal.replaceAll(LETTER_APOSTROPHE, "''"),
    );
}
