import { ready } from '../build/ready.mjs';

await ready();
const { main } = await import('../.build/local/cli.mjs');
process.exitCode = await main(process.argv.slice(2));
