const SHOWN = 10;

/** “baris 2, 3 dan 5”; long lists end in “dan 12 baris lain”. */
export const listRows = (rows: readonly number[]): string => {
  const shown = rows.slice(0, SHOWN);
  const rest = rows.length - shown.length;
  return rest > 0 ? `baris ${shown.join(', ')} dan ${rest} baris lain` : `baris ${shown.join(', ')}`;
};
