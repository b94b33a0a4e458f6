import type { SelfTestData } from '../../src/api.ts';
import { selfTest } from '../../src/core/messages/sidebar.ts';
import { useAction } from '../lib/action.ts';
import { Outcome } from '../lib/outcome.tsx';
import { Card, Warnings } from '../lib/parts.tsx';
import { mountPage } from '../lib/shell.tsx';

type Check = SelfTestData['checks'][number];

function SelfTestPage() {
  const action = useAction('selfTest');
  const done = action.state.kind === 'done' ? action.state.result : null;
  return (
    <>
      <p class="lead">{selfTest.lead}</p>
      <Outcome action={action} working={selfTest.working} />
      {action.state.kind !== 'asking' && (
        <div class="actions">
          <button type="button" class="primary" disabled={action.working} onClick={() => action.run({})}>
            {done ? selfTest.again : selfTest.submit}
          </button>
        </div>
      )}
      {done && <Report data={done.data} message={done.message} />}
      {done && <Warnings items={done.warnings} />}
    </>
  );
}

/** What differs stands first and open; what agrees is folded away. */
function Report(props: { readonly data: SelfTestData; readonly message: string }) {
  const { checks, passed, failed } = props.data;
  const differing = checks.filter((check) => !check.ok);
  const agreeing = checks.filter((check) => check.ok);
  return (
    <Card title={selfTest.doneTitle} tone={failed > 0 ? 'bad' : 'good'} focused>
      <p>{props.message}</p>
      <p>
        <span class="tag good">{selfTest.passed(passed)}</span>{' '}
        {failed > 0 && <span class="tag bad">{selfTest.failed(failed)}</span>}
      </p>
      <Checks checks={differing} />
      {agreeing.length > 0 && (
        <details>
          <summary>{selfTest.showAll(agreeing.length)}</summary>
          <Checks checks={agreeing} />
        </details>
      )}
    </Card>
  );
}

function Checks({ checks }: { readonly checks: readonly Check[] }) {
  if (checks.length === 0) return null;
  return (
    <ul class="checks">
      {checks.map((check) => (
        <li key={check.name}>
          <strong>{check.name}</strong>{' '}
          <span class={check.ok ? 'tag good' : 'tag bad'}>{check.ok ? selfTest.ok : selfTest.differs}</span>
          <p class="hint">
            {selfTest.expected}: {check.expected}
          </p>
          <p class="hint">
            {selfTest.found}: {check.found}
          </p>
        </li>
      ))}
    </ul>
  );
}

mountPage('uji', selfTest.heading, () => <SelfTestPage />);
