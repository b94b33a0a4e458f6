import type { WorkbookData } from './plugins/library.ts';
import { quietly } from './runtime.ts';

/** A message of the library's collaboration protocol. Revisions are chained: each names the one it builds on. */
export interface CollabMessage {
  readonly type: string;
  readonly serverRevisionId?: string;
  readonly nextRevisionId?: string;
  readonly clientId?: string;
  readonly client?: { readonly id: string };
  readonly [property: string]: unknown;
}

type Listener = (message: CollabMessage) => void;

/** What the library's Model wants as `transportService`. */
export interface TransportService {
  sendMessage(message: CollabMessage): Promise<void>;
  onNewMessage(id: string, callback: Listener): void;
  leave(id: string): void;
}

const BUILDS_ON_REVISION = new Set([
  'REMOTE_REVISION',
  'REVISION_UNDONE',
  'REVISION_REDONE',
  'SNAPSHOT_CREATED',
]);

/** What a joining client starts from: `new Model(data, {client, transportService}, [])`. */
export interface JoinAnswer {
  readonly data: WorkbookData;
  readonly revisionId: string;
}

/**
 * Where the authoritative model and the browser pages meet. A revision that does not build on the latest one is left
 * out; its sender rebases and sends it again, as the library's protocol has it.
 */
export class Room {
  private readonly listeners = new Map<string, Listener>();
  private readonly queue: CollabMessage[] = [];
  private delivering = false;
  private revision = 'START_REVISION';
  private exported: (() => WorkbookData) | null = null;

  /** Called once the authoritative model stands. */
  open(exportData: () => WorkbookData): void {
    this.exported = exportData;
    this.revision = exportData().revisionId;
  }

  get revisionId(): string {
    return this.revision;
  }

  join(): JoinAnswer {
    if (!this.exported) {
      throw new Error('The room is not open.');
    }
    const data = JSON.parse(JSON.stringify(this.exported())) as WorkbookData;
    return { data, revisionId: data.revisionId };
  }

  /** Registers a client that lives elsewhere (a WebSocket); `deliver` gets every message, its own included. */
  connect(clientId: string, deliver: Listener): { receive(message: CollabMessage): void; close(): void } {
    this.listeners.set(clientId, deliver);
    return {
      receive: (message) => this.receive(message),
      close: () => {
        this.listeners.delete(clientId);
        this.receive({ type: 'CLIENT_LEFT', version: 1, clientId });
      },
    };
  }

  /** A transport for a model of this process. */
  hub(clientId: string): TransportService {
    return {
      sendMessage: async (message) => this.receive(message),
      onNewMessage: (_id, callback) => this.listeners.set(clientId, callback),
      leave: () => this.listeners.delete(clientId),
    };
  }

  /** Takes a message in and hands it to everyone, in one order for all. */
  receive(message: CollabMessage): void {
    this.queue.push(message);
    if (this.delivering) {
      return;
    }
    this.delivering = true;
    try {
      for (let next = this.queue.shift(); next; next = this.queue.shift()) {
        const message = next;
        quietly(() => this.deliver(message));
      }
    } finally {
      this.delivering = false;
    }
  }

  private deliver(message: CollabMessage): void {
    if (message.type === 'SNAPSHOT') {
      return;
    }
    if (BUILDS_ON_REVISION.has(message.type)) {
      if (message.serverRevisionId !== this.revision || message.nextRevisionId === undefined) {
        return;
      }
      this.revision = message.nextRevisionId;
    }
    for (const listener of [...this.listeners.values()]) {
      listener(message);
    }
  }
}
