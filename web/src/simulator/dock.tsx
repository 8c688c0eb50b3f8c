import type { Signal } from '@preact/signals';
import type { Lever } from '../contract.ts';
import { answer } from '../app/answer.ts';
import { settings } from '../app/policy.ts';
import { Icon } from '../parts/icon.tsx';
import { words } from '../words/words.ts';
import { Change } from './outcomes.tsx';

/** On a phone: two outcomes and one lever stay under the thumb while any chart is in sight. */
export function Dock({ levers, at, all }: { levers: readonly Lever[]; at: Signal<number>; all: Signal<boolean> }) {
  const w = words.value;
  const n = levers.length;
  const go = (by: number) => {
    at.value = (at.value + by + n) % n;
  };
  return (
    <div class="dock">
      <dl class="mini">
        {answer.value?.outcomes.slice(0, 2).map((o) => (
          <div key={o.id}>
            <dt>{o.name}</dt>
            <dd>
              <b>{o.value}</b> {o.change && <Change outcome={o} />}
            </dd>
          </div>
        ))}
      </dl>
      <div class="solo-nav">
        <button type="button" class="btn icon-only" aria-label={w.previousLever} onClick={() => go(-1)}>
          <Icon name="left" />
        </button>
        <span class="dots" role="img" aria-label={w.leverOf({ n: (at.value % Math.max(1, n)) + 1, of: n })}>
          {levers.map((l, k) => (
            <i key={l.id} class={`${k === at.value ? 'cur ' : ''}${(settings.value?.[l.id] ?? l.baseline) !== l.baseline ? 'set' : ''}`} />
          ))}
        </span>
        <button type="button" class="btn icon-only" aria-label={w.nextLever} onClick={() => go(1)}>
          <Icon name="right" />
        </button>
        <span class="grow" />
        <button type="button" class="btn small" aria-expanded={all.value} onClick={() => (all.value = !all.value)}>
          {all.value ? w.oneLever : w.allLevers}
        </button>
      </div>
    </div>
  );
}
