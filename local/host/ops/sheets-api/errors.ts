import { ServiceError } from '../../op.ts';

/** A refusal by the API, in the words and under the name an Apps Script sees. */
export class ApiError extends ServiceError {
  constructor(message: string) {
    super(message, 'GoogleJsonResponseException');
  }
}

/** What Google can do and this host does not: named, so that nobody takes silence for success. */
export class UnsupportedError extends ServiceError {
  constructor(what: string) {
    super(`Host lokal: ${what} belum didukung`);
  }
}

/** Runs one API method; whatever it refuses gets Google's prefix. Own gaps keep their own words. */
export function named<T>(method: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new ApiError(`API call to ${method} failed with error: ${error.message}`);
  }
}

/** `Invalid requests[3].updateCells: …` is what a refused batch says. */
export function invalidRequest(index: number, kind: string, reason: string): ApiError {
  return new ApiError(`Invalid requests[${index}].${kind}: ${reason}`);
}
