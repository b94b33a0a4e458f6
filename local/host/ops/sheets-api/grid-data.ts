import type { CellLink, WorkbookApi } from '../../engine/workbook-api.ts';
import type { CellFormat, CellWrite, Scalar, Zone } from '../../protocol.ts';
import { DEFAULT_FORMAT } from '../spreadsheet/formats.ts';
import type { JsonObject } from './check.ts';
import { apiValidation } from './criteria.ts';
import { apiFormat } from './formats.ts';
import { below, type Mask, wants } from './mask.ts';
import { apiMetadata } from './requests/metadata.ts';

function extended(value: Scalar): JsonObject | null {
  if (value === '') return null;
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
}

const ERROR = /^#(REF!|N\/A|NAME\?|DIV\/0!|VALUE!|NUM!|NULL!|ERROR!|SPILL!|CYCLE)$/;

const ERROR_TYPES: Readonly<Record<string, string>> = {
  '#REF!': 'REF',
  '#N/A': 'N_A',
  '#NAME?': 'NAME',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#NUM!': 'NUM',
  '#NULL!': 'NULL_VALUE',
};

function effective(value: Scalar, content: CellWrite | undefined): JsonObject | null {
  const isError =
    typeof value === 'string' && content !== undefined && 'formula' in content && ERROR.test(value);
  if (!isError) return extended(value);
  return { errorValue: { type: ERROR_TYPES[value] ?? 'ERROR', message: value } };
}

function runs(links: readonly CellLink[]): JsonObject[] {
  return links.flatMap(({ url, start, end }, index) => {
    const after = links[index + 1]?.start === end ? [] : [{ startIndex: end }];
    return [{ startIndex: start, format: { link: { uri: url } } }, ...after];
  });
}

/** Reads only the layers the mask asks for: a mask of values never touches formats. */
function layers(book: WorkbookApi, zone: Zone, cell: Mask) {
  const has = (...names: string[]): boolean => names.some((name) => wants(cell, name));
  return {
    contents: has('userEnteredValue', 'effectiveValue') ? book.contents(zone) : [],
    formulas: has('userEnteredValue') ? book.formulas(zone) : [],
    values: has('effectiveValue') ? book.values(zone) : [],
    display: has('formattedValue') ? book.display(zone) : [],
    formats: has('userEnteredFormat', 'effectiveFormat') ? book.formats(zone) : [],
    notes: has('note') ? book.notes(zone) : [],
    links: has('hyperlink', 'textFormatRuns') ? book.links(zone) : [],
    rules: has('dataValidation') ? book.validation(zone) : [],
  };
}

type Layers = ReturnType<typeof layers>;

/** A formula reads in the locale's words, as it was written. */
function entered(content: CellWrite | undefined, formula: string | undefined): JsonObject | null {
  if (content === undefined) return null;
  return 'formula' in content ? { formulaValue: formula ?? content.formula } : extended(content.value);
}

const nonEmpty = (name: string, value: JsonObject | string | null | undefined): JsonObject =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0)
    ? {}
    : { [name]: value };

function cellData(from: Layers, row: number, col: number): JsonObject {
  const format: CellFormat | undefined = from.formats[row]?.[col];
  const value = from.values[row]?.[col] ?? '';
  const content = from.contents[row]?.[col];
  const links = from.links[row]?.[col] ?? [];
  const rule = from.rules[row]?.[col] ?? null;
  const cell: JsonObject = {
    ...nonEmpty('userEnteredValue', entered(content, from.formulas[row]?.[col])),
    ...nonEmpty('effectiveValue', effective(value, content)),
    ...nonEmpty('formattedValue', from.display[row]?.[col]),
    ...nonEmpty('userEnteredFormat', format === undefined ? null : apiFormat(format)),
    ...nonEmpty('hyperlink', links.length === 1 ? links[0]?.url : null),
    ...nonEmpty('note', from.notes[row]?.[col]),
    ...(links.length === 0 ? {} : { textFormatRuns: runs(links) }),
    ...nonEmpty('dataValidation', rule === null ? null : apiValidation(rule)),
  };
  if (Object.keys(cell).length === 0) return cell;
  return {
    ...cell,
    ...(format === undefined ? {} : { effectiveFormat: apiFormat({ ...DEFAULT_FORMAT, ...format }) }),
  };
}

function trimmed(cells: JsonObject[]): JsonObject[] {
  let end = cells.length;
  while (end > 0 && Object.keys(cells[end - 1] ?? {}).length === 0) end -= 1;
  return cells.slice(0, end);
}

/** Cells row by row; empty ends are cut. */
function rowData(book: WorkbookApi, zone: Zone, cell: Mask): JsonObject[] {
  const from = layers(book, zone, cell);
  const rows = Array.from({ length: zone.rows }, (_, row): JsonObject => {
    const values = trimmed(Array.from({ length: zone.cols }, (_, col) => cellData(from, row, col)));
    return values.length === 0 ? {} : { values };
  });
  return trimmed(rows);
}

function dimension(book: WorkbookApi, zone: Zone, which: 'ROWS' | 'COLUMNS'): JsonObject[] {
  const [start, count] = which === 'ROWS' ? [zone.row, zone.rows] : [zone.col, zone.cols];
  const type = which === 'ROWS' ? 'ROW' : 'COLUMN';
  const marks = book
    .metadata()
    .filter(({ location }) => location.type === type && location.sheetId === zone.sheetId);
  const info = book.dimensionInfo(zone.sheetId, which);
  return Array.from({ length: count }, (_, offset): JsonObject => {
    const index = start + offset;
    const here = marks.filter(({ location }) => 'index' in location && location.index === index);
    return {
      pixelSize: info[index]?.pixels ?? (which === 'ROWS' ? 21 : 100),
      ...(info[index]?.hidden === true ? { hiddenByUser: true } : {}),
      ...(here.length === 0 ? {} : { developerMetadata: here.map(apiMetadata) }),
    };
  });
}

/** The part of a sheet a zone covers, as far as the mask asks. */
export function gridData(book: WorkbookApi, zone: Zone, mask: Mask): JsonObject {
  const rows = wants(mask, 'rowData') ? rowData(book, zone, below(below(mask, 'rowData'), 'values')) : [];
  return {
    ...(zone.row > 0 ? { startRow: zone.row } : {}),
    ...(zone.col > 0 ? { startColumn: zone.col } : {}),
    ...(rows.length === 0 ? {} : { rowData: rows }),
    ...(wants(mask, 'rowMetadata') ? { rowMetadata: dimension(book, zone, 'ROWS') } : {}),
    ...(wants(mask, 'columnMetadata') ? { columnMetadata: dimension(book, zone, 'COLUMNS') } : {}),
  };
}
