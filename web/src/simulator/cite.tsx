import { useSignal } from '@preact/signals';
import { Icon } from '../parts/icon.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { later } from '../shell/lazy.tsx';
import { words } from '../words/words.ts';

const Citations = later(async () => (await import('./citations.tsx')).Citations);

/** A sentence to quote, in every language. */
export function Cite() {
  const w = words.value;
  const open = useSignal(false);
  return (
    <>
      <button type="button" class="btn quiet" onClick={() => (open.value = true)}>
        <Icon name="quote" />
        {w.cite}
      </button>
      <Sheet id="cite" open={open.value} title={w.citeTitle} onClose={() => (open.value = false)}>
        <p>{w.citeIntro}</p>
        {open.value && <Citations />}
      </Sheet>
    </>
  );
}
