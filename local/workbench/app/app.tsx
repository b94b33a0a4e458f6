import { useEffect, useRef, useState } from 'preact/hooks';
import type { ContainerRef } from '../../host/protocol.ts';
import type { MenuEntry, PageEvent } from '../messages.ts';
import { ask } from '../shared/api.ts';
import { Frame } from '../shared/frame.tsx';
import { keepLinksInside, openAddress } from '../shared/links.ts';
import { Overlays } from '../shared/overlays.tsx';
import { Sidebar } from '../shared/surfaces.tsx';
import { useHost } from '../shared/use-host.ts';
import { addExtensionsMenu } from './addon-menu.ts';
import { type Confirmation, ConfirmDialog } from './confirm.tsx';
import { type Grid, type Inbox, startGrid } from './grid.ts';

import { Tools } from './tools.tsx';

const SHEETS: ContainerRef = { kind: 'sheets', id: '' };

/** The spreadsheet page: frame, grid with the add-on's menu, sidebar, dialogs, toasts. */
export function App() {
  const [failure, setFailure] = useState('');
  const [confirmation, setConfirmation] = useState<Confirmation | null>(null);
  const element = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  const inbox = useRef<Inbox>({ waiting: [], deliver: null });
  const menu = useRef<readonly MenuEntry[]>([]);
  const host = useHost(SHEETS, (event: PageEvent) => {
    if (event.type === 'activate') grid.current?.activate(event.sheetId);
    if (event.type !== 'collab') return;
    if (inbox.current.deliver) inbox.current.deliver(event.message);
    else inbox.current.waiting.push(event.message);
  });
  const focusGrid = (): void => grid.current?.focus();

  useEffect(() => {
    keepLinksInside(host.say);
    addExtensionsMenu(
      () => menu.current,
      ({ fn, caption }) => {
        if (fn === null) return;
        ask('runMenu', { container: SHEETS, fn, caption }).catch((error: Error) =>
          host.say(error.message, 'Gagal'),
        );
      },
    );
    const start = async (): Promise<void> => {
      if (!element.current) return;
      grid.current = await startGrid(element.current, inbox.current, {
        notify: host.say,
        fail: (text) => host.say(text, 'Kesalahan'),
        confirm: (text, yes, no) => setConfirmation({ text, yes, no: no ?? (() => undefined) }),
        moved: (cell) => void ask('activeCell', cell).catch(() => undefined),
      });
      menu.current = await ask('open', { container: SHEETS });
      element.current.dataset.ready = 'ya';
    };
    start().catch((error: Error) => setFailure(error.message));
  }, []);

  return (
    <Frame overview={host.overview} connected={host.connected} busy={host.busy} current="lembar">
      <Tools overview={host.overview} grid={grid} say={host.say} />
      {failure && (
        <p class="wb-failure" role="alert">
          {failure}
        </p>
      )}
      <main class="wb-work" aria-label="Lembar kerja">
        <div ref={element} class="wb-grid" />
        {host.sidebar && (
          <Sidebar
            surface={host.sidebar}
            onLink={(url) => openAddress(url, host.say)}
            onClose={host.closeSidebar}
            onFocus={focusGrid}
          />
        )}
      </main>
      {confirmation && <ConfirmDialog confirmation={confirmation} onDone={() => setConfirmation(null)} />}
      <Overlays host={host} onFocus={focusGrid} />
    </Frame>
  );
}
