import type { CountLine, RankingLine, TallyData } from '../../src/api.ts';
import { common, tally } from '../../src/core/messages/sidebar.ts';
import { Card, NextSteps, Warnings } from './parts.tsx';
import { TieSection } from './tie.tsx';

/** The count: leaders, the tie to decide, what waits for review, and both sums with their proof. */
export function TallyResult(props: {
  readonly data: TallyData;
  readonly message: string;
  readonly warnings: readonly string[];
}) {
  const { data } = props;
  return (
    <>
      <Card title={tally.doneTitle} tone="good" focused>
        <p>{props.message}</p>
        {data.sheets.length > 0 && (
          <p class="hint">
            {tally.sheets}: {data.sheets.join(', ')}
          </p>
        )}
      </Card>
      {data.tie && <TieSection tie={data.tie} />}
      <Leaders ranking={data.ranking} />
      {data.toReview > 0 && (
        <Card title={tally.reviewTitle} tone="warn">
          <p>{tally.review(data.toReview)}</p>
        </Card>
      )}
      <Sums
        title={tally.ballots}
        totalLabel={tally.received}
        total={data.ballots.received}
        lines={[
          { label: tally.counted, count: data.ballots.counted },
          ...data.ballots.fates.filter(({ label }) => label !== tally.counted),
        ]}
      />
      <Sums
        title={tally.names}
        totalLabel={tally.namesTotal}
        total={data.names.total}
        lines={data.names.fates}
      />
      <Warnings items={props.warnings} />
      <NextSteps items={[tally.nextResult]} />
    </>
  );
}

/** Everyone of the first five places; people who share a place share its number. */
function Leaders({ ranking }: { readonly ranking: readonly RankingLine[] }) {
  const top = ranking.filter((line) => line.rank <= 5);
  const most = Math.max(1, ...top.map((line) => line.votes));
  return (
    <Card title={tally.top}>
      {top.length === 0 && <p>{tally.noRanking}</p>}
      <ol class="ranking">
        {top.map((line, index) => (
          <li key={`${index}`}>
            <span class="place">{line.rank}</span>
            <span>{line.name}</span>
            <span class="votes">{common.number(line.votes)}</span>
            <span class={/^Seri/.test(line.status) ? 'bar tied' : 'bar'} aria-hidden="true">
              <span style={{ width: `${(100 * line.votes) / most}%` }} />
            </span>
            <span class="hint">
              {line.unit && `${line.unit} · `}
              {tally.votes(line.votes, line.percent)} · {line.status}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** A total with its parts; says so when the parts do not add up. */
function Sums(props: {
  readonly title: string;
  readonly totalLabel: string;
  readonly total: number;
  readonly lines: readonly CountLine[];
}) {
  const sum = props.lines.reduce((total, line) => total + line.count, 0);
  return (
    <Card title={props.title} tone={sum === props.total ? 'plain' : 'bad'}>
      <table class="sums">
        <tbody>
          {props.lines.map((line) => (
            <tr key={line.label}>
              <th scope="row">{line.label}</th>
              <td>{common.number(line.count)}</td>
            </tr>
          ))}
          <tr class="total">
            <th scope="row">{props.totalLabel}</th>
            <td>{common.number(props.total)}</td>
          </tr>
        </tbody>
      </table>
      <p class="hint">{sum === props.total ? tally.closes : tally.open(props.total, sum)}</p>
    </Card>
  );
}
