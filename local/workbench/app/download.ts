import { Model } from '@odoo/o-spreadsheet';
import { zip } from './zip.ts';

/** A workbook as the grid library keeps it, as far as an export needs to look in. */
interface WorkbookData {
  readonly sheets: readonly SheetData[];
}
interface SheetData {
  readonly id: string;
  readonly cells: Readonly<Record<string, unknown>>;
}

export function offer(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The whole workbook as .xlsx, with formulas. */
export async function workbookAsXlsx(model: Model): Promise<Blob> {
  const { files } = await model.exportXLSX();
  const texts = files.flatMap((file) =>
    'content' in file ? [{ path: file.path, content: file.content.replaceAll(' xmlns=""', '') }] : [],
  );
  return zip(texts);
}

/** One tab as .xlsx; a formula stays when it needs no other tab, else its value takes its place. */
export async function sheetAsXlsx(model: Model, sheetId: string): Promise<Blob> {
  const data = model.exportData() as unknown as WorkbookData & Record<string, unknown>;
  const sheet = data.sheets.find((candidate) => candidate.id === sheetId);
  if (!sheet) throw new Error('Tab ini sudah tidak ada.');
  const cells: Record<string, unknown> = { ...sheet.cells };
  for (const cellId of Object.values(model.getters.getCells(sheetId))) {
    const position = model.getters.getCellPosition(cellId.id);
    const text = model.getters.getCellText(position, { showFormula: true });
    if (text.startsWith('=') && text.includes('!')) {
      cells[
        model.getters.zoneToXC(sheetId, {
          left: position.col,
          right: position.col,
          top: position.row,
          bottom: position.row,
        })
      ] = String(model.getters.getEvaluatedCell(position).value ?? '');
    }
  }
  const alone = new Model({ ...data, sheets: [{ ...sheet, cells }], namedRanges: {}, pivots: {} });
  return workbookAsXlsx(alone);
}
