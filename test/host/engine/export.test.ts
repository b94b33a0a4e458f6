import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { excelNames } from '../../../local/host/engine/export-xlsx.ts';
import { createWorkbook } from '../../../local/host/engine/index.ts';
import type { Zone } from '../../../local/host/protocol.ts';

const zone = (row: number, col: number, rows = 1, cols = 1, sheetId = 0): Zone => ({
  sheetId,
  row,
  col,
  rows,
  cols,
});
const make = () => createWorkbook({ id: 'w', name: 'Buku', locale: 'id_ID', timeZone: 'Asia/Jakarta' });

test('CSV shows what the sheet shows, quoted by RFC 4180, harmless in Excel', () => {
  const book = make();
  const values = [
    ['Nama', 'a "b"'],
    ['=1+1', -5.5],
    ['-lima', 0.5],
    ['Ani, S.Sos.', '@x'],
    ['', 'baris\nbaru'],
  ];
  book.write(
    zone(0, 0, 5, 2),
    values.map((row) => row.map((value) => ({ value }))),
  );
  book.format(zone(2, 1), { numberFormat: '0.0%' });
  expect(book.exportCsv(0)).toBe(
    'Nama,"a ""b"""\r\n\'=1+1,"-5,5"\r\n\'-lima,"50,0%"\r\n"Ani, S.Sos.",\'@x\r\n,"baris\nbaru"\r\n',
  );
});

test('CSV rows load as text', () => {
  const book = make();
  const rows = [
    ['NIP', 'Nama'],
    ['198001012005011001', '=1+1'],
    ['TRUE', '1/2/2026', 'lebih'],
  ];
  const sheetId = book.loadSheetFromRows('Pegawai', rows);
  expect(book.values(zone(0, 0, 3, 3, sheetId))).toEqual([
    ['NIP', 'Nama', ''],
    ['198001012005011001', '=1+1', ''],
    ['TRUE', '1/2/2026', 'lebih'],
  ]);
  expect(book.sheets()[1]).toMatchObject({ name: 'Pegawai', rows: 1000, cols: 26 });
});

/** Files of a zip archive by their local headers; all ours are deflated. */
function unzip(archive: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(archive);
  const files = new Map<string, string>();
  let at = 0;
  while (bytes.readUInt32LE(at) === 0x04034b50) {
    const [packed, name] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)];
    const start = at + 30 + name;
    files.set(
      bytes.toString('utf8', at + 30, start),
      inflateRawSync(bytes.subarray(start, start + packed)).toString('utf8'),
    );
    at = start + packed;
  }
  return files;
}

test('the Excel file holds text as text, formulas with results, merges and a chart', async () => {
  const book = make();
  book.write(zone(0, 0, 3, 2), [
    [{ value: 'Nama' }, { value: 'Suara' }],
    [{ value: '007' }, { value: 5 }],
    [{ value: '=1+1' }, { formula: '=B2*2' }],
  ]);
  book.merge(zone(5, 0, 1, 2));
  book.format(zone(0, 0, 1, 2), { bold: true, background: '#ddeeff' });
  book.setChart({
    id: '1',
    sheetId: 0,
    type: 'BAR',
    ranges: [zone(0, 0, 3, 2)],
    headers: 1,
    anchor: { row: 8, col: 0, x: 0, y: 0 },
    width: 400,
    height: 300,
    options: { title: 'Suara' },
  });
  const archive = await book.exportXlsx();
  const files = unzip(archive);
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet0.xml',
      'xl/charts/chart1.xml',
    ]),
  );
  const sheet = files.get('xl/worksheets/sheet0.xml') ?? '';
  const strings = files.get('xl/sharedStrings.xml') ?? '';
  expect(sheet).toContain('<mergeCell ref="A6:B6"');
  expect(sheet).toMatch(/<f[^>]*>\s*B2\*2\s*<\/f>\s*<v>\s*10\s*<\/v>/);
  expect(strings).toMatch(/>\s*007\s*</);
  expect(strings).toMatch(/>\s*=1\+1\s*</);
  expect(strings).not.toContain('&apos;007');
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
  try {
    writeFileSync(join(folder, 'a.xlsx'), archive);
    expect(
      execFileSync(
        'python3',
        ['-c', 'import zipfile,sys;print(zipfile.ZipFile(sys.argv[1]).testzip())', join(folder, 'a.xlsx')],
        { encoding: 'utf8' },
      ).trim(),
    ).toBe('None');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('sheet names that Excel refuses are changed in the file only, formulas follow', async () => {
  const book = make();
  const other = book.createSheet("Ma'ruf 2025/2026", 1);
  book.write(zone(0, 0, 1, 1, other), [[{ value: 7 }]]);
  book.write(zone(0, 0), [[{ formula: "='Ma''ruf 2025/2026'!A1" }]]);
  const files = unzip(await book.exportXlsx());
  expect(files.get('xl/workbook.xml')).toContain('name="Ma ruf 2025 2026"');
  expect(files.get('xl/worksheets/sheet0.xml')).toMatch(
    />\s*(?:'|&apos;)Ma ruf 2025 2026(?:'|&apos;)!A1\s*</,
  );
  expect(book.sheets()[1]?.name).toBe("Ma'ruf 2025/2026");
  expect(excelNames(['a/b', 'a?b', 'x'.repeat(40), 'x'.repeat(35)])).toEqual([
    'a b',
    'a b 2',
    'x'.repeat(31),
    `${'x'.repeat(29)} 2`,
  ]);
});
