/** Epoch ms and sheet serials (days since 1899-12-30) in a named time zone. */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const clocks = new Map<string, Intl.DateTimeFormat>();

function clock(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, made);
  return made;
}

/** The wall clock of a moment, as if it were UTC. */
function wallOf(ms: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const part of clock(timeZone).formatToParts(ms)) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** A moment as a sheet serial on the wall clock of the time zone; whole seconds, as Forms writes them. */
export const serialOf = (ms: number, timeZone: string): number => (wallOf(ms, timeZone) - EPOCH) / DAY;

/** A wall-clock text `YYYY-MM-DD[ HH:mm[:ss]]` as a serial. */
export const wallSerial = (text: string): number => (wallMs(text) - EPOCH) / DAY;

/** A wall-clock text of a time zone as epoch ms; an hour that a clock change skips moves on. */
export function epochOf(text: string, timeZone: string): number {
  const wall = wallMs(text);
  const guess = wall - (wallOf(wall, timeZone) - wall);
  return wall - (wallOf(guess, timeZone) - guess);
}

function wallMs(text: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (!match) throw new Error(`Not a date: ${text}`);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** A moment on the wall clock of the time zone, `YYYY-MM-DD HH:mm`. */
export const wallText = (ms: number, timeZone: string): string =>
  new Date(wallOf(ms, timeZone)).toISOString().slice(0, 16).replace('T', ' ');
