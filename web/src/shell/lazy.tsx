import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { signal, type Signal } from '@preact/signals';
import { afterFirstView } from '../app/first-view.ts';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/words.ts';

/** Well after the first view, which it must not delay. */
const AFTER = 4000;

/** A part whose code is fetched when it is first shown, or when there is time; at once where the address asks for it. */
export function later(fetch: () => Promise<ComponentType>, atOnce = false): ComponentType {
  const found: Signal<ComponentType | null> = signal(null);
  const failed = signal(false);
  const load = () => {
    failed.value = false;
    fetch().then(
      (component) => {
        found.value = component;
      },
      () => {
        failed.value = true;
      },
    );
  };
  if (atOnce) load();
  // Browsers remember a failed module, so the code is at hand before a connection can be lost.
  void afterFirstView().then(() =>
    setTimeout(() => {
      if (!found.peek() && navigator.onLine) load();
    }, AFTER),
  );
  return function Later() {
    useEffect(() => {
      if (!found.peek()) load();
    }, []);
    const Part = found.value;
    if (Part) return <Part />;
    return failed.value ? <Failure what={words.value.pageFailed} way={words.value.pageFailedWay} again={load} /> : <p class="quiet-note">{words.value.loading}…</p>;
  };
}
