import { useEffect, useState } from 'preact/hooks';
import type { FormDescription, PageTarget } from '../../host/forms/describe.ts';
import type { Answer } from '../../host/forms/model.ts';
import type { Person } from '../messages.ts';
import { ask } from '../shared/api.ts';
import { Identity } from './identity.tsx';
import { QuestionCard } from './questions.tsx';
import { complaintAbout, sentenceOf } from './sentences.ts';

type Answers = Readonly<Record<string, Answer>>;
type Complaints = Readonly<Record<string, string>>;

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

function OpenForm({ form, people }: { form: FormDescription; people: readonly Person[] }) {
  const [email, setEmail] = useState('');
  const [answers, setAnswers] = useState<Answers>({});
  const [complaints, setComplaints] = useState<Complaints>({});
  /** Pages gone through, the present one last. */
  const [path, setPath] = useState<readonly number[]>([0]);
  const [problem, setProblem] = useState('');
  const [sent, setSent] = useState<string | null>(null);
  const [sending, setSending] = useState(false);

  const here = path.at(-1) ?? 0;
  const page = form.pages[here];
  const target = page ? leadsTo(page, answers) : 'submit';
  const last = target === 'submit' || (target === 'next' && here + 1 >= form.pages.length);

  const check = (): boolean => {
    const found: Record<string, string> = {};
    for (const item of page?.items ?? []) {
      const complaint = complaintAbout(item, answers[item.id]);
      if (complaint) found[item.id] = complaint;
    }
    setComplaints(found);
    const first = Object.keys(found)[0];
    if (first) focusItem(first);
    const signedIn = here > 0 || !form.signInRequired || /^\S+@\S+\.\S+$/.test(email);
    setProblem(signedIn ? '' : 'Pilih atau ketik akun Anda dahulu.');
    return first === undefined && signedIn;
  };
  const submit = async (): Promise<void> => {
    setSending(true);
    const passed = new Set(path.flatMap((index) => form.pages[index]?.items.map((item) => item.id) ?? []));
    const given = Object.fromEntries(Object.entries(answers).filter(([item]) => passed.has(item)));
    const reply = await ask('submit', { id: form.id, submission: { email, answers: given } });
    setSending(false);
    if (reply.ok) return setSent(reply.message);
    setProblem(reply.message);
    setComplaints(Object.fromEntries(reply.items.map((item) => [item.item, sentenceOf(item)])));
  };
  const forward = (): void => {
    if (!check()) return;
    if (last) {
      submit().catch((error: Error) => {
        setSending(false);
        setProblem(error.message);
      });
      return;
    }
    setPath([...path, target === 'next' ? here + 1 : typeof target === 'object' ? target.page : here]);
    window.scrollTo(0, 0);
  };
  const clear = (): void => {
    setAnswers({});
    setComplaints({});
    setPath([0]);
    setProblem('');
    setSent(null);
  };

  if (sent !== null) {
    return (
      <main class="gf-page">
        <section class="gf-card gf-head">
          <h1>{form.title}</h1>
          <p class="wb-prewrap" role="status">
            {sent}
          </p>
          {form.respondAgain && !form.limitOneResponse && (
            <button type="button" class="gf-link" onClick={clear}>
              Kirim tanggapan lain
            </button>
          )}
          {form.limitOneResponse && (
            <button type="button" class="gf-link" onClick={clear}>
              Masuk dengan akun lain
            </button>
          )}
        </section>
      </main>
    );
  }
  return (
    <main class="gf-page">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          forward();
        }}
      >
        {here === 0 ? (
          <section class="gf-card gf-head">
            <h1>{form.title}</h1>
            {form.description && <p class="wb-prewrap">{form.description}</p>}
            {form.signInRequired && (
              <Identity
                people={people}
                email={email}
                recorded={form.collectsEmail}
                onEmail={(next) => {
                  setEmail(next);
                  setProblem('');
                }}
              />
            )}
            <p class="gf-star">* Menunjukkan pertanyaan yang wajib diisi</p>
          </section>
        ) : (
          <section class="gf-card gf-head">
            <h1>{form.title}</h1>
            <h2 class="gf-section">{page?.title}</h2>
            {page?.helpText && <p class="wb-prewrap">{page.helpText}</p>}
          </section>
        )}
        {page?.items.map((item) => (
          <QuestionCard
            key={`${here}-${item.id}`}
            item={item}
            answer={answers[item.id]}
            complaint={complaints[item.id] ?? null}
            onAnswer={(answer) => {
              setAnswers((known) => ({ ...known, [item.id]: answer }));
              setComplaints((known) => withComplaint(known, item.id, complaintAbout(item, answer)));
            }}
          />
        ))}
        {problem && (
          <p class="gf-problem" role="alert">
            {problem}
          </p>
        )}
        <div class="gf-foot">
          {path.length > 1 && (
            <button type="button" class="gf-back" onClick={() => setPath(path.slice(0, -1))}>
              Kembali
            </button>
          )}
          <button type="submit" class="gf-send" disabled={sending}>
            {last ? 'Kirim' : 'Berikutnya'}
          </button>
          {form.pages.length > 1 && (
            <span class="gf-progress">
              Halaman {here + 1} dari {form.pages.length}
            </span>
          )}
          <button type="button" class="gf-clear" onClick={clear}>
            Kosongkan formulir
          </button>
        </div>
      </form>
      <p class="gf-help gf-privacy">
        Jangan pernah mengirim sandi melalui formulir. Formulir tiruan meja kerja Budaya Kerja: jawaban hanya
        masuk ke buku kerja latihan di komputer ini.
      </p>
    </main>
  );
}

/** A choice with a target of its own decides where the page leads. */
function leadsTo(page: FormDescription['pages'][number], answers: Answers): PageTarget {
  for (const item of page.items) {
    const chosen = item.choices.find((choice) => choice.value === answers[item.id]);
    if (chosen?.target !== undefined) return chosen.target;
  }
  return page.target;
}

function withComplaint(known: Complaints, id: string, complaint: string | null): Complaints {
  const { [id]: _gone, ...rest } = known;
  return complaint ? { ...rest, [id]: complaint } : rest;
}

function focusItem(id: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-item="${id}"] :is(input, select, textarea)`)?.focus(),
  );
}
