import { Model, Spreadsheet } from '@odoo/o-spreadsheet';
import { App, Component, xml } from '@odoo/owl';
import type { CollabMessage } from '../../host/engine/collab.ts';
import { googleSheetId } from '../../host/engine/core.ts';
import { ask } from '../shared/api.ts';
import { registerHostFunctions } from './formulas.ts';
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
  activate(sheetId: number): void;
  /** Google's id of the tab on show. */
  activeSheet(): number;
  focus(): void;
}

/** Messages of the session: they wait until the page has its snapshot, then go on in order. */
export interface Inbox {
  waiting: CollabMessage[];
  deliver: ((message: CollabMessage) => void) | null;
}

class Root extends Component {
  static override template = xml`<Spreadsheet t-props="props"/>`;
  static components = { Spreadsheet };
  static override props = ['*'];
}

/** Joins the host's session; what came while the snapshot was on its way is replayed after it. */
export async function startGrid(element: HTMLElement, inbox: Inbox, handlers: GridHandlers): Promise<Grid> {
  const [joined, templates] = await Promise.all([
    ask('join'),
    fetch('/o_spreadsheet.xml').then((response) => response.text()),
  ]);
  const recalculate: { now: () => void } = { now: () => undefined };
  registerHostFunctions(joined.functions, () => recalculate.now());
  const listeners = new Map<string, (message: CollabMessage) => void>();
  const model = new Model(joined.data, {
    client: { id: `halaman-${crypto.randomUUID()}`, name: 'Anda' },
    custom: { bk: { workbookId: joined.workbookId, run: null } },
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
  recalculate.now = () => model.dispatch('EVALUATE_CELLS');
  inbox.deliver = (message) => {
    for (const listener of [...listeners.values()]) listener(message);
  };
  for (const message of after(inbox.waiting, joined.revisionId)) inbox.deliver(message);
  await mountGrid(element, model, templates, handlers);
  return {
    activate: (sheetId) => activate(model, sheetId),
    activeSheet: () => googleSheetId(model.getters.getActiveSheetId()),
    focus: () => element.querySelector<HTMLElement>('.o-grid')?.focus(),
  };
}

async function mountGrid(
  element: HTMLElement,
  model: Model,
  templates: string,
  handlers: GridHandlers,
): Promise<void> {
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
