import type { WorkbookApi } from '../../engine/workbook-api.ts';
import type { Execution } from '../../execution.ts';

/** What an execution remembers of its spreadsheets: selections, and writes Google would still hold back. */
interface Memory {
  readonly unflushed: Set<string>;
  activeSheet: Map<string, number>;
}

const memories = new WeakMap<Execution, Memory>();

export function memory(exec: Execution): Memory {
  const known = memories.get(exec) ?? {
    unflushed: new Set<string>(),
    activeSheet: new Map<string, number>(),
  };
  memories.set(exec, known);
  return known;
}

export const hasUnflushed = (exec: Execution, id: string): boolean => memory(exec).unflushed.has(id);

/** Who owns the file; a workbook the drive does not know belongs to whoever runs the script. */
export function ownerOf(exec: Execution, id: string): string {
  return exec.world.drive.get(id)?.owner ?? exec.user;
}

/** The workbook with an id, if the user may open it. */
export function accessTo(exec: Execution, id: string): WorkbookApi | 'missing' | 'denied' {
  const book = exec.world.workbooks.get(id);
  if (book === undefined) return 'missing';
  const file = exec.world.drive.get(id);
  if (file === undefined || file.owner === exec.user) return book;
  const open = file.permissions.some(
    ({ type, emailAddress }) => type === 'anyone' || emailAddress === exec.user,
  );
  return open ? book : 'denied';
}

/** Whether the user may write; readers and commenters may not. */
export function mayWrite(exec: Execution, id: string): boolean {
  const file = exec.world.drive.get(id);
  if (file === undefined || file.owner === exec.user) return true;
  return file.permissions.some(
    ({ type, role, emailAddress }) =>
      (role === 'writer' || role === 'owner') && (type === 'anyone' || emailAddress === exec.user),
  );
}
