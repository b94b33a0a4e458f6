import type { BorderLine } from '../../../engine/workbook-api.ts';
import type { Zone } from '../../../protocol.ts';
import { isObject, type JsonObject } from '../check.ts';
import type { ApiContext } from '../context.ts';
import { ApiError, UnsupportedError } from '../errors.ts';
import { borderLine } from '../formats.ts';
import { coordinate, gridZone, insideGrid, sheetOf } from '../ranges.ts';
import { guard, type Handler, int } from './request.ts';

const overlap = (a: Zone, b: Zone): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.col < b.col + b.cols && b.col < a.col + a.cols;

const inside = (outer: Zone, inner: Zone): boolean =>
  outer.row <= inner.row &&
  outer.col <= inner.col &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.col + outer.cols >= inner.col + inner.cols;

/** The pieces a merge type makes of a zone. */
function pieces(zone: Zone, type: string): Zone[] {
  if (type === 'MERGE_ROWS') {
    return Array.from({ length: zone.rows }, (_, row) => ({ ...zone, row: zone.row + row, rows: 1 }));
  }
  if (type === 'MERGE_COLUMNS') {
    return Array.from({ length: zone.cols }, (_, col) => ({ ...zone, col: zone.col + col, cols: 1 }));
  }
  return [zone];
}

const mergeCells: Handler = (context, body) => {
  const { book } = context;
  const zone = gridZone(book, body.range);
  guard(context, zone);
  const partly = book.merges(zone.sheetId).filter((merged) => overlap(merged, zone));
  if (partly.some((merged) => !inside(zone, merged))) {
    throw new ApiError('You must select all cells in a merged range to merge or unmerge them.');
  }
  for (const merged of partly) book.unmerge(merged);
  const type = typeof body.mergeType === 'string' ? body.mergeType : 'MERGE_ALL';
  for (const piece of pieces(zone, type)) if (piece.rows * piece.cols > 1) book.merge(piece);
  return {};
};

const unmergeCells: Handler = (context, body) => {
  const { book } = context;
  const zone = gridZone(book, body.range);
  guard(context, zone);
  const merged = book.merges(zone.sheetId).filter((one) => overlap(one, zone));
  if (merged.some((one) => !inside(zone, one))) {
    throw new ApiError('You must select all cells in a merged range to merge or unmerge them.');
  }
  for (const one of merged) book.unmerge(one);
  return {};
};

const SIDES = ['top', 'bottom', 'left', 'right', 'innerHorizontal', 'innerVertical'] as const;

const updateBorders: Handler = (context, body) => {
  const zone = gridZone(context.book, body.range);
  guard(context, zone);
  const lines: Partial<Record<(typeof SIDES)[number], BorderLine | null>> = {};
  for (const side of SIDES) {
    const border = body[side];
    if (isObject(border)) lines[side] = borderLine(border);
  }
  if (Object.keys(lines).length > 0) context.book.borders(zone, lines);
  return {};
};

const PASTES: Readonly<Record<string, 'PASTE_NORMAL' | 'PASTE_VALUES' | 'PASTE_FORMAT'>> = {
  PASTE_NORMAL: 'PASTE_NORMAL',
  PASTE_VALUES: 'PASTE_VALUES',
  PASTE_FORMAT: 'PASTE_FORMAT',
};

/** A destination that is a whole multiple of the source repeats it; else the paste takes the source's size. */
function pasteZone({ book }: ApiContext, source: Zone, destination: Zone): Zone {
  const fits = destination.rows % source.rows === 0 && destination.cols % source.cols === 0;
  const zone = fits ? destination : { ...destination, rows: source.rows, cols: source.cols };
  return insideGrid(sheetOf(book, zone.sheetId), zone);
}

const copyPaste: Handler = (context, body) => {
  const { book } = context;
  const kind = PASTES[typeof body.pasteType === 'string' ? body.pasteType : 'PASTE_NORMAL'];
  if (kind === undefined) throw new UnsupportedError(`Sheets API pasteType ${String(body.pasteType)}`);
  if (body.pasteOrientation === 'TRANSPOSE')
    throw new UnsupportedError('Sheets API pasteOrientation TRANSPOSE');
  const source = gridZone(book, body.source);
  const target = pasteZone(context, source, gridZone(book, body.destination));
  guard(context, target);
  book.copy(source, target, kind);
  return {};
};

const cutPaste: Handler = (context, body) => {
  const { book } = context;
  if (body.pasteType !== undefined && body.pasteType !== 'PASTE_NORMAL') {
    throw new UnsupportedError(`Sheets API cutPaste ${String(body.pasteType)}`);
  }
  const source = gridZone(book, body.source);
  const { sheet, row, col } = coordinate(book, body.destination);
  const target = insideGrid(sheet, { ...source, sheetId: sheet.sheetId, row, col });
  if (target.sheetId === source.sheetId && overlap(source, target)) {
    throw new UnsupportedError('Sheets API cutPaste onto itself');
  }
  guard(context, source);
  guard(context, target);
  book.copy(source, target, 'PASTE_NORMAL');
  book.clear(source, { values: true, formats: true, validations: true });
  return {};
};

const sortRange: Handler = (context, body) => {
  const zone = gridZone(context.book, body.range);
  guard(context, zone);
  const specs = Array.isArray(body.sortSpecs) ? body.sortSpecs.filter(isObject) : [];
  if (specs.length === 0) throw new ApiError('No sort specs provided.');
  const keys = specs.map((spec) => {
    const col = int(spec.dimensionIndex) ?? 0;
    if (col < zone.col || col >= zone.col + zone.cols) {
      throw new ApiError(`Sort dimension index ${col} is outside of the range.`);
    }
    return { col, ascending: spec.sortOrder !== 'DESCENDING' };
  });
  context.book.sort(zone, keys);
  return {};
};

const setBasicFilter: Handler = (context, body) => {
  const filter: JsonObject = isObject(body.filter) ? body.filter : {};
  const zone = gridZone(context.book, filter.range);
  context.book.setFilter(zone.sheetId, zone);
  return {};
};

const clearBasicFilter: Handler = ({ book }, body) => {
  book.setFilter(sheetOf(book, body.sheetId).sheetId, null);
  return {};
};

export const AREA_REQUESTS: Readonly<Record<string, Handler>> = {
  mergeCells,
  unmergeCells,
  updateBorders,
  copyPaste,
  cutPaste,
  sortRange,
  setBasicFilter,
  clearBasicFilter,
};
