import type { Scalar } from '../protocol.ts';
import { isIndonesian } from './plugins/locales.ts';

const EN = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const ID = {
  months: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  days: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
};

type Token = { readonly literal: string } | { readonly code: string };

const CODE = /^(?:\[(?:h+|m+|s+)\]|d+|m+|y+|h+|s+(?:[.,]0+)?|am\/pm|a\/p|e[+-]0+|[0#?]|[.,%@])/i;
const cache = new Map<string, Token[][]>();

/** Sections of a pattern, each split into literals and codes. Colours and conditions in brackets are left out. */
function sectionsOf(pattern: string): Token[][] {
  const known = cache.get(pattern);
  if (known) {
    return known;
  }
  const sections: Token[][] = [[]];
  let rest = pattern;
  const take = (length: number, token: Token | null) => {
    rest = rest.slice(length);
    if (token) {
      sections.at(-1)?.push(token);
    }
  };
  while (rest !== '') {
    const quoted = /^"([^"]*)"?/.exec(rest);
    const currency = /^\[\$([^\]-]*)[^\]]*\]/.exec(rest);
    const code = CODE.exec(rest)?.[0];
    const bracket = /^\[[^\]]*\]/.exec(rest);
    if (quoted) {
      take(quoted[0].length, { literal: quoted[1] ?? '' });
    } else if (currency) {
      take(currency[0].length, { literal: currency[1] ?? '' });
    } else if (code) {
      take(code.length, { code });
    } else if (bracket) {
      take(bracket[0].length, null);
    } else if (rest.startsWith('\\') || rest.startsWith('_') || rest.startsWith('*')) {
      take(2, rest.startsWith('\\') ? { literal: rest[1] ?? '' } : null);
    } else if (rest.startsWith(';')) {
      sections.push([]);
      take(1, null);
    } else {
      take(1, { literal: rest[0] ?? '' });
    }
  }
  cache.set(pattern, sections);
  return sections;
}

const isDateCode = (code: string): boolean => /^(?:\[?[dmyhs]|am\/pm|a\/p)/i.test(code);
const isDate = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => 'code' in token && isDateCode(token.code));

/** True for a pattern that shows a number as a date or time: such cells read as dates. */
export const isDatePattern = (pattern: string): boolean =>
  pattern !== '' && isDate(sectionsOf(pattern)[0] ?? []);

function separators(locale: string): { decimal: string; group: string } {
  return isIndonesian(locale) ? { decimal: ',', group: '.' } : { decimal: '.', group: ',' };
}

/** Rounds half away from zero on the decimal digits, so 1.005 shows as 1.01 as spreadsheets do. */
function fixed(value: number, decimals: number): string {
  const [mantissa, exponent = '0'] = value.toExponential(14).split('e');
  const shifted = Number(`${mantissa}e${Number(exponent) + decimals}`);
  return value < 1e15 && decimals < 15
    ? (Math.round(shifted) / 10 ** decimals).toFixed(decimals)
    : value.toFixed(decimals);
}

function showDigits(value: number, codes: readonly string[], locale: string): string {
  const { decimal, group } = separators(locale);
  const point = codes.indexOf('.');
  const whole = (point < 0 ? codes : codes.slice(0, point)).filter((code) => /[0#?]/.test(code));
  const after = point < 0 ? [] : codes.slice(point + 1).filter((code) => /^[0#?]$/.test(code));
  const required = after.filter((code) => code === '0').length;
  const [int = '0', frac = ''] = fixed(value, after.length).split('.');
  const padded = (int === '0' && !whole.includes('0') ? '' : int).padStart(
    whole.filter((code) => code === '0').length,
    '0',
  );
  const grouped = codes.slice(0, point < 0 ? undefined : point).includes(',')
    ? padded.replace(/\B(?=(\d{3})+(?!\d))/g, group)
    : padded;
  const kept = frac.slice(0, required) + frac.slice(required).replace(/0+$/, '');
  return kept === '' && after.length === required && required === 0
    ? grouped
    : kept === ''
      ? grouped
      : grouped + decimal + kept;
}

function showNumber(value: number, tokens: readonly Token[], locale: string): string {
  const codes = tokens.flatMap((token) => ('code' in token ? [token.code] : []));
  const exponent = codes.find((code) => /^e/i.test(code));
  let scaled = value * 100 ** codes.filter((code) => code === '%').length;
  let power = 0;
  if (exponent && scaled !== 0) {
    power = Math.floor(Math.log10(scaled));
    scaled /= 10 ** power;
  }
  const digitCodes = codes.filter((code) => /^[0#?.,]$/.test(code));
  const shown = showDigits(scaled, digitCodes, locale);
  let done = false;
  return tokens
    .map((token) => {
      if ('literal' in token) {
        return token.literal;
      }
      if (token.code === '%') {
        return '%';
      }
      if (/^e/i.test(token.code)) {
        return `E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(token.code.length - 2, '0')}`;
      }
      const text = done || !/^[0#?.,]$/.test(token.code) ? '' : shown;
      done = true;
      return text;
    })
    .join('');
}

interface Moment {
  readonly date: Date;
  readonly serial: number;
  readonly half: boolean;
  readonly names: typeof EN;
}

/** In `hh:mm` and `mm:ss` the m is minutes; everywhere else months. */
function isMinute(codes: readonly string[], at: number): boolean {
  const before = codes[at - 1] ?? '';
  const after = codes[at + 1] ?? '';
  return (codes[at] ?? '').length <= 2 && (/^\[?h/i.test(before) || /^\[?s/i.test(after));
}

function showDatePart(code: string, minute: boolean, { date, serial, half, names }: Moment): string {
  const lower = code.toLowerCase();
  const pad = (value: number, length = lower.length) => String(value).padStart(Math.min(2, length), '0');
  const month = names.months[date.getUTCMonth()] ?? '';
  const day = names.days[date.getUTCDay()] ?? '';
  switch (lower[0]) {
    case '[': {
      const unit = lower[1] === 'h' ? 24 : lower[1] === 'm' ? 1440 : 86_400;
      return pad(Math.floor(serial * unit + 1e-9), lower.length - 2);
    }
    case 'y':
      return lower.length <= 2
        ? pad(date.getUTCFullYear() % 100, 2)
        : String(date.getUTCFullYear()).padStart(4, '0');
    case 'm':
      if (minute) {
        return pad(date.getUTCMinutes());
      }
      return lower.length <= 2
        ? pad(date.getUTCMonth() + 1)
        : lower.length === 3
          ? month.slice(0, 3)
          : lower.length === 5
            ? month.slice(0, 1)
            : month;
    case 'd':
      return lower.length <= 2 ? pad(date.getUTCDate()) : lower.length === 3 ? day.slice(0, 3) : day;
    case 'h':
      return pad(half ? date.getUTCHours() % 12 || 12 : date.getUTCHours());
    case 's':
      return pad(date.getUTCSeconds(), /^s+/.exec(lower)?.[0].length);
    default:
      return date.getUTCHours() >= 12 ? 'PM' : 'AM';
  }
}

function showDate(serial: number, tokens: readonly Token[], locale: string): string {
  const codes = tokens.flatMap((token) => ('code' in token && isDateCode(token.code) ? [token.code] : []));
  const moment: Moment = {
    date: new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400) * 1000),
    serial,
    half: codes.some((code) => /^a/i.test(code)),
    names: isIndonesian(locale) ? ID : EN,
  };
  let at = -1;
  return tokens
    .map((token) => {
      if ('literal' in token) {
        return token.literal;
      }
      if (!isDateCode(token.code)) {
        return token.code;
      }
      at += 1;
      return showDatePart(token.code, isMinute(codes, at), moment);
    })
    .join('');
}

/** A number in a cell without a format: up to ten decimals, from 10^15 on in powers of ten. */
function showGeneral(value: number, locale: string): string {
  const { decimal } = separators(locale);
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-9)) {
    const [mantissa = '', power = ''] = value.toExponential(5).split('e');
    const digits = mantissa.replace(/\.?0+$/, '').replace('.', decimal);
    return `${digits}E${power.startsWith('-') ? '-' : '+'}${power.slice(1).padStart(2, '0')}`;
  }
  return String(Number(value.toFixed(10))).replace('.', decimal);
}

const hasNumberCode = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => 'code' in token && token.code !== '@');

/**
 * A value as Google shows it through a number pattern in the locale: `1234.5` by `#,##0.0` in id_ID is `1.234,5`,
 * month and day names are the locale's. '' and `General` are automatic; `@` shows a number bare.
 */
export function displayValue(value: Scalar, pattern: string, locale: string): string {
  if (typeof value === 'boolean') {
    return value ? 'TRUE' : 'FALSE';
  }
  const sections = pattern === '' || /^general$/i.test(pattern) ? [] : sectionsOf(pattern);
  if (typeof value === 'string') {
    const text =
      sections[3] ?? (sections.length === 1 && !hasNumberCode(sections[0] ?? []) ? sections[0] : undefined);
    return text
      ? text.map((token) => ('literal' in token ? token.literal : token.code === '@' ? value : '')).join('')
      : value;
  }
  const [positive = [], negative, zero] = sections;
  if (sections.length === 0 || !hasNumberCode(positive)) {
    return showGeneral(value, locale);
  }
  const tokens = value < 0 && negative?.length ? negative : value === 0 && zero?.length ? zero : positive;
  if (isDate(tokens)) {
    return showDate(value, tokens, locale);
  }
  const shown = showNumber(Math.abs(value), tokens, locale);
  return value < 0 && tokens === positive && /[1-9]/.test(shown) ? `-${shown}` : shown;
}
