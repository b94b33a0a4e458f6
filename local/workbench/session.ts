import { randomUUID } from 'node:crypto';
import { fileName } from '../cli/output.ts';
import type { FunctionInput } from '../host/engine/index.ts';
import type { ContainerRef, RunResult } from '../host/protocol.ts';
import type { Answer, HostEvent, Page, Question } from '../host/world.ts';
import { AGENCY, sampleRoster } from '../sample/agency.ts';
import { seedAgency } from '../sample/seed.ts';
import { withGoogleScript } from './client-runtime.ts';
import { xlsxOf, xlsxOfSheet } from './export.ts';
import type { HostPort } from './host-port.ts';
import { csvRows, freeTabName } from './import-csv.ts';
import { ExecutionLog } from './log.ts';
import { toEntries } from './menu.ts';
import type { CallReply, Overview, PageEvent, SubmitReply, Surface, WorkbenchApi } from './messages.ts';
import { openHost } from './open-host.ts';
import { listStates, nameFault, readState, writeState } from './states.ts';

/** The same calls as the pages make, but free to take their time. */
export type Handlers = {
  readonly [Name in keyof WorkbenchApi]: (
    args: Parameters<WorkbenchApi[Name]>[0],
  ) => ReturnType<WorkbenchApi[Name]> | Promise<ReturnType<WorkbenchApi[Name]>>;
};

export interface SessionSettings {
  readonly distDir: string;
  /** Where states are kept. */
  readonly folder: string;
  emit(event: PageEvent): void;
  /** Makes an add-on page available to the frames. */
  publish(id: string, html: string): void;
  ask(question: Question, container: ContainerRef): Answer;
}

const USER = `tim.rb@${AGENCY.mailDomain}`;

const REFUSALS: Readonly<Record<string, string>> = {
  closed: 'Formulir ini tidak menerima jawaban lagi.',
  signInRequired: 'Pilih atau ketik akun Anda dahulu.',
  alreadyResponded: 'Anda sudah menanggapi. Formulir ini hanya dapat diisi satu kali per akun.',
};

/** One practice: a host with its files, what it has shown, and the pages' calls into it. */
export class Session {
  readonly #settings: SessionSettings;
  readonly #surfaces = new Map<string, Surface>();
  #log = new ExecutionLog();
  #host: HostPort;
  #leave: () => void = () => undefined;
  #problems: readonly string[] = [];

  constructor(settings: SessionSettings) {
    this.#settings = settings;
    this.#host = this.#open();
    this.#begin();
  }

  /** Answers the pages' calls by name. */
  readonly handlers: Handlers = {
    overview: () => this.#overview(),
    open: ({ container }) => toEntries(this.#host.open(this.#locate(container))),
    runMenu: ({ container, fn, caption }) => this.#runMenu(container, fn, caption),
    clientCall: ({ surface, fn, args }) => this.#clientCall(surface, fn, args),
    join: () => ({
      ...this.#host.workbook().collab.join(),
      workbookId: this.#host.workbook().id,
      functions: this.#host.functions,
    }),
    formula: ({ name, args }) => replyOf(this.#host.formula(name, args as readonly FunctionInput[])),
    collab: ({ message }) => {
      this.#host.workbook().collab.receive(message);
      return null;
    },
    activeCell: ({ sheetId, zone }) => {
      this.#host.select({
        sheetId,
        row: zone.top,
        col: zone.left,
        rows: zone.bottom - zone.top + 1,
        cols: zone.right - zone.left + 1,
      });
      return null;
    },
    form: ({ id }) => (this.#host.forms.find(id) ? this.#host.forms.describe(id) : null),
    submit: ({ id, submission }) => this.#submit(id, submission),
    accept: ({ id, accepting }) => {
      this.#host.forms.set(id, { acceptingResponses: accepting });
      this.#changed();
      return null;
    },
    outbox: () => this.#host.mails(),
    executions: () => this.#log.list(),
    csv: ({ sheetId }) => ({
      name: fileName(this.#tabName(sheetId), 'csv', new Set()),
      text: this.#host.workbook().exportCsv(sheetId),
    }),
    xlsx: ({ sheetId }) => this.#xlsx(sheetId),
    importCsv: ({ name, text }) => this.#importCsv(name, text),
    reset: () => {
      this.#leave();
      this.#host = this.#open();
      this.#begin();
      this.#settings.emit({ type: 'reload' });
      return null;
    },
    save: ({ name }) => this.#save(name.trim()),
    load: ({ name }) => this.#load(name.trim()),
  };

  #open(saved?: unknown): HostPort {
    this.#surfaces.clear();
    this.#log = new ExecutionLog();
    return openHost({
      distDir: this.#settings.distDir,
      user: USER,
      fileName: AGENCY.file,
      saved,
      ask: (question) => this.#settings.ask(question, this.#containerOf(question.containerId)),
      onEvent: (event) => this.#onEvent(event),
      onRun: (note) => this.#log.add(note, Date.now()),
    });
  }

  /** A fresh agency, then the workbook's room is open to the pages. */
  #begin(): void {
    this.#problems = seedAgency(this.#host);
    this.#enterRoom();
  }

  #enterRoom(): void {
    const room = this.#host.workbook().collab;
    const place = room.connect(`pages-${randomUUID()}`, (message) =>
      this.#settings.emit({ type: 'collab', message }),
    );
    this.#leave = () => place.close();
  }

  #overview(): Overview | Promise<Overview> {
    const book = this.#host.workbook();
    const people = sampleRoster().filter((person) => person.email !== '');
    return listStates(this.#settings.folder).then((saved) => ({
      title: book.name,
      problems: this.#problems,
      user: USER,
      folder: this.#settings.folder,
      saved,
      forms: this.#host.forms.list().map((form) => ({
        id: form.id,
        title: form.title || form.name,
        accepting: form.acceptingResponses,
        responses: form.responses.length,
        linked: form.destination !== null,
      })),
      tabs: book.sheets().map(({ sheetId, name, hidden }) => ({ sheetId, name, hidden })),
      people: people.map(({ name, email }) => ({ name, email })),
    }));
  }

  #containerOf(id: string): ContainerRef {
    return this.#host.forms.find(id) ? { kind: 'forms', id } : { kind: 'sheets', id };
  }

  /** Pages know only “the spreadsheet”. */
  #locate(container: ContainerRef): ContainerRef {
    return container.kind === 'sheets' ? { kind: 'sheets', id: this.#host.workbook().id } : container;
  }

  #runMenu(container: ContainerRef, fn: string, caption: string): { ok: boolean } {
    this.#settings.emit({ type: 'busy', label: `Menjalankan “${caption}” …` });
    try {
      const result = this.#host.runMenu(this.#locate(container), fn);
      if (result.error) {
        const text = `${result.error.name}: ${result.error.message}`;
        this.#settings.emit({ type: 'toast', title: 'Skrip gagal', text, seconds: -1 });
      }
      return { ok: result.ok };
    } finally {
      this.#settings.emit({ type: 'busy', label: null });
      this.#changed();
    }
  }

  #clientCall(surfaceId: string, fn: string, args: readonly unknown[]): CallReply {
    const surface = this.#surfaces.get(surfaceId);
    if (!surface) return { ok: false, name: 'Error', message: 'Halaman add-on ini sudah ditutup.' };
    const reply = replyOf(this.#host.clientCall(surface.container, fn, args));
    this.#changed();
    return reply;
  }

  #submit(
    id: string,
    { email, answers }: { email: string; answers: Record<string, never> | object },
  ): SubmitReply {
    const outcome = this.#host.submit(id, { respondentEmail: email, answers: { ...answers } });
    this.#changed();
    if (outcome.ok) {
      const message = this.#host.forms.form(id).confirmationMessage || 'Tanggapan Anda telah dicatat.';
      return { ok: true, message };
    }
    const message = outcome.form ? (REFUSALS[outcome.form] ?? '') : 'Ada jawaban yang perlu diperbaiki.';
    return { ok: false, message, items: outcome.items };
  }

  async #xlsx(sheetId: number | null): Promise<{ name: string; base64: string }> {
    const book = this.#host.workbook();
    if (sheetId === null) {
      return { name: fileName(book.name, 'xlsx', new Set()), base64: await xlsxOf(book) };
    }
    const name = fileName(this.#tabName(sheetId), 'xlsx', new Set());
    return { name, base64: await xlsxOfSheet(book, sheetId) };
  }

  #tabName(sheetId: number): string {
    const tab = this.#host
      .workbook()
      .sheets()
      .find((sheet) => sheet.sheetId === sheetId);
    if (!tab) throw new Error('Tab ini sudah tidak ada.');
    return tab.name;
  }

  #importCsv(name: string, text: string): { ok: boolean; message: string } {
    try {
      const rows = csvRows(name, text);
      const book = this.#host.workbook();
      const tab = freeTabName(
        name,
        book.sheets().map((sheet) => sheet.name),
      );
      book.loadSheetFromRows(tab, rows);
      this.#changed();
      return { ok: true, message: `${rows.length} baris dimuat ke tab baru “${tab}”.` };
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
  }

  async #save(name: string): Promise<{ ok: boolean; message: string }> {
    const fault = nameFault(name);
    if (fault) return { ok: false, message: fault };
    const book = this.#host.workbook();
    const taken = new Set<string>();
    const sheets = book.sheets().map((sheet) => ({
      file: fileName(sheet.name, 'csv', taken),
      csv: book.exportCsv(sheet.sheetId),
    }));
    await writeState(this.#settings.folder, name, this.#host.save(), sheets);
    this.#changed();
    return { ok: true, message: `Keadaan disimpan sebagai “${name}”.` };
  }

  async #load(name: string): Promise<{ ok: boolean; message: string }> {
    const fault = nameFault(name);
    if (fault) return { ok: false, message: fault };
    const saved = await readState(this.#settings.folder, name).catch(() => null);
    if (saved === null) return { ok: false, message: `Simpanan “${name}” tidak ada atau rusak.` };
    this.#leave();
    this.#host = this.#open(saved);
    this.#enterRoom();
    this.#settings.emit({ type: 'reload' });
    return { ok: true, message: `Keadaan “${name}” dimuat.` };
  }

  #changed(): void {
    this.#settings.emit({ type: 'changed' });
  }

  #onEvent(event: HostEvent): void {
    if (event.type === 'sidebar') this.#show('sidebar', event.container, event.page);
    else if (event.type === 'dialog')
      this.#show(this.#host.dialogIsModal() ? 'modal' : 'modeless', event.container, event.page);
    else if (event.type === 'toast') {
      const { message, title, seconds } = event;
      this.#settings.emit({ type: 'toast', text: message, title, seconds });
    } else if (event.type === 'mail') this.#changed();
  }

  #show(kind: Surface['kind'], container: ContainerRef, page: Page): void {
    const id = randomUUID();
    const { title, width, height } = page;
    const surface = { id, container, kind, title, width: width ?? 600, height: height ?? 400 };
    this.#surfaces.set(id, surface);
    this.#settings.publish(id, withGoogleScript(page.html, this.#host.callable));
    this.#settings.emit({ type: 'surface', surface });
  }
}

function replyOf(result: RunResult): CallReply {
  if (result.ok) return { ok: true, value: result.value ?? null };
  const { name, message } = result.error ?? { name: 'Error', message: 'Kesalahan tidak dikenal.' };
  return { ok: false, name, message };
}
