import { useEffect, useState } from 'preact/hooks';
import type { Mail } from '../messages.ts';
import { ask } from '../shared/api.ts';
import { Frame } from '../shared/frame.tsx';
import { useHost } from '../shared/use-host.ts';
import { clock } from './clock.ts';

/** Mails the add-on “sent”: they stay here. */
export function OutboxPage() {
  const [mails, setMails] = useState<readonly Mail[]>([]);
  const refresh = (): void => {
    ask('outbox').then(setMails, (error: Error) => host.say(error.message));
  };
  const host = useHost(null, (event) => {
    if (event.type === 'changed') refresh();
  });
  useEffect(() => {
    document.title = 'Surat keluar – Budaya Kerja';
    refresh();
  }, []);
  return (
    <Frame overview={host.overview} connected={host.connected} busy={host.busy} current="surat">
      <main class="pg-main">
        <h2>Surat keluar</h2>
        {mails.length === 0 && (
          <p>Belum ada surat. Email yang dikirim add-on muncul di sini, tidak pernah terkirim.</p>
        )}
        {[...mails].reverse().map((mail, index) => (
          <article key={`${mail.time}-${index}`} class="gf-card">
            <h3>{mail.subject || '(tanpa judul)'}</h3>
            <p class="gf-help">
              {clock(mail.time)} · kepada {mail.to}
              {mail.cc && ` · cc ${mail.cc}`}
              {mail.bcc && ` · bcc ${mail.bcc}`}
            </p>
            <p class="wb-prewrap">{mail.body}</p>
          </article>
        ))}
      </main>
    </Frame>
  );
}
