import { ZodError } from 'zod';
import type { ActionInfo, ActionResult } from '../../src/api.ts';
import type { Workbook } from '../host/engine/index.ts';
import { loadForms } from '../host/forms/load.ts';
import { createHost, type Host } from '../host/host.ts';
import type { ContainerRef, Meter } from '../host/protocol.ts';
import { loadDrive } from './drive-file.ts';
import { InputError, type InputFolder } from './folder.ts';
import type { BuiltProject } from './project.ts';

/** One line of `hasil.json`. */
export interface ActionReport {
  readonly name: string;
  readonly ok: boolean;
  readonly message: string;
  readonly data: unknown;
  readonly warnings: readonly string[];
  readonly ms: number;
  readonly serviceCalls: Meter;
}

const NO_CALLS: Meter = { total: 0, byName: {} };

const PLACEHOLDER = 'Lembar sementara';

/** Turns the fault of a JSON file into a sentence that names the file and the place. */
function reading<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ZodError)) throw new InputError(`Berkas ${name}: ${(error as Error).message}`);
    const places = error.issues.map(({ path, message }) => `${path.join('.') || '(akar)'}: ${message}`);
    throw new InputError(`Berkas ${name} tidak sesuai bentuknya (lihat list --schema): ${places.join('; ')}`);
  }
}

/** A host with the built add-on and one new workbook, as a person would have it open. */
export class Session {
  readonly host: Host;
  readonly workbook: Workbook;
  readonly #container: ContainerRef;
  readonly #settings: unknown;

  constructor(project: BuiltProject, input: InputFolder = { tables: [], json: new Map() }) {
    this.host = createHost(project);
    this.workbook = this.host.createSpreadsheet('Buku kerja', { sheets: [PLACEHOLDER] });
    this.#container = { kind: 'sheets', id: this.workbook.id };
    this.#settings = input.json.get('pengaturan.json');
    const placeholder = this.workbook.sheets()[0]?.sheetId ?? 0;
    const tables = input.tables.length > 0 ? input.tables : [{ name: 'Sheet1', rows: [] }];
    for (const { name, rows } of tables) this.workbook.loadSheetFromRows(name, rows);
    this.workbook.deleteSheet(placeholder);
    this.#loadJson('formulir.json', input, (json) => {
      const { id: spreadsheetId } = this.workbook;
      const { forms: store, user: owner, timeZone } = this.host;
      loadForms(json, { store, owner, spreadsheetId, timeZone, newId: () => this.host.newUid() });
    });
    this.#loadJson('drive.json', input, (json) => loadDrive(this.host, json));
  }

  #loadJson(name: string, input: InputFolder, load: (json: unknown) => void): void {
    if (input.json.has(name)) reading(name, () => load(input.json.get(name)));
  }

  /** The actions in order. Given settings are saved first, as the page “Mulai” would, if `setup` is not asked for first. */
  runAll(actions: readonly string[], args: Record<string, unknown>): ActionReport[] {
    if (this.#settings !== undefined && actions[0] !== 'setup') {
      const prepared = this.#setup({});
      if (!prepared.ok) return [prepared];
    }
    return actions.map((name) => (name === 'setup' ? this.#setup(args) : this.run(name, args)));
  }

  #setup(args: Record<string, unknown>): ActionReport {
    return this.run('setup', {
      unattended: true,
      ...(this.#settings === undefined ? {} : { settings: this.#settings }),
      ...args,
    });
  }

  list(): readonly ActionInfo[] {
    const { ok, value, error } = this.host.clientCall(this.#container, 'listActions', []);
    if (!ok) throw new Error(error?.message);
    return value as ActionInfo[];
  }

  run(name: string, args: Record<string, unknown>): ActionReport {
    const { ok, value, error, ms, serviceCalls } = this.host.clientCall(this.#container, 'runAction', [
      name,
      args,
    ]);
    const result = value as ActionResult | null;
    if (!ok || result === null) {
      return {
        name,
        ok: false,
        message: error?.message ?? 'Tidak ada hasil.',
        data: null,
        warnings: [],
        ms,
        serviceCalls: serviceCalls ?? NO_CALLS,
      };
    }
    return {
      name,
      ok: result.ok,
      message: result.message,
      data: result.data,
      warnings: result.warnings,
      ms,
      serviceCalls,
    };
  }
}
