import { useState } from 'preact/hooks';
import type { TieCard } from '../../src/api.ts';
import { tie as words } from '../../src/core/messages/sidebar.ts';
import { useAction } from './action.ts';
import { CheckField, LongField } from './fields.tsx';
import { Outcome } from './outcome.tsx';
import { Bullets, Card, Warnings } from './parts.tsx';

/** A tie at the last place: shows the recorded decision, or asks for the team's with its reason. */
export function TieSection(props: { readonly tie: TieCard }) {
  const [tie, setTie] = useState(props.tie);
  const [editing, setEditing] = useState(props.tie.decision === null);
  const [saved, setSaved] = useState<{ message: string; warnings: readonly string[] } | null>(null);
  if (editing) {
    return (
      <TieForm
        tie={tie}
        onSaved={(next, message, warnings) => {
          setTie(next);
          setSaved({ message, warnings });
          setEditing(false);
        }}
      />
    );
  }
  return (
    <>
      <Decision tie={tie} message={saved?.message ?? ''} onChange={() => setEditing(true)} />
      <Warnings items={saved?.warnings ?? []} />
    </>
  );
}

function Decision(props: { readonly tie: TieCard; readonly message: string; readonly onChange: () => void }) {
  const { decision, people } = props.tie;
  const chosen = people.filter((person) => decision?.chosen.includes(person.key));
  return (
    <Card title={words.decided} tone="good" focused={props.message !== ''}>
      {props.message && <p>{props.message}</p>}
      <Bullets
        items={chosen.map((person) => (person.unit ? `${person.name} (${person.unit})` : person.name))}
      />
      <p>
        <strong>{words.reason}:</strong> {decision?.reason}
      </p>
      {decision?.time && <p class="hint">{words.decidedAt(decision.time)}</p>}
      <div class="actions">
        <button type="button" onClick={props.onChange}>
          {words.change}
        </button>
      </div>
    </Card>
  );
}

function TieForm(props: {
  readonly tie: TieCard;
  readonly onSaved: (tie: TieCard, message: string, warnings: readonly string[]) => void;
}) {
  const { tie } = props;
  const [chosen, setChosen] = useState<readonly string[]>(tie.decision?.chosen ?? []);
  const [reason, setReason] = useState(tie.decision?.reason ?? '');
  const [checked, setChecked] = useState(false);
  const action = useAction('decideTie', (result) =>
    props.onSaved(result.data.tie, result.message, result.warnings),
  );
  const countWrong = chosen.length !== tie.seats;
  const reasonMissing = reason.trim() === '';
  const submit = (event: Event): void => {
    event.preventDefault();
    setChecked(true);
    if (!countWrong && !reasonMissing) action.run({ chosen, reason: reason.trim() });
  };
  const toggle = (key: string, on: boolean): void =>
    setChosen((before) => (on ? [...before, key] : before.filter((one) => one !== key)));
  return (
    <form class="form" noValidate onSubmit={submit}>
      <Card title={words.heading} tone="warn">
        <p>{words.lead(tie.people.length, tie.votes, tie.seats)}</p>
        <fieldset>
          <legend>{words.choose(tie.seats)}</legend>
          {tie.people.map((person) => (
            <CheckField
              key={person.key}
              label={person.name}
              {...(person.unit && { hint: person.unit })}
              checked={chosen.includes(person.key)}
              onChange={(on) => toggle(person.key, on)}
            />
          ))}
          <p class="hint" role="status">
            {words.chosen(chosen.length, tie.seats)}
          </p>
          {checked && countWrong && (
            <p class="problem" role="alert">
              {words.wrongCount(tie.seats)}
            </p>
          )}
        </fieldset>
        <LongField
          label={words.reason}
          hint={words.reasonHint}
          required
          value={reason}
          {...(checked && reasonMissing && { problem: words.reasonMissing })}
          onChange={setReason}
        />
        <Outcome action={action} working={words.working} />
        <div class="actions">
          <button type="submit" class="primary" disabled={action.working}>
            {words.submit}
          </button>
        </div>
      </Card>
    </form>
  );
}
