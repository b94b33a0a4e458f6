import { parentPort, workerData } from 'node:worker_threads';
import { newAnswerBuffer, takeAnswer } from './answer-buffer.ts';
import type { FromWorker, Question, ToWorker } from './messages.ts';
import { Session } from './session.ts';

/** The host's own thread: it may sleep while a person thinks about a question. */

const port = parentPort;
if (!port) throw new Error('The workbench host runs in a worker only.');
const tell = (message: FromWorker): void => port.postMessage(message);
const { distDir, folder } = workerData as { distDir: string; folder: string };

let nextQuestion = 1;

const BUTTON_SETS: readonly string[] = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'];

const session = new Session({
  distDir,
  folder,
  emit: (event) => tell({ kind: 'event', event }),
  publish: (id, html) => tell({ kind: 'html', id, html }),
  ask: ({ kind, title, message, buttons }, container) => {
    const buffer = newAnswerBuffer();
    const question: Question = {
      id: nextQuestion++,
      container,
      kind,
      title,
      prompt: message,
      buttons: (BUTTON_SETS.includes(buttons) ? buttons : 'OK') as Question['buttons'],
    };
    tell({ kind: 'ask', question, buffer });
    return takeAnswer(buffer);
  },
});

port.on('message', ({ id, name, args }: ToWorker) => {
  const handler = session.handlers[name] as (given: unknown) => unknown;
  Promise.resolve()
    .then(() => handler(args))
    .then(
      (value) => tell({ kind: 'reply', id, ok: true, value }),
      (error: unknown) =>
        tell({ kind: 'reply', id, ok: false, value: error instanceof Error ? error.message : String(error) }),
    );
});
tell({ kind: 'ready' });
