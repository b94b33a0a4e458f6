import { useState } from 'preact/hooks';
import type { PageData } from '../../src/api.ts';
import { setup } from '../../src/core/messages/sidebar.ts';
import { useAction } from '../lib/action.ts';
import { Outcome } from '../lib/outcome.tsx';
import { Card, Failure } from '../lib/parts.tsx';
import { type Draft, draftOf, problemsOf, settingsOf } from '../lib/setup-draft.ts';
import { AgencyCard, RulesCard, SignatoryCard, ValuesCard } from '../lib/setup-fields.tsx';
import { SetupResult } from '../lib/setup-result.tsx';
import { mountPage } from '../lib/shell.tsx';

function SetupPage(props: { readonly data: PageData }) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(props.data.settings));
  const [checked, setChecked] = useState(false);
  const [known, setKnown] = useState(props.data.isSetUp);
  const action = useAction('setup', () => setKnown(true));
  const problems = problemsOf(draft);
  const faulty = Object.keys(problems).length > 0;
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: Event): void => {
    event.preventDefault();
    setChecked(true);
    if (!faulty) action.run({ settings: settingsOf(draft) });
  };

  if (action.state.kind === 'done') {
    const { result } = action.state;
    return (
      <SetupResult
        data={result.data}
        message={result.message}
        warnings={result.warnings}
        onEdit={action.reset}
      />
    );
  }
  const fields = { draft, change, problems: checked ? problems : {} };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <p class="lead">{setup.lead}</p>
      <AgencyCard {...fields} />
      <SignatoryCard {...fields} />
      <ValuesCard {...fields} />
      <RulesCard {...fields} />
      <SheetsCard />
      {checked && faulty && <Failure message={setup.fixFirst} />}
      <Outcome action={action} working={setup.working} />
      {action.state.kind !== 'asking' && (
        <div class="actions">
          <button type="submit" class="primary" disabled={action.working}>
            {known ? setup.save : setup.submit}
          </button>
        </div>
      )}
    </form>
  );
}

/** Named before anything is made, so that nobody is surprised. */
function SheetsCard() {
  return (
    <Card title={setup.planTitle}>
      <ul>
        {setup.planSheets.map((sheet) => (
          <li key={sheet.name}>
            <strong>{sheet.name}</strong>: {sheet.what}
          </li>
        ))}
      </ul>
      <p class="hint">{setup.planPromise}</p>
    </Card>
  );
}

mountPage('mulai', setup.heading, (data) => <SetupPage data={data} />);
