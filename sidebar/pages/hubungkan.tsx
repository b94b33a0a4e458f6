import { useState } from 'preact/hooks';
import type { AdoptData, ColumnRole, PageData } from '../../src/api.ts';
import { adopt, common } from '../../src/core/messages/sidebar.ts';
import { useAction } from '../lib/action.ts';
import { ColumnChoice } from '../lib/column-choice.tsx';
import { CheckField, SelectField } from '../lib/fields.tsx';
import { Outcome } from '../lib/outcome.tsx';
import { Card, Failure, NextSteps, Warnings } from '../lib/parts.tsx';
import { mountPage } from '../lib/shell.tsx';

type Roles = Readonly<Record<number, ColumnRole>>;

function AdoptPage({ data }: { readonly data: PageData }) {
  const [proposal, setProposal] = useState<AdoptData | null>(null);
  const inspect = useAction('adoptForm', (result) => setProposal(result.data));

  if (!data.isSetUp) return <Failure message={common.notSetUp} />;
  if (data.candidates.length === 0) return <Failure message={adopt.none} />;
  if (proposal) {
    const change = (): void => {
      setProposal(null);
      inspect.reset();
    };
    const warnings = inspect.state.kind === 'done' ? inspect.state.result.warnings : [];
    return <Columns proposal={proposal} warnings={warnings} onOtherTab={change} />;
  }
  return <TabChoice data={data} action={inspect} />;
}

function TabChoice(props: {
  readonly data: PageData;
  readonly action: ReturnType<typeof useAction<'adoptForm'>>;
}) {
  const { candidates } = props.data;
  const first = candidates.find((one) => one.linked) ?? candidates[0];
  const [sheetId, setSheetId] = useState(String(first?.sheetId ?? ''));
  const submit = (event: Event): void => {
    event.preventDefault();
    props.action.run({ sheetId: Number(sheetId) });
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <p class="lead">{adopt.lead}</p>
      <Card title={adopt.tab}>
        <SelectField
          label={adopt.chooseTab}
          value={sheetId}
          options={candidates.map((one) => ({
            value: String(one.sheetId),
            label: one.linked ? adopt.linkedTab(one.sheet) : one.sheet,
          }))}
          onChange={setSheetId}
        />
        <div class="actions">
          <button type="submit" class="primary" disabled={props.action.working}>
            {adopt.inspect}
          </button>
        </div>
      </Card>
      <Outcome action={props.action} working={adopt.inspecting} />
    </form>
  );
}

function Columns(props: {
  readonly proposal: AdoptData;
  readonly warnings: readonly string[];
  readonly onOtherTab: () => void;
}) {
  const { proposal } = props;
  const [roles, setRoles] = useState<Roles>(() =>
    Object.fromEntries(proposal.columns.map((column) => [column.index, column.role])),
  );
  const [verified, setVerified] = useState(proposal.voterIdentity === 'verified');
  const [checked, setChecked] = useState(false);
  const save = useAction('adoptForm');
  const problem = rolesProblem(Object.values(roles));
  const hasVoter = Object.values(roles).includes('voter');
  const submit = (event: Event): void => {
    event.preventDefault();
    setChecked(true);
    if (problem) return;
    const voterIdentity = hasVoter ? (verified ? 'verified' : 'typed') : 'none';
    const columns = proposal.columns.map(({ index, role }) => ({ index, role: roles[index] ?? role }));
    save.run({ sheetId: proposal.sheetId, columns, voterIdentity });
  };

  if (save.state.kind === 'done') return <Saved {...save.state.result} />;
  return (
    <form class="form" noValidate onSubmit={submit}>
      <Warnings items={props.warnings} />
      <Card title={adopt.columnsTitle(proposal.sheet)} focused>
        <p class="hint">{adopt.columnsLead}</p>
        {proposal.columns.map((column) => (
          <ColumnChoice
            key={column.index}
            column={column}
            role={roles[column.index] ?? column.role}
            onChange={(role) => setRoles((before) => ({ ...before, [column.index]: role }))}
          />
        ))}
        {hasVoter && (
          <CheckField
            label={adopt.verified}
            hint={adopt.verifiedHint}
            checked={verified}
            onChange={setVerified}
          />
        )}
      </Card>
      {checked && problem && <Failure message={problem} />}
      <Outcome action={save} working={adopt.saving} />
      {save.state.kind !== 'asking' && (
        <div class="actions">
          <button type="submit" class="primary" disabled={save.working}>
            {adopt.save}
          </button>
          <button type="button" disabled={save.working} onClick={props.onOtherTab}>
            {adopt.otherTab}
          </button>
        </div>
      )}
    </form>
  );
}

/** Several columns may hold names; time and voter are one each, or missing. */
function rolesProblem(roles: readonly ColumnRole[]): string | null {
  const times = (wanted: ColumnRole): number => roles.filter((role) => role === wanted).length;
  if (times('names') === 0) return adopt.needNames;
  if (times('time') > 1) return adopt.oneTime;
  return times('voter') > 1 ? adopt.oneVoter : null;
}

function Saved(props: { readonly message: string; readonly warnings: readonly string[] }) {
  return (
    <>
      <Card title={adopt.doneTitle} tone="good" focused>
        <p>{props.message}</p>
      </Card>
      <Warnings items={props.warnings} />
      <NextSteps items={[adopt.nextTally]} />
    </>
  );
}

mountPage('hubungkan', adopt.heading, (data) => <AdoptPage data={data} />);
