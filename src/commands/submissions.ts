import { writeProperty } from '../google/properties.ts';
import { missingAuthorisation } from '../google/triggers.ts';
import { guarded } from './run.ts';

/**
 * A response came in: only the moment is noted, for “Ringkasan respons”. Nothing is counted here, and the event is
 * not looked at, because Google may send it twice or empty.
 */
export function noteSubmission(): void {
  guarded(
    () => {
      if (missingAuthorisation() === null) writeProperty('lastResponse', String(Date.now()));
    },
    () => undefined,
  );
}
