import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
export const dist = join(root, 'dist');
export const scratch = join(root, '.build');
/** Where the pushed files are made before they take the place of `dist/` all at once. */
export const draft = join(scratch, 'dist');
