/** A leading `=`, `+`, `-` or `@` would be a formula to Excel; a number is none. */
const dangerous = (text: string, isNumber: boolean): boolean => !isNumber && /^[=+\-@\t\r]/.test(text);

/** One field of a CSV file (RFC 4180), made harmless for Excel by a leading apostrophe. */
export function csvField(text: string, isNumber: boolean): string {
  const safe = dangerous(text, isNumber) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of shown text as CSV; `isNumber` says which cells hold numbers. */
export function toCsv(
  rows: readonly (readonly string[])[],
  isNumber: (row: number, col: number) => boolean,
): string {
  return rows
    .map((row, r) => `${row.map((text, c) => csvField(text, isNumber(r, c))).join(',')}\r\n`)
    .join('');
}
