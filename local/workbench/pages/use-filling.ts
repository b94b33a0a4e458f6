import { useState } from 'preact/hooks';
import type {
  FormDescription,
  ItemDescription,
  PageDescription,
  PageTarget,
} from '../../host/forms/describe.ts';
import type { Answer } from '../../host/forms/model.ts';
import { ask } from '../shared/api.ts';
import { complaintAbout, sentenceOf } from './sentences.ts';

type Answers = Readonly<Record<string, Answer>>;
type Complaints = Readonly<Record<string, string>>;

/** A person's way through a form: what is answered, what is wrong, which page is open. */
export interface Filling {
  readonly email: string;
  readonly answers: Answers;
  readonly complaints: Complaints;
  /** Index of the open page. */
  readonly here: number;
  readonly page: PageDescription | undefined;
  /** “Kirim” stands at the foot of the page. */
  readonly last: boolean;
  readonly canGoBack: boolean;
  /** What is wrong with the form as a whole, or ''. */
  readonly problem: string;
  readonly sending: boolean;
  /** The confirmation, once the form is sent. */
  readonly sent: string | null;
  signIn(email: string): void;
  answer(item: ItemDescription, answer: Answer): void;
  forward(): void;
  back(): void;
  clear(): void;
}

export function useFilling(form: FormDescription): Filling {
  const [email, setEmail] = useState('');
  const [answers, setAnswers] = useState<Answers>({});
  const [complaints, setComplaints] = useState<Complaints>({});
  const [path, setPath] = useState<readonly number[]>([0]);
  const [problem, setProblem] = useState('');
  const [sending, setSending] = useState(false);
  const [sent, setSent] = useState<string | null>(null);
  const here = path.at(-1) ?? 0;
  const page = form.pages[here];
  const next = page ? followingPage(form, here, leadsTo(page, answers)) : null;

  const check = (): boolean => {
    const found = complaintsOn(page, answers);
    setComplaints(found);
    const first = Object.keys(found)[0];
    if (first) focusItem(first);
    const signedIn = here > 0 || !form.signInRequired || /^\S+@\S+\.\S+$/.test(email);
    setProblem(signedIn ? '' : 'Pilih atau ketik akun Anda dahulu.');
    return first === undefined && signedIn;
  };
  const submit = async (): Promise<void> => {
    setSending(true);
    const given = answersOn(form, path, answers);
    const reply = await ask('submit', { id: form.id, submission: { email, answers: given } }).finally(() =>
      setSending(false),
    );
    if (reply.ok) return setSent(reply.message);
    setProblem(reply.message);
    setComplaints(Object.fromEntries(reply.items.map((item) => [item.item, sentenceOf(item)])));
  };
  return {
    ...{ email, answers, complaints, here, page, problem, sending, sent },
    last: next === null,
    canGoBack: path.length > 1,
    signIn: (address) => {
      setEmail(address);
      setProblem('');
    },
    answer: (item, answer) => {
      setAnswers((known) => ({ ...known, [item.id]: answer }));
      setComplaints((known) => withComplaint(known, item.id, complaintAbout(item, answer)));
    },
    forward: () => {
      if (!check()) return;
      if (next === null) submit().catch((error: Error) => setProblem(error.message));
      else setPath([...path, next]);
      window.scrollTo(0, 0);
    },
    back: () => setPath(path.slice(0, -1)),
    clear: () => {
      setAnswers({});
      setComplaints({});
      setPath([0]);
      setProblem('');
      setSent(null);
    },
  };
}

/** A choice with a target of its own decides where the page leads. */
function leadsTo(page: PageDescription, answers: Answers): PageTarget {
  for (const item of page.items) {
    const chosen = item.choices.find((choice) => choice.value === answers[item.id]);
    if (chosen?.target !== undefined) return chosen.target;
  }
  return page.target;
}

/** Null when the form ends here. */
function followingPage(form: FormDescription, here: number, target: PageTarget): number | null {
  if (target === 'submit') return null;
  if (target !== 'next') return target.page;
  return here + 1 < form.pages.length ? here + 1 : null;
}

function complaintsOn(page: PageDescription | undefined, answers: Answers): Record<string, string> {
  const found: Record<string, string> = {};
  for (const item of page?.items ?? []) {
    const complaint = complaintAbout(item, answers[item.id]);
    if (complaint) found[item.id] = complaint;
  }
  return found;
}

/** Answers of pages that the way did not pass are not sent. */
function answersOn(form: FormDescription, path: readonly number[], answers: Answers): Answers {
  const passed = new Set(path.flatMap((index) => form.pages[index]?.items.map((item) => item.id) ?? []));
  return Object.fromEntries(Object.entries(answers).filter(([item]) => passed.has(item)));
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
