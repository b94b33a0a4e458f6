import type { Answer } from '../../host/forms/model.ts';
import type { FieldProps } from './questions.tsx';

/** A grid of radio buttons or checkboxes: one answer (or list of answers) a row. */
export function GridField({ item, answer, onAnswer }: FieldProps) {
  const several = item.kind === 'CHECKBOX_GRID';
  const rows: readonly (readonly string[])[] = item.rows.map((_, index) => {
    const cell: unknown = Array.isArray(answer) ? answer[index] : null;
    if (typeof cell === 'string') return cell === '' ? [] : [cell];
    return Array.isArray(cell) ? (cell as string[]) : [];
  });
  const change = (row: number, column: string, on: boolean): void => {
    const next = rows.map((ticks, index) => {
      if (index !== row) return ticks;
      const rest = several ? ticks.filter((tick) => tick !== column) : [];
      return on ? [...rest, column] : rest;
    });
    const reply: Answer = several
      ? next.map((ticks) => (ticks.length > 0 ? ticks : null))
      : next.map((ticks) => ticks[0] ?? null);
    onAnswer(reply);
  };
  return (
    <div class="gf-grid">
      <table>
        <thead>
          <tr>
            <td />
            {item.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {item.rows.map((title, row) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {item.columns.map((column) => (
                <td key={column}>
                  <input
                    type={several ? 'checkbox' : 'radio'}
                    name={`isi-${item.id}-${row}`}
                    aria-label={`${title}: ${column}`}
                    checked={rows[row]?.includes(column) ?? false}
                    onChange={(event) => change(row, column, event.currentTarget.checked)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
