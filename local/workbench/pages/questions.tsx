import type { ItemDescription } from '../../host/forms/describe.ts';
import type { Answer } from '../../host/forms/model.ts';
import { ChoiceField, DropdownField, TicksField } from './choices.tsx';
import { GridField } from './grid-field.tsx';

export interface FieldProps {
  readonly item: ItemDescription;
  readonly answer: Answer | undefined;
  /** Ids of what describes the field: help text and complaint. */
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  onAnswer(answer: Answer): void;
}

interface QuestionProps extends Omit<FieldProps, 'describedBy' | 'invalid'> {
  readonly complaint: string | null;
}

/** Kinds whose parts are several inputs: the question is the legend of a group. */
const GROUPS: readonly ItemDescription['kind'][] = [
  'MULTIPLE_CHOICE',
  'CHECKBOX',
  'SCALE',
  'GRID',
  'CHECKBOX_GRID',
];

/** One card of the form: question, help, field, complaint. */
export function QuestionCard({ item, answer, complaint, onAnswer }: QuestionProps) {
  if (item.kind === 'SECTION_HEADER') {
    return (
      <section class="gf-card">
        <h2 class="gf-section">{item.title}</h2>
        {item.helpText && <p class="gf-help">{item.helpText}</p>}
      </section>
    );
  }
  const describedBy = [item.helpText && `bantu-${item.id}`, complaint && `salah-${item.id}`]
    .filter(Boolean)
    .join(' ');
  const heading = (
    <>
      {item.title || 'Pertanyaan tanpa judul'}
      {item.required && (
        <span class="gf-star" title="Wajib">
          {' '}
          <span aria-hidden="true">*</span>
          <span class="gf-hidden">(wajib)</span>
        </span>
      )}
    </>
  );
  const inner = (
    <>
      {item.helpText && (
        <p class="gf-help" id={`bantu-${item.id}`}>
          {item.helpText}
        </p>
      )}
      <Field
        item={item}
        answer={answer}
        describedBy={describedBy || undefined}
        invalid={complaint !== null}
        onAnswer={onAnswer}
      />
      {complaint && (
        <p class="gf-complaint" id={`salah-${item.id}`} role="alert">
          <span aria-hidden="true">! </span>
          {complaint}
        </p>
      )}
    </>
  );
  const look = `gf-card${complaint ? ' gf-wrong' : ''}`;
  if (GROUPS.includes(item.kind)) {
    return (
      <fieldset class={look} data-item={item.id} aria-describedby={describedBy || undefined}>
        <legend>{heading}</legend>
        {inner}
      </fieldset>
    );
  }
  return (
    <section class={look} data-item={item.id}>
      <label class="gf-question" for={`isi-${item.id}`}>
        {heading}
      </label>
      {inner}
    </section>
  );
}

function Field(props: FieldProps) {
  const { item } = props;
  if (item.kind === 'CHECKBOX') return <TicksField {...props} />;
  if (item.kind === 'MULTIPLE_CHOICE') return <ChoiceField {...props} />;
  if (item.kind === 'LIST') return <DropdownField {...props} />;
  if (item.kind === 'SCALE') return <ScaleField {...props} />;
  if (item.kind === 'GRID' || item.kind === 'CHECKBOX_GRID') return <GridField {...props} />;
  return <TextField {...props} />;
}

function TextField({ item, answer, describedBy, invalid, onAnswer }: FieldProps) {
  const text = typeof answer === 'string' ? answer : '';
  const common = {
    id: `isi-${item.id}`,
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    'aria-required': item.required,
  };
  if (item.kind === 'PARAGRAPH_TEXT') {
    return (
      <textarea
        {...common}
        rows={3}
        placeholder="Jawaban Anda"
        value={text}
        onInput={(event) => onAnswer(event.currentTarget.value)}
      />
    );
  }
  const plain =
    item.kind === 'TEXT' || item.kind === 'DURATION' || (item.kind === 'DATE' && !item.includesYear);
  const type = plain
    ? 'text'
    : item.kind === 'DATE'
      ? 'date'
      : item.kind === 'TIME'
        ? 'time'
        : 'datetime-local';
  const hint =
    item.kind === 'DURATION'
      ? 'jam:menit:detik'
      : item.kind === 'DATE'
        ? 'BB-HH (bulan-hari)'
        : 'Jawaban Anda';
  return (
    <input
      {...common}
      type={type}
      placeholder={plain ? hint : undefined}
      value={item.kind === 'DATETIME' ? text.replace(' ', 'T') : text}
      onInput={(event) =>
        onAnswer(event.currentTarget.value.replace('T', item.kind === 'DATETIME' ? ' ' : 'T'))
      }
    />
  );
}

function ScaleField({ item, answer, onAnswer }: FieldProps) {
  const { lower, upper, left, right } = item.scale ?? { lower: 1, upper: 5, left: '', right: '' };
  const values = Array.from({ length: upper - lower + 1 }, (_, index) => String(lower + index));
  return (
    <div class="gf-scale">
      {left && <span>{left}</span>}
      {values.map((value) => (
        <label key={value}>
          {value}
          <input
            type="radio"
            name={`isi-${item.id}`}
            value={value}
            checked={answer === value}
            onChange={() => onAnswer(value)}
          />
        </label>
      ))}
      {right && <span>{right}</span>}
    </div>
  );
}
