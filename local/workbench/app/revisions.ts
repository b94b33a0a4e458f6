/** A message of the grid's collaboration protocol, as far as we look into it. */
export interface Revision {
  readonly type: string;
  readonly serverRevisionId?: string;
  readonly nextRevisionId?: string;
}

/** The messages that follow a snapshot: those before it are already in it. Messages without a revision don't matter. */
export function after(messages: readonly Revision[], revisionId: string): readonly Revision[] {
  const start = messages.findIndex((message) => message.serverRevisionId === revisionId);
  return start < 0 ? [] : messages.slice(start);
}
