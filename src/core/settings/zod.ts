import * as z from 'zod/mini';

// Apps Script forbids nothing here, but compiling schemas at run time costs more than it gains for single cells.
z.config({ jitless: true });

export { z };
