import type { FunctionArg, FunctionContext, Library } from './library.ts';

export type FunctionScalar = string | number | boolean | null;
/** Rows of cells, as Apps Script hands a range to a custom function; a single cell comes as its value. */
export type FunctionInput = FunctionScalar | readonly (readonly FunctionScalar[])[];
export type FunctionOutput = FunctionScalar | readonly (readonly FunctionScalar[])[];
export type Evaluate = (name: string, args: readonly FunctionInput[], workbookId: string) => FunctionOutput;

type EngineInput = FunctionArg | FunctionArg[][] | undefined;

const registered = new Map<string, Evaluate>();
const remembered = new Map<string, Map<string, FunctionOutput | Error>>();
const REMEMBERED_LIMIT = 500;

const isMatrix = (input: unknown): input is readonly unknown[][] => Array.isArray(input);

/** The engine works by columns, Apps Script by rows. */
const transpose = <T>(columns: readonly (readonly T[])[]): T[][] =>
  (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] as T));

const fromEngine = (input: EngineInput): FunctionInput =>
  isMatrix(input)
    ? transpose(input).map((row) => row.map((cell) => cell?.value ?? ''))
    : (input?.value ?? '');

const toEngine = (output: FunctionOutput): unknown => {
  if (!Array.isArray(output)) {
    return { value: output ?? '' };
  }
  const rows = output as readonly (readonly FunctionScalar[])[];
  const width = Math.max(1, ...rows.map((row) => row.length));
  const full = rows.map((row) => Array.from({ length: width }, (_, at) => ({ value: row[at] ?? '' })));
  return full.length === 0 ? { value: '' } : transpose(full);
};

/** Asks the evaluator once for the same arguments: Google recalculates a custom function only when they change. */
function evaluateOnce(name: string, args: readonly FunctionInput[], workbookId: string): FunctionOutput {
  const memory = remembered.get(name) ?? new Map<string, FunctionOutput | Error>();
  remembered.set(name, memory);
  const key = JSON.stringify([workbookId, args]);
  let known = memory.get(key);
  if (known === undefined) {
    try {
      known = registered.get(name)?.(name, args, workbookId) ?? '';
    } catch (error) {
      known = error instanceof Error ? error : new Error(String(error));
    }
    if (memory.size >= REMEMBERED_LIMIT) {
      memory.clear();
    }
    memory.set(key, known);
  }
  if (known instanceof Error) {
    throw known;
  }
  return known;
}

/**
 * Makes names known to every workbook of this process; `evaluate` learns from `workbookId` whose formula asks.
 * What it throws shows as #ERROR! with the message. Registering a name again replaces its evaluator.
 */
export function registerFunctions(library: Library, names: readonly string[], evaluate: Evaluate): void {
  for (const given of names) {
    const name = given.toUpperCase();
    registered.set(name, evaluate);
    remembered.delete(name);
    library.registries.functionRegistry.replace(name, {
      description: name,
      args: [library.helpers.arg('value (any, range<any>, optional, repeating)', '')],
      isExported: false,
      compute: function (this: FunctionContext, ...args: EngineInput[]): unknown {
        try {
          return toEngine(evaluateOnce(name, args.map(fromEngine), this.bk?.workbookId ?? ''));
        } catch (error) {
          return { value: '#ERROR', message: error instanceof Error ? error.message : String(error) };
        }
      },
    });
  }
}

/** Forgets remembered results, all or those of the given names (the bundle changed, a remote answer came in). */
export function forgetFunctionResults(names?: readonly string[]): void {
  if (!names) {
    remembered.clear();
  }
  for (const name of names ?? []) {
    remembered.delete(name.toUpperCase());
  }
}

const text = (library: Library, input: EngineInput): string =>
  library.helpers.toString(isMatrix(input) ? (input[0]?.[0] as FunctionArg) : input);

/** Functions of Google that the engine lacks and that are one line each. */
export function addMissingFunctions(library: Library): void {
  const { functionRegistry } = library.registries;
  const { arg } = library.helpers;
  const add = (name: string, args: readonly string[], compute: (...args: EngineInput[]) => unknown) => {
    if (!functionRegistry.contains(name)) {
      functionRegistry.add(name, {
        description: name,
        args: args.map((one) => arg(one, '')),
        isExported: true,
        compute,
      });
    }
  };
  add('REPT', ['text (string)', 'times (number)'], (what, times) =>
    text(library, what).repeat(Math.max(0, Number(text(library, times)))),
  );
  add('N', ['value (any)'], (input) => {
    const value = fromEngine(isMatrix(input) ? input[0]?.[0] : input);
    return typeof value === 'number' ? value : value === true ? 1 : 0;
  });
  add('TO_TEXT', ['value (any)'], (input) => text(library, input));
  add('REGEXMATCH', ['text (string)', 'pattern (string)'], (what, pattern) =>
    new RegExp(text(library, pattern), 'u').test(text(library, what)),
  );
}
