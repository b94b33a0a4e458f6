import { Model, Spreadsheet } from '@odoo/o-spreadsheet';
import { App, Component, xml } from '@odoo/owl';
import type { CollabMessage } from '../../host/engine/collab.ts';
import { googleSheetId } from '../../host/engine/core.ts';
import { ask } from '../shared/api.ts';
import { after } from './revisions.ts';
import { translate } from './translation.ts';

/** What the grid's own notices look like. */
interface Notice {
  readonly text: string;
  readonly type: string;
}

export interface GridHandlers {
  notify(text: string): void;
  fail(text: string): void;
  confirm(text: string, yes: () => void, no?: () => void): void;
  /** The selection or the visible tab changed. */
  moved(cell: ActiveCell): void;
}

export interface ActiveCell {
  readonly sheetId: number;
  readonly zone: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

export interface Grid {
  readonly model: Model;
  /** Takes a message of another participant of the session. */
  receive(message: CollabMessage): void;
  activate(googleSheetId: number): void;
  focus(): void;
}

class Root extends Component {
  static override template = xml`<Spreadsheet t-props="props"/>`;
  static components = { Spreadsheet };
  static override props = ['*'];
}

/**
 * Joins the host's session: messages that came while the snapshot was on its way are replayed after it.
 * `early` keeps collecting until this returns.
 */
export async function startGrid(
  element: HTMLElement,
  early: readonly CollabMessage[],
  handlers: GridHandlers,
): Promise<Grid> {
  const [joined, templates] = await Promise.all([
    ask('join'),
    fetch('/o_spreadsheet.xml').then((response) => response.text()),
  ]);
  const listeners = new Map<string, (message: CollabMessage) => void>();
  const clientId = `halaman-${crypto.randomUUID()}`;
  const model = new Model(joined.data, {
    client: { id: clientId, name: 'Anda' },
    custom: { bk: { workbookId: '', run: null } },
    transportService: {
      sendMessage: async (message: CollabMessage) => {
        await ask('collab', { message });
      },
      onNewMessage: (id: string, callback: (message: CollabMessage) => void) => {
        listeners.set(id, callback);
      },
      leave: (id: string) => {
        listeners.delete(id);
      },
    },
  });
  const receive = (message: CollabMessage): void => {
    for (const listener of [...listeners.values()]) listener(message);
  };
  for (const message of after(early, joined.revisionId)) receive(message);
  const app = new App(Root, {
    templates,
    translateFn: translate,
    props: {
      model,
      notifyUser: (notice: Notice) => handlers.notify(notice.text),
      raiseError: (text: string, done?: () => void) => {
        handlers.fail(text);
        done?.();
      },
      askConfirmation: (text: string, yes: () => void, no?: () => void) => handlers.confirm(text, yes, no),
    },
  });
  await app.mount(element);
  model.on('update', element, watchSelection(model, handlers));
  return {
    model,
    receive,
    activate: (sheetId) => activate(model, sheetId),
    focus: () => element.querySelector<HTMLElement>('.o-grid')?.focus(),
  };
}

function activate(model: Model, sheetId: number): void {
  const to = model.getters.getSheetIds().find((id: string) => googleSheetId(id) === sheetId);
  const from = model.getters.getActiveSheetId();
  if (to && to !== from) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: to });
}

/** Tells the host, after a pause, where the person stands: scripts may ask for the active cell. */
function watchSelection(model: Model, handlers: GridHandlers): () => void {
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const cell = {
        sheetId: googleSheetId(model.getters.getActiveSheetId()),
        zone: model.getters.getSelectedZone(),
      };
      const text = JSON.stringify(cell);
      if (text === told) return;
      told = text;
      handlers.moved(cell);
    }, 150);
  };
}
