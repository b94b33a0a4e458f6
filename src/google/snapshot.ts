import Schema = GoogleAppsScript.Sheets.Schema;

/** What is known of a workbook before writing, taken from one `Sheets.Spreadsheets.get`. Indices are zero-based. */
export interface WorkbookSnapshot {
  readonly id: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly metadata: readonly MetadataEntry[];
  readonly sheets: readonly SheetSnapshot[];
}

export interface SheetSnapshot {
  readonly sheetId: number;
  readonly title: string;
  readonly rows: number;
  readonly cols: number;
  readonly filtered: boolean;
  readonly metadata: readonly MetadataEntry[];
  /** Column metadata in sheet order. */
  readonly columns: readonly ColumnEntry[];
  readonly conditions: readonly Schema.ConditionalFormatRule[];
  readonly protections: readonly { readonly id: number; readonly description: string }[];
  /** Alt texts; each chart of ours carries its key there. */
  readonly chartTexts: readonly string[];
}

export interface MetadataEntry {
  readonly id: number;
  readonly key: string;
  readonly value: string;
}

export interface ColumnEntry extends MetadataEntry {
  readonly index: number;
}

/** Names of the developer metadata that the add-on leaves in a workbook. */
export const META = {
  /** On a sheet: its stable key. */
  sheet: 'bk.sheet',
  /** On a sheet: layout version. */
  schema: 'bk.schema',
  /** On a column: its stable key. */
  column: 'bk.column',
  /** On a hidden sheet that only lives during one write. */
  staging: 'bk.staging',
  /** On the workbook: id of the nomination form. */
  form: 'bk.form',
  /** On the workbook: id of the separate response file. */
  responses: 'bk.responses',
} as const;

export const SNAPSHOT_FIELDS = [
  'spreadsheetId',
  'properties(title,locale,timeZone)',
  'developerMetadata',
  `sheets(${[
    'properties',
    'developerMetadata',
    'basicFilter(range)',
    'conditionalFormats',
    'protectedRanges(protectedRangeId,description)',
    'charts(spec(altText))',
    'data(columnMetadata(developerMetadata))',
  ].join(',')})`,
].join(',');

const toEntry = (meta: Schema.DeveloperMetadata): MetadataEntry => ({
  id: meta.metadataId ?? 0,
  key: meta.metadataKey ?? '',
  value: meta.metadataValue ?? '',
});

function toColumns(sheet: Schema.Sheet): ColumnEntry[] {
  const properties = sheet.data?.[0]?.columnMetadata ?? [];
  return properties.flatMap((column, index) =>
    (column.developerMetadata ?? [])
      .filter((meta) => meta.metadataKey === META.column)
      .map((meta) => ({ ...toEntry(meta), index })),
  );
}

function toSheet(sheet: Schema.Sheet): SheetSnapshot {
  const properties = sheet.properties ?? {};
  return {
    sheetId: properties.sheetId ?? 0,
    title: properties.title ?? '',
    rows: properties.gridProperties?.rowCount ?? 0,
    cols: properties.gridProperties?.columnCount ?? 0,
    filtered: sheet.basicFilter !== undefined && sheet.basicFilter !== null,
    metadata: (sheet.developerMetadata ?? []).map(toEntry),
    columns: toColumns(sheet),
    conditions: sheet.conditionalFormats ?? [],
    protections: (sheet.protectedRanges ?? []).map((range) => ({
      id: range.protectedRangeId ?? 0,
      description: range.description ?? '',
    })),
    chartTexts: (sheet.charts ?? []).map((chart) => chart.spec?.altText ?? ''),
  };
}

/** Reads Google's answer, in which zeros and empty lists may be left out. */
export function toSnapshot(spreadsheet: Schema.Spreadsheet): WorkbookSnapshot {
  return {
    id: spreadsheet.spreadsheetId ?? '',
    title: spreadsheet.properties?.title ?? '',
    locale: spreadsheet.properties?.locale ?? '',
    timeZone: spreadsheet.properties?.timeZone ?? '',
    metadata: (spreadsheet.developerMetadata ?? []).map(toEntry),
    sheets: (spreadsheet.sheets ?? []).map(toSheet),
  };
}

/** First value of a metadata key, or null. */
export function metadataValue(entries: readonly MetadataEntry[], key: string): string | null {
  return entries.find((entry) => entry.key === key)?.value ?? null;
}

/** Positions of the columns that carry a key, as core's `Table.columnKeys`. A key twice: the left one. */
export function columnKeys(sheet: SheetSnapshot): Record<string, number> {
  const keys: Record<string, number> = {};
  for (const column of sheet.columns) if (!(column.value in keys)) keys[column.value] = column.index;
  return keys;
}
