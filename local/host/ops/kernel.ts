import { createHash, createHmac, randomUUID } from 'node:crypto';
import { apiTable } from '../api/table.ts';
import type { Execution } from '../execution.ts';
import { type OpTable, ServiceError } from '../op.ts';

/** What the facade itself needs, and Session, Utilities and HtmlService. */
export const kernelOps: OpTable = {
  'host.check': (exec: Execution, name: string) => exec.check(name),
  'host.api': (_: Execution, name: string) => apiTable().classes.get(name) ?? null,
  'host.enum': (_: Execution, name: string) => apiTable().enums.get(name) ?? null,
  'host.log': (exec: Execution, level: string, line: string) => {
    exec.logs.push(`${level}: ${line}`);
  },
  'html.file': (exec: Execution, name: string) => {
    const file = exec.host.files.find((one) => one.name === name || one.name === `${name}.html`);
    if (!file?.name.endsWith('.html')) throw new ServiceError(`No HTML file named ${name} was found.`);
    return file.source;
  },
  'session.email': (exec: Execution, which: 'active' | 'effective') =>
    which === 'active' && exec.mode !== 'FULL' ? '' : exec.user,
  'session.key': (exec: Execution) => createHash('sha256').update(`key:${exec.user}`).digest('base64'),
  'utilities.uuid': () => randomUUID(),
  'utilities.sleep': (exec: Execution, ms: number) => {
    if (ms < 0 || ms > 300_000)
      throw new ServiceError('Invalid argument: milliseconds. Must be between 0 and 300000.');
    exec.host.clock.advance(ms);
    exec.meter.checkTime();
  },
  'utilities.digest': (_: Execution, algorithm: string, data: number[], key: number[] | null) => {
    const name = algorithm.replace('_', '').toLowerCase();
    if (name === 'md2')
      throw new ServiceError('Host lokal: MD2 belum didukung (not supported by the local host)');
    const hash = key ? createHmac(name, Buffer.from(key)) : createHash(name);
    return [...hash.update(Buffer.from(data)).digest()];
  },
};
