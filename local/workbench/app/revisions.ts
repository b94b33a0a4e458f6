import type { CollabMessage } from '../../host/engine/collab.ts';

/** The messages that follow a snapshot: those before it are already in it. Messages without a revision don't matter. */
export function after(messages: readonly CollabMessage[], revisionId: string): readonly CollabMessage[] {
  const start = messages.findIndex((message) => message.serverRevisionId === revisionId);
  return start < 0 ? [] : messages.slice(start);
}
