import type { HostEvent } from '../../../local/host/world.ts';
import { hostWith } from '../support.ts';

function sheet(code: string, options: Parameters<typeof hostWith>[1] = {}) {
  const host = hostWith(code, options);
  return { host, container: { kind: 'sheets' as const, id: host.createSpreadsheet('Uji').id } };
}

const MENU = `function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu().addItem('Mulai', 'begin').addSeparator()
    .addSubMenu(ui.createMenu('Bantuan').addItem('Tentang', 'about')).addToUi();
}
function begin() { return 1; }
function about() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>Hai</p>').setWidth(400), 'Tentang'); }`;

test('the add-on menu bears the add-on’s name and its items run', () => {
  const { host, container } = sheet(MENU, { addonName: 'Uji Menu' });
  const [menu] = host.menu(container);
  expect(menu).toMatchObject({ caption: 'Uji Menu', addon: true });
  expect(menu?.children?.map(({ type }) => type)).toEqual(['item', 'separator', 'menu']);
  expect(host.clickMenu(container, ['Uji Menu', 'Bantuan', 'Tentang'])).toMatchObject({ ok: true });
  expect(host.world.ui.dialog).toMatchObject({
    title: 'Tentang',
    html: '<p>Hai</p>',
    width: 400,
    modal: true,
  });
});

test('a sidebar and its listener', () => {
  const seen: HostEvent[] = [];
  const code =
    "function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('isi').setTitle('Judul')); }";
  const { host, container } = sheet(code, { onEvent: (event) => seen.push(event) });
  host.runMenu(container, 'show');
  expect(host.world.ui.sidebar).toMatchObject({ title: 'Judul', html: 'isi', containerId: container.id });
  expect(seen).toMatchObject([{ type: 'sidebar' }]);
});

test('questions get the answers given beforehand and fail without', () => {
  const code = `function ask() {
    const ui = SpreadsheetApp.getUi();
    const button = ui.alert('Judul', 'Lanjut?', ui.ButtonSet.YES_NO);
    const reply = ui.prompt('Nama?', ui.ButtonSet.OK_CANCEL);
    return [button === ui.Button.YES, reply.getSelectedButton() === ui.Button.OK, reply.getResponseText()];
  }`;
  const { host, container } = sheet(code, { answers: [{ button: 'YES' }, { button: 'OK', text: 'Ani' }] });
  const run = () => host.run({ fn: 'ask', mode: 'FULL', container, result: 'json' });
  expect(run().value).toEqual([true, true, 'Ani']);
  expect(host.world.ui.questions[0]).toMatchObject({ title: 'Judul', message: 'Lanjut?', buttons: 'YES_NO' });
  expect(run().error?.message).toMatch(/nobody answers alert/);
});

test('// in a template literal of an inline script is mangled as at Google', () => {
  const code =
    'function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<script>var a = `http://x`; b();\\nvar c = \'http://y\';</script>")); }';
  const { host, container } = sheet(code);
  host.runMenu(container, 'show');
  expect(host.world.ui.sidebar?.html).toBe("<script>var a = `http:\nvar c = 'http://y';</script>");
});
