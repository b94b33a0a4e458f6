import type { ActionInfo, ActionResult, PageName, PageReply } from '../api.ts';
import { failureText } from '../core/messages/addon.ts';
import { withDocumentLock } from '../google/lock.ts';
import { NewerSchema } from '../google/workbook.ts';
import { failure, StopWithMessage } from './action.ts';
import { buildPage } from './pages.ts';
import { actions } from './registry.ts';

/** The one place where exceptions end: logged for the maintainer, a sentence for the user. */
export function guarded<T>(work: () => T, onFailure: (message: string) => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof StopWithMessage) return onFailure(error.message);
    if (error instanceof NewerSchema) return onFailure(failureText.newerSchema(error.sheet));
    const detail = error instanceof Error ? error.message : String(error);
    console.error(error instanceof Error ? (error.stack ?? detail) : detail);
    return onFailure(failureText.unexpected(detail));
  }
}

/** Runs an action by name on arguments as they came over the wire. */
export function runAction(name: string, args: unknown): ActionResult {
  const action = actions.find((candidate) => candidate.name === name);
  if (!action) return failure(failureText.unknownAction(name));
  return guarded<ActionResult>(() => {
    const work = (): ActionResult => action.call(args ?? {});
    return action.locks ? withDocumentLock(work, () => failure(failureText.busy)) : work();
  }, failure);
}

export const listActions = (): ActionInfo[] =>
  actions.map(({ name, description }) => ({ name, description }));

export function loadPage(page: PageName): PageReply {
  return guarded<PageReply>(
    () => buildPage(page),
    (message) => ({ ok: false, message, data: null, warnings: [] }),
  );
}
