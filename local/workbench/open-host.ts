import type { HostPort, HostWishes } from './host-port.ts';

/** Opens the host with one workbook in it. */
export function openHost(_wishes: HostWishes): HostPort {
  throw new Error('Host lokal belum tersedia.');
}
