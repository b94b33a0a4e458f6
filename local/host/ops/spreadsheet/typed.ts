import { parseTyped } from '../../engine/parse-typed.ts';
import type { WorkbookApi } from '../../engine/workbook-api.ts';
import type { Typed } from '../sheets-api/context.ts';

/** What a text typed into a cell of the workbook becomes; a formula that does not parse shows #ERROR!. */
export function typed(text: string, book: WorkbookApi, isTextFormat = false): Typed {
  const read = parseTyped(text, book.locale, isTextFormat);
  if (read.kind === 'formula') return { write: { formula: read.formula } };
  if (read.kind === 'error') return { write: { formula: read.text } };
  const { value, numberFormat } = read;
  return { write: { value }, ...(numberFormat === undefined ? {} : { numberFormat }) };
}
