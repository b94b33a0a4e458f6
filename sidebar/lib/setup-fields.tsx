import type { FrameworkKey } from '../../src/api.ts';
import { setup } from '../../src/core/messages/sidebar.ts';
import { CheckField, SelectField, TextField } from './fields.tsx';
import { Card } from './parts.tsx';
import { type CustomValue, type Draft, type DraftProblems, nipCaution } from './setup-draft.ts';

interface Props {
  readonly draft: Draft;
  readonly problems: DraftProblems;
  readonly change: (part: Partial<Draft>) => void;
}

/** exactOptionalPropertyTypes: a field without a problem has no `problem` at all. */
const problem = (text: string | undefined) => (text === undefined ? {} : { problem: text });
const caution = (text: string | undefined) => (text === undefined ? {} : { caution: text });

export function AgencyCard({ draft, problems, change }: Props) {
  return (
    <Card title={setup.agency}>
      <TextField
        label={setup.unit}
        hint={setup.unitHint}
        required
        value={draft.unit}
        {...problem(problems.unit)}
        onChange={(unit) => change({ unit })}
      />
      <div class="side-by-side wide-first">
        <TextField label={setup.city} value={draft.city} onChange={(city) => change({ city })} />
        <TextField
          label={setup.year}
          required
          numeric
          maxLength={4}
          value={draft.year}
          {...problem(problems.year)}
          onChange={(year) => change({ year })}
        />
      </div>
    </Card>
  );
}

export function SignatoryCard({ draft, change }: Props) {
  return (
    <Card title={setup.signatories}>
      <TextField
        label={setup.headName}
        value={draft.headName}
        onChange={(headName) => change({ headName })}
      />
      <NipField label={setup.headNip} value={draft.headNip} onChange={(headNip) => change({ headNip })} />
      <TextField
        label={setup.leaderName}
        value={draft.leaderName}
        onChange={(leaderName) => change({ leaderName })}
      />
      <NipField
        label={setup.leaderNip}
        value={draft.leaderNip}
        onChange={(leaderNip) => change({ leaderNip })}
      />
    </Card>
  );
}

function NipField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (nip: string) => void;
}) {
  return <TextField {...props} numeric maxLength={40} {...caution(nipCaution(props.value))} />;
}

const frameworkKeys: readonly FrameworkKey[] = ['none', 'solider', 'baek', 'custom'];

export function ValuesCard({ draft, problems, change }: Props) {
  return (
    <Card title={setup.values}>
      <p class="hint">{setup.valuesLead}</p>
      <SelectField
        label={setup.framework}
        value={draft.framework}
        options={frameworkKeys.map((key) => ({ value: key, label: setup.frameworks[key] }))}
        onChange={(framework) => change({ framework })}
      />
      {draft.framework === 'custom' && <CustomFramework draft={draft} problems={problems} change={change} />}
    </Card>
  );
}

function CustomFramework({ draft, problems, change }: Props) {
  const values = draft.customValues;
  const put = (index: number, part: Partial<CustomValue>): void =>
    change({ customValues: values.map((value, at) => (at === index ? { ...value, ...part } : value)) });
  return (
    <>
      <TextField
        label={setup.customName}
        required
        value={draft.customName}
        {...problem(problems.customName)}
        onChange={(customName) => change({ customName })}
      />
      {values.map((value, index) => (
        <div class="field" key={String(index)}>
          <TextField
            label={setup.customValue(index + 1)}
            value={value.name}
            {...problem(index === 0 ? problems.customValues : undefined)}
            onChange={(name) => put(index, { name })}
          />
          <TextField
            label={setup.customDefinition(index + 1)}
            value={value.definition}
            maxLength={1000}
            onChange={(definition) => put(index, { definition })}
          />
          {values.length > 1 && (
            <button
              type="button"
              class="link"
              onClick={() => change({ customValues: values.filter((_, at) => at !== index) })}
            >
              {setup.removeValue(index + 1)}
            </button>
          )}
        </div>
      ))}
      <div class="actions">
        <button
          type="button"
          onClick={() => change({ customValues: [...values, { name: '', definition: '' }] })}
        >
          {setup.addValue}
        </button>
      </div>
    </>
  );
}

const zones = Object.entries(setup.timeZones).map(([value, label]) => ({ value, label }));

export function RulesCard({ draft, problems, change }: Props) {
  return (
    <details class="card" open={problems.shortlist !== undefined || undefined}>
      <summary>{setup.rules}</summary>
      <div class="form">
        <p class="hint">{setup.rulesHint}</p>
        <SelectField
          label={setup.timeZone}
          value={draft.timeZone}
          options={zones}
          onChange={(timeZone) => change({ timeZone })}
        />
        <TextField
          label={setup.shortlist}
          numeric
          maxLength={2}
          value={draft.shortlist}
          {...problem(problems.shortlist)}
          onChange={(shortlist) => change({ shortlist })}
        />
        <CheckField
          label={setup.pnsOnly}
          checked={draft.pnsOnly}
          onChange={(pnsOnly) => change({ pnsOnly })}
        />
        <CheckField
          label={setup.registeredOnly}
          checked={draft.registeredOnly}
          onChange={(registeredOnly) => change({ registeredOnly })}
        />
        <CheckField
          label={setup.showLeader}
          hint={setup.showLeaderHint}
          checked={draft.showLeader}
          onChange={(showLeader) => change({ showLeader })}
        />
      </div>
    </details>
  );
}
