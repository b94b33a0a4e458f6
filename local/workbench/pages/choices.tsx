import { useState } from 'preact/hooks';
import type { FieldProps } from './questions.tsx';

const known = ({ item }: FieldProps, value: string): boolean =>
  item.choices.some((choice) => choice.value === value);

/** Multiple choice, with “Yang lain” and a way to take the choice back, as Google offers for optional questions. */
export function ChoiceField(props: FieldProps) {
  const { item, answer, onAnswer } = props;
  const text = typeof answer === 'string' ? answer : '';
  const [other, setOther] = useState(text !== '' && !known(props, text));
  return (
    <div class="gf-options">
      {item.choices.map((choice) => (
        <label key={choice.value} class="gf-option">
          <input
            type="radio"
            name={`isi-${item.id}`}
            checked={!other && text === choice.value}
            onChange={() => {
              setOther(false);
              onAnswer(choice.value);
            }}
          />
          <span>{choice.value}</span>
        </label>
      ))}
      {item.other && (
        <OtherOption
          type="radio"
          name={`isi-${item.id}`}
          checked={other}
          text={other ? text : ''}
          onCheck={() => {
            setOther(true);
            onAnswer('');
          }}
          onText={onAnswer}
        />
      )}
      {!item.required && text !== '' && (
        <button type="button" class="gf-clear" onClick={() => onAnswer('')}>
          Hapus pilihan
        </button>
      )}
    </div>
  );
}

/** Checkboxes; the answer keeps the order of the choices. */
export function TicksField(props: FieldProps) {
  const { item, answer, onAnswer } = props;
  const ticks = Array.isArray(answer) ? (answer as readonly string[]) : [];
  const extra = ticks.filter((value) => !known(props, value));
  const [other, setOther] = useState(extra.length > 0);
  const set = (chosen: ReadonlySet<string>, more: readonly string[]): void =>
    onAnswer([...item.choices.map((choice) => choice.value).filter((value) => chosen.has(value)), ...more]);
  return (
    <div class="gf-options">
      {item.choices.map((choice) => (
        <label key={choice.value} class="gf-option">
          <input
            type="checkbox"
            checked={ticks.includes(choice.value)}
            onChange={(event) => {
              const chosen = new Set(ticks);
              if (event.currentTarget.checked) chosen.add(choice.value);
              else chosen.delete(choice.value);
              set(chosen, extra);
            }}
          />
          <span>{choice.value}</span>
        </label>
      ))}
      {item.other && (
        <OtherOption
          type="checkbox"
          name={`isi-${item.id}-lain`}
          checked={other}
          text={extra[0] ?? ''}
          onCheck={(checked) => {
            setOther(checked);
            if (!checked) set(new Set(ticks), []);
          }}
          onText={(text) => set(new Set(ticks), text === '' ? [] : [text])}
        />
      )}
    </div>
  );
}

interface OtherProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly checked: boolean;
  readonly text: string;
  onCheck(checked: boolean): void;
  onText(text: string): void;
}

function OtherOption({ type, name, checked, text, onCheck, onText }: OtherProps) {
  return (
    <div class="gf-option">
      <label>
        <input
          type={type}
          name={name}
          checked={checked}
          onChange={(event) => onCheck(event.currentTarget.checked)}
        />
        <span>Yang lain:</span>
      </label>
      <input
        type="text"
        aria-label="Jawaban lain"
        value={text}
        onInput={(event) => {
          if (!checked) onCheck(true);
          onText(event.currentTarget.value);
        }}
      />
    </div>
  );
}

export function DropdownField({ item, answer, describedBy, invalid, onAnswer }: FieldProps) {
  return (
    <select
      id={`isi-${item.id}`}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      aria-required={item.required}
      value={typeof answer === 'string' ? answer : ''}
      onChange={(event) => onAnswer(event.currentTarget.value)}
    >
      <option value="">Pilih</option>
      {item.choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.value}
        </option>
      ))}
    </select>
  );
}
