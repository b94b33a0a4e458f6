import { buildIfOld } from '../../build/build.mjs';

/** Commands are tested on the very bundle clasp would push, so it is made before the first test. */
export default async function buildOnce() {
  await buildIfOld();
}
