import { doneText, menuText } from '../core/messages/addon.ts';
import { confirm, currentHost, tell } from '../google/ui.ts';
import { runAction } from './run.ts';

/** The menu item asks in the document's own dialog, then tells what happened. */
export function detachFromMenu(): void {
  const { ui } = currentHost();
  if (!confirm(ui, menuText.detach, doneText.detachQuestion)) return;
  tell(ui, menuText.title, runAction('detach', { confirmed: true }).message);
}
