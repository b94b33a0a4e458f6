import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWorkbook, type Workbook } from '../host/engine/index.ts';
import type { FormState } from '../host/forms/model.ts';
import { createHost, type Host, type Manifest } from '../host/host.ts';
import type { SourceFile } from '../host/saved-file.ts';
import type { World } from '../host/world.ts';
import type { HostPort, HostWishes } from './host-port.ts';

/** What outlives a session, as plain JSON; locks, cache and what is on the screen do not. */
interface SavedWorld {
  readonly format: 1;
  /** The workbook that the practice is about. */
  readonly book: string;
  readonly workbooks: readonly unknown[];
  readonly forms: readonly FormState[];
  readonly drive: readonly (readonly [string, unknown])[];
  readonly properties: readonly (readonly [string, readonly (readonly [string, string])[]])[];
  readonly triggers: World['triggers'];
  readonly outbox: World['outbox'];
}

/** Opens the host on the built add-on, with a new workbook or a saved world in it. */
export function openHost(wishes: HostWishes): HostPort {
  const host = createHost({
    ...readProject(wishes.distDir),
    user: wishes.user,
    ask: wishes.ask,
    onEvent: wishes.onEvent,
    onRun: wishes.onRun,
  });
  const bookId =
    wishes.saved === undefined ? host.createSpreadsheet(wishes.fileName).id : restore(host, wishes.saved);
  const workbook = (): Workbook => bookOf(host, bookId);
  return {
    forms: host.forms,
    functions: host.customFunctions,
    callable: host.functions,
    workbook,
    now: () => host.now(),
    at: (time, work) => host.at(time, work),
    select: (zone) => {
      host.world.ui.selection.set(bookId, zone);
    },
    dialogIsModal: () => host.world.ui.dialog?.modal ?? true,
    mails: () => host.world.outbox,
    open: (container) => host.menu(container),
    runMenu: (container, fn) => host.runMenu(container, fn),
    clientCall: (container, fn, args) => host.clientCall(container, fn, args),
    submit: (formId, submission) => host.submit(formId, submission),
    formula: (name, args) => host.evaluateCustomFunction(name, args, bookId),
    save: () => saveWorld(host, bookId),
  };
}

function readProject(distDir: string): { files: SourceFile[]; manifest: Manifest } {
  const names = readdirSync(distDir).filter((name) => /\.(js|gs|html)$/.test(name));
  const manifest = JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8')) as Manifest;
  return {
    files: names.map((name) => ({ name, source: readFileSync(join(distDir, name), 'utf8') })),
    manifest,
  };
}

function bookOf(host: Host, id: string): Workbook {
  const book = host.world.workbooks.get(id);
  if (!book) throw new Error('Buku kerja latihan sudah tidak ada.');
  return book as Workbook;
}

function saveWorld({ world, forms }: Host, book: string): SavedWorld {
  return {
    format: 1,
    book,
    workbooks: [...world.workbooks.values()].map((workbook) => workbook.save()),
    forms: forms.save(),
    drive: [...world.drive],
    properties: [...world.properties].map(([store, entries]) => [store, [...entries]]),
    triggers: world.triggers,
    outbox: world.outbox,
  };
}

/** Answers with the id of the practice's workbook. */
function restore(host: Host, given: unknown): string {
  const saved = given as SavedWorld;
  if (saved.format !== 1) throw new Error('Simpanan ini dibuat oleh versi lain dan tidak dapat dimuat.');
  for (const workbook of saved.workbooks) host.adopt(loadWorkbook(workbook));
  host.forms.load(saved.forms);
  for (const [id, item] of saved.drive as SavedWorld['drive'] & [string, never][])
    host.world.drive.set(id, item);
  for (const [store, entries] of saved.properties) host.world.properties.set(store, new Map(entries));
  host.world.triggers = saved.triggers;
  host.world.outbox.push(...saved.outbox);
  return saved.book;
}
