import { loadWorkbook, type Workbook } from '../host/engine/index.ts';

/** The workbook as .xlsx, base64. */
export async function xlsxOf(workbook: Workbook): Promise<string> {
  return Buffer.from(await workbook.exportXlsx()).toString('base64');
}

/** One tab as .xlsx: formulas that look into other tabs are replaced by their values. */
export async function xlsxOfSheet(workbook: Workbook, sheetId: number): Promise<string> {
  const copy = loadWorkbook(workbook.save());
  const zone = { sheetId, row: 0, col: 0, ...copy.extent(sheetId) };
  if (zone.rows > 0 && zone.cols > 0) {
    const values = copy.values(zone);
    const cells = copy
      .contents(zone)
      .map((row, r) =>
        row.map((cell, c) =>
          'formula' in cell && cell.formula.includes('!') ? { value: values[r]?.[c] ?? '' } : undefined,
        ),
      );
    copy.write(zone, cells);
  }
  for (const sheet of copy.sheets()) if (sheet.sheetId !== sheetId) copy.deleteSheet(sheet.sheetId);
  return xlsxOf(copy);
}
