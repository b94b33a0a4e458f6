import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type WebSocket, WebSocketServer } from 'ws';
import { readAsset } from './assets.ts';
import { ADDON_POLICY, COMMON_HEADERS, PAGE_POLICY, refusal } from './guard.ts';
import type { ApiName, PageEvent, QuestionAnswer } from './messages.ts';
import { startWorker, type WorkerLink } from './worker-link.ts';

export interface WorkbenchSettings {
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** The built add-on, what clasp would push. */
  readonly distDir: string;
  /** Where “Simpan” and “Muat” keep states, a folder each. */
  readonly folder?: string;
  readonly assetsDir?: string;
  readonly workerScript?: URL;
}

export interface Workbench {
  readonly url: string;
  close(): Promise<void>;
}

const BODY_LIMIT = 64 * 1024 * 1024;

const API: ReadonlySet<string> = new Set<ApiName>([
  'overview',
  'open',
  'runMenu',
  'clientCall',
  'join',
  'collab',
  'formula',
  'activeCell',
  'form',
  'submit',
  'accept',
  'outbox',
  'executions',
  'csv',
  'xlsx',
  'importCsv',
  'reset',
  'save',
  'load',
]);
const isApi = (name: string): name is ApiName => API.has(name);

/** Serves the workbench on loopback only; the host runs in a worker, so that a script may wait for an answer. */
export async function startWorkbench(settings: WorkbenchSettings): Promise<Workbench> {
  const sockets = new Set<WebSocket>();
  const broadcast = (event: PageEvent): void => {
    const text = JSON.stringify(event);
    for (const socket of sockets) if (socket.readyState === socket.OPEN) socket.send(text);
  };
  takeTimeZone(settings.distDir);
  const link = await startWorker({
    script: settings.workerScript ?? new URL('./worker.mjs', import.meta.url),
    distDir: settings.distDir,
    folder: settings.folder ?? join(tmpdir(), 'budaya-kerja'),
    onEvent: broadcast,
  });
  const assetsDir = settings.assetsDir ?? fileURLToPath(new URL('../workbench/', import.meta.url));
  let port = 0;
  const server = createServer((request, response) => {
    const why = refusal(request, port);
    if (why) return answerText(response, 403, why);
    route(request, response, link, assetsDir).catch((error: unknown) => {
      answerText(response, 500, error instanceof Error ? error.message : String(error));
    });
  });
  const pages = new WebSocketServer({ noServer: true, maxPayload: BODY_LIMIT });
  server.on('upgrade', (request, socket, head) => {
    if (refusal(request, port) || request.url !== '/ws') {
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
      return;
    }
    pages.handleUpgrade(request, socket, head, (page) => {
      sockets.add(page);
      page.on('close', () => sockets.delete(page));
      for (const question of link.openQuestions()) page.send(JSON.stringify({ type: 'ask', question }));
    });
  });
  port = await listen(server, settings.port ?? 0);
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      for (const socket of sockets) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await link.close();
    },
  };
}

/** Scripts run in their manifest's time zone; a worker has the zone the process had when it started. */
function takeTimeZone(distDir: string): void {
  const manifest = JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8')) as {
    timeZone?: string;
  };
  process.env.TZ = manifest.timeZone ?? 'Asia/Jakarta';
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  link: WorkerLink,
  assetsDir: string,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'POST' && pathname.startsWith('/api/')) {
    return answerApi(request, response, link, pathname.slice('/api/'.length));
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return answerText(response, 405, 'Tidak didukung');
  if (pathname.startsWith('/html/')) {
    const html = link.html(pathname.slice('/html/'.length));
    if (html === undefined) return answerText(response, 404, 'Halaman add-on sudah ditutup.');
    return send(response, 200, 'text/html; charset=utf-8', html, ADDON_POLICY);
  }
  const asset = await readAsset(assetsDir, pathname);
  if (!asset) return answerText(response, 404, 'Tidak ada halaman di alamat ini.');
  send(response, 200, asset.type, asset.bytes, PAGE_POLICY);
}

async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  link: WorkerLink,
  name: string,
): Promise<void> {
  if (request.headers['content-type'] !== 'application/json') return answerText(response, 415, 'Hanya JSON');
  const args: unknown = JSON.parse((await readBody(request)) || 'null');
  if (name === 'answer') {
    const { id, answer } = args as { id: number; answer: QuestionAnswer };
    return send(response, 200, 'application/json', JSON.stringify(link.answer(id, answer)));
  }
  if (!isApi(name)) return answerText(response, 404, `Tidak ada layanan ${name}`);
  const value = await link.call(name, args);
  send(response, 200, 'application/json', JSON.stringify(value ?? null));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > BODY_LIMIT) throw new Error('Berkas terlalu besar (paling banyak 64 MB).');
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}

function answerText(response: ServerResponse, status: number, text: string): void {
  send(response, status, 'text/plain; charset=utf-8', text);
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  policy = "default-src 'none'",
): void {
  response.writeHead(status, { ...COMMON_HEADERS, 'content-type': type, 'content-security-policy': policy });
  response.end(body);
}
