import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Overview } from '../messages.ts';
import { ask } from './api.ts';

interface FrameProps {
  readonly overview: Overview | null;
  readonly connected: boolean;
  readonly busy: string | null;
  readonly current: 'lembar' | 'formulir' | 'surat' | 'catatan';
  readonly children: ComponentChildren;
}

/** What all pages of the workbench share: practice banner, file title, ways to the other pages, state of the host. */
export function Frame({ overview, connected, busy, current, children }: FrameProps) {
  return (
    <div class="wb-page">
      <PracticeBanner />
      <header class="wb-top">
        <img src="/icon.svg" alt="" width="32" height="32" />
        <div class="wb-title">
          <h1>{overview?.title ?? 'Budaya Kerja'}</h1>
          <span>
            {overview ? `Masuk sebagai ${overview.user}` : 'Membuka buku kerja …'}
            {busy && (
              <span class="wb-busy" role="status">
                {' '}
                · {busy}
              </span>
            )}
            {!connected && (
              <span class="wb-offline" role="alert">
                {' '}
                · Sambungan terputus, mencoba lagi …
              </span>
            )}
          </span>
        </div>
        <nav class="wb-nav" aria-label="Halaman">
          <a href="/" aria-current={current === 'lembar' ? 'page' : undefined}>
            Lembar
          </a>
          {overview?.forms.map((form) => (
            <span key={form.id} class="wb-nav-form">
              <a href={`/form/${form.id}`} target="_blank" rel="noopener" title={`Isi “${form.title}”`}>
                Isi formulir
              </a>
              <a
                href={`/form/${form.id}/edit`}
                title={`Sisi penyunting “${form.title}”`}
                aria-current={
                  current === 'formulir' && location.pathname.includes(form.id) ? 'page' : undefined
                }
              >
                Editor: {shorten(form.title)}
              </a>
            </span>
          ))}
          <a href="/surat" aria-current={current === 'surat' ? 'page' : undefined}>
            Surat keluar
          </a>
          <a href="/catatan" aria-current={current === 'catatan' ? 'page' : undefined}>
            Catatan eksekusi
          </a>
        </nav>
      </header>
      {overview && overview.problems.length > 0 && (
        <section class="wb-failure" aria-label="Persiapan latihan">
          Sebagian persiapan latihan gagal: {overview.problems.join(' · ')}
        </section>
      )}
      {children}
    </div>
  );
}

const shorten = (title: string): string => (title.length > 28 ? `${title.slice(0, 27)}…` : title);

function PracticeBanner() {
  const [sure, setSure] = useState(false);
  return (
    <section class="wb-banner" aria-label="Mode latihan">
      <strong>Mode latihan</strong>
      <span>Data contoh karangan; tidak ada yang dikirim ke luar komputer ini.</span>
      {sure ? (
        <>
          <span role="alert">Semua perubahan hilang. Lanjutkan?</span>
          <button type="button" class="wb-plain" onClick={() => void ask('reset')}>
            Ya, mulai ulang
          </button>
          <button type="button" class="wb-plain" onClick={() => setSure(false)}>
            Batal
          </button>
        </>
      ) : (
        <button type="button" class="wb-plain" onClick={() => setSure(true)}>
          Mulai ulang
        </button>
      )}
    </section>
  );
}
