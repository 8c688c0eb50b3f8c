import { computed, signal, useSignal } from '@preact/signals';
import { description } from '../app/description.ts';
import { afterFirstView } from '../app/first-view.ts';
import { changed, jumpTo, steps, take } from '../app/policy.ts';
import { canRedo, canUndo } from '../app/steps.ts';
import { Icon } from '../parts/icon.tsx';
import { useAfterPaint } from '../parts/after-paint.ts';
import { later } from '../shell/lazy.tsx';
import { words } from '../words/words.ts';
import { Dock } from './dock.tsx';
import { LeverGroup } from './lever-group.tsx';
import { Presets } from './presets.tsx';

/** Where there is more than one step, each with a way back. */
const StepsList = later(async () => (await import('./steps-list.tsx')).StepsList);
/** What a server computes is asked for once the first view stands. */
const FullRun = later(async () => (await import('./full-run.tsx')).FullRun);
const isSeen = signal(false);
void afterFirstView().then(() => (isSeen.value = true));

/** Groups in the order that the case gives, each with its levers. */
const groups = computed(() => {
  const d = description.value;
  return (d?.groups ?? []).map((group) => ({ ...group, levers: d?.levers.filter((l) => l.group === group.id) ?? [] })).filter((g) => g.levers.length > 0);
});

const isChanged = computed(() => changed.value.length > 0);

/** The levers that a phone shows one by one. */
const inFront = computed(() => {
  const all = groups.value.flatMap((g) => g.levers);
  const front = all.filter((l) => l.front);
  return front.length ? front : all;
});

export function LeverColumn() {
  const w = words.value;
  const solo = useSignal(0);
  const all = useSignal(false);
  const past = steps.value;
  const d = description.value;
  const isPainted = useAfterPaint(d !== null);
  if (!d || !isPainted) return <aside class="levers" id="levers" tabIndex={-1} aria-label={w.levers} aria-busy="true" />;
  const shown = inFront.value[solo.value % Math.max(1, inFront.value.length)];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || !past) return;
    event.preventDefault();
    jumpTo(past.at + (event.shiftKey ? 1 : -1));
  };
  return (
    <aside class={all.value ? 'levers all' : 'levers'} id="levers" tabIndex={-1} aria-labelledby="levers-title" onKeyDown={onKeyDown}>
      <div class="lev-top">
        <h2 id="levers-title">{w.levers}</h2>
        <span class="grow" />
        <button type="button" class="btn icon-only" disabled={!past || !canUndo(past)} title={w.undo} aria-label={w.undo} onClick={() => past && jumpTo(past.at - 1)}>
          <Icon name="undo" />
        </button>
        <button type="button" class="btn icon-only" disabled={!past || !canRedo(past)} title={w.redo} aria-label={w.redo} onClick={() => past && jumpTo(past.at + 1)}>
          <Icon name="redo" />
        </button>
        <button type="button" class="btn small" disabled={!isChanged.value} onClick={() => take({}, { kind: 'reset' })}>
          {w.resetAll}
        </button>
      </div>
      <Presets presets={d.presets} />
      <Dock levers={inFront.value} at={solo} all={all} />
      {groups.value.map((group) => (
        <LeverGroup key={group.id} name={group.name} levers={group.levers} solo={shown?.id ?? ''} />
      ))}
      {isSeen.value && <FullRun />}
      {past && past.list.length > 1 && <StepsList />}
    </aside>
  );
}
