import type { PageData } from '../../src/api.ts';
import { about } from '../../src/core/messages/sidebar.ts';
import { DetachCard } from '../lib/detach.tsx';
import { Bullets, Card } from '../lib/parts.tsx';
import { mountPage } from '../lib/shell.tsx';

function AboutPage({ data }: { readonly data: PageData }) {
  return (
    <>
      <Card title={data.about.name}>
        <p>{about.purpose}</p>
        <dl class="facts">
          <div class="fact">
            <dt>{about.version}</dt>
            <dd>{data.about.version}</dd>
          </div>
          <div class="fact">
            <dt>{about.licence}</dt>
            <dd>{data.about.licence}</dd>
          </div>
        </dl>
      </Card>
      <Card title={about.privacyTitle}>
        <Bullets items={about.privacy} />
      </Card>
      {data.container === 'sheets' && data.isSetUp && <DetachCard />}
    </>
  );
}

mountPage('tentang', about.heading, (data) => <AboutPage data={data} />);
