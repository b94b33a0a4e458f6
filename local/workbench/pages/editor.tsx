import { useEffect, useState } from 'preact/hooks';
import type { FormDescription, ItemDescription } from '../../host/forms/describe.ts';
import type { ContainerRef } from '../../host/protocol.ts';
import type { MenuEntry } from '../messages.ts';
import { ask } from '../shared/api.ts';
import { Frame } from '../shared/frame.tsx';
import { openAddress } from '../shared/links.ts';
import { Overlays } from '../shared/overlays.tsx';
import { Sidebar } from '../shared/surfaces.tsx';
import { useHost } from '../shared/use-host.ts';
import { AddonMenu } from './addon-menu.tsx';

const KINDS: Readonly<Record<ItemDescription['kind'], string>> = {
  TEXT: 'Jawaban singkat',
  PARAGRAPH_TEXT: 'Paragraf',
  MULTIPLE_CHOICE: 'Pilihan ganda',
  CHECKBOX: 'Kotak centang',
  LIST: 'Drop-down',
  SCALE: 'Skala linier',
  GRID: 'Petak pilihan ganda',
  CHECKBOX_GRID: 'Petak kotak centang',
  DATE: 'Tanggal',
  DATETIME: 'Tanggal dan waktu',
  TIME: 'Waktu',
  DURATION: 'Durasi',
  SECTION_HEADER: 'Judul bagian',
};

/** The editor's side of a form: its questions, how many responses, and the add-on with its own menu. */
export function EditorPage({ id }: { id: string }) {
  const container: ContainerRef = { kind: 'forms', id };
  const [form, setForm] = useState<FormDescription | null>(null);
  const [menu, setMenu] = useState<readonly MenuEntry[]>([]);
  const refresh = (): void => {
    ask('form', { id }).then(setForm, (error: Error) => host.say(error.message, 'Kesalahan'));
  };
  const host = useHost(container, (event) => {
    if (event.type === 'changed') refresh();
  });
  useEffect(() => {
    refresh();
    ask('open', { container }).then(setMenu, (error: Error) => host.say(error.message, 'Kesalahan'));
  }, [id]);
  useEffect(() => {
    document.title = form ? `Editor – ${form.title}` : 'Editor formulir';
  }, [form]);
  const link = host.overview?.forms.find((candidate) => candidate.id === id);
  return (
    <Frame overview={host.overview} connected={host.connected} busy={host.busy} current="formulir">
      <section class="ed-bar" aria-label="Formulir ini">
        <AddonMenu
          menu={menu}
          onRun={({ fn, caption }) => {
            if (fn === null) return;
            ask('runMenu', { container, fn, caption }).catch((error: Error) =>
              host.say(error.message, 'Gagal'),
            );
          }}
        />
        <a class="wb-plain" href={`/form/${id}`} target="_blank" rel="noopener">
          Buka halaman responden
        </a>
        {form && (
          <label class="ed-switch">
            <input
              type="checkbox"
              checked={form.accepting}
              onChange={(event) => {
                void ask('accept', { id, accepting: event.currentTarget.checked });
              }}
            />
            Menerima jawaban
          </label>
        )}
        <span>
          <strong>{form?.responseCount ?? 0}</strong> jawaban
          {link?.linked ? ' · tertaut ke buku kerja' : ' · belum tertaut ke lembar'}
        </span>
      </section>
      <div class="wb-work">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <main class="ed-form" aria-label="Isi formulir" tabIndex={0}>
          {form ? <Questions form={form} /> : <p>Membuka formulir …</p>}
        </main>
        {host.sidebar && (
          <Sidebar
            surface={host.sidebar}
            onLink={(url) => openAddress(url, host.say)}
            onClose={host.closeSidebar}
            onFocus={() => undefined}
          />
        )}
      </div>
      <Overlays host={host} onFocus={() => undefined} />
    </Frame>
  );
}

function Questions({ form }: { form: FormDescription }) {
  return (
    <>
      <section class="gf-card gf-head">
        <h2 class="gf-title">{form.title}</h2>
        <p class="wb-prewrap">{form.description}</p>
      </section>
      {form.pages.map((page, index) => (
        <section key={page.title || index} aria-label={`Bagian ${index + 1}`}>
          {form.pages.length > 1 && (
            <h3 class="ed-page">
              Bagian {index + 1} dari {form.pages.length}
              {page.title && `: ${page.title}`}
            </h3>
          )}
          {page.items.map((item) => (
            <article key={item.id} class="gf-card ed-item">
              <h3>
                {item.title || 'Pertanyaan tanpa judul'}
                {item.required && <span class="gf-star"> * wajib</span>}
              </h3>
              <p class="gf-help">
                {KINDS[item.kind]}
                {item.validation?.rule === 'SelectAtMost' && ` · paling banyak ${item.validation.args[0]}`}
                {item.choices.length > 0 && ` · ${item.choices.length} pilihan`}
              </p>
              {item.helpText && <p>{item.helpText}</p>}
              {item.choices.length > 0 && (
                <ul>
                  {item.choices.map((choice) => (
                    <li key={choice.value}>{choice.value}</li>
                  ))}
                </ul>
              )}
            </article>
          ))}
        </section>
      ))}
    </>
  );
}
