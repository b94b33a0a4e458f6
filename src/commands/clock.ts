import { parseDate } from '../core/text/dates.ts';

/** Now as a serial date in a workbook's time zone, whatever zone the script runs in. */
export function nowIn(timeZone: string): number {
  const text = Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd HH:mm:ss');
  const serial = parseDate(text);
  if (serial === null) throw new Error(`Unreadable date: ${text}`);
  return serial;
}
