import type { RosterReport, SetupData } from '../../src/api.ts';
import { setup } from '../../src/core/messages/sidebar.ts';
import { Card, Folded, NextSteps, Warnings } from './parts.tsx';

/** What was made, what was kept, what the roster still needs, and the next step that fits. */
export function SetupResult(props: {
  readonly data: SetupData;
  readonly message: string;
  readonly warnings: readonly string[];
  readonly onEdit: () => void;
}) {
  const { created, adopted, roster } = props.data;
  return (
    <>
      <Card title={setup.doneTitle} tone="good" focused>
        <p>{props.message}</p>
        <Names title={setup.created} items={created} />
        <Names title={setup.adopted} items={adopted} />
      </Card>
      <RosterCard roster={roster} />
      <Warnings items={props.warnings} />
      <NextSteps items={steps(roster)} />
      <div class="actions">
        <button type="button" onClick={props.onEdit}>
          {setup.edit}
        </button>
      </div>
    </>
  );
}

function Names(props: { readonly title: string; readonly items: readonly string[] }) {
  if (props.items.length === 0) return null;
  return (
    <p>
      <strong>{props.title}:</strong> {props.items.join(', ')}
    </p>
  );
}

function RosterCard({ roster }: { readonly roster: RosterReport }) {
  return (
    <Card title={setup.rosterTitle} tone={roster.problems.length > 0 ? 'warn' : 'plain'}>
      <p>{roster.people === 0 ? setup.rosterNone : setup.rosterCount(roster.people, roster.eligible)}</p>
      {roster.problems.length > 0 && (
        <>
          <h3>{setup.rosterProblems(roster.problems.length)}</h3>
          <Folded items={roster.problems} shown={4} />
        </>
      )}
    </Card>
  );
}

const steps = (roster: RosterReport): string[] => [
  ...(roster.people === 0 ? [setup.nextPaste] : []),
  ...(roster.problems.length > 0 ? [setup.nextCheck] : []),
  setup.nextForm,
  setup.nextAdopt,
];
