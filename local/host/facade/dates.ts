/** Dates by Java's SimpleDateFormat, in any time zone (names of months and days are English, as at Google). */

import { fail } from './kernel.ts';

interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly milli: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  try {
    const made = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
    formats.set(timeZone, made);
    return made;
  } catch {
    return fail(`Invalid argument: timeZone. Should be of type: String`);
  }
}

/** Minutes of `GMT+7`, `GMT+07:00`, `GMT-3:30`; null for any other name. */
function fixedOffset(timeZone: string): number | null {
  const [, sign, hours, minutes = '0'] = /^GMT([+-])(\d{1,2}):?(\d\d)?$/.exec(timeZone) ?? [];
  return hours === undefined ? null : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function wallOf(date: Date, timeZone: string): Wall {
  const fixed = fixedOffset(timeZone);
  if (fixed !== null) return wallOf(new Date(date.getTime() + fixed * 60_000), 'UTC');
  const parts = new Map(
    formatter(timeZone)
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type) ?? 0);
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour') % 24,
    minute: part('minute'),
    second: part('second'),
    milli: ((date.getTime() % 1000) + 1000) % 1000,
  };
}

const utcOf = (w: Wall): number => Date.UTC(w.year, w.month - 1, w.day, w.hour, w.minute, w.second, w.milli);

/** Minutes east of Greenwich at an instant. */
const offsetOf = (date: Date, timeZone: string): number =>
  Math.round((utcOf(wallOf(date, timeZone)) - date.getTime()) / 60_000);

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const pad = (value: number, size: number): string => String(value).padStart(size, '0');

function zoneText(offset: number, colon: string): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${colon}${pad(size % 60, 2)}`;
}

function dayOfYear(w: Wall): number {
  return Math.round((Date.UTC(w.year, w.month - 1, w.day) - Date.UTC(w.year, 0, 1)) / 86_400_000) + 1;
}

const NAMED_ZONES: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

function fieldOf(run: string, w: Wall, date: Date, timeZone: string): string {
  const size = run.length;
  const weekday = new Date(Date.UTC(w.year, w.month - 1, w.day)).getUTCDay();
  const numbers: Readonly<Record<string, number>> = {
    d: w.day,
    H: w.hour,
    k: w.hour === 0 ? 24 : w.hour,
    K: w.hour % 12,
    h: w.hour % 12 === 0 ? 12 : w.hour % 12,
    m: w.minute,
    s: w.second,
    S: w.milli,
    D: dayOfYear(w),
    u: weekday === 0 ? 7 : weekday,
    F: Math.ceil(w.day / 7),
  };
  const letter = run[0] ?? '';
  const number = numbers[letter];
  if (number !== undefined) return pad(number, size);
  const month = MONTHS[w.month - 1] ?? '';
  if (letter === 'y' || letter === 'Y') return size === 2 ? pad(w.year % 100, 2) : pad(w.year, size);
  if (letter === 'M' || letter === 'L')
    return size > 3 ? month : size === 3 ? month.slice(0, 3) : pad(w.month, size);
  if (letter === 'E') return size > 3 ? (DAYS[weekday] ?? '') : (DAYS[weekday] ?? '').slice(0, 3);
  if (letter === 'a') return w.hour < 12 ? 'AM' : 'PM';
  if (letter === 'G') return 'AD';
  const offset = offsetOf(date, timeZone);
  if (letter === 'Z') return zoneText(offset, '');
  if (letter === 'X')
    return offset === 0
      ? 'Z'
      : size === 1
        ? zoneText(offset, '').slice(0, 3)
        : zoneText(offset, size === 2 ? '' : ':');
  if (letter === 'z') return NAMED_ZONES[timeZone] ?? (offset === 0 ? 'GMT' : `GMT${zoneText(offset, ':')}`);
  return fail(`Host lokal: Utilities.formatDate pola "${letter}" belum didukung`);
}

const TOKENS = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

export function formatDate(date: Date, timeZone: string, format: string): string {
  if (Number.isNaN(date.getTime())) fail('Invalid argument: date. Should be of type: Date');
  const wall = wallOf(date, timeZone);
  return format.replace(TOKENS, (token: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return letter === undefined ? token : fieldOf(token, wall, date, timeZone);
  });
}

const PARSED: Readonly<Record<string, keyof Wall>> = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  m: 'minute',
  s: 'second',
  S: 'milli',
};

/** Numeric patterns only. */
export function parseDate(text: string, timeZone: string, format: string): Date {
  const keys: (keyof Wall)[] = [];
  const pattern = format.replace(
    TOKENS,
    (token: string, quoted: string | undefined, letter: string | undefined) => {
      if (quoted !== undefined) return quoted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      if (letter === undefined) return token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const key = PARSED[letter];
      if (!key || (letter === 'M' && token.length > 2))
        return fail(`Host lokal: Utilities.parseDate pola "${token}" belum didukung`);
      keys.push(key);
      return '(\\d+)';
    },
  );
  const match = new RegExp(`^${pattern}`).exec(text);
  if (!match) return fail(`Unparseable date: "${text}"`);
  const wall = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, milli: 0 };
  for (const [index, key] of keys.entries()) wall[key] = Number(match[index + 1]);
  const guess = utcOf(wall);
  const first = guess - offsetOf(new Date(guess), timeZone) * 60_000;
  return new Date(guess - offsetOf(new Date(first), timeZone) * 60_000);
}
