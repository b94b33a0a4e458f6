import type { PageData } from '../../src/api.ts';
import { common, tally } from '../../src/core/messages/sidebar.ts';
import { useAction } from '../lib/action.ts';
import { Outcome } from '../lib/outcome.tsx';
import { Card, Failure } from '../lib/parts.tsx';
import { mountPage } from '../lib/shell.tsx';
import { TallyResult } from '../lib/tally-result.tsx';
import { TieSection } from '../lib/tie.tsx';
import { wallClock, zoneName } from '../lib/zone.ts';

function TallyPage({ data }: { readonly data: PageData }) {
  const action = useAction('tallyNominations');
  const done = action.state.kind === 'done' ? action.state.result : null;
  if (!data.isSetUp) return <Failure message={common.notSetUp} />;
  return (
    <>
      {!done && <p class="lead">{tally.lead}</p>}
      {!done && <State data={data} />}
      <Outcome action={action} working={tally.working} />
      {action.state.kind !== 'asking' && (
        <div class="actions">
          <button type="button" class="primary" disabled={action.working} onClick={() => action.run({})}>
            {done ? tally.again : tally.submit}
          </button>
        </div>
      )}
      {done && <TallyResult data={done.data} message={done.message} warnings={done.warnings} />}
      {!done && data.tie && <TieSection tie={data.tie} />}
    </>
  );
}

/** When the form closes and whether counting is open now. */
function State({ data }: { readonly data: PageData }) {
  const { closesAt, timeZone, showLeaderBeforeClosing } = data.settings;
  const before = closesAt !== '' && wallClock(timeZone, new Date()) < closesAt;
  return (
    <Card title={tally.stateTitle} tone={before && !showLeaderBeforeClosing ? 'warn' : 'plain'}>
      <p>{closesAt === '' ? tally.closingNone : tally.closingAt(closesAt, zoneName(timeZone))}</p>
      {before && <p>{showLeaderBeforeClosing ? tally.closingOpen : tally.closingGuard}</p>}
      <p class="hint">{data.lastTally || tally.never}</p>
    </Card>
  );
}

mountPage('olah', tally.heading, (data) => <TallyPage data={data} />);
