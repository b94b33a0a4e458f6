import type { CellPluginInstance, CellUpdate, Command, EngineCell, EngineStyle, Library } from './library.ts';
import { contentText, isSafeText, textContent } from './text.ts';

/** A cell of `BK_SET_CELLS`: null leaves it alone, '' empties it, strings are text as they stand, never parsed. */
export type CellInput = null | string | number | boolean | { readonly formula: string };
/** A cell of `BK_SET_FORMATS`: properties to merge; `null` values take a property away; `clear` starts from nothing. */
export interface FormatInput {
  readonly style?: Readonly<Record<string, string | number | boolean | null>>;
  readonly format?: string;
  readonly clear?: boolean;
}

/** From this many cells on, plain values are put down all at once and everything is evaluated anew. */
const BLOCK = 500;

const literalContent = (value: string | number | boolean): string =>
  typeof value === 'string'
    ? textContent(value)
    : typeof value === 'boolean'
      ? String(value).toUpperCase()
      : String(value);

/** No formula, and no text of several lines, which changes a row's height. */
const isPlain = (input: CellInput | undefined): boolean =>
  input === null || (typeof input !== 'object' && !(typeof input === 'string' && input.includes('\n')));

const setsRowHeight = (style: EngineStyle | undefined): boolean =>
  style?.wrapping === 'wrap' || style?.fontSize !== undefined;

const withoutGoogleFormat = (style: EngineStyle | null | undefined): EngineStyle | null | undefined => {
  if (!style || style.googleFormat === undefined) {
    return style;
  }
  const { googleFormat: _dropped, ...rest } = style;
  return rest;
};

function mergeStyle(before: EngineStyle | undefined, input: FormatInput): EngineStyle | null {
  const style: Record<string, string | number | boolean | undefined> = { ...(input.clear ? {} : before) };
  for (const [key, value] of Object.entries(input.style ?? {})) {
    if (value === null) {
      delete style[key];
    } else {
      style[key] = value;
    }
  }
  return Object.keys(style).length === 0 ? null : style;
}

/**
 * The engine's cell store with two things added: writes and formats of a whole block as one command, and text that
 * stays text. Texts that look like something else are kept with a leading apostrophe, which no reader ever shows.
 */
export function createCellPlugin(library: Library): unknown {
  const Base = library.registries.corePluginRegistry.get('cell') as new (
    config: unknown,
  ) => CellPluginInstance;
  return class BkCellPlugin extends Base {
    override allowDispatch(command: Command): string | readonly string[] {
      if (command.type === 'BK_SET_CELLS' || command.type === 'BK_SET_FORMATS') {
        return this.getters.tryGetSheet(String(command.sheetId)) ? 'Success' : 'InvalidSheetId';
      }
      return super.allowDispatch(command);
    }

    override handle(command: Command): void {
      if (command.type === 'BK_SET_CELLS') {
        this.setCells(command, command.cells as readonly (readonly CellInput[])[]);
      } else if (command.type === 'BK_SET_FORMATS') {
        this.setFormats(command);
      } else if (command.type === 'UPDATE_CELL') {
        const { sheetId, col, row } = command as unknown as { sheetId: string; col: number; row: number };
        this.updateCell(sheetId, col, row, command as CellUpdate);
      } else {
        super.handle(command);
      }
    }

    private eachCell<T>(
      { sheetId, col, row }: Command,
      cells: readonly (readonly (T | null)[])[],
      visit: (at: { sheetId: string; col: number; row: number }, input: T) => void,
    ): void {
      cells.forEach((line, r) => {
        line.forEach((input, c) => {
          if (input !== null && input !== undefined) {
            visit({ sheetId: String(sheetId), col: Number(col) + c, row: Number(row) + r }, input);
          }
        });
      });
    }

    private setCells(command: Command, cells: readonly (readonly CellInput[])[]): void {
      if (cells.length * (cells[0]?.length ?? 0) < BLOCK || !cells.every((line) => line.every(isPlain))) {
        this.eachCell(command, cells, (at, input) => this.setCell(at, input));
        return;
      }
      const placed: number[] = [];
      this.eachCell(command, cells, (at, input) => {
        const before = this.getters.getCell(at);
        if (setsRowHeight(before?.style) || input === '' || typeof input === 'object') {
          this.setCell(at, input);
        } else {
          const id = this.storeLiteral(at.sheetId, before, literalContent(input), input);
          if (!before) {
            placed.push(id, at.col, at.row);
          }
        }
      });
      this.dispatch('BK_PLACE_CELLS', { sheetId: command.sheetId, placed });
    }

    private setCell(at: { sheetId: string; col: number; row: number }, input: NonNullable<CellInput>): void {
      if (typeof input === 'object') {
        this.dispatch('UPDATE_CELL', { ...at, content: input.formula });
      } else if (input === '') {
        if (this.getters.getCell(at)) {
          this.dispatch('UPDATE_CELL', { ...at, content: '' });
        }
      } else {
        this.dispatch('UPDATE_CELL', { ...at, content: literalContent(input), literal: { value: input } });
      }
    }

    private setFormats(command: Command): void {
      const uniform = command.uniform as FormatInput | undefined;
      if (uniform) {
        const { rows, cols } = command as unknown as { rows: number; cols: number };
        const line = new Array<FormatInput>(cols).fill(uniform);
        this.eachCell(command, new Array<FormatInput[]>(rows).fill(line), (at, input) =>
          this.setFormat(at, input),
        );
      } else {
        this.eachCell(command, command.formats as (FormatInput | null)[][], (at, input) =>
          this.setFormat(at, input),
        );
      }
    }

    private setFormat(at: { sheetId: string; col: number; row: number }, input: FormatInput): void {
      const before = this.getters.getCell(at);
      const style = mergeStyle(before?.style, input);
      const format = input.format ?? (input.clear ? '' : undefined);
      const sameFormat = format === undefined || (before?.format ?? '') === format;
      if (sameFormat && JSON.stringify(style ?? {}) === JSON.stringify(before?.style ?? {})) {
        return;
      }
      this.dispatch('UPDATE_CELL', { ...at, style, ...(format === undefined ? {} : { format }), own: true });
    }

    override updateCell(sheetId: string, col: number, row: number, after: CellUpdate): void {
      const before = this.getters.getCell({ sheetId, col, row });
      if (after.literal && after.style === undefined && after.format === undefined) {
        const cellId = this.storeLiteral(sheetId, before, String(after.content), after.literal.value);
        if (!before) {
          this.dispatch('UPDATE_CELL_POSITION', { cellId, col, row, sheetId });
        }
        return;
      }
      const changesFormat = after.format !== undefined && !after.own && after.style === undefined;
      const style = changesFormat ? withoutGoogleFormat(before?.style) : after.style;
      const content = this.typedContent(after.content, style === undefined ? before?.style : style);
      super.updateCell(sheetId, col, row, {
        ...after,
        ...(changesFormat && before?.style ? { style: style ?? null } : {}),
        ...(content === undefined ? {} : { content }),
      });
    }

    /** What a person types into a cell of plain text stays text; a formula is a formula all the same. */
    private typedContent(
      content: string | undefined,
      style: EngineStyle | null | undefined,
    ): string | undefined {
      if (!content || style?.googleFormat !== '@' || content.startsWith('=') || content.startsWith("'")) {
        return content;
      }
      return isSafeText(content) ? content : `'${content}`;
    }

    private storeLiteral(
      sheetId: string,
      before: EngineCell | undefined,
      content: string,
      value: string | number | boolean,
    ): number {
      const id = before?.id ?? this.getNextCellId();
      const text = content.replace(/\r\n?/g, '\n');
      const cell = {
        id,
        content: text,
        style: before?.style,
        format: before?.format,
        isFormula: false,
        parsedValue: typeof value === 'string' ? contentText(text) : value,
      };
      this.history.update('cells', sheetId, id, cell);
      return id;
    }
  };
}
