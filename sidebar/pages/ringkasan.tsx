import type { FormSummaryData, PageData } from '../../src/api.ts';
import { common, formSummary } from '../../src/core/messages/sidebar.ts';
import { useAction } from '../lib/action.ts';
import { Outcome } from '../lib/outcome.tsx';
import { Card, Warnings } from '../lib/parts.tsx';
import { mountPage } from '../lib/shell.tsx';

function SummaryPage({ data }: { readonly data: PageData }) {
  const action = useAction('formSummary');
  const fresh = action.state.kind === 'done' ? action.state.result : null;
  const summary = fresh?.data ?? data.summary;
  return (
    <>
      {summary ? <Summary summary={summary} /> : <p>{formSummary.missing}</p>}
      <Warnings items={fresh?.warnings ?? []} />
      <Outcome action={action} working={formSummary.refreshing} />
      <div class="actions">
        <button type="button" disabled={action.working} onClick={() => action.run({})}>
          {formSummary.refresh}
        </button>
      </div>
      <p class="hint">{formSummary.secrecy}</p>
      <p class="hint">{formSummary.turnout}</p>
    </>
  );
}

function Summary({ summary }: { readonly summary: FormSummaryData }) {
  const facts: readonly (readonly [string, string])[] = [
    [formSummary.responses, common.number(summary.responses)],
    [formSummary.last, summary.lastResponse || formSummary.noResponses],
    [formSummary.state, summary.accepting ? formSummary.accepting : formSummary.closed],
    [formSummary.closing, summary.closesAt || formSummary.closingUnknown],
    [formSummary.linked, summary.linked ? formSummary.isLinked : formSummary.notLinked],
  ];
  return (
    <Card title={summary.title} tone={summary.accepting ? 'good' : 'plain'}>
      <dl class="facts">
        {facts.map(([term, value]) => (
          <div class="fact" key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

mountPage('ringkasan', formSummary.heading, (data) => <SummaryPage data={data} />);
