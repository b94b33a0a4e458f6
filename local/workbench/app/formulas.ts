import {
  type FunctionInput,
  type FunctionOutput,
  forgetFunctionResults,
  registerFunctions,
} from '../../host/engine/plugins/functions.ts';
import { library } from '../../host/engine/runtime.ts';
import { ask } from '../shared/api.ts';

type Known = { readonly value: FunctionOutput } | { readonly error: string };

/**
 * The add-on's custom functions in the page's own copy of the workbook: the host computes them. A cell shows
 * “Memuat …” until the answer is there; `recalculate` then evaluates anew.
 */
export function registerHostFunctions(names: readonly string[], recalculate: () => void): void {
  const answers = new Map<string, Known>();
  const asked = new Set<string>();
  registerFunctions(library, names, (name, args) => {
    const key = JSON.stringify([name, args]);
    const known = answers.get(key);
    if (known && 'value' in known) return known.value;
    if (known) throw new Error(known.error);
    if (!asked.has(key)) {
      asked.add(key);
      fetchResult(name, args)
        .then((answer) => answers.set(key, answer))
        .then(() => {
          forgetFunctionResults([name]);
          recalculate();
        })
        .catch(() => asked.delete(key));
    }
    throw new Error('Memuat …');
  });
}

async function fetchResult(name: string, args: readonly FunctionInput[]): Promise<Known> {
  const reply = await ask('formula', { name, args });
  return reply.ok ? { value: reply.value as FunctionOutput } : { error: reply.message };
}
