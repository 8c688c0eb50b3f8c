import { useComputed, useSignal } from '@preact/signals';
import type { Lever as LeverData } from '../contract.ts';
import { settings } from '../app/policy.ts';
import { words } from '../words/words.ts';
import { Lever } from './lever.tsx';

/** Levers that belong together: those in front in sight, the others folded away. `solo` is the one that a phone shows. */
export function LeverGroup({ name, levers, solo }: { name: string; levers: readonly LeverData[]; solo: string }) {
  const w = words.value;
  const anyFront = levers.some((l) => l.front);
  const front = anyFront ? levers.filter((l) => l.front) : [];
  const more = levers.filter((l) => !front.includes(l));
  const changed = useComputed(() => more.filter((l) => (settings.value?.[l.id] ?? l.baseline) !== l.baseline).length).value;
  const open = useSignal(false);
  const here = levers.some((l) => l.id === solo);
  const folded = more.length > 0 && (front.length > 0 || levers.length > 4);
  return (
    <fieldset class={here ? 'grp' : 'grp off'}>
      <legend>{name}</legend>
      {front.map((lever) => (
        <Lever key={lever.id} lever={lever} away={lever.id !== solo} />
      ))}
      {folded ? (
        <details class="more" open={open.value} onToggle={(event) => (open.value = event.currentTarget.open)}>
          <summary>
            {w.moreLevers(more.length)}
            {changed > 0 && <span class="count">{w.changedHere(changed)}</span>}
          </summary>
          {open.value && more.map((lever) => <Lever key={lever.id} lever={lever} away={lever.id !== solo} />)}
        </details>
      ) : (
        more.map((lever) => <Lever key={lever.id} lever={lever} away={lever.id !== solo} />)
      )}
    </fieldset>
  );
}
