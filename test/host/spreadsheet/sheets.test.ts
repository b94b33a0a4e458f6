import { Bench, EDITOR } from './run.ts';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});

describe('tabs', () => {
  test.each([
    ["ss.insertSheet('Satu')", 'A sheet with the name "Satu" already exists. Please enter another name.'],
    [
      'ss.getSheets().forEach(function (x) { ss.deleteSheet(x); })',
      "You can't remove all the sheets in a document.",
    ],
    ['s.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
    ['s.setFrozenRows(2); s.deleteRows(3, 998)', "You can't delete all non-frozen rows on the sheet."],
    ['s.insertRowsAfter(1, 400000)', 'above the limit of 10000000 cells'],
  ])('%s is refused', (source, message) => {
    expect(() => bench.run(source)).toThrow(message);
  });

  test('are made, named, moved and found', () => {
    const source = `var a = ss.insertSheet('Baru', 0); a.setName('Lain'); var c = ss.insertSheet('Salinan', {template: s});
      ss.setActiveSheet(a); ss.moveActiveSheet(2);
      return [ss.getSheets().map(function (x) { return x.getName(); }), ss.getSheetByName('tiada'), ss.getSheetByName('Lain').getSheetId() === a.getSheetId()];`;
    expect(bench.run(source)).toEqual([['Salinan', 'Lain', 'Satu', 'Lembar Dua'], null, true]);
  });

  test('size, rows and columns', () => {
    const source = `s.appendRow(['a', 1]); s.appendRow(['b', 2]); s.insertRowBefore(1); s.insertColumns(1); s.setColumnWidth(2, 150); s.hideRows(5);
      return [s.getLastRow(), s.getLastColumn(), s.getMaxRows(), s.getMaxColumns(), s.getDataRange().getA1Notation(), s.getColumnWidth(2), s.isRowHiddenByUser(5)];`;
    expect(bench.run(source)).toEqual([3, 3, 1001, 27, 'A1:C3', 150, true]);
  });

  test('clear keeps notes and validations', () => {
    const source = `s.getRange('A1').setValue(1).setNote('n').setFontWeight('bold').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
      s.clear(); var r = s.getRange('A1'); return [r.getValue(), r.getFontWeight(), r.getNote(), r.getDataValidation() !== null];`;
    expect(bench.run(source)).toEqual(['', 'normal', 'n', true]);
  });

  test('sort takes row 1 along unless it is frozen', () => {
    expect(
      bench.run(
        "s.getRange('A1:A3').setValues([['z'],['b'],['a']]); s.sort(1); return s.getRange('A1:A3').getValues();",
      ),
    ).toEqual([['a'], ['b'], ['z']]);
    expect(
      bench.run(
        "s.getRange('A1:A3').setValues([['z'],['b'],['a']]); s.setFrozenRows(1); s.sort(1); return s.getRange('A1:A3').getValues();",
      ),
    ).toEqual([['z'], ['a'], ['b']]);
  });
});

describe('copies and shifts', () => {
  test('a tab is copied into another spreadsheet', () => {
    const source = `s.getRange('A1:B1').setValues([['a', '=1+1']]).setFontWeight('bold'); s.getRange('A3:B3').merge();
      var other = SpreadsheetApp.create('Lain'); var c = s.copyTo(other);
      return [c.getName(), c.getRange('A1:B1').getValues(), c.getRange('A1').getFontWeight(), c.getRange('A3').getMergedRanges().length];`;
    expect(bench.run(source)).toEqual(['Copy of Satu', [['a', 2]], 'bold', 1]);
  });

  test('cells shift down and up', () => {
    const source = `s.getRange('A1:A3').setValues([[1],[2],[3]]); s.getRange('A2').insertCells(SpreadsheetApp.Dimension.ROWS);
      var one = s.getRange('A1:A4').getValues(); s.getRange('A1').deleteCells(SpreadsheetApp.Dimension.ROWS); return [one, s.getRange('A1:A3').getValues()];`;
    expect(bench.run(source)).toEqual([
      [[1], [''], [2], [3]],
      [[''], [2], [3]],
    ]);
  });

  test('what a script selects is active', () => {
    expect(
      bench.run(
        "s.getRange('B2:C3').activate(); return [SpreadsheetApp.getActiveRange().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation()];",
      ),
    ).toEqual(['B2:C3', 'B2']);
  });

  test('text is found and replaced', () => {
    const source = `s.getRange('A1:A3').setValues([['Ani'],['ani b'],['Budi']]); var f = s.createTextFinder('ani');
      return [f.findAll().map(function (r) { return r.getA1Notation(); }), s.createTextFinder('Budi').replaceAllWith('Citra'), s.getRange('A3').getValue()];`;
    expect(bench.run(source)).toEqual([['A1', 'A2'], 1, 'Citra']);
  });
});

describe('marks', () => {
  test('metadata sits on whole rows and columns and moves along', () => {
    const source = `s.getRange('C:C').addDeveloperMetadata('k', 'v'); s.insertColumns(1);
      var m = ss.createDeveloperMetadataFinder().withKey('k').find()[0];
      return [m.getValue(), m.getLocation().getColumn().getColumn(), m.getVisibility() === SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT];`;
    expect(bench.run(source)).toEqual(['v', 4, true]);
    expect(() => bench.run("s.getRange('A1:B2').addDeveloperMetadata('k')")).toThrow(
      'Adding developer metadata to arbitrary ranges',
    );
  });

  test('a protected sheet holds against other editors', () => {
    bench.run("var p = s.protect().setDescription('Hasil'); p.removeEditors(p.getEditors());");
    const other = bench.as(EDITOR);
    expect(() => other.run("s.getRange('A1').setValue(1)")).toThrow(
      'You are trying to edit a protected cell or object.',
    );
    expect(
      bench.run(
        "s.getRange('A1').setValue(1); return s.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getDescription();",
      ),
    ).toBe('Hasil');
  });

  test('named ranges', () => {
    expect(
      bench.run(
        "ss.setNamedRange('calon', s.getRange('B2:B5')); return ss.getRangeByName('calon').getA1Notation();",
      ),
    ).toBe('B2:B5');
  });

  test('charts are built, found again and removed', () => {
    const source = `var c = s.newChart().asBarChart().addRange(s.getRange('A1:B5')).setNumHeaders(1).setOption('title', 'Suara').setPosition(2, 4, 0, 0).build();
      s.insertChart(c); var found = s.getCharts()[0];
      s.updateChart(found.modify().setOption('title', 'Lain').build());
      return [s.getCharts().length, s.getCharts()[0].getOptions().get('title'), found.getRanges()[0].getA1Notation()];`;
    expect(bench.run(source)).toEqual([1, 'Lain', 'A1:B5']);
    expect(bench.run('s.removeChart(s.getCharts()[0]); return s.getCharts().length;')).toBe(0);
  });
});

describe('files, modes and the meter', () => {
  test('opening what is not there or not shared', () => {
    expect(() => bench.run("SpreadsheetApp.openById('tiada')")).toThrow(
      "is missing (perhaps it was deleted, or you don't have read access?)",
    );
    expect(() => bench.run("SpreadsheetApp.openByUrl('bukan')")).toThrow('Invalid argument: url');
    expect(
      bench.run(
        "var n = SpreadsheetApp.create('Baru', 10, 3); return [n.getName(), SpreadsheetApp.openById(n.getId()).getSheets()[0].getMaxRows()];",
      ),
    ).toEqual(['Baru', 10]);
  });

  test('a custom function reads and never writes', () => {
    expect(bench.run("return s.getRange('A1').getValue()", 'CUSTOM_FUNCTION')).toBe('');
    expect(() => bench.run("s.getRange('A1').setValue(1)", 'CUSTOM_FUNCTION')).toThrow(
      'You do not have permission to call setValue',
    );
  });

  test('round trips count under their names, getters of held objects do not', () => {
    const { serviceCalls } = bench.result(
      "var r = s.getRange('A1:B2'); r.getRow(); s.getName(); r.setValues([[1,2],[3,4]]); s.getLastRow(); ss.getSheetByName('Satu');",
    );
    expect(serviceCalls.byName).toEqual({
      'SpreadsheetApp.Spreadsheet.getSheets': 1,
      'SpreadsheetApp.Range.setValues': 1,
      'SpreadsheetApp.Sheet.getLastRow': 1,
      'SpreadsheetApp.Spreadsheet.getSheetByName': 1,
    });
  });

  test('the Sheets API sees SpreadsheetApp’s writes only after a flush', () => {
    expect(() =>
      bench.run("s.getRange('A1').setValue(1); Sheets.Spreadsheets.Values.get(ss.getId(), 'Satu');"),
    ).toThrow('SpreadsheetApp.flush()');
    expect(
      bench.run(
        "s.getRange('A1').setValue(1); SpreadsheetApp.flush(); return Sheets.Spreadsheets.Values.get(ss.getId(), 'Satu').values;",
      ),
    ).toEqual([['1']]);
  });

  test('API errors carry Google’s name and the method', () => {
    const { error } = bench.result(
      'Sheets.Spreadsheets.batchUpdate({requests: [{deleteSheet: {sheetId: 9}}]}, ss.getId());',
    );
    expect(error).toMatchObject({
      name: 'GoogleJsonResponseException',
      message:
        'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].deleteSheet: No grid with id: 9',
    });
    expect(
      bench.run("return Object.keys(Sheets.Spreadsheets.get(ss.getId(), {fields: 'properties.title'}))"),
    ).toEqual(['properties']);
  });
});
