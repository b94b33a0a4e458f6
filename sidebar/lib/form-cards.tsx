import type { NominationFormData, PageData } from '../../src/api.ts';
import { makeForm } from '../../src/core/messages/sidebar.ts';
import { Bullets, Card, LinkBox, NextSteps, Warnings } from './parts.tsx';

/** What form the server would make from the roster as it stands now. */
export function FormPreview({ data }: { readonly data: PageData }) {
  const preview = data.formPreview;
  const lines = [
    makeForm.previewCandidates(preview?.candidates ?? data.roster?.eligible ?? 0, data.roster?.people ?? 0),
    ...(preview ? [styleLine(preview)] : []),
    ...(preview && preview.homonyms > 0 ? [makeForm.previewHomonyms] : []),
    makeForm.previewCriteria,
  ];
  return (
    <Card title={makeForm.previewTitle}>
      <Bullets items={lines} />
    </Card>
  );
}

function styleLine(preview: NonNullable<PageData['formPreview']>): string {
  if (preview.style === 'checkbox') return makeForm.previewCheckbox;
  if (preview.unitSections === 0) return makeForm.previewDropdowns;
  return `${makeForm.previewDropdowns}, ${makeForm.previewSections(preview.unitSections)}`;
}

/** The new form's addresses with what to do next. */
export function FormResult(props: {
  readonly data: NominationFormData;
  readonly message: string;
  readonly warnings: readonly string[];
}) {
  const { data } = props;
  const style = data.style === 'checkbox' ? makeForm.previewCheckbox : makeForm.previewDropdowns;
  return (
    <>
      <Card title={makeForm.doneTitle} tone="good" focused>
        <p>{props.message}</p>
        <p>
          <strong>{data.title}</strong>
        </p>
        <p>
          {makeForm.candidates(data.candidates)}. {style}.
        </p>
        <LinkBox label={makeForm.toFill} url={data.publishedUrl} primary />
        <LinkBox label={makeForm.toEdit} url={data.editUrl} />
        {data.responsesUrl && <LinkBox label={makeForm.toResponses} url={data.responsesUrl} />}
      </Card>
      <Warnings items={props.warnings} />
      <NextSteps items={[makeForm.nextTry, makeForm.nextShare, makeForm.nextTally]} />
    </>
  );
}
