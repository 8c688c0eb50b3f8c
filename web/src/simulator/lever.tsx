import { useComputed, useSignal } from '@preact/signals';
import type { Lever as LeverData } from '../contract.ts';
import { answer } from '../app/answer.ts';
import { atStep, lastStep, stepOf, written, writtenAt } from '../app/address.ts';
import { commit, move, settings } from '../app/policy.ts';
import { heldLever } from '../app/rest.ts';
import { openSources } from '../app/sources.ts';
import { Icon } from '../parts/icon.tsx';
import { words } from '../words/words.ts';

const BIG = 10;

/** A native slider: it acts while it moves; one step is one release. */
export function Lever({ lever, away }: { lever: LeverData; away: boolean }) {
  const w = words.value;
  const open = useSignal(false);
  const last = lastStep(lever);
  const { value } = useComputed(() => settings.value?.[lever.id] ?? lever.baseline);
  const step = stepOf(lever, value);
  const share = (s: number) => (last === 0 ? 0 : s / last);
  const differs = value !== lever.baseline;
  // A setting that lies between two steps is written by the answer about it.
  const said = useComputed(() => answer.value?.changed.find((c) => c.id === lever.id)?.to).value;
  const text = writtenAt(lever, value) ?? said ?? String(value);
  const idle = useComputed(() => answer.value?.idle?.find((i) => i.id === lever.id)?.why).value;
  const id = `lever-${lever.id}`;
  const to = (s: number) => move(lever.id, atStep(lever, Math.max(0, Math.min(last, s))));
  const hold = () => (heldLever.value = lever.id);
  const done = () => commit({ kind: 'lever', id: lever.id });
  const back = () => {
    move(lever.id, lever.baseline);
    done();
    document.getElementById(id)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    to(step + (event.key === 'PageUp' ? BIG : -BIG));
    done();
  };
  return (
    <div class={`lever${differs ? ' on' : ''}${away ? ' off' : ''}`}>
      <div class="lever-h">
        <span class="name">
          <label for={id}>{lever.name}</label>
          <button type="button" class="info" aria-expanded={open.value} aria-controls={`${id}-more`} onClick={() => (open.value = !open.value)}>
            <Icon name="info" size={15} />
            <span class="sr">{w.about(lever.name)}</span>
          </button>
        </span>
        <span class="at" aria-hidden="true">
          {text}
        </span>
      </div>
      <div class="track" onPointerEnter={hold} style={{ '--v': share(step), '--b': share(stepOf(lever, lever.baseline)) }}>
        <input
          id={id}
          type="range"
          min={0}
          max={last}
          step={1}
          value={step}
          aria-valuetext={text}
          aria-describedby={idle ? `${id}-idle ${id}-help` : `${id}-help`}
          onFocus={hold}
          onInput={(event) => to(event.currentTarget.valueAsNumber)}
          onChange={done}
          onKeyDown={onKeyDown}
        />
        <span class="tick" aria-hidden="true" />
      </div>
      <div class="ends">
        <span aria-hidden="true">{lever.lowWord}</span>
        {differs && (
          <button type="button" class="back" onClick={back}>
            <span class="sr">{w.backToBaseline(lever.name)} </span>
            {w.baselineIs(written(lever, lever.baseline))}
          </button>
        )}
        <span aria-hidden="true">{lever.highWord}</span>
      </div>
      {idle && (
        <p id={`${id}-idle`} class="idle">
          {idle}
        </p>
      )}
      <p id={`${id}-help`} class={open.value ? 'help' : 'sr'}>
        {lever.help}
      </p>
      <div id={`${id}-more`} class="help" hidden={!open.value}>
        {lever.notCovered && (
          <p>
            <b>{w.notCovered}.</b> {lever.notCovered}
          </p>
        )}
        {lever.expects && (
          <p>
            <b>{w.expects}.</b> {lever.expects}
          </p>
        )}
        {lever.sources.length > 0 && (
          <button type="button" class="textual" onClick={() => void openSources({ title: lever.name, ids: lever.sources })}>
            {w.sources}
            <span class="sr">: {lever.name}</span>
          </button>
        )}
      </div>
    </div>
  );
}
