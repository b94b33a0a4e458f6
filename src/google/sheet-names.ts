/** A sheet id made of the key, the same every time, moved on when it is taken. */
export function newSheetId(key: string, used: ReadonlySet<number>): number {
  let id = 7;
  for (const char of key) id = (id * 31 + char.charCodeAt(0)) % 2_000_000_000;
  while (used.has(id)) id += 1;
  return id;
}

/** The title itself, or with “ (2)”, “ (3)” …; Google compares tab names without regard to case. */
export function freeTitle(title: string, used: readonly string[]): string {
  const taken = new Set(used.map((name) => name.toLowerCase()));
  if (!taken.has(title.toLowerCase())) return title;
  let count = 2;
  while (taken.has(`${title} (${count})`.toLowerCase())) count += 1;
  return `${title} (${count})`;
}

/** A whole tab in A1 notation. */
export const quoteSheet = (title: string): string => `'${title.replace(/'/g, "''")}'`;
