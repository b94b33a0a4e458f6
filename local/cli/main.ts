import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createHost, type Manifest } from '../host/host.ts';
import { parseArguments, USAGE } from './arguments.ts';
import { InputError, readFolder } from './folder.ts';
import { fileName, writeOutput } from './output.ts';
import { readBuiltProject } from './project.ts';
import { schemas } from './schemas.ts';
import { type ActionReport, Session } from './session.ts';

const DONE = 0;
const UNFINISHED = 1;
const WRONG_USE = 2;

/** The command line. Returns the exit code: 0 every action finished, 1 one could not, 2 wrong use. */
export async function main(argv: readonly string[]): Promise<number> {
  const command = parseArguments(argv);
  try {
    switch (command.kind) {
      case 'wrong':
        console.error(`${command.message}\n\n${USAGE}`);
        return WRONG_USE;
      case 'help':
        console.log(USAGE);
        return DONE;
      case 'list':
        return await list(command.schema);
      case 'run':
        return await run(command);
      case 'exec':
        return await exec(command);
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    return WRONG_USE;
  }
}

async function list(schema: boolean): Promise<number> {
  if (schema) {
    console.log(JSON.stringify(schemas(), null, 2));
    return DONE;
  }
  const actions = new Session(await readBuiltProject()).list();
  const width = Math.max(...actions.map(({ name }) => name.length));
  for (const { name, description } of actions) console.log(`${name.padEnd(width)}  ${description}`);
  return DONE;
}

interface RunCommand {
  readonly actions: readonly string[];
  readonly in: string;
  readonly out: string;
  readonly args: Record<string, unknown>;
}

async function run({ actions, in: input, out, args }: RunCommand): Promise<number> {
  const session = new Session(await readBuiltProject(), await readFolder(input));
  const known = new Set(session.list().map(({ name }) => name));
  const stranger = actions.find((name) => !known.has(name));
  if (stranger !== undefined)
    throw new InputError(`Aksi "${stranger}" tidak ada; aksi yang ada: ${[...known].join(', ')}.`);
  const reports = session.runAll(actions, args);
  await writeOutput(out, outputs(session, reports));
  for (const { name, message } of reports.filter(({ ok }) => !ok)) console.error(`${name}: ${message}`);
  return reports.every(({ ok }) => ok) ? DONE : UNFINISHED;
}

/** Every sheet as CSV, and `hasil.json`. */
function outputs(session: Session, reports: readonly ActionReport[]): Map<string, string> {
  const taken = new Set(['hasil.json']);
  const files = new Map<string, string>();
  for (const { sheetId, name } of session.workbook.sheets()) {
    files.set(fileName(name, 'csv', taken), session.workbook.exportCsv(sheetId));
  }
  const result = { ok: reports.every(({ ok }) => ok), actions: reports };
  return files.set('hasil.json', `${JSON.stringify(result, null, 2)}\n`);
}

/**
 * Runs one function of any Apps Script file in the local host, bound to an empty workbook; prints its result as JSON.
 * The manifest is the `appsscript.json` beside the file, else the add-on's own.
 */
async function exec({
  file,
  fn,
  args,
}: {
  file: string;
  fn: string;
  args: readonly unknown[];
}): Promise<number> {
  const source = await readFile(file, 'utf8').catch(() => {
    throw new InputError(`Berkas "${file}" tidak dapat dibaca.`);
  });
  const own = await readFile(join(dirname(file), 'appsscript.json'), 'utf8').catch(() => null);
  const manifest = own === null ? (await readBuiltProject()).manifest : (JSON.parse(own) as Manifest);
  const host = createHost({ files: [{ name: basename(file), source }], manifest });
  const workbook = host.createSpreadsheet('Buku kerja');
  const result = host.run({
    fn,
    args,
    mode: 'FULL',
    container: { kind: 'sheets', id: workbook.id },
    result: 'json',
  });
  for (const line of result.logs) console.error(line);
  if (!result.ok) {
    console.error(`${result.error?.name}: ${result.error?.message}`);
    return UNFINISHED;
  }
  console.log(JSON.stringify(result.value ?? null, null, 2));
  return DONE;
}
