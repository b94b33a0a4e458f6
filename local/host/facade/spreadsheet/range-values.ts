import type { CellWrite } from '../../protocol.ts';
import { call, fail } from '../kernel.ts';
import { checkShape, fill, fromWireCell, toWireCell, type Wire } from './cells.ts';
import { formulaToA1, formulaToR1C1 } from './r1c1.ts';
import { act, RangeBase, read } from './range-base.ts';
import { rangeOf } from './state.ts';

function values(range: object): unknown[][] {
  const { sheet, zone } = rangeOf(range);
  return call<Wire[][]>('range.values', sheet.book.id, zone).map((row) => row.map(fromWireCell));
}

const topLeft = <T>(rows: readonly (readonly T[])[]): T => rows[0]?.[0] as T;

/** Reads only the top left cell of a range. */
function first<T>(range: object, kind: string): T {
  const { sheet, zone } = rangeOf(range);
  return topLeft(call<T[][]>('range.read', sheet.book.id, kind, { ...zone, rows: 1, cols: 1 }));
}

/** Contents of a range. */
export class RangeValues extends RangeBase {
  getValue(): unknown {
    const { sheet, zone } = rangeOf(this);
    return fromWireCell(
      topLeft(call<Wire[][]>('range.values', sheet.book.id, { ...zone, rows: 1, cols: 1 })),
    );
  }
  getValues(): unknown[][] {
    return values(this);
  }
  getDisplayValue(): string {
    return first(this, 'display');
  }
  getDisplayValues(): string[][] {
    return read(this, 'display');
  }
  getFormula(): string {
    return first(this, 'formulas');
  }
  getFormulas(): string[][] {
    return read(this, 'formulas');
  }
  setValue(value: unknown): this {
    const { rows, cols } = rangeOf(this).zone;
    return act(this, 'range.setValues', fill(rows, cols, toWireCell(value)));
  }
  setValues(data: readonly (readonly unknown[])[]): this {
    const { rows, cols } = rangeOf(this).zone;
    checkShape(data, rows, cols);
    return act(
      this,
      'range.setValues',
      data.map((row) => Array.from(row, toWireCell)),
    );
  }
  setFormula(formula: string): this {
    const { sheet, zone } = rangeOf(this);
    const one = { ...zone, rows: 1, cols: 1 };
    call('range.setFormulas', sheet.book.id, one, [[formula]]);
    if (zone.rows > 1 || zone.cols > 1) call('range.copy', sheet.book.id, one, zone, 'PASTE_NORMAL');
    return this;
  }
  /** null where the cell holds no formula. */
  getFormulaR1C1(): string | null {
    return this.getFormulasR1C1()[0]?.[0] ?? null;
  }
  getFormulasR1C1(): (string | null)[][] {
    const { row, col } = rangeOf(this).zone;
    return read<string[][]>(this, 'formulas').map((line, r) =>
      line.map((formula, c) =>
        formula === '' ? null : formulaToR1C1(formula, { row: row + r, col: col + c }),
      ),
    );
  }
  setFormulaR1C1(formula: string): this {
    const { rows, cols } = rangeOf(this).zone;
    return this.setFormulasR1C1(fill(rows, cols, formula));
  }
  setFormulasR1C1(formulas: readonly (readonly string[])[]): this {
    const { row, col, rows, cols } = rangeOf(this).zone;
    checkShape(formulas, rows, cols);
    return act(
      this,
      'range.setFormulas',
      formulas.map((line, r) => line.map((text, c) => formulaToA1(text, { row: row + r, col: col + c }))),
    );
  }
  setFormulas(formulas: readonly (readonly string[])[]): this {
    const { rows, cols } = rangeOf(this).zone;
    checkShape(formulas, rows, cols);
    return act(
      this,
      'range.setFormulas',
      formulas.map((row) => row.map((text) => text ?? '')),
    );
  }
  isBlank(): boolean {
    return read<CellWrite[][]>(this, 'contents').every((row) =>
      row.every((cell) => 'value' in cell && cell.value === ''),
    );
  }
  isChecked(): boolean | null {
    const all = values(this).flat();
    if (all.every((value) => value === true)) return true;
    return all.every((value) => value === false) ? false : null;
  }
  check(): this {
    const { rows, cols } = rangeOf(this).zone;
    return act(this, 'range.setValues', fill(rows, cols, true));
  }
  uncheck(): this {
    const { rows, cols } = rangeOf(this).zone;
    return act(this, 'range.setValues', fill(rows, cols, false));
  }
  getNote(): string {
    return first(this, 'notes');
  }
  getNotes(): string[][] {
    return read(this, 'notes');
  }
  setNote(note: string | null): this {
    const { rows, cols } = rangeOf(this).zone;
    return act(this, 'range.setNotes', fill(rows, cols, note ?? ''));
  }
  setNotes(notes: readonly (readonly (string | null)[])[]): this {
    const { rows, cols } = rangeOf(this).zone;
    checkShape(notes, rows, cols);
    return act(
      this,
      'range.setNotes',
      notes.map((row) => row.map((note) => note ?? '')),
    );
  }
  clearNote(): this {
    return act(this, 'range.clear', { notes: true });
  }
  trimWhitespace(): this {
    const trimmed = values(this).map((row) =>
      row.map((value) => (typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : value)),
    );
    return act(
      this,
      'range.setValues',
      trimmed.map((row) =>
        row.map((value) => (typeof value === 'string' && value !== '' ? `'${value}` : toWireCell(value))),
      ),
    );
  }
  removeDuplicates(columns?: readonly number[]): this {
    const { zone } = rangeOf(this);
    const keys = columns?.map((column) => column - 1 - zone.col);
    if (keys?.some((key) => key < 0 || key >= zone.cols)) fail('Columns to compare are outside the range.');
    const seen = new Set<string>();
    const kept = values(this).filter((row) => {
      const key = JSON.stringify(keys === undefined ? row : keys.map((at) => row[at]));
      return !seen.has(key) && seen.add(key);
    });
    const padded = fill<unknown>(zone.rows, zone.cols, '').map((empty, index) => kept[index] ?? empty);
    return act(
      this,
      'range.setValues',
      padded.map((row) =>
        row.map((value) => (typeof value === 'string' && value !== '' ? `'${value}` : toWireCell(value))),
      ),
    );
  }
}
