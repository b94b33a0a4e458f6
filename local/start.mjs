import { ready } from '../build/ready.mjs';

await ready({ log: console.log });
await import('../.build/local/workbench.mjs');
