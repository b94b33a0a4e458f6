import { menuText } from './core/messages/addon.ts';
import type { MenuEntry } from './google/ui.ts';

/** The menu in Sheets. */
export const sheetsMenu: readonly MenuEntry[] = [
  { label: menuText.setup, call: 'openSetup' },
  {
    label: menuText.changeAgents,
    entries: [
      { label: menuText.makeForm, call: 'openFormMaker' },
      { label: menuText.adoptForm, call: 'openAdoption' },
      { label: menuText.tally, call: 'openTally' },
      { label: menuText.tie, call: 'openTie' },
    ],
  },
  {
    label: menuText.help,
    entries: [
      { label: menuText.guide, call: 'openGuide' },
      { label: menuText.selfTest, call: 'openSelfTest' },
      { label: menuText.detach, call: 'detachAddon' },
      { label: menuText.about, call: 'openAbout' },
    ],
  },
];

/** The menu in Forms. */
export const formsMenu: readonly MenuEntry[] = [
  { label: menuText.prepareForm, call: 'openFormMaker' },
  { label: menuText.summary, call: 'openSummary' },
  { label: menuText.help, entries: [{ label: menuText.about, call: 'openAbout' }] },
];

const callsOf = (entries: readonly MenuEntry[]): string[] =>
  entries.flatMap((entry) => {
    if (entry === 'separator') return [];
    return 'call' in entry ? [entry.call] : callsOf(entry.entries);
  });

/** Every top-level function the bundle may have, by who calls it; a test holds the bundle against it. */
export const entryPoints = {
  lifecycle: ['onInstall', 'onOpen'],
  menu: [...new Set([...callsOf(sheetsMenu), ...callsOf(formsMenu)])],
  triggers: ['onFormSubmitSheets', 'onFormSubmitForm'],
  sidebar: ['loadPage', 'runAction', 'listActions'],
  customFunctions: ['TOP_KANDIDAT'],
} as const;
