import type { IncomingMessage } from 'node:http';

/** Headers of every answer: nothing from outside, nothing kept, no framing by others. */
export const COMMON_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/** The pages' own policy. The grid compiles formulas and templates (`unsafe-eval`) and sets styles by script. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Add-on pages: an origin of their own, inline code as HtmlService serves it, no request anywhere. */
export const ADDON_POLICY = [
  'sandbox allow-scripts allow-forms allow-popups allow-modals allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * Null when the request may be served, else why not. The Host must be ours (no rebinding of a foreign name to
 * loopback); whatever changes something must come from our own pages (Origin).
 */
export function refusal(request: IncomingMessage, port: number): string | null {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const host = request.headers.host ?? '';
  if (!own.includes(host)) return 'Host tidak dikenal';
  const origin = request.headers.origin;
  if (origin !== undefined && origin !== `http://${host}`) return 'Origin tidak dikenal';
  const changes = request.method !== 'GET' && request.method !== 'HEAD';
  const socket = request.headers.upgrade !== undefined;
  if ((changes || socket) && origin === undefined) return 'Origin tidak ada';
  if (request.headers['sec-fetch-site'] === 'cross-site') return 'Permintaan dari situs lain';
  return null;
}
