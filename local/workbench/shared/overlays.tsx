import { openAddress } from './links.ts';
import { QuestionDialog } from './questions.tsx';
import { AddonDialog } from './surfaces.tsx';
import { Toasts } from './toasts.tsx';
import type { HostView } from './use-host.ts';

/** Dialogs, questions and toasts of the page. */
export function Overlays({ host, onFocus }: { host: HostView; onFocus(): void }) {
  return (
    <>
      {host.dialog && (
        <AddonDialog
          key={host.dialog.id}
          surface={host.dialog}
          onClose={host.closeDialog}
          onFocus={onFocus}
          onLink={(url) => openAddress(url, host.say)}
        />
      )}
      {host.questions.map((question) => (
        <QuestionDialog key={question.id} question={question} />
      ))}
      <Toasts toasts={host.toasts} onGone={host.dropToast} />
    </>
  );
}
