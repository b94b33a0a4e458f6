import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Stops the form. */
  readonly problem?: string;
  /** Only warns. */
  readonly caution?: string;
}

const describedBy = (id: string, props: FieldProps): string | undefined =>
  [props.hint && `${id}-hint`, props.problem && `${id}-problem`, props.caution && `${id}-caution`]
    .filter(Boolean)
    .join(' ') || undefined;

function Frame(props: FieldProps & { readonly id: string; readonly children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      {props.children}
      {props.hint && (
        <span class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </span>
      )}
      {props.problem && (
        <span class="problem" id={`${props.id}-problem`}>
          {props.problem}
        </span>
      )}
      {props.caution && (
        <span class="caution" id={`${props.id}-caution`}>
          {props.caution}
        </span>
      )}
    </div>
  );
}

/** A labelled input with its hint and problems bound to it. */
export function TextField(
  props: FieldProps & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly type?: 'text' | 'date' | 'time' | 'number';
    readonly numeric?: boolean;
    readonly required?: boolean;
    readonly maxLength?: number;
  },
) {
  const id = useId();
  return (
    <Frame {...props} id={id}>
      <input
        id={id}
        type={props.type ?? 'text'}
        inputMode={props.numeric ? 'numeric' : undefined}
        value={props.value}
        maxLength={props.maxLength ?? 300}
        aria-required={props.required}
        aria-invalid={props.problem ? true : undefined}
        aria-describedby={describedBy(id, props)}
        autoComplete="off"
        onInput={(event: JSX.TargetedEvent<HTMLInputElement>) => props.onChange(event.currentTarget.value)}
      />
    </Frame>
  );
}

export function LongField(
  props: FieldProps & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly required?: boolean;
  },
) {
  const id = useId();
  return (
    <Frame {...props} id={id}>
      <textarea
        id={id}
        value={props.value}
        maxLength={2000}
        aria-required={props.required}
        aria-invalid={props.problem ? true : undefined}
        aria-describedby={describedBy(id, props)}
        onInput={(event: JSX.TargetedEvent<HTMLTextAreaElement>) => props.onChange(event.currentTarget.value)}
      />
    </Frame>
  );
}

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

export function SelectField<T extends string>(
  props: FieldProps & {
    readonly value: T;
    readonly options: readonly Option<T>[];
    readonly onChange: (value: T) => void;
  },
) {
  const id = useId();
  const choose = (value: string) => {
    const option = props.options.find((one) => one.value === value);
    if (option) props.onChange(option.value);
  };
  return (
    <Frame {...props} id={id}>
      <select
        id={id}
        value={props.value}
        aria-describedby={describedBy(id, props)}
        onChange={(event: JSX.TargetedEvent<HTMLSelectElement>) => choose(event.currentTarget.value)}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** One of several, each explained. */
export function RadioField<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
}) {
  const id = useId();
  return (
    <fieldset class="choices-boxed">
      <legend>{props.label}</legend>
      {props.options.map((option) => (
        <div class="choice" key={option.value}>
          <input
            type="radio"
            id={`${id}-${option.value}`}
            name={id}
            value={option.value}
            checked={option.value === props.value}
            aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
            onChange={() => props.onChange(option.value)}
          />
          <label for={`${id}-${option.value}`}>{option.label}</label>
          {option.hint && (
            <span class="hint" id={`${id}-${option.value}-hint`}>
              {option.hint}
            </span>
          )}
        </div>
      ))}
    </fieldset>
  );
}

export function CheckField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={id}
        checked={props.checked}
        disabled={props.disabled}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event: JSX.TargetedEvent<HTMLInputElement>) => props.onChange(event.currentTarget.checked)}
      />
      <label for={id}>{props.label}</label>
      {props.hint && (
        <span class="hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      )}
    </div>
  );
}
