/** The page's own name for what `installGoogleScript` puts into its window. */
interface PageWindow extends Window {
  google?: unknown;
}

/**
 * `google.script` inside an add-on page. Its source is put at the top of the page, so it stands on nothing
 * outside itself. Rules: a Date or function as an argument throws at once, as at Google; NaN goes as null.
 */
export function installGoogleScript(functions: readonly string[] | null): void {
  interface Handlers {
    readonly success: ((value: unknown, user: unknown) => void) | null;
    readonly failure: ((error: Error, user: unknown) => void) | null;
    readonly user: unknown;
  }
  type Reply = { ok: true; value: unknown } | { ok: false; name: string; message: string };
  const waiting = new Map<number, Handlers>();
  let next = 1;

  const illegal = (path: string): never => {
    throw new TypeError(`Failed due to illegal value in property: ${path}`);
  };
  const fromForm = (form: HTMLFormElement): Record<string, unknown> => {
    const fields: Record<string, unknown> = {};
    for (const [name, value] of new FormData(form)) {
      const known = fields[name];
      if (typeof value !== 'string') illegal(name);
      fields[name] = known === undefined ? value : Array.isArray(known) ? [...known, value] : [known, value];
    }
    return fields;
  };
  const plain = (value: unknown, path: string, seen: readonly unknown[]): unknown => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value !== 'object' || seen.includes(value)) return illegal(path);
    if (Array.isArray(value)) return value.map((entry) => plain(entry, path, [...seen, value]));
    if (value instanceof HTMLFormElement && seen.length === 0) return fromForm(value);
    const shape = Object.getPrototypeOf(value);
    if (shape !== Object.prototype && shape !== null) return illegal(path);
    const copy: Record<string, unknown> = {};
    for (const [key, entry] of Object.entries(value)) {
      if (entry !== undefined) copy[key] = plain(entry, path, [...seen, value]);
    }
    return copy;
  };

  const invoke = (fn: string, handlers: Handlers, args: readonly unknown[]): void => {
    const sent = args.map((value, index) => plain(value, String(index), []));
    const call = next++;
    waiting.set(call, handlers);
    parent.postMessage({ bk: 'call', call, fn, args: sent }, '*');
  };
  const exposed = (name: string): boolean =>
    !name.endsWith('_') && (functions === null || functions.includes(name));
  const runner = (handlers: Handlers): unknown =>
    new Proxy(
      {},
      {
        get(_target, name) {
          if (typeof name !== 'string') return undefined;
          if (name === 'withSuccessHandler')
            return (success: Handlers['success']) => runner({ ...handlers, success });
          if (name === 'withFailureHandler')
            return (failure: Handlers['failure']) => runner({ ...handlers, failure });
          if (name === 'withUserObject') return (user: unknown) => runner({ ...handlers, user });
          if (!exposed(name)) return undefined;
          return (...args: unknown[]) => invoke(name, handlers, args);
        },
      },
    );

  window.addEventListener('message', (event) => {
    const message = event.data as { bk?: string; call: number; reply: Reply } | null;
    if (event.source !== parent || message?.bk !== 'reply') return;
    const handlers = waiting.get(message.call);
    waiting.delete(message.call);
    if (!handlers) return;
    if (message.reply.ok) {
      handlers.success?.(message.reply.value, handlers.user);
      return;
    }
    const error = new Error(message.reply.message);
    error.name = message.reply.name;
    if (handlers.failure) handlers.failure(error, handlers.user);
    else console.error('google.script.run:', error);
  });

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || !/^https?:/.test(link.href)) return;
    event.preventDefault();
    parent.postMessage({ bk: 'open', url: link.href }, '*');
  });

  const strict = (label: string, members: Record<string, unknown>): unknown =>
    new Proxy(members, {
      get(target, name) {
        if (typeof name !== 'string' || name in target) return Reflect.get(target, name);
        throw new Error(`Host lokal: ${label}.${name} belum didukung`);
      },
    });
  const post = (message: unknown): void => parent.postMessage(message, '*');
  const host = strict('google.script.host', {
    close: () => post({ bk: 'close' }),
    setWidth: (width: number) => post({ bk: 'size', width, height: null }),
    setHeight: (height: number) => post({ bk: 'size', width: null, height }),
    editor: strict('google.script.host.editor', { focus: () => post({ bk: 'focus' }) }),
    origin: location.origin,
  });
  (window as PageWindow).google = strict('google', {
    script: strict('google.script', { run: runner({ success: null, failure: null, user: undefined }), host }),
  });
}

/** The page as the frame loads it: our `google.script` first, then the add-on's own HTML untouched. */
export function withGoogleScript(html: string, functions: readonly string[] | null): string {
  const source = `(${installGoogleScript.toString()})(${JSON.stringify(functions)})`.replace(/<\//g, '<\\/');
  const script = `<script>${source}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head)
    return `<!doctype html><html><head><base target="_top">${script}</head><body>${html}</body></html>`;
  const at = head.index + head[0].length;
  return html.slice(0, at) + script + html.slice(at);
}
