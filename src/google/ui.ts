/** A menu as data: an item calls a top-level function of the bundle. */
export type MenuEntry =
  | { readonly label: string; readonly call: string }
  | { readonly label: string; readonly entries: readonly MenuEntry[] }
  | 'separator';

export interface Host {
  readonly container: 'sheets' | 'forms';
  readonly ui: GoogleAppsScript.Base.Ui;
}

/** Where the add-on is open. Only one of the two apps gives a Ui; the other throws. */
export function currentHost(): Host {
  try {
    return { container: 'sheets', ui: SpreadsheetApp.getUi() };
  } catch {
    return { container: 'forms', ui: FormApp.getUi() };
  }
}

function fillMenu(
  menu: GoogleAppsScript.Base.Menu,
  entries: readonly MenuEntry[],
  ui: GoogleAppsScript.Base.Ui,
): void {
  for (const entry of entries) {
    if (entry === 'separator') menu.addSeparator();
    else if ('call' in entry) menu.addItem(entry.label, entry.call);
    else {
      const sub = ui.createMenu(entry.label);
      fillMenu(sub, entry.entries, ui);
      menu.addSubMenu(sub);
    }
  }
}

/** Works in AuthMode NONE: uses nothing but the Ui. */
export function addAddonMenu(ui: GoogleAppsScript.Base.Ui, entries: readonly MenuEntry[]): void {
  const menu = ui.createAddonMenu();
  fillMenu(menu, entries, ui);
  menu.addToUi();
}

export function showPage(page: string, title: string): void {
  const output = HtmlService.createHtmlOutputFromFile(`sidebar-${page}`).setTitle(title);
  currentHost().ui.showSidebar(output);
}

/** Yes or no, in the document's own dialog. */
export function confirm(ui: GoogleAppsScript.Base.Ui, title: string, text: string): boolean {
  return ui.alert(title, text, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

export function tell(ui: GoogleAppsScript.Base.Ui, title: string, text: string): void {
  ui.alert(title, text, ui.ButtonSet.OK);
}
