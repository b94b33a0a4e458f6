import type { QuestionAnswer } from './messages.ts';

/** Head: state, byte length. An answer to a prompt is cut at what fits. */
const HEAD = 8;
const ROOM = 64 * 1024;

export function newAnswerBuffer(): SharedArrayBuffer {
  return new SharedArrayBuffer(HEAD + ROOM);
}

/** Server side: hands the answer over and wakes the waiting script. */
export function putAnswer(buffer: SharedArrayBuffer, answer: QuestionAnswer): void {
  const text = answer.text.slice(0, 16_000);
  const bytes = new TextEncoder().encode(JSON.stringify({ ...answer, text }));
  new Uint8Array(buffer, HEAD).set(bytes.subarray(0, ROOM));
  const head = new Int32Array(buffer, 0, 2);
  head[1] = Math.min(bytes.length, ROOM);
  Atomics.store(head, 0, 1);
  Atomics.notify(head, 0);
}

/** Worker side: sleeps until the answer is there. */
export function takeAnswer(buffer: SharedArrayBuffer): QuestionAnswer {
  const head = new Int32Array(buffer, 0, 2);
  Atomics.wait(head, 0, 0);
  const bytes = new Uint8Array(buffer, HEAD, head[1]).slice();
  return JSON.parse(new TextDecoder().decode(bytes)) as QuestionAnswer;
}
