import type { WorkbookApi } from '../../engine/workbook-api.ts';
import type { CellWrite } from '../../protocol.ts';

/** What typed text means in a workbook's locale: a literal with the number format it brings along, or a formula. */
export interface Typed {
  readonly write: CellWrite;
  readonly numberFormat?: string;
}

/** What the methods of the API stand on: the workbook and who asks. */
export interface ApiContext {
  readonly book: WorkbookApi;
  /** E-mail address of the user the script runs as. */
  readonly user: string;
  readonly owner: string;
  /** Whether a form writes its responses to the tab. */
  readonly isLinked?: (sheetId: number) => boolean;
  /** `isText`: the cell is of plain text format, which keeps what is typed. */
  readonly typed: (text: string, book: WorkbookApi, isText?: boolean) => Typed;
}
