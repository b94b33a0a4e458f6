// Only names that Google calls stand here: life cycle, menu, triggers, sidebar, custom functions. No logic.
import type { PageName } from './api.ts';
import { topFromCells } from './commands/custom.ts';
import { detachFromMenu } from './commands/detach-menu.ts';
import { listActions, loadPage, runAction } from './commands/run.ts';
import { noteSubmission } from './commands/submissions.ts';
import { menuText } from './core/messages/addon.ts';
import { formsMenu, sheetsMenu } from './entries.ts';
import { addAddonMenu, currentHost, showPage } from './google/ui.ts';

global.onOpen = () => {
  const { container, ui } = currentHost();
  addAddonMenu(ui, container === 'sheets' ? sheetsMenu : formsMenu);
};

global.onInstall = () => {
  const { container, ui } = currentHost();
  addAddonMenu(ui, container === 'sheets' ? sheetsMenu : formsMenu);
};

global.openSetup = () => showPage('mulai', menuText.setup);
global.openFormMaker = () => showPage('formulir', menuText.makeForm);
global.openAdoption = () => showPage('hubungkan', menuText.adoptForm);
global.openTally = () => showPage('olah', menuText.tally);
global.openTie = () => showPage('olah', menuText.tie);
global.openSummary = () => showPage('ringkasan', menuText.summary);
global.openGuide = () => showPage('bantuan', menuText.guide);
global.openSelfTest = () => showPage('uji', menuText.selfTest);
global.openAbout = () => showPage('tentang', menuText.about);
global.detachAddon = () => detachFromMenu();

global.onFormSubmitSheets = () => noteSubmission();
global.onFormSubmitForm = () => noteSubmission();

global.loadPage = (page: PageName) => loadPage(page);
global.runAction = (name: string, args: unknown) => runAction(name, args);
global.listActions = () => listActions();

/**
 * Nama yang paling sering muncul, terbanyak lebih dahulu. Yang sama banyak ikut semua, jadi hasilnya bisa lebih dari n.
 *
 * @param {Array<Array<string>>} rentang Rentang berisi nama, satu nama setiap sel.
 * @param {number} n Berapa peringkat teratas; 5 bila kosong.
 * @return {Array<Array<string|number>>} Dua kolom: nama dan jumlahnya.
 * @customfunction
 */
global.TOP_KANDIDAT = (rentang: unknown, n: unknown) => topFromCells(rentang, n);
