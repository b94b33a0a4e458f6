import type { WorkbookApi } from './engine/workbook-api.ts';
import type { ContainerRef, Zone } from './protocol.ts';

/** Everything that outlives an execution: files, stores, triggers, mail, what is on the screen. */
export interface World {
  readonly workbooks: Map<string, WorkbookApi>;
  readonly drive: Map<string, DriveItem>;
  /** Store name (`script`, `user:‹email›`, `document:‹id›`) → key → value. */
  readonly properties: Map<string, Map<string, string>>;
  readonly cache: Map<string, Map<string, { readonly value: string; readonly expires: number }>>;
  /** Lock name → holder: an execution's id, or `other` for another user. */
  readonly locks: Map<string, string>;
  triggers: TriggerState[];
  readonly outbox: Mail[];
  readonly ui: UiState;
}

export interface DriveItem {
  readonly id: string;
  name: string;
  readonly mimeType: string;
  parents: string[];
  owner: string;
  createdTime: string;
  modifiedTime: string;
  trashed: boolean;
  permissions: DrivePermission[];
  description: string;
  content: string;
}

export interface DrivePermission {
  readonly id: string;
  readonly type: 'user' | 'group' | 'domain' | 'anyone';
  readonly role: 'owner' | 'writer' | 'commenter' | 'reader';
  readonly emailAddress?: string;
  readonly domain?: string;
}

export interface TriggerState {
  readonly uid: string;
  readonly handler: string;
  readonly event: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT' | 'CLOCK' | 'ON_EVENT_UPDATED';
  readonly source: 'SPREADSHEETS' | 'FORMS' | 'CLOCK';
  readonly sourceId: string | null;
  readonly user: string;
  /** Of CLOCK: as the builder was told, `{everyHours: 2}`. */
  readonly schedule: Readonly<Record<string, number | string>>;
  /** The document it was made in or for. */
  readonly place: string | null;
  disabled: boolean;
}

export interface Mail {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly name: string;
  readonly replyTo: string;
  readonly time: number;
}

export interface Page {
  readonly html: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** What the bundle put on the screen, by container id where it belongs to one. */
export interface UiState {
  sidebar: (Page & { readonly containerId: string }) | null;
  dialog: (Page & { readonly containerId: string; readonly modal: boolean }) | null;
  readonly toasts: {
    readonly containerId: string;
    readonly message: string;
    readonly title: string;
    readonly seconds: number;
  }[];
  /** Every alert and prompt with its answer. */
  readonly questions: (Question & { readonly answer: Answer })[];
  readonly menus: Map<string, MenuNode[]>;
  /** What the person has selected, by container id. */
  readonly selection: Map<string, Zone>;
}

export interface MenuNode {
  readonly type: 'menu' | 'item' | 'separator';
  readonly caption: string;
  /** Of an item. */
  readonly fn?: string;
  readonly children?: readonly MenuNode[];
  /** Of a menu made by createAddonMenu. */
  readonly addon?: boolean;
}

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** A member of Ui.ButtonSet. */
  readonly buttons: string;
  readonly containerId: string;
}

/** A member of Ui.Button, and the text of a prompt. */
export interface Answer {
  readonly button: string;
  readonly text?: string;
}

/** What a workbench listens to. */
export type HostEvent =
  | { readonly type: 'sidebar' | 'dialog'; readonly container: ContainerRef; readonly page: Page }
  | {
      readonly type: 'toast';
      readonly container: ContainerRef;
      readonly message: string;
      readonly title: string;
      readonly seconds: number;
    }
  | { readonly type: 'mail'; readonly mail: Mail }
  | { readonly type: 'menu'; readonly container: ContainerRef; readonly menus: readonly MenuNode[] };

export const emptyWorld = (): World => ({
  workbooks: new Map(),
  drive: new Map(),
  properties: new Map(),
  cache: new Map(),
  locks: new Map(),
  triggers: [],
  outbox: [],
  ui: { sidebar: null, dialog: null, toasts: [], questions: [], menus: new Map(), selection: new Map() },
});
