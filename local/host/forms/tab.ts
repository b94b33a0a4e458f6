import type { WorkbookApi } from '../engine/workbook-api.ts';
import type { CellFormat, CellWrite, Zone } from '../protocol.ts';
import { cellOf, timestampFormat } from './cells.ts';
import { type FormResponse, type FormState, isQuestion } from './model.ts';
import { serialOf } from './time.ts';

/** The tab a form writes its responses to: made by linking, its columns known wherever the user moves them. */

const COLUMN_KEY = 'host.formColumn';
const HEADER_KEY = 'host.formHeader';

interface Column {
  /** `time`, `email`, an item id, or `id#row` of a grid. */
  readonly key: string;
  readonly header: string;
}

interface PlacedColumn extends Column {
  readonly metadataId: number;
  readonly index: number;
}

/** A response's row as the tab shows it, for the form-submit event of Sheets. */
export interface WrittenRow {
  readonly spreadsheetId: string;
  readonly zone: Zone;
  readonly values: readonly string[];
  readonly namedValues: Readonly<Record<string, readonly string[]>>;
}

const isIndonesian = (workbook: WorkbookApi): boolean => /^(id|in)\b|^id_/.test(workbook.locale);

/** The columns a form asks for, in the order of its items; the first two headers speak the workbook's language. */
function wantedColumns(form: FormState, workbook: WorkbookApi): Column[] {
  const indonesian = isIndonesian(workbook);
  const columns: Column[] = [{ key: 'time', header: indonesian ? 'Stempel waktu' : 'Timestamp' }];
  if (form.collectEmail)
    columns.push({ key: 'email', header: indonesian ? 'Alamat Email' : 'Email Address' });
  for (const item of form.items.filter(isQuestion)) {
    if (item.kind !== 'GRID' && item.kind !== 'CHECKBOX_GRID')
      columns.push({ key: String(item.id), header: item.title });
    else
      item.rows.forEach((row, index) => {
        columns.push({ key: `${item.id}#${index}`, header: `${item.title} [${row}]` });
      });
  }
  return columns;
}

function placedColumns(workbook: WorkbookApi, sheetId: number): PlacedColumn[] {
  return workbook.hostMetadata().flatMap((entry) => {
    const at = entry.location;
    if (entry.key !== COLUMN_KEY || at.type !== 'COLUMN' || at.sheetId !== sheetId) return [];
    const { key, header } = JSON.parse(entry.value) as Column;
    return [{ key, header, metadataId: entry.id, index: at.index }];
  });
}

function headerRow(workbook: WorkbookApi, sheetId: number): number {
  for (const { key, location } of workbook.hostMetadata())
    if (key === HEADER_KEY && location.type === 'ROW' && location.sheetId === sheetId) return location.index;
  return 0;
}

function writeHeader(workbook: WorkbookApi, sheetId: number, index: number, column: Column): void {
  const zone = { sheetId, row: headerRow(workbook, sheetId), col: index, rows: 1, cols: 1 };
  workbook.write(zone, [[{ value: column.header }]]);
}

function placeColumn(workbook: WorkbookApi, sheetId: number, index: number, column: Column): void {
  writeHeader(workbook, sheetId, index, column);
  workbook.addMetadata({
    key: COLUMN_KEY,
    value: JSON.stringify({ key: column.key, header: column.header }),
    visibility: 'PROJECT',
    location: { type: 'COLUMN', sheetId, index },
  });
}

function freeName(workbook: WorkbookApi): string {
  const taken = new Set(workbook.sheets().map((sheet) => sheet.name.toLowerCase()));
  const base = isIndonesian(workbook) ? 'Respons Formulir' : 'Form Responses';
  let number = 1;
  while (taken.has(`${base} ${number}`.toLowerCase())) number += 1;
  return `${base} ${number}`;
}

/** Makes a new tab with all earlier responses, oldest first; a second link makes a second tab. Answers its sheet id. */
export function linkTab(form: FormState, workbook: WorkbookApi, name?: string): number {
  const sheetId = workbook.createSheet(name ?? freeName(workbook), 0);
  const columns = wantedColumns(form, workbook);
  const cols = workbook.sheets().find((sheet) => sheet.sheetId === sheetId)?.cols ?? 26;
  if (columns.length > cols) workbook.insert(sheetId, 'COLUMNS', cols, columns.length - cols);
  workbook.addMetadata({
    key: HEADER_KEY,
    value: form.id,
    visibility: 'PROJECT',
    location: { type: 'ROW', sheetId, index: 0 },
  });
  columns.forEach((column, index) => {
    placeColumn(workbook, sheetId, index, column);
  });
  workbook.updateSheet(sheetId, { frozenRows: 1 });
  appendResponses(form, workbook, sheetId, form.responses);
  return sheetId;
}

/** Brings headers up to date: a renamed question renames its header, a new one gets a column, a deleted one leaves its column behind. */
export function syncColumns(form: FormState, workbook: WorkbookApi, sheetId: number): void {
  const wanted = wantedColumns(form, workbook);
  for (const column of placedColumns(workbook, sheetId)) {
    const now = wanted.find(({ key }) => key === column.key);
    if (now === undefined && column.key !== 'email') workbook.removeMetadata(column.metadataId);
    if (now === undefined || now.header === column.header) continue;
    writeHeader(workbook, sheetId, column.index, now);
    workbook.updateMetadata(column.metadataId, { value: JSON.stringify(now) });
  }
  let after = -1;
  for (const column of wanted) {
    const placed = placedColumns(workbook, sheetId).find(({ key }) => key === column.key);
    if (placed === undefined && column.key !== 'time') {
      after += 1;
      workbook.insert(sheetId, 'COLUMNS', after, 1);
      placeColumn(workbook, sheetId, after, column);
    } else if (placed !== undefined) after = placed.index;
  }
}

/** Forgets which columns belong to the form; the tab stays as it is. */
export function unlinkTab(workbook: WorkbookApi, sheetId: number): void {
  for (const entry of workbook.hostMetadata()) {
    const at = entry.location;
    const ours = (entry.key === COLUMN_KEY || entry.key === HEADER_KEY) && 'sheetId' in at;
    if (ours && at.sheetId === sheetId) workbook.removeMetadata(entry.id);
  }
}

/** Writes responses under the tab's last row and answers the zone of their rows. */
export function appendResponses(
  form: FormState,
  workbook: WorkbookApi,
  sheetId: number,
  responses: readonly FormResponse[],
): Zone {
  const columns = placedColumns(workbook, sheetId);
  const row = Math.max(workbook.extent(sheetId).rows, headerRow(workbook, sheetId) + 1);
  const cols = Math.max(0, ...columns.map(({ index }) => index + 1));
  const zone: Zone = { sheetId, row, col: 0, rows: responses.length, cols };
  const sheetRows = workbook.sheets().find((sheet) => sheet.sheetId === sheetId)?.rows ?? 0;
  const missing = row + responses.length - sheetRows;
  if (missing > 0) workbook.insert(sheetId, 'ROWS', sheetRows, missing);
  if (responses.length === 0 || cols === 0) return zone;
  const cells = responses.map(() => new Array<CellWrite | undefined>(cols).fill(undefined));
  const formats = responses.map(() => new Array<CellFormat | null>(cols).fill(null));
  responses.forEach((response, line) => {
    for (const column of columns) {
      const cell = responseCell(form, workbook, column.key, response);
      if (cell === null) continue;
      (cells[line] as (CellWrite | undefined)[])[column.index] = { value: cell.value };
      if (cell.numberFormat)
        (formats[line] as (CellFormat | null)[])[column.index] = { numberFormat: cell.numberFormat };
    }
  });
  workbook.formatEach(zone, formats);
  workbook.write(zone, cells);
  return zone;
}

function responseCell(form: FormState, workbook: WorkbookApi, key: string, response: FormResponse) {
  if (key === 'time')
    return {
      value: serialOf(response.time, workbook.timeZone),
      numberFormat: timestampFormat(workbook.locale),
    };
  if (key === 'email') return response.email === '' ? null : { value: response.email };
  const [id = '', gridRow] = key.split('#');
  const item = form.items.find((candidate) => String(candidate.id) === id);
  const answer = response.answers[id];
  if (item === undefined || answer === undefined) return null;
  const part = gridRow === undefined ? answer : (answer[Number(gridRow)] ?? null);
  return part === null ? null : cellOf(item, part, workbook.locale);
}

/** The row as the Sheets event tells it: strings as shown; questions of the same name gather their answers. */
export function eventRow(workbook: WorkbookApi, zone: Zone): WrittenRow {
  const values = workbook.display(zone)[0] ?? [];
  const top = headerRow(workbook, zone.sheetId);
  const headers = workbook.display({ ...zone, row: top, rows: 1 })[0] ?? [];
  const namedValues: Record<string, string[]> = {};
  values.forEach((value, index) => {
    const header = headers[index] ?? '';
    const list = Object.hasOwn(namedValues, header) ? namedValues[header] : undefined;
    if (list) list.push(value);
    else namedValues[header] = [value];
  });
  return { spreadsheetId: workbook.id, zone, values, namedValues };
}
