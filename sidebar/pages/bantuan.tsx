import type { PageData } from '../../src/api.ts';
import { guide } from '../../src/core/messages/sidebar.ts';
import { Card } from '../lib/parts.tsx';
import { mountPage } from '../lib/shell.tsx';

function GuidePage({ data }: { readonly data: PageData }) {
  if (data.guide.length === 0) return <p>{guide.empty}</p>;
  return (
    <>
      {data.guide.map((section) => (
        <Card key={section.title} title={section.title}>
          {section.lines.map((line, index) => (
            <p key={`${index}`}>{line}</p>
          ))}
        </Card>
      ))}
    </>
  );
}

mountPage('bantuan', guide.heading, (data) => <GuidePage data={data} />);
