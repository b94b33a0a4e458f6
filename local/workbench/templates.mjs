/**
 * What the grid library's templates lack for people who use a keyboard or a screen reader. Each text must be found,
 * so that a new version of the library can't drop a mend unseen.
 */
const MENDS = [
  // Named range box beside the formula bar.
  [
    't-on-focus="onFocus"',
    `t-on-focus="onFocus" t-att-aria-label="props.placeholder or 'Sel atau rentang bernama'"`,
  ],
  // Zoom and font size.
  [
    'class="o-font-size o-number-input',
    `t-att-aria-label="props.title or 'Nilai'" class="o-font-size o-number-input`,
  ],
  ['class="o-grid-add-rows-input', 'aria-label="Banyaknya baris yang ditambah" class="o-grid-add-rows-input'],
  // Order of focus follows the page.
  [
    't-ref="o_composer"\n          tabindex="1"',
    't-ref="o_composer" role="textbox" aria-label="Isi sel"\n          tabindex="0"',
  ],
  // Menus open by keyboard too.
  [
    't-on-mouseover="(ev) => this.onMenuMouseOver(menu, ev)"\n              t-att-data-id="menu.id"',
    `t-on-mouseover="(ev) => this.onMenuMouseOver(menu, ev)"
              role="button" tabindex="0" aria-haspopup="menu"
              t-on-keydown="(ev) => ev.key === 'Enter' and this.toggleContextMenu(menu, ev)"
              t-att-data-id="menu.id"`,
  ],
];

/** The library's templates with our mends. */
export function mendTemplates(xml) {
  return MENDS.reduce((text, [found, mended]) => {
    if (!text.includes(found)) throw new Error(`Templat o-spreadsheet berubah: ${found}`);
    return text.replace(found, () => mended);
  }, xml);
}
