/** The Ui of Sheets and Forms. `uiOf` is what SpreadsheetApp.getUi and FormApp.getUi return. */

import { defineClass, type EnumValue, enumName, enumValue } from './guard.ts';
import { HtmlOutput } from './html.ts';
import { call, execution, fail } from './kernel.ts';

interface Node {
  readonly type: 'menu' | 'item' | 'separator';
  readonly caption: string;
  readonly fn?: string;
  readonly children?: readonly Node[];
  readonly addon?: boolean;
}

class Menu {
  readonly #caption: string;
  readonly #addon: boolean;
  readonly #children: Node[] = [];
  constructor(caption: string, addon: boolean) {
    this.#caption = caption;
    this.#addon = addon;
  }
  addItem(caption: string, functionName: string): this {
    this.#children.push({ type: 'item', caption, fn: functionName });
    return this;
  }
  addSeparator(): this {
    this.#children.push({ type: 'separator', caption: '' });
    return this;
  }
  addSubMenu(menu: Menu): this {
    this.#children.push(nodeOf(menu));
    return this;
  }
  addToUi(): void {
    call('ui.addMenu', nodeOf(this));
  }
  static node(menu: Menu): Node {
    return { type: 'menu', caption: menu.#caption, children: [...menu.#children], addon: menu.#addon };
  }
}
const nodeOf = Menu.node;

class PromptResponse {
  readonly #button: string;
  readonly #text: string;
  constructor(button: string, text: string) {
    this.#button = button;
    this.#text = text;
  }
  getSelectedButton(): EnumValue {
    return enumValue('Button', this.#button);
  }
  getResponseText(): string {
    return this.#text;
  }
}

type Buttons = EnumValue | undefined;

/** `(prompt)`, `(prompt, buttons)` and `(title, prompt, buttons)` in one. */
function question(
  kind: 'alert' | 'prompt',
  a: string,
  b?: string | EnumValue,
  c?: Buttons,
): { button: string; text?: string } {
  const titled = typeof b === 'string';
  const buttons = titled ? c : b;
  return call('ui.ask', {
    kind,
    title: titled ? a : '',
    message: titled ? b : a,
    buttons: buttons ? enumName(buttons as EnumValue) : 'OK',
  });
}

class Ui {
  createMenu(caption: string): Menu {
    return new Menu(caption, false);
  }
  createAddonMenu(): Menu {
    return new Menu('', true);
  }
  alert(a: string, b?: string | EnumValue, c?: Buttons): EnumValue {
    return enumValue('Button', question('alert', a, b, c).button);
  }
  prompt(a: string, b?: string | EnumValue, c?: Buttons): PromptResponse {
    const answer = question('prompt', a, b, c);
    return new PromptResponse(answer.button, answer.text ?? '');
  }
  showSidebar(userInterface: HtmlOutput): void {
    call('ui.show', 'sidebar', HtmlOutput.page(userInterface));
  }
  showModalDialog(userInterface: HtmlOutput, title: string): void {
    call('ui.show', 'modal', { ...HtmlOutput.page(userInterface), title });
  }
  showModelessDialog(userInterface: HtmlOutput, title: string): void {
    call('ui.show', 'modeless', { ...HtmlOutput.page(userInterface), title });
  }
}

defineClass('Menu', Menu);
defineClass('PromptResponse', PromptResponse);
defineClass('Ui', Ui);

const ui = new Ui();
const CONTAINERS = { SpreadsheetApp: 'sheets', FormApp: 'forms' } as const;

/** The Ui of the open editor; throws where the script does not run in that editor. */
export function uiOf(service: keyof typeof CONTAINERS): object {
  if (execution.container?.kind !== CONTAINERS[service] || !execution.hasUi) {
    fail(`Cannot call ${service}.getUi() from this context.`);
  }
  return ui;
}
