import { hostWith } from '../support.ts';

const HEAD = 'const ss = SpreadsheetApp.getActive(); const sh = ss.getActiveSheet();';

function run(body: string) {
  const host = hostWith('');
  const id = host.createSpreadsheet('Uji').id;
  const container = { kind: 'sheets', id } as const;
  return host.run({ source: `(() => { ${HEAD} ${body} })()`, mode: 'FULL', container, result: 'json' });
}

test('references may be R1C1 text', () => {
  const body =
    "return ['R2C3', 'R1C1:R3C2'].map((t) => [sh.getRange(t).getA1Notation(), ss.getRange(t).getA1Notation()]);";
  expect(run(body).value).toEqual([
    ['C2', 'C2'],
    ['A1:B3', 'A1:B3'],
  ]);
});

test('formulas go in and out as R1C1 text', () => {
  const body = `sh.getRange('A1:A2').setValues([[4], [5]]);
    sh.getRange('B1:B2').setFormulaR1C1('=RC[-1]*R1C1&"R1C1"');
    return [sh.getRange('B1:B3').getFormulas(), sh.getRange('B1:B3').getFormulasR1C1(), sh.getRange('B2').getValue()];`;
  expect(run(body).value).toEqual([
    [['=A1*$A$1&"R1C1"'], ['=A2*$A$1&"R1C1"'], ['']],
    [['=R[0]C[-1]*R1C1&"R1C1"'], ['=R[0]C[-1]*R1C1&"R1C1"'], [null]],
    '20R1C1',
  ]);
});

test('a text style sets and tells a cell; styles inside a text are refused by name', () => {
  const body = `const style = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#ff0000').build();
    const cell = sh.getRange('A1').setItalicOff; return 1;`;
  expect(run(body).error?.message).toMatch(/setItalicOff/);
  const good = `const style = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#ff0000').build();
    const cell = sh.getRange('A1').setFontStyle('italic').setTextStyle(style); const read = cell.getTextStyle();
    return [cell.getFontWeight(), cell.getFontColor(), read.isBold(), read.isItalic(), read.getForegroundColor()];`;
  expect(run(good).value).toEqual(['bold', '#ff0000', true, true, '#ff0000']);
  const part = `SpreadsheetApp.newRichTextValue().setText('abc')
    .setTextStyle(0, 1, SpreadsheetApp.newTextStyle().build());`;
  expect(run(part).error?.message).toMatch(/RichTextValueBuilder\.setTextStyle belum didukung/);
});

test('a strict custom formula keeps out what breaks it, and the old value stays', () => {
  const body = `const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=LEN(A1)=3').setAllowInvalid(false);
    const cells = sh.getRange('A1:A2').setDataValidation(rule.build()); cells.setValues([['abc'], ['def']]);
    try { sh.getRange('A2').setValue('terlalu'); } catch (e) { return [e.message, sh.getRange('A2').getValue()]; }`;
  expect(run(body).value).toEqual([
    'The data you entered in cell A2 violates the data validation rules set on this cell.',
    'def',
  ]);
});

test('a tab linked to a form is not deleted before it is unlinked', () => {
  const body = `const form = FormApp.create('F').setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
    const tab = ss.getSheets().find((one) => one.getFormUrl()); const said = [];
    try { ss.deleteSheet(tab); } catch (e) { said.push(e.message); }
    SpreadsheetApp.flush();
    try { Sheets.Spreadsheets.batchUpdate({ requests: [{ deleteSheet: { sheetId: tab.getSheetId() } }] }, ss.getId()); }
    catch (e) { said.push(e.message); }
    form.removeDestination(); ss.deleteSheet(tab); return [said, ss.getNumSheets()];`;
  expect(run(body).value).toEqual([
    [expect.stringMatching(/linked form/), expect.stringMatching(/linked form/)],
    1,
  ]);
});

test.each([
  "SpreadsheetApp.newDataValidation().requireValueInList(['a', null])",
  "sh.getRangeList(['A1', undefined])",
  "sh.getRange('A1').setFormulas([[null]])",
  "FormApp.create('F').addListItem().setChoiceValues(['a', undefined])",
])('null and undefined are no elements of %s', (source) => {
  expect(run(`${source}; return 1;`).error?.message).toMatch(/don't match the method signature|empty/);
});

test('null in arrays of looks puts the default back', () => {
  const body = `const r = sh.getRange('A1:B1'); r.setBackground('#ff0000').setFontWeight('bold');
    r.setBackgrounds([[null, undefined]]).setFontWeights([[null, 'bold']]).setNotes([[null, 'n']]);
    return [r.getBackgrounds(), r.getFontWeights(), r.getNotes()];`;
  expect(run(body).value).toEqual([[['#ffffff', '#ffffff']], [['normal', 'bold']], [['', 'n']]]);
});

test.each([
  "sh.getRange('A1').setFontWeight('tebal')",
  'sh.setColumnWidth(1, -5)',
  "ss.setSpreadsheetTimeZone('Antah/Berantah')",
  "ss.setSpreadsheetLocale('??')",
])('%s is refused', (source) => {
  expect(run(`${source}; return 1;`).error?.message).toMatch(/^Invalid argument/);
});
