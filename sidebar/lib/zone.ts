/** WIB, WITA or WIT for a time zone of the settings; other zones by their name. */
export function zoneName(timeZone: string): string {
  const names: Readonly<Record<string, string>> = {
    'Asia/Jakarta': 'WIB',
    'Asia/Makassar': 'WITA',
    'Asia/Jayapura': 'WIT',
  };
  return names[timeZone] ?? timeZone;
}

/** The wall clock of a time zone now, `YYYY-MM-DD HH:mm`, to be compared with the settings' times as text. */
export function wallClock(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}
