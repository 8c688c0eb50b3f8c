import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words/words.ts';
import { Icon } from './icon.tsx';

/** A dialog at the right edge. The browser keeps the focus inside and gives it back. */
export function Sheet(p: { open: boolean; title: string; id: string; onClose: () => void; children: ComponentChildren }) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (p.open && dialog && !dialog.open) dialog.showModal();
    if (!p.open && dialog?.open) dialog.close();
  }, [p.open]);
  return (
    <dialog class="sheet" ref={ref} aria-labelledby={`${p.id}-title`} onClose={p.onClose} onClick={(event) => event.target === ref.current && ref.current?.close()}>
      {p.open && (
        <div class="sheet-in">
          <header>
            <h2 id={`${p.id}-title`}>{p.title}</h2>
            <button type="button" class="btn icon-only" aria-label={words.value.close} onClick={() => ref.current?.close()}>
              <Icon name="close" />
            </button>
          </header>
          {p.children}
        </div>
      )}
    </dialog>
  );
}
