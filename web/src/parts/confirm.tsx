import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words/words.ts';

/** Deletes something once it was asked twice. */
export function Confirm({ name, onYes }: { name: string; onYes: () => Promise<void> }) {
  const w = words.value;
  const asking = useSignal(false);
  const busy = useSignal(false);
  const no = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking.value) no.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = asking.value;
  }, [asking.value]);
  if (!asking.value) {
    return (
      <button type="button" class="btn small" ref={first} aria-label={w.removeOf(name)} onClick={() => (asking.value = true)}>
        {w.remove}
      </button>
    );
  }
  const yes = async () => {
    busy.value = true;
    await onYes().finally(() => {
      busy.value = false;
      asking.value = false;
    });
  };
  return (
    <span class="confirm" role="group" aria-label={w.reallyRemove(name)}>
      <span class="fine">{w.reallyRemove(name)}</span>
      <button type="button" class="btn small" ref={no} disabled={busy.value} onClick={() => (asking.value = false)}>
        {w.keep}
      </button>
      <button type="button" class="btn small danger" disabled={busy.value} onClick={() => void yes()}>
        {w.yesRemove}
      </button>
    </span>
  );
}
