import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { type RunningWorkbench, startBuiltWorkbench } from './support.ts';

let workbench: RunningWorkbench;
beforeAll(async () => {
  workbench = await startBuiltWorkbench();
});
afterAll(() => workbench.stop());

interface Wish {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

function send({ method = 'GET', path = '/', headers = {}, body = '' }: Wish): Promise<number> {
  const { port } = new URL(workbench.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const own = (): string => new URL(workbench.url).host;
const json = { 'content-type': 'application/json' };
const socket = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
};

test('a page under a foreign name that points to loopback is refused', async () => {
  expect(await send({ headers: { host: `jahat.example:${new URL(workbench.url).port}` } })).toBe(403);
  expect(await send({ headers: { host: own() } })).toBe(200);
});

test('only our own pages may change anything', async () => {
  const call = (headers: Record<string, string>): Promise<number> =>
    send({ method: 'POST', path: '/api/executions', headers: { ...json, ...headers }, body: 'null' });
  expect(await call({ origin: 'http://jahat.example' })).toBe(403);
  expect(await call({ origin: 'null' })).toBe(403);
  expect(await call({})).toBe(403);
  expect(await call({ origin: `http://${own()}`, 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await call({ origin: `http://${own()}` })).toBe(200);
});

test('a form of another site, which can send only simple content types, gets nowhere', async () => {
  const headers = { origin: `http://${own()}`, 'content-type': 'text/plain' };
  expect(await send({ method: 'POST', path: '/api/executions', headers, body: 'null' })).toBe(415);
});

test('the live line is open to our own pages only', async () => {
  expect(await send({ path: '/ws', headers: { ...socket, origin: 'http://jahat.example' } })).toBe(403);
  expect(await send({ path: '/ws', headers: socket })).toBe(403);
  expect(await send({ path: '/ws', headers: { ...socket, origin: `http://${own()}` } })).toBe(101);
});

test('files outside the bundle are not served', async () => {
  for (const path of [
    '/../package.json',
    '/..%2fpackage.json',
    '/worker.mjs',
    '/html/tidak-ada',
    '/api/executions',
  ]) {
    expect(await send({ path })).toBe(404);
  }
});

test('other machines can not connect', async () => {
  const port = Number(new URL(workbench.url).port);
  const outer = Object.values(networkInterfaces())
    .flat()
    .find((face) => face && !face.internal && face.family === 'IPv4')?.address;
  if (!outer) return;
  const reached = await new Promise<boolean>((resolve) => {
    const line = connect({ host: outer, port, timeout: 1000 });
    line.once('connect', () => resolve(true));
    line.once('error', () => resolve(false));
    line.once('timeout', () => resolve(false));
  });
  expect(reached).toBe(false);
});
