import { refreshFunctions } from './core.ts';
import { type Evaluate, forgetFunctionResults, registerFunctions } from './plugins/functions.ts';
import { library } from './runtime.ts';

export type { CollabMessage, JoinAnswer, TransportService } from './collab.ts';
export { Room } from './collab.ts';
export { toCanonicalFormula, toLocalFormula } from './formula-text.ts';
export { displayValue, isDatePattern } from './number-format.ts';
export { dateSerial, parseTyped, type Typed } from './parse-typed.ts';
export type { Evaluate, FunctionInput, FunctionOutput, FunctionScalar } from './plugins/functions.ts';
export { forgetFunctionResults } from './plugins/functions.ts';
export { createWorkbook, loadWorkbook, type NewWorkbook, type SavedWorkbook, Workbook } from './workbook.ts';

/**
 * Makes the bundle's custom functions known to every workbook of this process. `evaluate` gets the workbook's id, so
 * that one evaluator serves all; it is asked again only when an argument changed or `forgetFunctionResults` was called.
 */
export function registerCustomFunctions(names: readonly string[], evaluate: Evaluate): void {
  if (names.length > 0) {
    forgetFunctionResults(names);
    registerFunctions(library, names, evaluate);
    refreshFunctions(names);
  }
}
