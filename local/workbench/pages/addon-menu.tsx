import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry } from '../messages.ts';

/** The add-on's menu of the Forms editor, behind the puzzle piece as at Google. Submenus stand indented. */
export function AddonMenu({ menu, onRun }: { menu: readonly MenuEntry[]; onRun(entry: MenuEntry): void }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    root.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const outside = (event: MouseEvent): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('click', outside);
    return () => document.removeEventListener('click', outside);
  }, [open]);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      setOpen(false);
      root.current?.querySelector('button')?.focus();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const entries = [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = entries.indexOf(document.activeElement as HTMLElement);
    entries.at((at + (event.key === 'ArrowDown' ? 1 : -1)) % entries.length)?.focus();
  };
  return (
    <div ref={root} class="ed-menu">
      <button
        type="button"
        class="wb-plain"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Ekstensi
      </button>
      {open && (
        <div role="menu" tabIndex={-1} aria-label="Ekstensi" onKeyDown={onKey}>
          <Entries
            entries={menu}
            depth={0}
            onRun={(entry) => {
              setOpen(false);
              onRun(entry);
            }}
          />
        </div>
      )}
    </div>
  );
}

interface EntriesProps {
  readonly entries: readonly MenuEntry[];
  readonly depth: number;
  onRun(entry: MenuEntry): void;
}

function Entries({ entries, depth, onRun }: EntriesProps) {
  const indent = { paddingLeft: `${16 + depth * 14}px` };
  return (
    <>
      {entries.map((entry, index) => {
        const key = `${index}-${entry.caption}`;
        if (entry.separator) return <hr key={key} />;
        if (entry.fn === null) {
          return (
            <fieldset key={key}>
              <legend style={indent}>{entry.caption}</legend>
              <Entries entries={entry.items} depth={depth + 1} onRun={onRun} />
            </fieldset>
          );
        }
        return (
          <button key={key} type="button" role="menuitem" style={indent} onClick={() => onRun(entry)}>
            {entry.caption}
          </button>
        );
      })}
    </>
  );
}
