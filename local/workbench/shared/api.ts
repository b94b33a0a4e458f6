import type { ApiArgs, ApiName, ApiResult, PageEvent, QuestionAnswer } from '../messages.ts';

/** Asks the host; throws with the server's sentence when it can't answer. */
export async function ask<N extends ApiName>(
  name: N,
  ...args: undefined extends ApiArgs<N> ? [] : [ApiArgs<N>]
): Promise<ApiResult<N>> {
  return (await post(name, args[0] ?? null)) as ApiResult<N>;
}

export async function answerQuestion(id: number, answer: QuestionAnswer): Promise<void> {
  await post('answer', { id, answer });
}

async function post(name: string, body: unknown): Promise<unknown> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** Listens to the host until the page goes; tells when the line breaks or is back, and tries again by itself. */
export function listen(onEvent: (event: PageEvent) => void, onLine: (connected: boolean) => void): void {
  const socket = new WebSocket(`ws://${location.host}/ws`);
  socket.addEventListener('open', () => onLine(true));
  socket.addEventListener('message', (message) => onEvent(JSON.parse(String(message.data)) as PageEvent));
  socket.addEventListener('close', () => {
    onLine(false);
    setTimeout(() => listen(onEvent, onLine), 1500);
  });
}
