import { useEffect, useState } from 'preact/hooks';
import type { ContainerRef } from '../../host/protocol.ts';
import type { Overview, PageEvent, Question, Surface } from '../messages.ts';
import { ask, listen } from './api.ts';
import type { Toast } from './toasts.tsx';

export interface HostView {
  readonly overview: Overview | null;
  readonly connected: boolean;
  readonly busy: string | null;
  readonly toasts: readonly Toast[];
  readonly questions: readonly Question[];
  readonly sidebar: Surface | null;
  readonly dialog: Surface | null;
  say(text: string, title?: string): void;
  dropToast(id: number): void;
  closeSidebar(): void;
  closeDialog(): void;
}

/** Whether something on show belongs to this page. Toasts, dialogs and sidebars of a form belong to its editor. */
const belongs = (mine: ContainerRef, its: ContainerRef): boolean =>
  mine.kind === its.kind && (mine.kind === 'sheets' || mine.id === its.id);

/** Follows the host from a page: its state, and what add-on scripts show in the page's container. */
export function useHost(container: ContainerRef | null, onEvent: (event: PageEvent) => void): HostView {
  const [overview, setOverview] = useState<Overview | null>(null);
  const [connected, setConnected] = useState(true);
  const [busy, setBusy] = useState<string | null>(null);
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [questions, setQuestions] = useState<readonly Question[]>([]);
  const [sidebar, setSidebar] = useState<Surface | null>(null);
  const [dialog, setDialog] = useState<Surface | null>(null);

  const addToast = (toast: Omit<Toast, 'id'>): void =>
    setToasts((shown) => [...shown.slice(-3), { ...toast, id: Date.now() + Math.random() }]);
  const say = (text: string, title = ''): void => addToast({ title, text, seconds: 6 });
  const show = (event: PageEvent): void => {
    if (event.type === 'surface' && container && belongs(container, event.surface.container)) {
      if (event.surface.kind === 'sidebar') setSidebar(event.surface);
      else setDialog(event.surface);
    } else if (event.type === 'ask' && container && belongs(container, event.question.container)) {
      setQuestions((open) => [...open.filter((other) => other.id !== event.question.id), event.question]);
    } else if (event.type === 'answered') {
      setQuestions((open) => open.filter((question) => question.id !== event.id));
    } else if (event.type === 'toast' && container?.kind === 'sheets') addToast(event);
    else if (event.type === 'busy') setBusy(event.label);
    else if (event.type === 'reload') location.reload();
  };
  useEffect(() => {
    const refresh = (): void => {
      ask('overview').then(setOverview, (error: Error) => say(error.message, 'Kesalahan'));
    };
    listen(
      (event) => {
        show(event);
        if (event.type === 'changed') refresh();
        onEvent(event);
      },
      (line) => {
        setConnected(line);
        if (line) refresh();
      },
    );
  }, []);
  return {
    overview,
    connected,
    busy,
    toasts,
    questions,
    sidebar,
    dialog,
    say,
    dropToast: (id) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
    closeSidebar: () => setSidebar(null),
    closeDialog: () => setDialog(null),
  };
}
