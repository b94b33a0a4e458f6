import { config } from 'zod/mini';

// Apps Script forbids nothing here, but compiling schemas at run time costs more than it gains for single cells.
config({ jitless: true });

// Names, not a namespace object: only what is used goes into the bundle.
export * from 'zod/mini';
