import { settingOptions, settingTexts } from '../../src/core/messages/settings.ts';
import { setup } from '../../src/core/messages/sidebar.ts';
import { CheckField, type Option, SelectField, TextField } from './fields.tsx';
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
        label={settingTexts.unit.label}
        hint={setup.unitHint}
        required
        value={draft.unit}
        {...problem(problems.unit)}
        onChange={(unit) => change({ unit })}
      />
      <div class="side-by-side wide-first">
        <TextField label={settingTexts.city.label} value={draft.city} onChange={(city) => change({ city })} />
        <TextField
          label={settingTexts.year.label}
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
        label={settingTexts.headTitle.label}
        hint={setup.headTitleHint}
        value={draft.headTitle}
        onChange={(headTitle) => change({ headTitle })}
      />
      <TextField
        label={settingTexts.headName.label}
        value={draft.headName}
        onChange={(headName) => change({ headName })}
      />
      <NipField
        label={settingTexts.headNip.label}
        value={draft.headNip}
        onChange={(headNip) => change({ headNip })}
      />
      <TextField
        label={settingTexts.leaderName.label}
        value={draft.leaderName}
        onChange={(leaderName) => change({ leaderName })}
      />
      <NipField
        label={settingTexts.leaderNip.label}
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

const frameworks: readonly Option<Draft['framework']>[] = [
  { value: 'none', label: settingOptions.localFramework.none },
  { value: 'solider', label: settingOptions.localFramework.solider },
  { value: 'baek', label: settingOptions.localFramework.baek },
  { value: 'custom', label: setup.customFramework },
];

export function ValuesCard({ draft, problems, change }: Props) {
  return (
    <Card title={setup.values}>
      <p class="hint">{setup.valuesLead}</p>
      <SelectField
        label={settingTexts.localFramework.label}
        value={draft.framework}
        options={frameworks}
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
        label={settingTexts.customName.label}
        required
        value={draft.customName}
        {...problem(problems.customName)}
        onChange={(customName) => change({ customName })}
      />
      {values.map((value, index) => (
        <div class="pair" key={String(index)}>
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

const zones: readonly Option<Draft['timeZone']>[] = [
  { value: 'Asia/Jakarta', label: settingOptions.timeZone['Asia/Jakarta'] },
  { value: 'Asia/Makassar', label: settingOptions.timeZone['Asia/Makassar'] },
  { value: 'Asia/Jayapura', label: settingOptions.timeZone['Asia/Jayapura'] },
];

export function RulesCard({ draft, problems, change }: Props) {
  return (
    <details class="card" open={problems.shortlist !== undefined || undefined}>
      <summary>{setup.rules}</summary>
      <div class="form">
        <p class="hint">{setup.rulesHint}</p>
        <SelectField
          label={settingTexts.timeZone.label}
          value={draft.timeZone}
          options={zones}
          onChange={(timeZone) => change({ timeZone })}
        />
        <TextField
          label={settingTexts.shortlistSize.label}
          numeric
          maxLength={2}
          value={draft.shortlist}
          {...problem(problems.shortlist)}
          onChange={(shortlist) => change({ shortlist })}
        />
        <CheckField
          label={settingTexts.pnsOnly.label}
          hint={settingTexts.pnsOnly.explanation}
          checked={draft.pnsOnly}
          onChange={(pnsOnly) => change({ pnsOnly })}
        />
        <CheckField
          label={settingTexts.onlyRegistered.label}
          hint={settingTexts.onlyRegistered.explanation}
          checked={draft.onlyRegistered}
          onChange={(onlyRegistered) => change({ onlyRegistered })}
        />
        <CheckField
          label={settingTexts.showLeaderBeforeClosing.label}
          hint={settingTexts.showLeaderBeforeClosing.explanation}
          checked={draft.showLeader}
          onChange={(showLeader) => change({ showLeader })}
        />
      </div>
    </details>
  );
}
