import { ready } from './ready.mjs';

/** `npm run build`: always anew, installing first what is missing. */
await ready();
const { buildAll } = await import('./build.mjs');
await buildAll();
console.log('dist/ siap. / dist/ is ready.');
