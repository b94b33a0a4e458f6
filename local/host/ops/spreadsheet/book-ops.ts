import type {
  ChartInfo,
  ConditionalFormat,
  DeveloperMetadata,
  Protection,
  SheetInfo,
  WorkbookApi,
} from '../../engine/workbook-api.ts';
import type { Execution } from '../../execution.ts';
import type { Zone } from '../../protocol.ts';
import { cellCount, mayEdit, TOO_MANY, WORKBOOK_LIMIT, wholeSheet } from './access.ts';
import { editing, reading, refuse, sheetInfo, writing } from './access-check.ts';
import { copyAcross } from './copy-across.ts';
import { copyWorkbook, newWorkbook } from './new-workbook.ts';
import { memory, ownerOf } from './workbooks.ts';

/** What a script is handed with a spreadsheet. */
export interface BookHandle {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
}

const handle = ({ id, name, locale, timeZone }: WorkbookApi): BookHandle => ({ id, name, locale, timeZone });

function roomFor(book: WorkbookApi, more: number): void {
  if (cellCount(book) + more > WORKBOOK_LIMIT) refuse(TOO_MANY);
}

function checkName(book: WorkbookApi, name: string, except?: number): void {
  if (name === '' || name.length > 100) refuse('Argument is invalid: name');
  const taken = book
    .sheets()
    .some((one) => one.sheetId !== except && one.name.toLowerCase() === name.toLowerCase());
  if (taken) refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

function freeName(book: WorkbookApi, stem: string, from: number): string {
  const names = new Set(book.sheets().map((sheet) => sheet.name.toLowerCase()));
  for (let number = from; ; number += 1) {
    const name = number === 0 ? stem : `${stem}${number}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}

/** The active sheet: the one set last in this execution, else the first visible one. */
function activeSheet(exec: Execution, id: string): SheetInfo {
  const sheets = reading(exec, id).sheets();
  const set = memory(exec).activeSheet.get(id);
  return (
    sheets.find((one) => one.sheetId === set) ??
    sheets.find((one) => !one.hidden) ??
    refuse('No active sheet')
  );
}

function insertSheet(
  exec: Execution,
  id: string,
  name: string | null,
  index: number | null,
  template: number | null,
): SheetInfo {
  const book = writing(exec, id);
  const sheets = book.sheets();
  const title = name ?? freeName(book, 'Sheet', sheets.length + 1);
  checkName(book, title);
  const at = index ?? activeSheet(exec, id).index + 1;
  if (at < 0 || at > sheets.length) refuse('Argument is out of range: sheetIndex');
  const source = template === null ? null : sheetInfo(book, template);
  roomFor(book, source === null ? 26_000 : source.rows * source.cols);
  const sheetId =
    source === null ? book.createSheet(title, at) : book.duplicateSheet(source.sheetId, title, at);
  memory(exec).activeSheet.set(id, sheetId);
  return sheetInfo(book, sheetId);
}

const LINKED_TAB = "You can't delete a sheet with a linked form. To delete the sheet, unlink the form first.";

function deleteSheet(exec: Execution, id: string, sheetId: number): void {
  const book = editing(exec, id, wholeSheet(sheetId));
  if (book.sheets().filter((one) => !one.hidden && one.sheetId !== sheetId).length === 0) {
    refuse("You can't remove all the sheets in a document.");
  }
  if (linkedForm(exec, id, sheetId) !== null) refuse(LINKED_TAB);
  book.deleteSheet(sheetId);
}

function duplicateSheet(
  exec: Execution,
  id: string,
  sheetId: number,
  name: string | null,
  index: number | null,
): SheetInfo {
  const book = writing(exec, id);
  const source = sheetInfo(book, sheetId);
  const title = name ?? freeName(book, `Copy of ${source.name}`, 0);
  checkName(book, title);
  roomFor(book, source.rows * source.cols);
  return sheetInfo(book, book.duplicateSheet(sheetId, title, index ?? source.index + 1));
}

function copySheetTo(exec: Execution, id: string, sheetId: number, targetId: string): SheetInfo {
  const source = sheetInfo(reading(exec, id), sheetId);
  const target = writing(exec, targetId);
  const end = target.sheets().length;
  if (id === targetId) return duplicateSheet(exec, id, sheetId, null, end);
  roomFor(target, source.rows * source.cols);
  const name = freeName(target, `Copy of ${source.name}`, 0);
  return sheetInfo(target, copyAcross(reading(exec, id), source, target, name));
}

function updateSheet(
  exec: Execution,
  id: string,
  sheetId: number,
  change: Partial<Omit<SheetInfo, 'sheetId'>>,
): void {
  const book = editing(exec, id, wholeSheet(sheetId));
  const sheet = sheetInfo(book, sheetId);
  if (change.name !== undefined) checkName(book, change.name, sheetId);
  if ((change.frozenRows ?? 0) >= sheet.rows) refuse("You can't freeze all visible rows on the sheet.");
  if ((change.frozenCols ?? 0) >= sheet.cols) refuse("You can't freeze all visible columns on the sheet.");
  const others = book.sheets().filter((one) => !one.hidden && one.sheetId !== sheetId);
  if (change.hidden === true && others.length === 0) refuse("You can't hide all the sheets in a document.");
  if (change.index !== undefined && (change.index < 0 || change.index >= book.sheets().length)) {
    refuse('Sheet index is out of bounds.');
  }
  book.updateSheet(sheetId, change);
}

function copyBook(exec: Execution, id: string, name: string): BookHandle {
  return handle(copyWorkbook(exec, reading(exec, id), name));
}

function updateBook(exec: Execution, id: string, change: Partial<BookHandle>): void {
  const book = writing(exec, id);
  if (change.name !== undefined) book.name = change.name;
  if (change.locale !== undefined) book.locale = change.locale;
  if (change.timeZone !== undefined) book.timeZone = change.timeZone;
  const file = exec.world.drive.get(id);
  if (file !== undefined && change.name !== undefined) file.name = change.name;
}

function create(exec: Execution, name: string, rows: number, cols: number): BookHandle {
  if (rows * cols > WORKBOOK_LIMIT) refuse(TOO_MANY);
  const book = newWorkbook(exec, name);
  const [first] = book.sheets();
  if (first !== undefined && (rows !== first.rows || cols !== first.cols))
    book.updateSheet(first.sheetId, { rows, cols });
  return handle(book);
}

function users(
  exec: Execution,
  id: string,
): { owner: string; me: string; editors: string[]; viewers: string[] } {
  reading(exec, id);
  const permissions = exec.world.drive.get(id)?.permissions ?? [];
  const of = (roles: readonly string[]): string[] =>
    permissions.filter(({ role }) => roles.includes(role)).flatMap(({ emailAddress }) => emailAddress ?? []);
  const owner = ownerOf(exec, id);
  return {
    owner,
    me: exec.user,
    editors: [...new Set([owner, ...of(['owner', 'writer'])])],
    viewers: of(['reader', 'commenter']),
  };
}

function share(
  exec: Execution,
  id: string,
  role: 'writer' | 'reader' | 'none',
  emails: readonly string[],
): void {
  writing(exec, id);
  const file = exec.world.drive.get(id);
  if (file === undefined) return;
  const others = file.permissions.filter(({ emailAddress }) => !emails.includes(emailAddress ?? ''));
  const added = emails.map((emailAddress) => ({
    id: emailAddress,
    type: 'user' as const,
    role: role === 'none' ? ('reader' as const) : role,
    emailAddress,
  }));
  file.permissions = role === 'none' ? others : [...others, ...added];
}

function linkedForm(exec: Execution, id: string, sheetId: number | null): string | null {
  reading(exec, id);
  const linked = exec.host.forms
    .list()
    .find(
      ({ destination }) =>
        destination?.spreadsheetId === id && (sheetId === null || destination.sheetId === sheetId),
    );
  return linked === undefined ? null : `https://docs.google.com/forms/d/${linked.id}/viewform`;
}

const nextId = (ids: readonly number[]): number => Math.max(0, ...ids) + 1;

function addProtection(exec: Execution, id: string, zone: Zone): Protection {
  const book = writing(exec, id);
  const protection: Protection = {
    id: nextId(book.protections().map((one) => one.id)),
    zone,
    description: '',
    warningOnly: false,
    editors: [...new Set([...users(exec, id).editors, exec.user])],
    unprotected: [],
  };
  book.setProtection(protection);
  return protection;
}

const canEdit = (exec: Execution, id: string, protection: Protection): boolean =>
  mayEdit(reading(exec, id), { user: exec.user, owner: ownerOf(exec, id) }, protection.zone);

function owned(exec: Execution, id: string, protection: Protection): WorkbookApi {
  const book = writing(exec, id);
  return canEdit(exec, id, protection) ? book : refuse('You do not have permission to perform that action.');
}

/** What SpreadsheetApp, Spreadsheet and Sheet do, beside rows and columns. */
export const bookOps = {
  'ss.active': (exec: Execution) => {
    const { container } = exec;
    const book = container?.kind === 'sheets' ? exec.world.workbooks.get(container.id) : undefined;
    return book === undefined ? null : handle(book);
  },
  'ss.open': (exec: Execution, id: string) => handle(reading(exec, id)),
  'ss.create': create,
  'ss.flush': (exec: Execution) => {
    memory(exec).unflushed.clear();
  },
  'ss.update': updateBook,
  'ss.copy': copyBook,
  'ss.users': users,
  'ss.share': share,
  'ss.form': linkedForm,
  'ss.sheets': (exec: Execution, id: string) => reading(exec, id).sheets(),
  'ss.activeSheet': activeSheet,
  'ss.activate': (exec: Execution, id: string, sheetId: number) => {
    memory(exec).activeSheet.set(id, sheetInfo(reading(exec, id), sheetId).sheetId);
  },
  'ss.insertSheet': insertSheet,
  'ss.deleteSheet': deleteSheet,
  'ss.duplicateSheet': duplicateSheet,
  'sheet.copyTo': copySheetTo,
  'sheet.info': (exec: Execution, id: string, sheetId: number) => sheetInfo(reading(exec, id), sheetId),
  'sheet.update': updateSheet,
  'sheet.extent': (exec: Execution, id: string, sheetId: number) => {
    const book = reading(exec, id);
    return book.extent(sheetInfo(book, sheetId).sheetId);
  },
  'sheet.merges': (exec: Execution, id: string, sheetId: number) => reading(exec, id).merges(sheetId),
  'sheet.charts': (exec: Execution, id: string, sheetId: number) => reading(exec, id).charts(sheetId),
  'sheet.setChart': (exec: Execution, id: string, chart: ChartInfo) => {
    const book = editing(exec, id, wholeSheet(chart.sheetId));
    const all = book.sheets().flatMap((sheet) => book.charts(sheet.sheetId));
    const own =
      chart.id === '' ? String(Math.max(1_000_000, ...all.map((one) => Number(one.id) || 0)) + 1) : chart.id;
    book.setChart({ ...chart, id: own });
    return own;
  },
  'sheet.removeChart': (exec: Execution, id: string, chartId: string) =>
    writing(exec, id).removeChart(chartId),
  'sheet.conditions': (exec: Execution, id: string, sheetId: number) =>
    reading(exec, id).conditionalFormats(sheetId),
  'sheet.setConditions': (
    exec: Execution,
    id: string,
    sheetId: number,
    rules: readonly ConditionalFormat[],
  ) => editing(exec, id, wholeSheet(sheetId)).setConditionalFormats(sheetId, rules),
  'sheet.filter': (exec: Execution, id: string, sheetId: number) => reading(exec, id).filter(sheetId),
  'sheet.setFilter': (exec: Execution, id: string, sheetId: number, zone: Zone | null) => {
    const book = editing(exec, id, wholeSheet(sheetId));
    if (zone !== null && book.filter(sheetId) !== null)
      refuse("You can't create a filter in a sheet that already has a filter.");
    book.setFilter(sheetId, zone);
  },
  'ss.namedRanges': (exec: Execution, id: string) => reading(exec, id).namedRanges(),
  'ss.setNamedRange': (exec: Execution, id: string, name: string, zone: Zone) => {
    if (!/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
      refuse('The name of the range is invalid.');
    }
    writing(exec, id).setNamedRange(name, zone);
  },
  'ss.removeNamedRange': (exec: Execution, id: string, name: string) =>
    writing(exec, id).removeNamedRange(name),
  'ss.protections': (exec: Execution, id: string) => reading(exec, id).protections(),
  'ss.protect': addProtection,
  'ss.setProtection': (exec: Execution, id: string, protection: Protection) =>
    owned(exec, id, protection).setProtection(protection),
  'ss.canEdit': canEdit,
  'ss.removeProtection': (exec: Execution, id: string, protection: Protection) =>
    owned(exec, id, protection).removeProtection(protection.id),
  'ss.metadata': (exec: Execution, id: string) => reading(exec, id).metadata(),
  'ss.addMetadata': (exec: Execution, id: string, entry: Omit<DeveloperMetadata, 'id'>) =>
    writing(exec, id).addMetadata(entry),
  'ss.updateMetadata': (
    exec: Execution,
    id: string,
    entry: number,
    change: Partial<Pick<DeveloperMetadata, 'key' | 'value' | 'visibility'>>,
  ) => writing(exec, id).updateMetadata(entry, change),
  'ss.removeMetadata': (exec: Execution, id: string, entry: number) =>
    writing(exec, id).removeMetadata(entry),
};
