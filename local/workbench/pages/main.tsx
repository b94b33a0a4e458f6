import '../shared/frame.css';
import './pages.css';
import { render } from 'preact';
import { EditorPage } from './editor.tsx';
import { ExecutionsPage } from './executions.tsx';
import { FormPage } from './form.tsx';
import { OutboxPage } from './outbox.tsx';

function Page() {
  const form = /^\/form\/([\w-]+)(\/edit)?$/.exec(location.pathname);
  if (form?.[1] && form[2]) return <EditorPage id={form[1]} />;
  if (form?.[1]) return <FormPage id={form[1]} />;
  if (location.pathname === '/surat') return <OutboxPage />;
  return <ExecutionsPage />;
}

const root = document.getElementById('app');
if (root) render(<Page />, root);
