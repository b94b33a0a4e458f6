import { Bench } from './run.ts';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});

describe('reading and writing values', () => {
  test('text is parsed as a person of the locale types it', () => {
    const source = `s.getRange('A1:G1').setValues([['=1+1', '+2*3', 'TRUE', '007', '57,9', "'007", 'Ani']]);
      return s.getRange('A1:G1').getValues();`;
    expect(bench.run(source)).toEqual([[2, 6, true, 7, 57.9, '007', 'Ani']]);
  });

  test('plain text format keeps an 18-digit number', () => {
    expect(
      bench.run(
        "s.getRange('A1').setNumberFormat('@').setValue('199001012015031002'); return s.getRange('A1').getValue();",
      ),
    ).toBe('199001012015031002');
  });

  test('empty reads as an empty text, display values are texts', () => {
    expect(
      bench.run(
        "s.getRange('A1').setValue(1.5); return [s.getRange('A1:B1').getValues(), s.getRange('A1:B1').getDisplayValues()];",
      ),
    ).toEqual([[[1.5, '']], [['1,5', '']]]);
  });

  test('a Date goes in and comes out on the workbook’s clock, in the script’s realm', () => {
    const source = `var d = new Date(Date.UTC(2026, 2, 1, 1, 30, 0)); s.getRange('A1').setValue(d);
      var v = s.getRange('A1').getValue(); return [v instanceof Date, v.getTime() === d.getTime(), s.getRange('A1').getDisplayValue()];`;
    expect(bench.run(source)).toEqual([true, true, '01/03/2026 08:30:00']);
  });

  test('undefined and null clear', () => {
    expect(
      bench.run(
        "var r = s.getRange('A1:B1'); r.setValues([[1, 2]]); r.setValues([[undefined, null]]); return r.getValues();",
      ),
    ).toEqual([['', '']]);
  });

  test('arrays belong to the script', () => {
    expect(
      bench.run(
        "var v = s.getRange('A1:B2').getValues(); return v instanceof Array && v[0] instanceof Array;",
      ),
    ).toBe(true);
  });

  test.each([
    [
      "s.getRange('A1:D1').setValues([[1,2,3,4,5]])",
      'The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 4.',
    ],
    [
      "s.getRange('A1:A2').setValues([[1]])",
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    ['s.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['s.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['s.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['s.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["s.getRange('A1:AB1')", 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["s.getRange('bukan rentang')", 'Range not found'],
    [
      "s.getRange('A1').setValue('x'.repeat(50001))",
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    ['s.getRange({})', "don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    ["s.getRange('A1').tiada()", 'SpreadsheetApp.Range.tiada'],
    ["s.getRange('A1').randomize()", 'SpreadsheetApp.Range.randomize'],
  ])('%s is refused', (source, message) => {
    expect(() => bench.run(source)).toThrow(message);
  });

  test('formulas take ; and a decimal comma', () => {
    expect(
      bench.run(
        "s.getRange('A1').setFormula('=SUM(1,5;2)'); return [s.getRange('A1').getValue(), s.getRange('A1').getFormula()];",
      ),
    ).toEqual([3.5, '=SUM(1,5;2)']);
  });

  test('notes, links and merges', () => {
    const source = `s.getRange('A1').setNote('catatan');
      var t = SpreadsheetApp.newRichTextValue().setText('Berkas').setLinkUrl('https://drive.google.com/file/d/x').build();
      s.getRange('B1').setRichTextValue(t); s.getRange('A3:C3').merge();
      return [s.getRange('A1').getNote(), s.getRange('B1').getRichTextValue().getLinkUrl(), s.getRange('A3').getMergedRanges().map(function (r) { return r.getA1Notation(); })];`;
    expect(bench.run(source)).toEqual(['catatan', 'https://drive.google.com/file/d/x', ['A3:C3']]);
    expect(() => bench.run("s.getRange('B3:C4').merge()")).toThrow(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
  });

  test('formats, singular and plural', () => {
    const source = `var r = s.getRange('A1:B1'); r.setFontWeights([['bold', 'normal']]).setBackground('#FF0000').setHorizontalAlignment('center');
      return [r.getFontWeights(), r.getBackgrounds(), r.getHorizontalAlignment(), s.getRange('C1').getBackground()];`;
    expect(bench.run(source)).toEqual([[['bold', 'normal']], [['#ff0000', '#ff0000']], 'center', '#ffffff']);
  });

  test('offset, cells and neighbours', () => {
    const source = `s.getRange('B2:B4').setValues([[1],[2],[3]]); var r = s.getRange('B2:C3');
      return [r.offset(1, 1).getA1Notation(), r.getCell(2, 2).getA1Notation(), s.getRange('B2').getNextDataCell(SpreadsheetApp.Direction.DOWN).getRow(),
        s.getRange('B3').getDataRegion().getA1Notation(), s.getRange('A:A').getA1Notation(), s.getRange('D1').isBlank()];`;
    expect(bench.run(source)).toEqual(['C3:D4', 'C3', 4, 'B2:B4', 'A:A', true]);
  });

  test('sorting a range by a column of the sheet', () => {
    expect(
      bench.run(
        "var r = s.getRange('B1:C3'); r.setValues([['b',2],['a',1],['c',3]]); r.sort({column: 3, ascending: false}); return r.getValues();",
      ),
    ).toEqual([
      ['c', 3],
      ['b', 2],
      ['a', 1],
    ]);
  });
});

describe('rules', () => {
  const strict =
    "var rule = SpreadsheetApp.newDataValidation().requireValueInList(['Ya','Tidak']).setAllowInvalid(false).build(); s.getRange('A1:A2').setDataValidation(rule);";

  test('a strict rule refuses other values, whole or not at all', () => {
    expect(() => bench.run(`${strict} s.getRange('A1:A2').setValues([['Ya'],['Mungkin']]);`)).toThrow(
      'The data you entered in cell A2 violates the data validation rules set on this cell.',
    );
    expect(bench.run("return s.getRange('A1').getValue()")).toBe('');
    expect(
      bench.run(
        `${strict} s.getRange('A1').setValue('Ya'); return s.getRange('A1').getDataValidation().getCriteriaType().toString();`,
      ),
    ).toBe('VALUE_IN_LIST');
  });

  test('conditional formats come back as set', () => {
    const source = `var rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('Tidak').setBackground('#ff0000').setRanges([s.getRange('A1:A9')]).build();
      s.setConditionalFormatRules([rule]); var back = s.getConditionalFormatRules()[0];
      return [back.getRanges()[0].getA1Notation(), back.getBooleanCondition().getCriteriaValues()];`;
    expect(bench.run(source)).toEqual(['A1:A9', ['Tidak']]);
  });
});
