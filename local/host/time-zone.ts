/**
 * Google runs a script in its manifest's time zone. V8 has one zone a process, so the process takes it when a host
 * opens; workers and test sandboxes can't change it, so start those with TZ set.
 */
export function setProcessTimeZone(timeZone: string): void {
  if (current() === timeZone) return;
  process.env.TZ = timeZone;
  new Date().getTimezoneOffset();
  if (!sameClock(current(), timeZone)) {
    throw new Error(
      `The process runs in ${current()}, the script in ${timeZone}: start it with TZ=${timeZone}`,
    );
  }
}

const current = (): string => new Intl.DateTimeFormat('en').resolvedOptions().timeZone;

/** Aliases (`Asia/Jakarta` and `WIB`) show the same wall clock in both halves of a year. */
function sameClock(one: string, other: string): boolean {
  const shown = (timeZone: string, time: number) =>
    new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(time);
  return [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)].every(
    (time) => shown(one, time) === shown(other, time),
  );
}
