import type { Execution } from './execution.ts';

/**
 * The Node side of a service call. Arguments and result are plain JSON. Throw `ServiceError` for what Google would
 * answer; anything else thrown is a fault of the host itself and surfaces as such.
 */
export type Op = (exec: Execution, ...args: never[]) => unknown;
export type OpTable = Readonly<Record<string, Op>>;

/** An error as Google's services throw it; `name` is what the script sees as `error.name`. */
export class ServiceError extends Error {
  constructor(message: string, name = 'Exception') {
    super(message);
    this.name = name;
  }
}
