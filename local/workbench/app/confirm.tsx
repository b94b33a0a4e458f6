import { useEffect, useRef } from 'preact/hooks';

export interface Confirmation {
  readonly text: string;
  yes(): void;
  no(): void;
}

/** A yes/no question of the page itself. */
export function ConfirmDialog({ confirmation, onDone }: { confirmation: Confirmation; onDone(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = (then: () => void): void => {
    onDone();
    then();
  };
  return (
    <dialog ref={dialog} class="wb-dialog" aria-labelledby="wb-yakin" onCancel={() => close(confirmation.no)}>
      <header>
        <h2 id="wb-yakin">Konfirmasi</h2>
      </header>
      <p class="wb-prewrap">{confirmation.text}</p>
      <footer>
        <button type="button" class="wb-primary" onClick={() => close(confirmation.yes)}>
          Ya
        </button>
        <button type="button" class="wb-plain" onClick={() => close(confirmation.no)}>
          Batal
        </button>
      </footer>
    </dialog>
  );
}
