import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(__dirname, '../..');
const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
const run = promisify(execFile);

interface PushedFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

/** The part of the Script API that `clasp push` uses, in memory. */
function scriptApi(state: { files: PushedFile[]; puts: number }): Server {
  return createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const known = /^\/v1\/projects\/test-script\/content/.test(request.url ?? '');
      if (known && request.method === 'PUT') {
        state.files = JSON.parse(Buffer.concat(chunks).toString('utf8')).files;
        state.puts++;
      }
      response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify(known ? { scriptId: 'test-script', files: state.files } : { error: { code: 404 } }),
      );
    });
  });
}

const credentials = {
  tokens: {
    default: {
      client_id: 'test',
      client_secret: 'test',
      type: 'authorized_user',
      refresh_token: 'test',
      access_token: 'test',
      expiry_date: Date.UTC(2099, 0, 1),
    },
  },
};

describe('clasp', () => {
  const state = { files: [] as PushedFile[], puts: 0 };
  let server: Server;
  let folder: string;

  beforeAll(async () => {
    server = scriptApi(state);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    folder = await mkdtemp(join(tmpdir(), 'clasp-'));
    await writeFile(join(folder, 'auth.json'), JSON.stringify(credentials));
    await cp(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
    const project = JSON.parse(await readFile(join(root, '.clasp.json'), 'utf8'));
    await writeFile(join(folder, '.clasp.json'), JSON.stringify({ ...project, scriptId: 'test-script' }));
  });

  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const push = () =>
    run(
      process.execPath,
      [clasp, '-A', join(folder, 'auth.json'), '-P', join(folder, '.clasp.json'), 'push', '--force'],
      {
        cwd: folder,
        env: {
          ...process.env,
          NODE_OPTIONS: `--require ${join(__dirname, 'loopback.cjs')}`,
          CLASP_TEST_ROOT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        },
      },
    );

  test('pushes exactly the built files, byte for byte', async () => {
    const { stdout } = await push();
    expect(stdout).toMatch(/Pushed \d+ files/);
    const built = (await readdir(join(root, 'dist'))).sort();
    const types: Record<string, string> = { SERVER_JS: 'js', HTML: 'html', JSON: 'json' };
    expect(state.files.map((file) => `${file.name}.${types[file.type]}`).sort()).toEqual(built);
    for (const file of state.files) {
      expect(file.source).toBe(
        await readFile(join(root, 'dist', `${file.name}.${types[file.type]}`), 'utf8'),
      );
    }
  });

  test('an unchanged push is not sent again', async () => {
    const before = state.puts;
    const { stdout } = await push();
    expect(stdout).toMatch(/already up to date/);
    expect(state.puts).toBe(before);
  });
});
