/** A cell as it is read: '' is empty, a date is a serial number (days since 1899-12-30, in the workbook's own time zone). */
export type Cell = string | number | boolean;

/** A sheet's table. `rows[i]` stands in sheet row `firstRow + i` (1-based); rows may be shorter than the header. */
export interface Table {
  readonly sheet: string;
  readonly header: readonly string[];
  readonly headerRow: number;
  readonly firstRow: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Column keys known by developer metadata, by position; they win over header words. */
  readonly columnKeys: Readonly<Record<string, number>>;
}
