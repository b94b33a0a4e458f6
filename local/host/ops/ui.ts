import type { Execution } from '../execution.ts';
import { type OpTable, ServiceError } from '../op.ts';
import { mangled } from '../sandbox.ts';
import type { Answer, MenuNode, Page, Question } from '../world.ts';

const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK', 'CLOSE'],
  OK_CANCEL: ['OK', 'CANCEL', 'CLOSE'],
  YES_NO: ['YES', 'NO', 'CLOSE'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL', 'CLOSE'],
};

function containerOf(exec: Execution): NonNullable<Execution['container']> {
  if (!exec.container) throw new ServiceError('Cannot show a user interface from this context.');
  return exec.container;
}

function ask(exec: Execution, given: Omit<Question, 'containerId'>): Answer {
  const question: Question = { ...given, containerId: containerOf(exec).id };
  const answer = exec.host.ask(question);
  if (!BUTTONS[question.buttons]?.includes(answer.button)) {
    throw new ServiceError(`Host lokal: the answer ${answer.button} is no button of ${question.buttons}`);
  }
  exec.world.ui.questions.push({ ...question, answer });
  return answer;
}

function show(exec: Execution, how: 'sidebar' | 'modal' | 'modeless', given: Page): void {
  const container = containerOf(exec);
  const page: Page = { ...given, html: mangled(given.html), title: given.title || 'Apps Script application' };
  const { ui } = exec.world;
  if (how === 'sidebar') ui.sidebar = { ...page, containerId: container.id };
  else ui.dialog = { ...page, containerId: container.id, modal: how === 'modal' };
  exec.host.emit({ type: how === 'sidebar' ? 'sidebar' : 'dialog', container, page });
}

/** What appears on the screen. */
export const uiOps: OpTable = {
  'ui.addMenu': (exec: Execution, given: MenuNode) => {
    const container = containerOf(exec);
    const node = given.addon ? { ...given, caption: exec.host.addonName } : given;
    const { menus } = exec.world.ui;
    const others = (menus.get(container.id) ?? []).filter(({ caption }) => caption !== node.caption);
    menus.set(container.id, [...others, node]);
    exec.host.emit({ type: 'menu', container, menus: menus.get(container.id) ?? [] });
  },
  'ui.show': show,
  'ui.ask': ask,
  'ui.toast': (exec: Execution, message: string, title = '', seconds = 5) => {
    const container = containerOf(exec);
    exec.world.ui.toasts.push({ containerId: container.id, message, title, seconds });
    exec.host.emit({ type: 'toast', container, message, title, seconds });
  },
};
