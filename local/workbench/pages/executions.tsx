import { useEffect, useState } from 'preact/hooks';
import type { Execution } from '../messages.ts';
import { ask } from '../shared/api.ts';
import { Frame } from '../shared/frame.tsx';
import { useHost } from '../shared/use-host.ts';
import { clock } from './clock.ts';

const CAUSES: Readonly<Record<string, string>> = {
  open: 'berkas dibuka',
  menu: 'menu',
  client: 'halaman add-on',
  trigger: 'pemicu',
  formula: 'rumus',
};

/** Every run of the add-on: what started it, how long, which service calls, what it logged, what went wrong. */
export function ExecutionsPage() {
  const [runs, setRuns] = useState<readonly Execution[]>([]);
  const refresh = (): void => {
    ask('executions').then(setRuns, (error: Error) => host.say(error.message));
  };
  const host = useHost(null, (event) => {
    if (event.type === 'changed') refresh();
  });
  useEffect(() => {
    document.title = 'Catatan eksekusi – Budaya Kerja';
    refresh();
  }, []);
  return (
    <Frame overview={host.overview} connected={host.connected} busy={host.busy} current="catatan">
      <main class="pg-main">
        <h2>Catatan eksekusi</h2>
        {runs.length === 0 && <p>Belum ada eksekusi.</p>}
        {runs.length > 0 && (
          <section class="pg-scroll" aria-label="Daftar eksekusi">
            <table class="pg-table">
              <thead>
                <tr>
                  <th scope="col">Waktu</th>
                  <th scope="col">Fungsi</th>
                  <th scope="col">Pemicu</th>
                  <th scope="col">Hasil</th>
                  <th scope="col">ms</th>
                  <th scope="col">Panggilan layanan</th>
                  <th scope="col">Log</th>
                </tr>
              </thead>
              <tbody>
                {[...runs].reverse().map((run) => (
                  <Row key={run.id} run={run} />
                ))}
              </tbody>
            </table>
          </section>
        )}
      </main>
    </Frame>
  );
}

function Row({ run }: { run: Execution }) {
  const calls = Object.entries(run.serviceCalls.byName).sort(([, one], [, other]) => other - one);
  return (
    <tr class={run.ok ? '' : 'pg-failed'}>
      <td>{clock(run.time)}</td>
      <th scope="row">{run.fn}</th>
      <td>{CAUSES[run.cause] ?? run.cause}</td>
      <td>{run.ok ? 'Selesai' : `Gagal: ${run.error ?? ''}`}</td>
      <td class="pg-number">{Math.round(run.ms)}</td>
      <td>
        {calls.length === 0 ? (
          '0'
        ) : (
          <details>
            <summary>{run.serviceCalls.total}</summary>
            <ul>
              {calls.map(([name, count]) => (
                <li key={name}>
                  {count} × {name}
                </li>
              ))}
            </ul>
          </details>
        )}
      </td>
      <td>{run.logs.length > 0 && <pre>{run.logs.join('\n')}</pre>}</td>
    </tr>
  );
}
