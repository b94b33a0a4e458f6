import type { Scalar } from '../protocol.ts';
import { toCanonicalFormula } from './formula-text.ts';
import { isIndonesian } from './plugins/locales.ts';

/**
 * What a typed text becomes. A formula that does not parse keeps its text (`error`), Google shows #ERROR! there.
 * `numberFormat` is the format the cell takes when it has none.
 */
export type Typed =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'value'; readonly value: Scalar; readonly numberFormat?: string };

const MONTHS = new Map(
  [
    ['jan', 'january', 'januari'],
    ['feb', 'february', 'februari'],
    ['mar', 'march', 'maret'],
    ['apr', 'april'],
    ['may', 'mei'],
    ['jun', 'june', 'juni'],
    ['jul', 'july', 'juli'],
    ['aug', 'august', 'agustus', 'agu', 'ags', 'agt'],
    ['sep', 'september', 'sept'],
    ['oct', 'october', 'okt', 'oktober'],
    ['nov', 'november', 'nop', 'nopember'],
    ['dec', 'december', 'des', 'desember'],
  ].flatMap((names, at) => names.map((name): [string, number] => [name, at + 1])),
);

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial day number as spreadsheets count; null for a day that does not exist. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const full = year < 30 ? 2000 + year : year < 100 ? 1900 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  const exists =
    date.getUTCFullYear() === full && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (date.getTime() - EPOCH) / DAY_MS : null;
}

/** `8:00`, `08.30` (id_ID writes a point), `8:00:05 PM` as a part of a day; null when it is none. */
function parseTime(text: string, indonesian: boolean): { value: number; format: string } | null {
  const found = (
    indonesian
      ? /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([ap]m)?$/i
      : /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?$/i
  ).exec(text);
  if (!found) {
    return null;
  }
  const [, hour = '', minute = '', second = '0', half] = found;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) {
    return null;
  }
  return { value: (hours * 3600 + Number(minute) * 60 + Number(second)) / 86_400, format: 'hh:mm:ss' };
}

function parseDate(text: string, indonesian: boolean): { value: number; format: string } | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  const named = /^(\d{1,2})[ -](\p{L}+)\.?[ -](\d{4}|\d{2})$/u.exec(text);
  const american = /^(\p{L}+)\.? (\d{1,2}),? (\d{4})$/u.exec(text);
  const month = MONTHS.get((named?.[2] ?? american?.[1] ?? '').toLowerCase());
  let value: number | null = null;
  let format = indonesian ? 'dd/mm/yyyy' : 'm/d/yyyy';
  if (iso) {
    value = dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    format = 'yyyy-mm-dd';
  } else if (parts && !(indonesian && parts[2] === '.' && parts[4]?.length === 2)) {
    const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
    value = indonesian ? dateSerial(year, second, first) : dateSerial(year, first, second);
  } else if (named && month) {
    value = dateSerial(Number(named[3]), month, Number(named[1]));
    format = 'd mmm yyyy';
  } else if (american && month) {
    value = dateSerial(Number(american[3]), month, Number(american[2]));
    format = 'mmm d, yyyy';
  }
  return value === null ? null : { value, format };
}

function parseDateTime(text: string, indonesian: boolean): Typed | null {
  const date = parseDate(text, indonesian) ?? parseTime(text, indonesian);
  if (date) {
    return { kind: 'value', value: date.value, numberFormat: date.format };
  }
  const split = /^(.*\d)[ T]+(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]m)?)$/i.exec(text);
  const day = split && parseDate(split[1] ?? '', indonesian);
  const time = split && parseTime(split[2] ?? '', indonesian);
  return day && time
    ? { kind: 'value', value: day.value + time.value, numberFormat: `${day.format} hh:mm:ss` }
    : null;
}

const NUMBERS = {
  id: /^([+-]?)(Rp\s?)?(\d{1,3}(?:\.\d{3})+|\d+)?(,\d*)?(e[+-]?\d+)?\s?(%)?$/i,
  en: /^([+-]?)(\$\s?)?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?\s?(%)?$/i,
};

function parseNumber(text: string, indonesian: boolean): Typed | null {
  const found = NUMBERS[indonesian ? 'id' : 'en'].exec(text);
  if (!found || (!found[3] && !/\d/.test(found[4] ?? ''))) {
    return null;
  }
  const [, sign, currency, whole = '', fraction = '', exponent = '', percent] = found;
  const digits = whole.replace(/[.,]/g, '') + fraction.replace(',', '.');
  const value = Number(
    `${sign}${digits === '' || digits.startsWith('.') ? `0${digits}` : digits}${exponent}`,
  );
  if (!Number.isFinite(value)) {
    return null;
  }
  const decimals = /\d/.test(fraction) ? '.00' : '';
  if (percent) {
    return { kind: 'value', value: value / 100, numberFormat: `0${decimals}%` };
  }
  if (currency) {
    return { kind: 'value', value, numberFormat: `"${currency.trim()}"#,##0${decimals}` };
  }
  const grouped = /[.,]/.test(whole)
    ? { numberFormat: `#,##0${decimals}` }
    : exponent
      ? { numberFormat: '0.00E+00' }
      : {};
  return { kind: 'value', value, ...grouped };
}

/**
 * What a text typed into a cell (or given to setValue) becomes in the locale. A leading apostrophe keeps text; a cell
 * of plain text ('@') keeps everything but a formula, which is the reading that cannot hurt. Numbers are doubles.
 */
export function parseTyped(text: string, locale: string, isTextFormat: boolean): Typed {
  if (text.startsWith("'")) {
    return { kind: 'value', value: text.slice(1) };
  }
  const indonesian = isIndonesian(locale);
  const trimmed = text.trim();
  if (text.startsWith('=') && text.length > 1) {
    const formula = toCanonicalFormula(text, locale);
    return formula === null ? { kind: 'error', text } : { kind: 'formula', formula };
  }
  if (isTextFormat || trimmed === '' || text.includes('\n')) {
    return { kind: 'value', value: text };
  }
  const plain = parseNumber(trimmed, indonesian) ?? parseDateTime(trimmed, indonesian);
  if (plain) {
    return plain;
  }
  if (/^(true|false)$/i.test(trimmed)) {
    return { kind: 'value', value: trimmed.toLowerCase() === 'true' };
  }
  if (/^\+./.test(text)) {
    const formula = toCanonicalFormula(`=${text.slice(1)}`, locale);
    return formula === null ? { kind: 'error', text } : { kind: 'formula', formula };
  }
  return { kind: 'value', value: text };
}
