import type { OpTable } from '../op.ts';
import { driveOps } from './drive.ts';
import { kernelOps } from './kernel.ts';
import { mailOps } from './mail.ts';
import { scriptOps } from './script.ts';
import { storeOps } from './stores.ts';
import { uiOps } from './ui.ts';

/** The Node side of every service but Sheets and Forms. */
export const serviceOps: OpTable = {
  ...driveOps,
  ...kernelOps,
  ...mailOps,
  ...scriptOps,
  ...storeOps,
  ...uiOps,
};
