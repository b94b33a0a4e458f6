import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Overview } from '../messages.ts';
import { ask } from '../shared/api.ts';
import { fromBase64, offer, XLSX_TYPE } from './download.ts';
import type { Grid } from './grid.ts';

interface ToolsProps {
  readonly overview: Overview | null;
  readonly grid: RefObject<Grid | null>;
  say(text: string, title?: string): void;
}

/** What Google has in its File menu: save, load, download, import. */
export function Tools({ overview, grid, say }: ToolsProps) {
  const attempt = (work: () => Promise<void>): void => {
    work().catch((error: Error) => say(error.message, 'Gagal'));
  };
  const download = (kind: 'buku' | 'tab' | 'csv'): void =>
    attempt(async () => {
      const active = grid.current?.activeSheet();
      if (active === undefined) throw new Error('Buku kerja belum terbuka.');
      if (kind === 'csv') {
        const csv = await ask('csv', { sheetId: active });
        return offer(csv.name, new Blob(['\ufeff', csv.text], { type: 'text/csv;charset=utf-8' }));
      }
      const file = await ask('xlsx', { sheetId: kind === 'tab' ? active : null });
      offer(file.name, new Blob([fromBase64(file.base64)], { type: XLSX_TYPE }));
    });
  return (
    <section class="wb-tools" aria-label="Berkas">
      <StateButton kind="Simpan" overview={overview} say={say} />
      <StateButton kind="Muat" overview={overview} say={say} />
      <button type="button" class="wb-plain" onClick={() => download('tab')}>
        Unduh tab (.xlsx)
      </button>
      <button type="button" class="wb-plain" onClick={() => download('csv')}>
        Unduh tab (.csv)
      </button>
      <button type="button" class="wb-plain" onClick={() => download('buku')}>
        Unduh buku (.xlsx)
      </button>
      <ImportButton
        onText={(name, text) =>
          attempt(async () => {
            const reply = await ask('importCsv', { name, text });
            say(reply.message, reply.ok ? 'CSV dimuat' : 'CSV tidak dimuat');
          })
        }
      />
    </section>
  );
}

function ImportButton({ onText }: { onText(name: string, text: string): void }) {
  return (
    <>
      <input
        id="wb-csv"
        type="file"
        accept=".csv,text/csv"
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) void file.text().then((text) => onText(file.name.replace(/\.csv$/i, ''), text));
          input.value = '';
        }}
      />
      <label for="wb-csv" class="wb-plain">
        Muat CSV respons …
      </label>
    </>
  );
}

/** “Simpan” and “Muat”: a name within the folder the workbench was started with. */
function StateButton({
  kind,
  overview,
  say,
}: {
  kind: 'Simpan' | 'Muat';
  overview: Overview | null;
  say: ToolsProps['say'];
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [name, setName] = useState('');
  const run = async (): Promise<void> => {
    dialog.current?.close();
    const reply = await ask(kind === 'Simpan' ? 'save' : 'load', { name });
    say(reply.message, reply.ok ? kind : `${kind} gagal`);
  };
  const saved = overview?.saved ?? [];
  const id = `wb-nama-${kind}`;
  return (
    <>
      <button
        type="button"
        class="wb-plain"
        onClick={() => {
          setName(kind === 'Muat' ? (saved[0] ?? '') : 'latihan');
          dialog.current?.showModal();
        }}
      >
        {kind} …
      </button>
      <dialog ref={dialog} class="wb-dialog" aria-labelledby={`${id}-judul`}>
        <header>
          <h2 id={`${id}-judul`}>{kind === 'Simpan' ? 'Simpan keadaan' : 'Muat keadaan'}</h2>
        </header>
        <p>
          Folder: <code>{overview?.folder}</code>
        </p>
        <div class="wb-fields">
          <label for={id}>Nama</label>
          {kind === 'Simpan' ? (
            <input id={id} type="text" value={name} onInput={(event) => setName(event.currentTarget.value)} />
          ) : (
            <select id={id} value={name} onChange={(event) => setName(event.currentTarget.value)}>
              {saved.length === 0 && <option value="">(belum ada simpanan)</option>}
              {saved.map((state) => (
                <option key={state} value={state}>
                  {state}
                </option>
              ))}
            </select>
          )}
        </div>
        <footer>
          <button
            type="button"
            class="wb-primary"
            disabled={!name.trim()}
            onClick={() => run().catch((error: Error) => say(error.message, `${kind} gagal`))}
          >
            {kind}
          </button>
          <button type="button" class="wb-plain" onClick={() => dialog.current?.close()}>
            Batal
          </button>
        </footer>
      </dialog>
    </>
  );
}
