import type { WritePlan } from '../core/plan.ts';
import type { Cell } from '../core/table.ts';
import { isStageable, type StagedBlock } from './requests.ts';
import { newSheetId } from './sheet-names.ts';
import { META, type WorkbookSnapshot } from './snapshot.ts';

import Schema = GoogleAppsScript.Sheets.Schema;

/** Over this many cells a plan is staged: one request of cells with types would be many times the 2 MB Google advises. */
export const STAGING_LIMIT = 10_000;
/** Cells of one `Values.update`; text of a ledger row is short, so a chunk stays at some megabytes. */
export const CHUNK_CELLS = 400_000;
const TITLE = 'bk-sementara';

export interface Staging {
  readonly sheetId: number;
  readonly title: string;
  readonly blocks: readonly StagedBlock[];
  /** Rows of plain values from A1, to be written RAW; chunked by `stagingChunks`. */
  readonly rows: readonly (readonly Cell[])[];
  readonly cols: number;
}

/** Blocks stand one beneath the other in a sheet of their own, so that the batch only copies. */
export function planStaging(plan: WritePlan, snapshot: WorkbookSnapshot): Staging {
  const blocks: StagedBlock[] = [];
  const rows: (readonly Cell[])[] = [];
  for (const sheet of plan.sheets) {
    sheet.blocks.forEach((block, position) => {
      if (block.cells.length === 0 || !isStageable(sheet, position)) return;
      const cols = block.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
      blocks.push({ key: sheet.key, block: position, row: rows.length, rows: block.cells.length, cols });
      for (const row of block.cells) rows.push(row as readonly Cell[]);
    });
  }
  const used = new Set(snapshot.sheets.map((sheet) => sheet.sheetId));
  const sheetId = newSheetId(META.staging, used);
  return {
    sheetId,
    title: `${TITLE}-${sheetId}`,
    blocks,
    rows,
    cols: Math.max(1, ...blocks.map((block) => block.cols)),
  };
}

/** Staging sheets that an interrupted run left behind. */
export function dropLeftovers(snapshot: WorkbookSnapshot): Schema.Request[] {
  return snapshot.sheets
    .filter((sheet) => sheet.metadata.some((entry) => entry.key === META.staging))
    .map(({ sheetId }) => ({ deleteSheet: { sheetId } }));
}

/** Makes the hidden staging sheet, marked so that the next run knows it. */
export function openStaging(staging: Staging): Schema.Request[] {
  const gridProperties = { rowCount: Math.max(1, staging.rows.length), columnCount: staging.cols };
  const { sheetId, title } = staging;
  return [
    { addSheet: { properties: { sheetId, title, hidden: true, gridProperties } } },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: META.staging,
          metadataValue: '1',
          visibility: 'DOCUMENT',
          location: { sheetId },
        },
      },
    },
  ];
}

/** Where each chunk starts (1-based row) and its rows. */
export function stagingChunks(
  staging: Staging,
): { readonly row: number; readonly values: readonly (readonly Cell[])[] }[] {
  const height = Math.max(1, Math.floor(CHUNK_CELLS / staging.cols));
  const chunks: { row: number; values: readonly (readonly Cell[])[] }[] = [];
  for (let from = 0; from < staging.rows.length; from += height) {
    chunks.push({ row: from + 1, values: staging.rows.slice(from, from + height) });
  }
  return chunks;
}
