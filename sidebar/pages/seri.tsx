import type { PageData } from '../../src/api.ts';
import { common, tie } from '../../src/core/messages/sidebar.ts';
import { Card, Failure } from '../lib/parts.tsx';
import { mountPage } from '../lib/shell.tsx';
import { TieSection } from '../lib/tie.tsx';

function TiePage({ data }: { readonly data: PageData }) {
  if (!data.isSetUp) return <Failure message={common.notSetUp} />;
  if (data.tie) return <TieSection tie={data.tie} />;
  return (
    <Card title={tie.heading}>
      <p>{tie.none}</p>
    </Card>
  );
}

mountPage('seri', tie.heading, (data) => <TiePage data={data} />);
