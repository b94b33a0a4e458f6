import { useEffect, useRef } from 'preact/hooks';
import type { Surface } from '../messages.ts';
import { ask } from './api.ts';

/** What an add-on page sends to its frame; see `client-runtime.ts`. */
type FrameMessage =
  | { readonly bk: 'call'; readonly call: number; readonly fn: string; readonly args: readonly unknown[] }
  | { readonly bk: 'close' | 'focus' }
  | { readonly bk: 'open'; readonly url: string }
  | { readonly bk: 'size'; readonly width: number | null; readonly height: number | null };

interface FrameProps {
  readonly surface: Surface;
  onClose(): void;
  onFocus(): void;
  onLink(url: string): void;
  onSize(width: number | null, height: number | null): void;
}

/** The add-on's page in a frame of its own origin; only messages of this very frame are listened to. */
function AddonFrame({ surface, onClose, onFocus, onLink, onSize }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const receive = (event: MessageEvent): void => {
      const target = frame.current?.contentWindow;
      if (!target || event.source !== target) return;
      const message = event.data as FrameMessage;
      if (message.bk === 'call') void forward(target, surface, message);
      else if (message.bk === 'close') onClose();
      else if (message.bk === 'focus') onFocus();
      else if (message.bk === 'open') onLink(message.url);
      else if (message.bk === 'size') onSize(message.width, message.height);
    };
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  }, [surface.id]);
  return (
    <iframe
      ref={frame}
      key={surface.id}
      class="wb-frame"
      title={surface.title || 'Halaman add-on'}
      src={`/html/${surface.id}`}
      sandbox="allow-scripts allow-forms allow-popups allow-modals allow-downloads"
    />
  );
}

async function forward(
  target: Window,
  surface: Surface,
  message: Extract<FrameMessage, { bk: 'call' }>,
): Promise<void> {
  const reply = await ask('clientCall', {
    surface: surface.id,
    fn: message.fn,
    args: message.args,
  }).catch((error: unknown) => ({ ok: false as const, name: 'NetworkError', message: String(error) }));
  target.postMessage({ bk: 'reply', call: message.call, reply }, '*');
}

/** The sidebar, 300 pixels wide as at Google, with its title bar. */
export function Sidebar({ surface, onClose, onFocus, onLink }: Omit<FrameProps, 'onSize'>) {
  return (
    <aside class="wb-sidebar" aria-label={surface.title || 'Bilah samping'}>
      <header>
        <h2>{surface.title}</h2>
        <button type="button" class="wb-icon" aria-label="Tutup bilah samping" onClick={onClose}>
          ×
        </button>
      </header>
      <AddonFrame
        surface={surface}
        onClose={onClose}
        onFocus={onFocus}
        onLink={onLink}
        onSize={() => undefined}
      />
    </aside>
  );
}

/** A modal or modeless dialog with the size its HtmlOutput asked for. */
export function AddonDialog({ surface, onClose, onFocus, onLink }: Omit<FrameProps, 'onSize'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (surface.kind === 'modal') dialog.current?.showModal();
    else dialog.current?.show();
  }, [surface.id]);
  const size = (width: number | null, height: number | null): void => {
    if (!body.current) return;
    if (width !== null) body.current.style.width = `${width}px`;
    if (height !== null) body.current.style.height = `${height}px`;
  };
  return (
    <dialog
      ref={dialog}
      class="wb-dialog wb-addon-dialog"
      aria-label={surface.title || 'Dialog add-on'}
      onClose={onClose}
    >
      <header>
        <h2>{surface.title}</h2>
        <button type="button" class="wb-icon" aria-label="Tutup dialog" onClick={onClose}>
          ×
        </button>
      </header>
      <div ref={body} style={{ width: `${surface.width}px`, height: `${surface.height}px` }}>
        <AddonFrame surface={surface} onClose={onClose} onFocus={onFocus} onLink={onLink} onSize={size} />
      </div>
    </dialog>
  );
}
