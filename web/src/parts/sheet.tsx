import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words/words.ts';
import { Icon } from './icon.tsx';

/** They come with the records that most dialogs show, well after the first view. Without them a dialog can still be read. */
const looks = () => import('../styles/records.css').catch(() => undefined);

/** A dialog at the right edge. The browser keeps the focus inside and gives it back. */
export function Sheet(p: { open: boolean; title: string; id: string; onClose: () => void; children: ComponentChildren }) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    let isWanted = p.open;
    if (isWanted) {
      void looks().then(() => {
        if (isWanted && dialog?.isConnected && !dialog.open) dialog.showModal();
      });
    } else if (dialog?.open) dialog.close();
    return () => {
      isWanted = false;
    };
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
