import { isObject, type JsonObject } from '../check.ts';
import type { ApiContext } from '../context.ts';
import { ApiError } from '../errors.ts';
import { leaves, updateMask } from '../mask.ts';
import { type Span, sheetOf, span } from '../ranges.ts';
import { flag, guard, type Handler, int, roomFor } from './request.ts';

/** Pixels Google gives a new column and row. */
const DEFAULT_PIXELS = { COLUMNS: 100, ROWS: 21 } as const;

function guardSpan(context: ApiContext, { sheet, dimension, start, count }: Span): void {
  const rows = dimension === 'ROWS';
  guard(context, {
    sheetId: sheet.sheetId,
    row: rows ? start : 0,
    rows: rows ? count : sheet.rows,
    col: rows ? 0 : start,
    cols: rows ? sheet.cols : count,
  });
}

const across = ({ sheet, dimension }: Span): number => (dimension === 'ROWS' ? sheet.cols : sheet.rows);

const updateDimensionProperties: Handler = (context, body) => {
  const at = span(context.book, body.range);
  const properties: JsonObject = isObject(body.properties) ? body.properties : {};
  const listed = leaves(updateMask(body.fields, 'DimensionProperties'));
  guardSpan(context, at);
  for (const path of listed.length === 0 ? ['pixelSize', 'hiddenByUser'] : listed) {
    if (path === 'pixelSize') {
      const pixels = int(properties.pixelSize) ?? DEFAULT_PIXELS[at.dimension];
      if (pixels < 0 || pixels > 2000)
        throw new ApiError(`pixelSize must be between 0 and 2000, got ${pixels}.`);
      context.book.resize(at.sheet.sheetId, at.dimension, at.start, at.count, pixels);
    } else if (path === 'hiddenByUser') {
      const hidden = flag(properties.hiddenByUser) ?? false;
      context.book.setHidden(at.sheet.sheetId, at.dimension, at.start, at.count, hidden);
    } else throw new ApiError(`Field ${path} is read-only.`);
  }
  return {};
};

const insertDimension: Handler = (context, body) => {
  const at = span(context.book, body.range, true);
  if (flag(body.inheritFromBefore) === true && at.start === 0) {
    throw new ApiError('inheritFromBefore must be false when inserting at index 0.');
  }
  roomFor(context.book, at.count * across(at));
  context.book.insert(at.sheet.sheetId, at.dimension, at.start, at.count);
  return {};
};

const deleteDimension: Handler = (context, body) => {
  const at = span(context.book, body.range);
  const { sheet, dimension, count } = at;
  guardSpan(context, at);
  const size = dimension === 'ROWS' ? sheet.rows : sheet.cols;
  const frozen = dimension === 'ROWS' ? sheet.frozenRows : sheet.frozenCols;
  const name = dimension === 'ROWS' ? 'rows' : 'columns';
  if (count >= size) throw new ApiError(`You can't delete all the ${name} on the sheet.`);
  if (frozen > 0 && at.start <= frozen && at.start + count >= size) {
    throw new ApiError(`You can't delete all non-frozen ${name} on the sheet.`);
  }
  context.book.remove(sheet.sheetId, dimension, at.start, count);
  return {};
};

const appendDimension: Handler = ({ book }, body) => {
  const sheet = sheetOf(book, body.sheetId);
  const { dimension } = body;
  const length = int(body.length) ?? 0;
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw new ApiError('No dimension specified.');
  if (length < 1) throw new ApiError('length must be at least 1.');
  roomFor(book, length * (dimension === 'ROWS' ? sheet.cols : sheet.rows));
  book.insert(sheet.sheetId, dimension, dimension === 'ROWS' ? sheet.rows : sheet.cols, length);
  return {};
};

const moveDimension: Handler = (context, body) => {
  const at = span(context.book, body.source);
  const to = int(body.destinationIndex) ?? 0;
  const size = at.dimension === 'ROWS' ? at.sheet.rows : at.sheet.cols;
  if (to < 0 || to > size) throw new ApiError(`destinationIndex[${to}] is out of bounds.`);
  guardSpan(context, at);
  if (to >= at.start && to <= at.start + at.count) return {};
  context.book.move(at.sheet.sheetId, at.dimension, at.start, at.count, to);
  return {};
};

const autoResizeDimensions: Handler = (context, body) => {
  const at = span(context.book, body.dimensions);
  guardSpan(context, at);
  context.book.resize(at.sheet.sheetId, at.dimension, at.start, at.count, null);
  return {};
};

export const DIMENSION_REQUESTS: Readonly<Record<string, Handler>> = {
  updateDimensionProperties,
  insertDimension,
  deleteDimension,
  appendDimension,
  moveDimension,
  autoResizeDimensions,
};
