import type { AdoptColumn, ColumnRole } from '../../src/api.ts';
import { adopt } from '../../src/core/messages/sidebar.ts';
import { SelectField } from './fields.tsx';

const roles: readonly ColumnRole[] = ['time', 'voter', 'names', 'ignore'];
const options = roles.map((role) => ({ value: role, label: adopt.roles[role] }));

/** One column of a response tab: its meaning, why it is proposed, and what stands in it. */
export function ColumnChoice(props: {
  readonly column: AdoptColumn;
  readonly role: ColumnRole;
  readonly onChange: (role: ColumnRole) => void;
}) {
  const { column } = props;
  return (
    <SelectField
      label={adopt.column(column.letter, column.header)}
      value={props.role}
      options={options}
      hint={hintOf(column)}
      onChange={props.onChange}
    />
  );
}

function hintOf({ why, samples }: AdoptColumn): string {
  const shown = samples && samples.length > 0 ? adopt.samples(samples) : samples ? adopt.noSamples : '';
  return [why.replace(/[^.]$/, '$&.'), shown].filter(Boolean).join(' ');
}
