/** sprintf as Utilities.formatString and Logger.log know it: %s %d %i %f %e %x %o %c %% with flags, width, precision. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%([-+0 ]*)(\d+)?(?:\.(\d+))?([sdifexXoc%])/g,
    (_, flags: string, width: string | undefined, precision: string | undefined, kind: string) => {
      if (kind === '%') return '%';
      const body = one(kind, values[next++], precision === undefined ? undefined : Number(precision));
      const signed = flags.includes('+') && Number(body) >= 0 && 'dife'.includes(kind) ? `+${body}` : body;
      const size = Number(width ?? 0);
      if (flags.includes('-')) return signed.padEnd(size);
      return flags.includes('0') && kind !== 's' ? signed.padStart(size, '0') : signed.padStart(size);
    },
  );
}

function one(kind: string, value: unknown, precision: number | undefined): string {
  if (kind === 's') return precision === undefined ? String(value) : String(value).slice(0, precision);
  if (kind === 'c') return typeof value === 'number' ? String.fromCharCode(value) : String(value).slice(0, 1);
  const number = Number(value);
  if (kind === 'd' || kind === 'i') return String(Math.trunc(number));
  if (kind === 'f') return number.toFixed(precision ?? 6);
  if (kind === 'e') return number.toExponential(precision ?? 6);
  if (kind === 'o') return Math.trunc(number).toString(8);
  const hex = Math.trunc(number).toString(16);
  return kind === 'X' ? hex.toUpperCase() : hex;
}
