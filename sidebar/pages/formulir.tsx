import { useState } from 'preact/hooks';
import type { MakeFormArgs, PageData, VoteMode } from '../../src/api.ts';
import { settingOptions, settingTexts } from '../../src/core/messages/settings.ts';
import { common, makeForm } from '../../src/core/messages/sidebar.ts';
import { useAction } from '../lib/action.ts';
import { CheckField, RadioField, TextField } from '../lib/fields.tsx';
import { FormPreview, FormResult } from '../lib/form-cards.tsx';
import { Outcome } from '../lib/outcome.tsx';
import { Card, Failure, LinkBox } from '../lib/parts.tsx';
import { mountPage } from '../lib/shell.tsx';
import { wallClock, zoneName } from '../lib/zone.ts';

interface Draft {
  readonly voteMode: VoteMode;
  readonly date: string;
  readonly hour: string;
  readonly onlyRegistered: boolean;
  readonly responses: MakeFormArgs['responses'];
}

function MakeFormPage({ data }: { readonly data: PageData }) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(data));
  const [checked, setChecked] = useState(false);
  const action = useAction('makeNominationForm');
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const half = (draft.date === '') !== (draft.hour === '');
  const submit = (event: Event): void => {
    event.preventDefault();
    setChecked(true);
    if (!half) action.run(argsOf(draft));
  };

  const inForms = data.container === 'forms';
  if (!inForms && !data.isSetUp) return <Failure message={common.notSetUp} />;
  if (action.state.kind === 'done') {
    const { result } = action.state;
    return <FormResult data={result.data} message={result.message} warnings={result.warnings} />;
  }
  if (!inForms && (data.roster?.eligible ?? 0) === 0) return <Failure message={makeForm.nobody} />;
  return (
    <form class="form" noValidate onSubmit={submit}>
      <p class="lead">{inForms ? makeForm.leadInForms : makeForm.lead}</p>
      {data.form && <ExistingForm form={data.form} />}
      <SecrecyCard draft={draft} change={change} />
      <ClosingCard draft={draft} change={change} zone={data.settings.timeZone} half={checked && half} />
      {!inForms && <ResponsesCard draft={draft} change={change} />}
      {!inForms && <FormPreview data={data} />}
      <Outcome action={action} working={makeForm.working} />
      {action.state.kind !== 'asking' && (
        <div class="actions">
          <button type="submit" class="primary" disabled={action.working}>
            {inForms ? makeForm.prepare : makeForm.submit}
          </button>
        </div>
      )}
    </form>
  );
}

const draftOf = ({ settings }: PageData): Draft => ({
  voteMode: settings.voteMode,
  date: settings.closesAt.slice(0, 10),
  hour: settings.closesAt.slice(11, 16),
  onlyRegistered: settings.onlyRegistered,
  responses: 'workbook',
});

/** Without an e-mail nobody can be known as registered, so the switch is off in the secret mode. */
const argsOf = (draft: Draft): MakeFormArgs => ({
  voteMode: draft.voteMode,
  closesAt: draft.date === '' ? '' : `${draft.date} ${draft.hour}`,
  responses: draft.responses,
  onlyRegistered: draft.voteMode === 'recorded' && draft.onlyRegistered,
});

interface CardProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

function SecrecyCard({ draft, change }: CardProps) {
  const secret = draft.voteMode === 'secret';
  return (
    <Card title={makeForm.voters}>
      <RadioField<VoteMode>
        label={settingTexts.voteMode.label}
        value={draft.voteMode}
        options={[
          { value: 'secret', label: settingOptions.voteMode.secret, hint: makeForm.secretHint },
          { value: 'recorded', label: settingOptions.voteMode.recorded, hint: makeForm.recordedHint },
        ]}
        onChange={(voteMode) => change({ voteMode })}
      />
      <CheckField
        label={settingTexts.onlyRegistered.label}
        hint={secret ? makeForm.registeredNeedsEmail : makeForm.registeredHint}
        checked={!secret && draft.onlyRegistered}
        disabled={secret}
        onChange={(onlyRegistered) => change({ onlyRegistered })}
      />
    </Card>
  );
}

function ClosingCard(props: CardProps & { readonly zone: string; readonly half: boolean }) {
  const { draft, change } = props;
  const past =
    draft.date !== '' &&
    draft.hour !== '' &&
    `${draft.date} ${draft.hour}` < wallClock(props.zone, new Date());
  return (
    <Card title={makeForm.closing}>
      <div class="side-by-side wide-first">
        <TextField
          label={makeForm.closingDate}
          type="date"
          value={draft.date}
          onChange={(date) => change({ date })}
        />
        <TextField
          label={makeForm.closingHour}
          type="time"
          value={draft.hour}
          onChange={(hour) => change({ hour })}
        />
      </div>
      {props.half && (
        <p class="problem" role="alert">
          {makeForm.closingHalf}
        </p>
      )}
      {past && <p class="caution">{makeForm.closingPast}</p>}
      <p class="hint">{makeForm.closingHint(zoneName(props.zone))}</p>
    </Card>
  );
}

function ResponsesCard({ draft, change }: CardProps) {
  return (
    <Card title={makeForm.responses}>
      <RadioField<MakeFormArgs['responses']>
        label={makeForm.responsesLead}
        value={draft.responses}
        options={[
          { value: 'workbook', label: makeForm.inWorkbook, hint: makeForm.inWorkbookHint },
          { value: 'separate', label: makeForm.separate, hint: makeForm.separateHint },
        ]}
        onChange={(responses) => change({ responses })}
      />
    </Card>
  );
}

function ExistingForm({ form }: { readonly form: NonNullable<PageData['form']> }) {
  return (
    <Card title={makeForm.existing} tone="warn">
      <p>
        <strong>{form.title}</strong>
      </p>
      <LinkBox label={makeForm.toFill} url={form.publishedUrl} />
      <LinkBox label={makeForm.toEdit} url={form.editUrl} />
      <p class="hint">{makeForm.existingHint}</p>
    </Card>
  );
}

mountPage('formulir', makeForm.heading, (data) => <MakeFormPage data={data} />);
