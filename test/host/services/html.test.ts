import { hostWith } from '../support.ts';

function html(source: string) {
  const files = [
    { name: 'Code.js', source: 'function twice(text) { return text + text; }' },
    {
      name: 'halaman.html',
      source: '<p><?= nama ?></p><? for (const n of daftar) { ?><li><?!= n ?></li><? } ?>',
    },
  ];
  return hostWith('', { files }).run({ source, mode: 'FULL', container: null, result: 'json' });
}

test('templates: scriptlets, escaping, properties as variables, functions of the project', () => {
  const source = `const t = HtmlService.createTemplateFromFile('halaman');
    t.nama = 'Ani <b>'; t.daftar = ['<i>1</i>', twice('2')];
    t.evaluate().setTitle('x').getContent()`;
  expect(html(source).value).toBe('<p>Ani &#60;b&#62;</p><li><i>1</i></li><li>22</li>');
});

test('a page by file name, with or without its ending; an unknown one is named', () => {
  expect(html("HtmlService.createHtmlOutputFromFile('halaman.html').getContent().length > 3").value).toBe(
    true,
  );
  expect(html("HtmlService.createHtmlOutputFromFile('lain')").error?.message).toBe(
    'No HTML file named lain was found.',
  );
});

test('outputs are built, unknown meta tags refused', () => {
  const source =
    "HtmlService.createHtmlOutput('a').append('b').appendUntrusted('<').addMetaTag('viewport', 'x').getContent()";
  expect(html(source).value).toBe('ab&#60;');
  expect(html("HtmlService.createHtmlOutput('a').addMetaTag('robots', 'x')").error?.message).toMatch(
    /not allowed/,
  );
});
