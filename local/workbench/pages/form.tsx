import { useEffect, useState } from 'preact/hooks';
import type { FormDescription } from '../../host/forms/describe.ts';
import type { Person } from '../messages.ts';
import { ask } from '../shared/api.ts';
import { Identity } from './identity.tsx';
import { QuestionCard } from './questions.tsx';
import { type Filling, useFilling } from './use-filling.ts';

/** The form as respondents get it: pages, required questions, confirmation, “Kirim tanggapan lain”. */
export function FormPage({ id }: { id: string }) {
  const [form, setForm] = useState<FormDescription | null | undefined>(undefined);
  const [people, setPeople] = useState<readonly Person[]>([]);
  useEffect(() => {
    const load = async (): Promise<void> => {
      const found = await ask('form', { id });
      const { people: staff } = await ask('overview');
      setPeople(staff);
      setForm(found);
      document.title = found?.title ?? 'Formulir tidak ditemukan';
    };
    load().catch((error: Error) => {
      document.title = error.message;
      setForm(null);
    });
  }, [id]);
  if (form === undefined) return <main class="gf-page" aria-busy="true" />;
  if (form === null)
    return <Notice title="Formulir tidak ditemukan" text="Alamat ini tidak ada di meja kerja." />;
  if (!form.accepting) {
    const text = form.closedMessage || `Formulir ${form.title} tidak menerima jawaban lagi.`;
    return <Notice title={form.title} text={text} hint="Coba hubungi pemilik formulir jika ini keliru." />;
  }
  return <OpenForm form={form} people={people} />;
}

function Notice({ title, text, hint }: { title: string; text: string; hint?: string }) {
  return (
    <main class="gf-page">
      <section class="gf-card gf-head">
        <h1>{title}</h1>
        <p class="wb-prewrap">{text}</p>
        {hint && <p class="gf-help">{hint}</p>}
      </section>
    </main>
  );
}

interface OpenFormProps {
  readonly form: FormDescription;
  readonly people: readonly Person[];
}

function OpenForm({ form, people }: OpenFormProps) {
  const filling = useFilling(form);
  const { here, page, sent } = filling;
  if (sent !== null) return <Sent form={form} text={sent} onAgain={filling.clear} />;
  return (
    <main class="gf-page">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          filling.forward();
        }}
      >
        <Head form={form} people={people} filling={filling} />
        {page?.items.map((item) => (
          <QuestionCard
            key={`${here}-${item.id}`}
            item={item}
            answer={filling.answers[item.id]}
            complaint={filling.complaints[item.id] ?? null}
            onAnswer={(answer) => filling.answer(item, answer)}
          />
        ))}
        {filling.problem && (
          <p class="gf-problem" role="alert">
            {filling.problem}
          </p>
        )}
        <Foot form={form} filling={filling} />
      </form>
      <p class="gf-help gf-privacy">
        Jangan pernah mengirim sandi melalui formulir. Formulir tiruan meja kerja Budaya Kerja: jawaban hanya
        masuk ke buku kerja latihan di komputer ini.
      </p>
    </main>
  );
}

function Sent({ form, text, onAgain }: { form: FormDescription; text: string; onAgain(): void }) {
  const again = form.limitOneResponse
    ? 'Masuk dengan akun lain'
    : form.respondAgain
      ? 'Kirim tanggapan lain'
      : '';
  return (
    <main class="gf-page">
      <section class="gf-card gf-head">
        <h1>{form.title}</h1>
        <p class="wb-prewrap" role="status">
          {text}
        </p>
        {again && (
          <button type="button" class="gf-link" onClick={onAgain}>
            {again}
          </button>
        )}
      </section>
    </main>
  );
}

function Head({ form, people, filling }: OpenFormProps & { filling: Filling }) {
  const { here, page } = filling;
  if (here > 0) {
    return (
      <section class="gf-card gf-head">
        <h1>{form.title}</h1>
        <h2 class="gf-section">{page?.title}</h2>
        {page?.helpText && <p class="wb-prewrap">{page.helpText}</p>}
      </section>
    );
  }
  return (
    <section class="gf-card gf-head">
      <h1>{form.title}</h1>
      {form.description && <p class="wb-prewrap">{form.description}</p>}
      {form.signInRequired && (
        <Identity
          people={people}
          email={filling.email}
          recorded={form.collectsEmail}
          onEmail={filling.signIn}
        />
      )}
      <p class="gf-star">* Menunjukkan pertanyaan yang wajib diisi</p>
    </section>
  );
}

function Foot({ form, filling }: { form: FormDescription; filling: Filling }) {
  return (
    <div class="gf-foot">
      {filling.canGoBack && (
        <button type="button" class="gf-back" onClick={filling.back}>
          Kembali
        </button>
      )}
      <button type="submit" class="gf-send" disabled={filling.sending}>
        {filling.last ? 'Kirim' : 'Berikutnya'}
      </button>
      {form.pages.length > 1 && (
        <span class="gf-progress">
          Halaman {filling.here + 1} dari {form.pages.length}
        </span>
      )}
      <button type="button" class="gf-clear" onClick={filling.clear}>
        Kosongkan formulir
      </button>
    </div>
  );
}
