import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { common } from '../../src/core/messages/sidebar.ts';

type Tone = 'plain' | 'good' | 'warn' | 'bad';

/** A section with a heading; `focused` moves the keyboard there when it appears, so that readers hear it. */
export function Card(props: {
  readonly title: string;
  readonly tone?: Tone;
  readonly focused?: boolean;
  readonly children?: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (props.focused) heading.current?.focus();
  }, [props.focused]);
  return (
    <section class={`card ${props.tone ?? 'plain'}`}>
      <h2 ref={heading} tabIndex={-1}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}

/** A failure takes the focus and is announced at once. */
export function Failure(props: { readonly message: string; readonly onRetry?: () => void }) {
  return (
    <div role="alert">
      <Card title={common.failedTitle} tone="bad" focused>
        <p>{props.message}</p>
        {props.onRetry && (
          <div class="actions">
            <button type="button" onClick={props.onRetry}>
              {common.retry}
            </button>
          </div>
        )}
      </Card>
    </div>
  );
}

/** Sentences of the server that do not stop the work; long lists are folded after `shown`. */
export function Warnings(props: { readonly items: readonly string[] }) {
  if (props.items.length === 0) return null;
  return (
    <Card title={common.warningsTitle} tone="warn">
      <Folded items={props.items} shown={5} />
    </Card>
  );
}

export function Folded(props: { readonly items: readonly string[]; readonly shown: number }) {
  const first = props.items.slice(0, props.shown);
  const rest = props.items.slice(props.shown);
  return (
    <>
      <Bullets items={first} />
      {rest.length > 0 && (
        <details>
          <summary>{common.andMore(rest.length)}</summary>
          <Bullets items={rest} />
        </details>
      )}
    </>
  );
}

export function Bullets(props: { readonly items: readonly string[] }) {
  return (
    <ul>
      {props.items.map((item, index) => (
        <li key={`${index}`}>{item}</li>
      ))}
    </ul>
  );
}

export function NextSteps(props: { readonly items: readonly string[] }) {
  return (
    <Card title={common.nextSteps}>
      <ol>
        {props.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    </Card>
  );
}

/** Announced once; the running seconds are for the eye only. */
export function Working(props: { readonly text: string }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div class="working">
      <span class="spinner" aria-hidden="true" />
      <span>
        {props.text} {seconds >= 20 && common.longWork}
      </span>
      {seconds >= 3 && <span aria-hidden="true">{common.seconds(seconds)}</span>}
    </div>
  );
}

/** An address to open in a new tab and to copy. */
export function LinkBox(props: { readonly label: string; readonly url: string; readonly primary?: boolean }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = () => copyText(props.url).then((done) => setState(done ? 'copied' : 'failed'));
  return (
    <div class="linkbox">
      <h3>{props.label}</h3>
      <a href={props.url} target="_blank" rel="noopener noreferrer">
        {props.url}
        <span class="visually-hidden"> {common.newTab}</span>
      </a>
      <div class="actions">
        <button
          type="button"
          class={props.primary ? 'small primary' : 'small'}
          onClick={copy}
          aria-label={`${common.copy}: ${props.label}`}
        >
          {common.copy}
        </button>
        <span role="status">
          {state === 'copied' && common.copied}
          {state === 'failed' && common.copyFailed}
        </span>
      </div>
    </div>
  );
}

/** The clipboard may be closed to the sandboxed frame; then the old way through a selection. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const box = document.createElement('textarea');
  const before = document.activeElement;
  box.value = text;
  document.body.append(box);
  box.select();
  const done = document.execCommand('copy');
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
