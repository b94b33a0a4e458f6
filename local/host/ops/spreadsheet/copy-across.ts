import type { SheetInfo, WorkbookApi } from '../../engine/workbook-api.ts';
import type { Zone } from '../../protocol.ts';

function copyCells(from: WorkbookApi, to: WorkbookApi, zone: Zone, target: Zone): void {
  to.write(target, from.contents(zone));
  to.formatEach(target, from.formats(zone));
  const at = (row: number, col: number): Zone => ({ ...target, row, col, rows: 1, cols: 1 });
  from.notes(zone).forEach((line, row) => {
    line.forEach((note, col) => {
      if (note !== '') to.setNote(at(row, col), note);
    });
  });
  from.links(zone).forEach((line, row) => {
    line.forEach((links, col) => {
      if (links.length > 0) to.setLinks(at(row, col), links);
    });
  });
  from.validation(zone).forEach((line, row) => {
    line.forEach((rule, col) => {
      if (rule !== null) to.setValidation(at(row, col), rule);
    });
  });
}

/** Copies a sheet into another workbook: cells, merges, sizes, conditional formats. Protections and metadata stay behind. */
export function copyAcross(from: WorkbookApi, sheet: SheetInfo, to: WorkbookApi, name: string): number {
  return to.atomically(() => {
    const sheetId = to.createSheet(name, to.sheets().length);
    const { rows, cols, frozenRows, frozenCols, tabColor, gridlinesHidden } = sheet;
    to.updateSheet(sheetId, { rows, cols, frozenRows, frozenCols, tabColor, gridlinesHidden });
    const extent = from.extent(sheet.sheetId);
    const size = { rows: Math.max(1, extent.rows), cols: Math.max(1, extent.cols) };
    const zone = { sheetId: sheet.sheetId, row: 0, col: 0, ...size };
    copyCells(from, to, zone, { ...zone, sheetId });
    for (const merged of from.merges(sheet.sheetId)) to.merge({ ...merged, sheetId });
    from.dimensionInfo(sheet.sheetId, 'COLUMNS').forEach(({ pixels }, col) => {
      if (pixels !== 100) to.resize(sheetId, 'COLUMNS', col, 1, pixels);
    });
    const rules = from.conditionalFormats(sheet.sheetId);
    to.setConditionalFormats(
      sheetId,
      rules.map(({ zones, rule }) => ({ rule, zones: zones.map((one) => ({ ...one, sheetId })) })),
    );
    return sheetId;
  });
}
