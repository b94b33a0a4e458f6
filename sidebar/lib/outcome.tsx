import type { ActionName } from '../../src/api.ts';
import { common } from '../../src/core/messages/sidebar.ts';
import type { Action } from './action.ts';
import { Bullets, Card, Failure, Warnings, Working } from './parts.tsx';

/**
 * What every action shows while it runs, when it asks and when it fails. The region is always there, so that a
 * screen reader announces the start; the result itself is the page's own.
 */
export function Outcome<K extends ActionName>(props: {
  readonly action: Action<K>;
  readonly working: string;
  readonly askTitle?: string;
  readonly proceed?: string;
}) {
  const { state } = props.action;
  return (
    <>
      <div role="status">{state.kind === 'working' && <Working text={props.working} />}</div>
      {state.kind === 'asking' && (
        <Card title={props.askTitle ?? common.askTitle} tone="warn" focused>
          <p>{state.confirmation.question}</p>
          <Bullets items={state.confirmation.items} />
          <div class="actions">
            <button type="button" class="primary" onClick={props.action.confirm}>
              {props.proceed ?? common.proceed}
            </button>
            <button type="button" onClick={props.action.reset}>
              {common.cancel}
            </button>
          </div>
        </Card>
      )}
      {state.kind === 'failed' && (
        <>
          <Failure message={state.message} />
          <Warnings items={state.warnings} />
        </>
      )}
    </>
  );
}
