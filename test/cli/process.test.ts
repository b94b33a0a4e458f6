import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as a person types it, in a process of its own. */
const cli = (...args: string[]): Promise<Finished> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'local/cli.mjs'), ...args],
      { cwd: root },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });

describe('npm run -s cli', () => {
  let folder: string;
  const file = (name: string, content: string) => writeFile(join(folder, name), content);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cli-'));
    await file(
      'Pegawai.csv',
      'NIP,Nama,Unit Kerja\n198001152010011000,"Ratna Wulandari, S.Sos.",Sekretariat\n',
    );
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const run = (actions: string, ...more: string[]) =>
    cli('run', actions, '--in', folder, '--out', join(folder, 'hasil'), ...more);

  test('list prints each action with one line, --schema the shapes', async () => {
    const { code, stdout } = await cli('list');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^setup {2,}\S/m);
    expect(stdout).toMatch(/^tallyNominations {2,}\S/m);
    const schemas = JSON.parse((await cli('list', '--schema')).stdout);
    expect(Object.keys(schemas)).toEqual(['pengaturan.json', 'formulir.json', 'drive.json']);
  });

  test('a finished run prints nothing and leaves sheets and hasil.json', async () => {
    await file('Usulan.csv', 'Timestamp,Email Address,Usulan 1\n2026-03-01 08:00:00,a@contoh.go.id,=1+1\n');
    const { code, stdout } = await run('setup,tallyNominations');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const files = await readdir(join(folder, 'hasil'));
    expect(files).toEqual(
      expect.arrayContaining(['Hasil Penjaringan.csv', 'Jejak Suara.csv', 'Pengaturan.csv', 'hasil.json']),
    );
    expect(await readFile(join(folder, 'hasil', 'Jejak Suara.csv'), 'utf8')).toContain(
      "2,'=1+1,Tidak dikenal",
    );
    expect(await readFile(join(folder, 'hasil', 'Pegawai.csv'), 'utf8')).toContain('198001152010011000');
  });

  test('an action that cannot finish: exit 1, its sentence on stderr, results all the same', async () => {
    const { code, stdout, stderr } = await run('tallyNominations');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^tallyNominations: Lembar usulan tidak ditemukan\. \S/m);
    const { ok, actions } = JSON.parse(await readFile(join(folder, 'hasil', 'hasil.json'), 'utf8'));
    expect(ok).toBe(false);
    expect(actions[0]).toMatchObject({ name: 'tallyNominations', ok: false });
  });

  test('settings decide: a ballot after the closing time is late', async () => {
    await file('pengaturan.json', '{"closesAt": "2026-03-01 07:00"}');
    await file(
      'Usulan.csv',
      'Timestamp,Email Address,Usulan 1\n2026-03-01 08:00:00,a@contoh.go.id,Ratna Wulandari\n',
    );
    expect((await run('tallyNominations')).code).toBe(0);
    expect(await readFile(join(folder, 'hasil', 'Jejak Suara.csv'), 'utf8')).toContain('Setelah penutupan');
  });

  test.each([
    [['hapus'], /tidak dikenal/],
    [['run', 'setup', '--in', '/tidak/ada', '--out', '/tidak/ada'], /tidak ada/],
  ])('wrong use %j: exit 2', async (args, sentence) => {
    const { code, stdout, stderr } = await cli(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
  });

  test('an unknown action and a broken JSON file: exit 2', async () => {
    const unknown = await run('setup,terbang');
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toMatch(/"terbang" tidak ada/);
    await file('pengaturan.json', '{');
    expect((await run('setup')).code).toBe(2);
  });

  test('exec runs any Apps Script file in the host', async () => {
    await file(
      'skrip.js',
      'function coba(n) { var s = SpreadsheetApp.getActiveSheet(); s.getRange("A1").setValue(n); return s.getRange("A1").getValue() + 1; }',
    );
    expect(await cli('exec', join(folder, 'skrip.js'), 'coba', '--args', '[41]')).toMatchObject({
      code: 0,
      stdout: '42\n',
    });
    await file('rusak.js', 'function coba() { return SpreadsheetApp.getActive().getBandings(); }');
    const failed = await cli('exec', join(folder, 'rusak.js'), 'coba');
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(/getBandings/);
  });
});
