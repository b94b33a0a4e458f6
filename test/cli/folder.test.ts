import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCsv, readFolder } from '../../local/cli/folder.ts';
import { fileName } from '../../local/cli/output.ts';

describe('parseCsv', () => {
  test('keeps every cell as text, with quotes, line breaks and blank rows', () => {
    const csv = '\uFEFFNIP,Nama\r\n198501012010011001,"Ani, S.Sos."\r\n\r\n=1+1,"dua\nbaris ""x"""\r\n';
    expect(parseCsv('a.csv', csv)).toEqual([
      ['NIP', 'Nama'],
      ['198501012010011001', 'Ani, S.Sos.'],
      [''],
      ['=1+1', 'dua\nbaris "x"'],
    ]);
  });

  test('a header of one column and a semicolon file are told apart by the header', () => {
    expect(parseCsv('a.csv', 'Usulan\n"Ani; Budi"\n')).toEqual([['Usulan'], ['Ani; Budi']]);
    expect(parseCsv('a.csv', 'NIP;Nama\n1;Ani, S.Sos.\n')).toEqual([
      ['NIP', 'Nama'],
      ['1', 'Ani, S.Sos.'],
    ]);
  });

  test('no line break at the end, and an empty file', () => {
    expect(parseCsv('a.csv', 'a,b\n1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(parseCsv('a.csv', '')).toEqual([]);
  });

  test('an open quote is named with its row', () => {
    expect(() => parseCsv('a.csv', 'a,b\n1,"2\n')).toThrow(/a\.csv, baris 2/);
  });
});

describe('readFolder', () => {
  test('one table a CSV, the known JSON files, nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cli-'));
    await writeFile(join(folder, 'Pegawai.csv'), 'NIP\n1\n');
    await writeFile(join(folder, 'pengaturan.json'), '{"unit":"Dinas"}');
    await writeFile(join(folder, 'catatan.txt'), 'x');
    const { tables, json } = await readFolder(folder);
    expect(tables).toEqual([{ name: 'Pegawai', rows: [['NIP'], ['1']] }]);
    expect([...json]).toEqual([['pengaturan.json', { unit: 'Dinas' }]]);
  });

  test('a folder that is not there', async () => {
    await expect(readFolder(join(tmpdir(), 'tidak-ada-sama-sekali'))).rejects.toThrow(/tidak ada/);
  });
});

describe('fileName', () => {
  test('is safe everywhere and never the same twice', () => {
    const taken = new Set<string>();
    const names = ['Hasil Penjaringan', 'a/b', 'a\\b', 'A_B', '..', 'con', 'é'];
    expect(names.map((name) => fileName(name, 'csv', taken))).toEqual([
      'Hasil Penjaringan.csv',
      'a_b.csv',
      'a_b (2).csv',
      'A_B (3).csv',
      '_.csv',
      'con_.csv',
      'é.csv',
    ]);
  });
});
