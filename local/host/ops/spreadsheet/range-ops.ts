import { isDatePattern } from '../../engine/number-format.ts';
import type { BorderLine, CellLink, ValidationRule, WorkbookApi } from '../../engine/workbook-api.ts';
import type { Execution } from '../../execution.ts';
import type { CellFormat, CellWrite, Scalar, Zone } from '../../protocol.ts';
import type { Typed } from '../sheets-api/context.ts';
import { cellName } from './a1.ts';
import { CELL_LIMIT, cellCount, TOO_LONG, TOO_MANY, WORKBOOK_LIMIT } from './access.ts';
import { editing, reading, refuse, sheetInfo, writing } from './access-check.ts';
import { epochOfSerial, serialOf } from './dates.ts';
import { withoutFormats } from './formats.ts';
import { typed } from './typed.ts';
import { passes } from './validate.ts';

/** A cell as it crosses: a Date is its epoch ms; null clears. */
export type WireCell = Scalar | null | { readonly $date: number };

const cut = (book: WorkbookApi, zone: Zone): Zone => {
  sheetInfo(book, zone.sheetId);
  return zone;
};

/** Values with dates as dates: a number shown through a date format is one. */
function values(exec: Execution, id: string, zone: Zone): WireCell[][] {
  const book = reading(exec, id);
  const rows = book.values(cut(book, zone));
  if (!rows.some((row) => row.some((value) => typeof value === 'number'))) return rows;
  const formats = book.formats(zone);
  return rows.map((row, r) =>
    row.map((value, c) => {
      const isDate = typeof value === 'number' && isDatePattern(formats[r]?.[c]?.numberFormat ?? '');
      return isDate ? { $date: epochOfSerial(value, book.timeZone) } : value;
    }),
  );
}

const DATE_FORMAT: Readonly<Record<string, string>> = { id: 'dd/mm/yyyy', en: 'm/d/yyyy' };

function dateCell(book: WorkbookApi, epoch: number): Typed {
  const serial = serialOf(epoch, book.timeZone);
  const date = DATE_FORMAT[book.locale.slice(0, 2)] ?? 'dd/mm/yyyy';
  return { write: { value: serial }, numberFormat: Number.isInteger(serial) ? date : `${date} hh:mm:ss` };
}

function textCell(book: WorkbookApi, text: string, format: CellFormat | undefined): Typed {
  if (text.length > CELL_LIMIT) return refuse(TOO_LONG);
  return typed(text, book, format?.numberFormat === '@');
}

function readCell(book: WorkbookApi, cell: WireCell, format: CellFormat | undefined): Typed {
  if (cell === null) return { write: { value: '' } };
  if (typeof cell === 'object') return dateCell(book, cell.$date);
  return typeof cell === 'string' ? textCell(book, cell, format) : { write: { value: cell } };
}

function checkRules(book: WorkbookApi, zone: Zone, cells: readonly (readonly CellWrite[])[]): void {
  const rules = book.validation(zone);
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const rule = rules[r]?.[c];
      if (!rule || 'formula' in cell || passes(book, rule, cell.value, zone.sheetId)) return;
      violated(zone.row + r, zone.col + c);
    });
  });
}

function violated(row: number, col: number): never {
  const at = cellName(row, col);
  return refuse(`The data you entered in cell ${at} violates the data validation rules set on this cell.`);
}

/** Custom formulas look at the cells as they became; called inside the change, which a refusal takes back. */
function checkCustomRules(book: WorkbookApi, zone: Zone): void {
  book.validation(zone).forEach((row, r) => {
    row.forEach((rule, c) => {
      if (rule?.criteria !== 'CUSTOM_FORMULA' || rule.allowInvalid) return;
      const cell = { ...zone, row: zone.row + r, col: zone.col + c, rows: 1, cols: 1 };
      if (book.values(cell)[0]?.[0] !== '' && book.breaksRule(cell)) violated(cell.row, cell.col);
    });
  });
}

/** Cells as typed by a person: parsed by locale, dates with their format, rules and protections obeyed. */
function setValues(exec: Execution, id: string, zone: Zone, cells: readonly (readonly WireCell[])[]): void {
  const book = editing(exec, id, zone);
  const formats = book.formats(zone);
  const read = cells.map((row, r) => row.map((cell, c) => readCell(book, cell, formats[r]?.[c])));
  const writes = read.map((row) => row.map((one) => one.write));
  checkRules(book, zone, writes);
  book.atomically(() => {
    book.write(zone, writes);
    checkCustomRules(book, zone);
    const takes = read.some((row) => row.some((one) => one.numberFormat !== undefined));
    if (takes) book.formatEach(zone, taken(read, formats));
  });
}

function taken(
  read: readonly (readonly Typed[])[],
  formats: readonly (readonly CellFormat[])[],
): (CellFormat | null)[][] {
  return read.map((row, r) =>
    row.map(({ numberFormat }, c) => {
      const free = (formats[r]?.[c]?.numberFormat ?? '') === '';
      return numberFormat !== undefined && free ? { numberFormat } : null;
    }),
  );
}

/** Formulas in the locale; '' empties. A text that does not begin with = is written as a formula that fails, as at Google. */
function setFormulas(
  exec: Execution,
  id: string,
  zone: Zone,
  formulas: readonly (readonly string[])[],
): void {
  const book = editing(exec, id, zone);
  const cells = formulas.map((row) =>
    row.map((text): CellWrite => {
      if (text === '') return { value: '' };
      return typed(text.startsWith('=') ? text : `=${text}`, book).write;
    }),
  );
  book.write(zone, cells);
}

/** One row below the content, as one step: the grid grows where it must. Empty cells do not count as content. */
function appendRow(exec: Execution, id: string, sheetId: number, row: readonly WireCell[]): void {
  const book = writing(exec, id);
  const sheet = sheetInfo(book, sheetId);
  const at = book.extent(sheetId).rows;
  const moreRows = Math.max(0, at + 1 - sheet.rows);
  const moreCols = Math.max(0, row.length - sheet.cols);
  const growth = (sheet.rows + moreRows) * (sheet.cols + moreCols) - sheet.rows * sheet.cols;
  if (cellCount(book) + growth > WORKBOOK_LIMIT) refuse(TOO_MANY);
  book.atomically(() => {
    if (moreRows > 0) book.insert(sheetId, 'ROWS', sheet.rows, moreRows);
    if (moreCols > 0) book.insert(sheetId, 'COLUMNS', sheet.cols, moreCols);
    setValues(exec, id, { sheetId, row: at, col: 0, rows: 1, cols: row.length }, [row]);
  });
}

type Reader = 'display' | 'formulas' | 'formats' | 'notes' | 'links' | 'validation' | 'contents';

function read(exec: Execution, id: string, kind: Reader, zone: Zone): unknown {
  const book = reading(exec, id);
  return book[kind](cut(book, zone));
}

function format(
  exec: Execution,
  id: string,
  zone: Zone,
  change: CellFormat,
  unset: readonly (keyof CellFormat)[],
): void {
  const book = editing(exec, id, zone);
  if (unset.length > 0) withoutFormats(book, zone, unset);
  if (Object.keys(change).length > 0) book.format(zone, change);
}

function formatEach(
  exec: Execution,
  id: string,
  zone: Zone,
  formats: readonly (readonly (CellFormat | null)[])[],
): void {
  editing(exec, id, zone).formatEach(zone, formats);
}

interface What {
  readonly values?: boolean;
  readonly formats?: boolean;
  readonly notes?: boolean;
  readonly validations?: boolean;
}

function checkMerged(book: WorkbookApi, zone: Zone): Zone[] {
  const touched = book
    .merges(zone.sheetId)
    .filter(
      (one) =>
        one.row < zone.row + zone.rows &&
        zone.row < one.row + one.rows &&
        one.col < zone.col + zone.cols &&
        zone.col < one.col + one.cols,
    );
  const inside = touched.every(
    (one) =>
      zone.row <= one.row &&
      zone.col <= one.col &&
      zone.row + zone.rows >= one.row + one.rows &&
      zone.col + zone.cols >= one.col + one.cols,
  );
  return inside ? touched : refuse('You must select all cells in a merged range to merge or unmerge them.');
}

function merge(exec: Execution, id: string, zone: Zone, pieces: readonly Zone[]): void {
  const book = editing(exec, id, zone);
  for (const old of checkMerged(book, zone)) book.unmerge(old);
  for (const piece of pieces) if (piece.rows * piece.cols > 1) book.merge(piece);
}

/** Cells move down or right to make room, or up or left over what goes; what leaves the grid is lost, as at Google. */
function shift(exec: Execution, id: string, zone: Zone, dimension: string, insert: boolean): void {
  const down = dimension === 'ROWS';
  const book = editing(exec, id, zone);
  const { rows, cols } = sheetInfo(book, zone.sheetId);
  const size = down ? rows - zone.row - zone.rows : cols - zone.col - zone.cols;
  const after = down
    ? { ...zone, row: zone.row + zone.rows, rows: size }
    : { ...zone, col: zone.col + zone.cols, cols: size };
  const here = down ? { ...zone, rows: size } : { ...zone, cols: size };
  book.atomically(() => {
    if (size > 0) book.copy(insert ? here : after, insert ? after : here, 'PASTE_NORMAL');
    const count = down ? zone.rows : zone.cols;
    const end = down ? { ...zone, row: rows - count } : { ...zone, col: cols - count };
    book.clear(insert ? zone : end, { values: true, formats: true, notes: true, validations: true });
  });
}

type Sides = Partial<
  Record<'top' | 'bottom' | 'left' | 'right' | 'innerHorizontal' | 'innerVertical', BorderLine | null>
>;

const each = <T>(zone: Zone, items: readonly (readonly T[])[], work: (at: Zone, item: T) => void): void => {
  items.forEach((row, r) => {
    row.forEach((item, c) => {
      work({ ...zone, row: zone.row + r, col: zone.col + c, rows: 1, cols: 1 }, item);
    });
  });
};

/** What Range does; each op is one round trip. */
export const rangeOps = {
  'range.values': values,
  'sheet.appendRow': appendRow,
  'range.read': read,
  'range.setValues': setValues,
  'range.setFormulas': setFormulas,
  'range.format': format,
  'range.formatEach': formatEach,
  'range.clear': (exec: Execution, id: string, zone: Zone, what: What) =>
    editing(exec, id, zone).clear(zone, what),
  'range.copy': (
    exec: Execution,
    id: string,
    from: Zone,
    to: Zone,
    kind: 'PASTE_NORMAL' | 'PASTE_VALUES' | 'PASTE_FORMAT',
  ) => editing(exec, id, to).copy(from, to, kind),
  'range.move': (exec: Execution, id: string, from: Zone, to: Zone) => {
    const book = editing(exec, id, from);
    editing(exec, id, to);
    book.atomically(() => {
      book.copy(from, to, 'PASTE_NORMAL');
      book.clear(from, { values: true, formats: true, notes: true, validations: true });
    });
  },
  'range.merge': merge,
  'range.unmerge': (exec: Execution, id: string, zone: Zone) => {
    const book = editing(exec, id, zone);
    for (const old of checkMerged(book, zone)) book.unmerge(old);
  },
  'range.borders': (exec: Execution, id: string, zone: Zone, sides: Sides) =>
    editing(exec, id, zone).borders(zone, sides),
  'range.setNotes': (exec: Execution, id: string, zone: Zone, notes: readonly (readonly string[])[]) => {
    const book = editing(exec, id, zone);
    each(zone, notes, (at, note) => {
      book.setNote(at, note);
    });
  },
  'range.setValidations': (
    exec: Execution,
    id: string,
    zone: Zone,
    rules: readonly (readonly (ValidationRule | null)[])[],
  ) => {
    const book = editing(exec, id, zone);
    each(zone, rules, (at, rule) => {
      book.setValidation(at, rule);
    });
  },
  'range.setValidation': (exec: Execution, id: string, zone: Zone, rule: ValidationRule | null) =>
    editing(exec, id, zone).setValidation(zone, rule),
  'range.setRichTexts': (
    exec: Execution,
    id: string,
    zone: Zone,
    texts: readonly (readonly { text: string; links: readonly CellLink[] }[])[],
  ) => {
    const book = editing(exec, id, zone);
    book.write(
      zone,
      texts.map((row) =>
        row.map(({ text }) => ({ value: text.length > CELL_LIMIT ? refuse(TOO_LONG) : text })),
      ),
    );
    each(zone, texts, (at, { links }) => {
      book.setLinks(at, links);
    });
  },
  'range.shift': shift,
  'range.sort': (
    exec: Execution,
    id: string,
    zone: Zone,
    keys: readonly { col: number; ascending: boolean }[],
  ) => editing(exec, id, zone).sort(zone, keys),
};
