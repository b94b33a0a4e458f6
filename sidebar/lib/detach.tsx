import { useState } from 'preact/hooks';
import { common, detach } from '../../src/core/messages/sidebar.ts';
import { useAction } from './action.ts';
import { Outcome } from './outcome.tsx';
import { Card, Warnings } from './parts.tsx';

/** Takes the triggers away after a second, explicit yes. */
export function DetachCard() {
  const [asking, setAsking] = useState(false);
  const action = useAction('detach');
  if (action.state.kind === 'done') {
    const { result } = action.state;
    return (
      <>
        <Card title={detach.doneTitle} tone="good" focused>
          <p>{result.message}</p>
          <p>{detach.triggers(result.data.triggersRemoved)}</p>
          <p class="hint">{detach.again}</p>
        </Card>
        <Warnings items={result.warnings} />
      </>
    );
  }
  return (
    <Card
      title={asking ? detach.confirmTitle : detach.heading}
      tone={asking ? 'warn' : 'plain'}
      focused={asking}
    >
      <p>
        {detach.lead} {detach.removed}
      </p>
      <p>{detach.kept}</p>
      <p class="hint">{detach.again}</p>
      <Outcome action={action} working={detach.working} />
      <div class="actions">
        {asking ? (
          <>
            <button
              type="button"
              class="danger"
              disabled={action.working}
              onClick={() => action.run({ confirmed: true })}
            >
              {detach.confirm}
            </button>
            <button type="button" disabled={action.working} onClick={() => setAsking(false)}>
              {common.cancel}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setAsking(true)}>
            {detach.submit}
          </button>
        )}
      </div>
    </Card>
  );
}
