import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question, QuestionAnswer } from '../messages.ts';
import { answerQuestion } from './api.ts';

type Button = QuestionAnswer['button'];

const LABELS: Readonly<Record<Button, string>> = {
  OK: 'OK',
  CANCEL: 'Batal',
  YES: 'Ya',
  NO: 'Tidak',
  CLOSE: 'Tutup',
};
const BUTTONS: Readonly<Record<Question['buttons'], readonly Button[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** `ui.alert` and `ui.prompt`: the script waits until one of the buttons is pressed or the dialog is closed. */
export function QuestionDialog({ question }: { question: Question }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [sent, setSent] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const answer = (button: Button): void => {
    if (sent) return;
    setSent(true);
    void answerQuestion(question.id, { button, text });
  };
  const titleId = `tanya-${question.id}`;
  return (
    <dialog
      ref={dialog}
      class="wb-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        answer('CLOSE');
      }}
    >
      <header>
        <h2 id={titleId}>{question.title || 'Budaya Kerja'}</h2>
        <button type="button" class="wb-icon" aria-label="Tutup" onClick={() => answer('CLOSE')}>
          ×
        </button>
      </header>
      <p class="wb-prewrap">{question.prompt}</p>
      {question.kind === 'prompt' && (
        <input
          type="text"
          aria-label={question.prompt || 'Jawaban'}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && answer(BUTTONS[question.buttons][0] ?? 'OK')}
        />
      )}
      <footer>
        {BUTTONS[question.buttons].map((button, index) => (
          <button
            key={button}
            type="button"
            class={index === 0 ? 'wb-primary' : 'wb-plain'}
            disabled={sent}
            onClick={() => answer(button)}
          >
            {LABELS[button]}
          </button>
        ))}
      </footer>
    </dialog>
  );
}
