import type { Cell } from '../table.ts';

/** Calendar parts; `month` 1…12. Serial dates count days since 1899-12-30 and carry no time zone. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Which number comes first in 01/03/2026: Indonesian writes the day first. */
export type DayOrder = 'dayFirst' | 'monthFirst';

const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);
const SECONDS = 86_400;

export const monthNames = [
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
] as const;

const monthWords: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  agt: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  des: 12,
  dec: 12,
};

/** null when the parts name no real date. */
export const toSerial = (parts: DateParts): number | null => {
  const ms = Date.UTC(parts.year, parts.month - 1, parts.day);
  const back = new Date(ms);
  const real = back.getUTCMonth() === parts.month - 1 && back.getUTCDate() === parts.day;
  if (!real || parts.hour > 23 || parts.minute > 59 || parts.second > 59) return null;
  const seconds = parts.hour * 3600 + parts.minute * 60 + parts.second;
  return (ms - EPOCH_MS) / DAY_MS + seconds / SECONDS;
};

/** Rounded to whole seconds, since serials are fractions. */
export const fromSerial = (serial: number): DateParts => {
  const seconds = Math.round(serial * SECONDS);
  const date = new Date(EPOCH_MS + seconds * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
};

/** Whole seconds since the serial epoch, for comparing times that went through fractions. */
export const serialSeconds = (serial: number): number => Math.round(serial * SECONDS);

const two = (value: number): string => String(value).padStart(2, '0');

/** “5 Maret 2026”. */
export const formatDate = (serial: number): string => {
  const { day, month, year } = fromSerial(serial);
  return `${day} ${monthNames[month - 1]} ${year}`;
};

/** “5 Maret 2026 pukul 17.00”; seconds only where there are some. */
export const formatDateTime = (serial: number): string => {
  const { hour, minute, second } = fromSerial(serial);
  const time = `${two(hour)}.${two(minute)}${second === 0 ? '' : `.${two(second)}`}`;
  return `${formatDate(serial)} pukul ${time}`;
};

/** `2026-03-05 17:00` (with seconds where there are some), as settings and pages hold it. */
export const toIsoText = (serial: number): string => {
  const { year, month, day, hour, minute, second } = fromSerial(serial);
  const time = `${two(hour)}:${two(minute)}${second === 0 ? '' : `:${two(second)}`}`;
  return `${year}-${two(month)}-${two(day)} ${time}`;
};

const datePatterns = {
  iso: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s,]+(.*))?$/,
  slashed: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T\s,]+(.*))?$/,
  worded: /^(\d{1,2})\s+([A-Za-z]{3,9})\.?\s+(\d{4})(?:[\s,]+(.*))?$/,
};
const timePattern =
  /^(?:pukul\s+|jam\s+)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(am|pm)?\s*(?:z|wib|wita|wit|(?:gmt|utc)?\s*[+-]\d{1,2}(?::?\d{2})?|gmt|utc)?$/i;

const parseTime = (text: string | undefined): Pick<DateParts, 'hour' | 'minute' | 'second'> | null => {
  const trimmed = (text ?? '').trim();
  if (trimmed === '') return { hour: 0, minute: 0, second: 0 };
  const found = timePattern.exec(trimmed);
  if (!found) return null;
  const half = (found[4] ?? '').toLowerCase();
  const clock = Number(found[1]);
  if (half !== '' && (clock < 1 || clock > 12)) return null;
  const hour = half === '' ? clock : (clock % 12) + (half === 'pm' ? 12 : 0);
  return { hour, minute: Number(found[2]), second: Number(found[3] ?? 0) };
};

/**
 * Reads a date as people, CSV exports and Google Forms write it; a zone such as “GMT+7” is the form's own and the
 * wall time is kept. null when it is no date.
 */
export const parseDate = (value: Cell, order: DayOrder = 'dayFirst'): number | null => {
  if (typeof value === 'number')
    return Number.isFinite(value) && value > 0 && value < 2_958_466 ? value : null;
  if (typeof value === 'boolean') return null;
  const text = value.trim().replace(/^'/, '');
  const day = readDay(text, order);
  if (!day) return null;
  const time = parseTime(day.rest);
  return time && toSerial({ year: day.year, month: day.month, day: day.day, ...time });
};

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly rest: string | undefined;
}

const readDay = (text: string, order: DayOrder): Day | null => {
  const iso = datePatterns.iso.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), rest: iso[4] };
  const slashed = datePatterns.slashed.exec(text);
  if (slashed) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    const [day, month] = order === 'dayFirst' ? [first, second] : [second, first];
    return { year: Number(slashed[3]), month, day, rest: slashed[4] };
  }
  const worded = datePatterns.worded.exec(text);
  const month = worded && monthWords[(worded[2] ?? '').slice(0, 3).toLowerCase()];
  return worded && month ? { year: Number(worded[3]), month, day: Number(worded[1]), rest: worded[4] } : null;
};

/** Month first only when a value proves it (1/31/2026) and none proves the opposite. */
export const dayOrderOf = (values: Iterable<Cell>): DayOrder => {
  let monthFirst = false;
  for (const value of values) {
    const slashed = typeof value === 'string' ? datePatterns.slashed.exec(value.trim()) : null;
    if (slashed && Number(slashed[1]) > 12) return 'dayFirst';
    if (slashed && Number(slashed[2]) > 12) monthFirst = true;
  }
  return monthFirst ? 'monthFirst' : 'dayFirst';
};
