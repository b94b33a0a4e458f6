import { Worker } from 'node:worker_threads';
import { putAnswer } from './answer-buffer.ts';
import type { ApiName, FromWorker, PageEvent, Question, QuestionAnswer } from './messages.ts';

export interface WorkerLink {
  call(name: ApiName, args: unknown): Promise<unknown>;
  answer(id: number, answer: QuestionAnswer): boolean;
  /** Questions that a script still waits for. */
  openQuestions(): Question[];
  html(id: string): string | undefined;
  close(): Promise<void>;
}

export interface WorkerSettings {
  readonly script: URL;
  readonly distDir: string;
  readonly folder: string;
  onEvent(event: PageEvent): void;
}

/** Starts the host in its worker and turns its messages into calls and events. Rejects when the host can't start. */
export async function startWorker(settings: WorkerSettings): Promise<WorkerLink> {
  const worker = new Worker(settings.script, {
    workerData: { distDir: settings.distDir, folder: settings.folder },
  });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  const questions = new Map<number, { question: Question; buffer: SharedArrayBuffer }>();
  const pages = new Map<string, string>();
  let next = 1;
  let closing = false;

  const answer = (id: number, reply: QuestionAnswer): boolean => {
    const open = questions.get(id);
    if (!open) return false;
    questions.delete(id);
    putAnswer(open.buffer, reply);
    settings.onEvent({ type: 'answered', id });
    return true;
  };
  const settle = (id: number, ok: boolean, value: unknown): void => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (ok) call?.resolve(value);
    else call?.reject(new Error(String(value)));
  };
  await new Promise<void>((resolve, reject) => {
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'ready') resolve();
      else if (message.kind === 'reply') settle(message.id, message.ok, message.value);
      else if (message.kind === 'event') settings.onEvent(message.event);
      else if (message.kind === 'html') pages.set(message.id, message.html);
      else {
        questions.set(message.question.id, { question: message.question, buffer: message.buffer });
        settings.onEvent({ type: 'ask', question: message.question });
      }
    });
    const fail = (error: Error): void => {
      reject(error);
      for (const call of waiting.values()) call.reject(error);
      waiting.clear();
    };
    worker.on('error', (error) => {
      console.error('Host lokal berhenti karena kesalahan:', error);
      fail(error instanceof Error ? error : new Error(String(error)));
    });
    worker.on('exit', () => {
      if (!closing) fail(new Error('Host lokal berhenti.'));
    });
  });

  return {
    call: (name, args) =>
      new Promise((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, name, args });
      }),
    answer,
    openQuestions: () => [...questions.values()].map((open) => open.question),
    html: (id) => pages.get(id),
    close: async () => {
      closing = true;
      for (const id of [...questions.keys()]) answer(id, { button: 'CLOSE', text: '' });
      await worker.terminate();
    },
  };
}
