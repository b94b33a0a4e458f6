import type { WorkbookApi } from '../../engine/workbook-api.ts';
import type { CellFormat, Zone } from '../../protocol.ts';

/** What a cell shows where nothing is set; the number format '' is Google's automatic one. */
export const DEFAULT_FORMAT = {
  numberFormat: '',
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontSize: 10,
  fontFamily: 'Arial',
  fontColor: '#000000',
  background: '#ffffff',
  horizontal: 'left',
  vertical: 'bottom',
  wrap: 'OVERFLOW',
} as const satisfies Required<CellFormat>;

/** What takes a property away without touching the others. */
const NOTHING: CellFormat = {
  numberFormat: '',
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: '',
  background: '',
};

const picked = (format: CellFormat, keep: (key: string) => boolean): CellFormat =>
  Object.fromEntries(Object.entries(format).filter(([key]) => keep(key)));

/** Takes the named properties away from every cell of the zone; the others stay. */
export function withoutFormats(book: WorkbookApi, zone: Zone, keys: readonly (keyof CellFormat)[]): void {
  const gone = new Set<string>(keys);
  const easy = picked(NOTHING, (key) => gone.has(key));
  if (Object.keys(easy).length > 0) book.format(zone, easy);
  const hard = keys.filter((key) => NOTHING[key] === undefined);
  const formats = hard.length === 0 ? [] : book.formats(zone);
  if (!formats.some((row) => row.some((format) => hard.some((key) => format[key] !== undefined)))) return;
  book.clear(zone, { formats: true });
  book.formatEach(
    zone,
    formats.map((row) => row.map((format) => picked(format, (key) => !gone.has(key)))),
  );
}
