import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startWorkbench } from './server.ts';

const { values } = parseArgs({
  options: { port: { type: 'string' }, folder: { type: 'string' }, dist: { type: 'string' } },
});
const workbench = await startWorkbench({
  port: values.port ? Number(values.port) : 0,
  distDir: values.dist ?? fileURLToPath(new URL('../../dist/', import.meta.url)),
  folder: values.folder ?? fileURLToPath(new URL('../simpanan/', import.meta.url)),
});
console.log(`Meja kerja Budaya Kerja siap: ${workbench.url}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    void workbench.close().then(() => process.exit(0));
  });
}
