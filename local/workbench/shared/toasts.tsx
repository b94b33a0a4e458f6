import { useEffect } from 'preact/hooks';

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  /** Negative stays until closed, as at Google. */
  readonly seconds: number;
}

/** `spreadsheet.toast`, at the bottom right. */
export function Toasts({ toasts, onGone }: { toasts: readonly Toast[]; onGone(id: number): void }) {
  return (
    <div class="wb-toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onGone={() => onGone(toast.id)} />
      ))}
    </div>
  );
}

function ToastCard({ toast, onGone }: { toast: Toast; onGone(): void }) {
  useEffect(() => {
    if (toast.seconds < 0) return undefined;
    const timer = setTimeout(onGone, toast.seconds * 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="wb-toast">
      <div>
        {toast.title && <strong>{toast.title}</strong>}
        <span class="wb-prewrap">{toast.text}</span>
      </div>
      <button type="button" class="wb-icon" aria-label="Tutup pemberitahuan" onClick={onGone}>
        ×
      </button>
    </div>
  );
}
