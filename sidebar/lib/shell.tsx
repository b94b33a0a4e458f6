import '../styles.css';
import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageData, PageName } from '../../src/api.ts';
import { common } from '../../src/core/messages/sidebar.ts';
import { Failure, Warnings, Working } from './parts.tsx';
import { CallError, loadPage } from './server.ts';

type Start =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string; readonly warnings: readonly string[] }
  | { readonly kind: 'ready'; readonly data: PageData; readonly warnings: readonly string[] };

/** Draws a page once its data has come; until then loading, on failure the sentence and a retry. */
export function mountPage(
  page: PageName,
  heading: string,
  content: (data: PageData, reload: () => void) => ComponentChildren,
): void {
  const root = document.getElementById('app');
  if (root) render(<Shell page={page} heading={heading} content={content} />, root);
}

function Shell(props: {
  readonly page: PageName;
  readonly heading: string;
  readonly content: (data: PageData, reload: () => void) => ComponentChildren;
}) {
  const [start, setStart] = useState<Start>({ kind: 'loading' });
  const load = () => {
    setStart({ kind: 'loading' });
    begin(props.page).then(setStart);
  };
  useEffect(load, []);
  return (
    <main>
      <h1 class="visually-hidden">{props.heading}</h1>
      <div role="status">{start.kind === 'loading' && <Working text={common.loading} />}</div>
      {start.kind !== 'loading' && <Warnings items={start.warnings} />}
      {start.kind === 'failed' && <Failure message={start.message} onRetry={load} />}
      {start.kind === 'ready' && props.content(start.data, load)}
    </main>
  );
}

async function begin(page: PageName): Promise<Start> {
  try {
    const reply = await loadPage(page);
    if (!reply.ok || reply.data === null) {
      return { kind: 'failed', message: reply.message, warnings: reply.warnings };
    }
    return { kind: 'ready', data: reply.data, warnings: reply.warnings };
  } catch (error) {
    if (error instanceof CallError) return { kind: 'failed', message: error.message, warnings: [] };
    throw error;
  }
}
