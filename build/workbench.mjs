import { join } from 'node:path';
import { bundleWorkbench } from '../local/workbench/bundle.mjs';
import { scratch } from './paths.mjs';

/** The browser side of the workbench. */
export const buildWorkbench = () => bundleWorkbench({ outDir: join(scratch, 'workbench') });
