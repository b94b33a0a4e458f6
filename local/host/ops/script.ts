import type { Execution } from '../execution.ts';
import { type OpTable, ServiceError } from '../op.ts';
import type { TriggerState } from '../world.ts';

const KINDS: Readonly<Record<TriggerState['event'], string>> = {
  ON_OPEN: 'open',
  ON_EDIT: 'edit',
  ON_CHANGE: 'change',
  ON_FORM_SUBMIT: 'form submit',
  CLOCK: 'time-based',
  ON_EVENT_UPDATED: 'calendar',
};
const HOURLY = 'Add-ons may only run time-based triggers at most once per hour.';
const TOO_MANY =
  'This script has too many triggers. Triggers must be deleted from the script before more can be added.';

type Wanted = Pick<TriggerState, 'handler' | 'event' | 'source' | 'sourceId' | 'schedule'>;

function checkLimits(exec: Execution, wanted: Wanted): void {
  const own = exec.world.triggers.filter(({ user }) => user === exec.user);
  if ('everyMinutes' in wanted.schedule) throw new ServiceError(HOURLY);
  if (own.length >= 20) throw new ServiceError(TOO_MANY);
  const place = wanted.sourceId ?? exec.container?.id ?? null;
  const same = own.some(
    (one) => one.event === wanted.event && one.source === wanted.source && one.place === place,
  );
  if (same) {
    throw new ServiceError(
      `This add-on has created too many ${KINDS[wanted.event]} triggers in this document for this Google user account.`,
    );
  }
}

function createTrigger(exec: Execution, wanted: Wanted): TriggerState {
  const { sourceId } = wanted;
  const known =
    sourceId === null || exec.world.workbooks.has(sourceId) || exec.host.forms.find(sourceId) !== undefined;
  if (!known) throw new ServiceError(`No item with the given ID could be found: ${sourceId}`);
  checkLimits(exec, wanted);
  const trigger: TriggerState = {
    ...wanted,
    uid: exec.host.newUid(),
    user: exec.user,
    place: sourceId ?? exec.container?.id ?? null,
    disabled: false,
  };
  exec.world.triggers.push(trigger);
  return trigger;
}

/** Scopes of the manifest (or the given ones) that the user has not granted. */
function missingScopes(exec: Execution, scopes: readonly string[] | null): string[] {
  return (scopes ?? exec.host.scopes).filter((scope) => !exec.host.grantedScopes.includes(scope));
}

/** ScriptApp. */
export const scriptOps: OpTable = {
  'script.createTrigger': createTrigger,
  'script.triggers': (exec: Execution, sourceId: string | null) =>
    exec.world.triggers.filter(
      (one) => one.user === exec.user && (sourceId === null || one.sourceId === sourceId),
    ),
  'script.deleteTrigger': (exec: Execution, uid: string) => {
    exec.world.triggers = exec.world.triggers.filter((one) => one.uid !== uid || one.user !== exec.user);
  },
  'script.id': (exec: Execution) => exec.host.scriptId,
  'script.missingScopes': missingScopes,
  'script.grantedScopes': (exec: Execution) => exec.host.grantedScopes,
};
