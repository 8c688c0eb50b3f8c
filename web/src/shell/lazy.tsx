import { Fragment, type ComponentChildren, type ComponentType } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { signal, type Signal } from '@preact/signals';
import { afterFirstView } from '../app/first-view.ts';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/words.ts';

/** Well after the first view, which it must not delay. */
const AFTER = 4000;

const wanted: Promise<void>[] = [];

/** What the address asks for is here, or cannot be had. */
export const isAtHand = () => Promise.all(wanted);

/** Where what stood in its place had the keyboard, the part has it. */
function useKept(isThere: boolean): void {
  const isHeld = document.activeElement?.id === 'main';
  useLayoutEffect(() => {
    if (isHeld && document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true });
  }, [isThere]);
}

/**
 * A part whose code, with its styles, is fetched when it is first shown, or when there is time; at once where the address asks for it. Where its code is here
 * already, with another part that has it too, it stands there before the next paint.
 *
 * @param Frame what it stands in until then, where it brings its own
 */
export function later<P extends object = object>(fetch: () => Promise<ComponentType<P>>, atOnce = false, Frame: ComponentType<{ children: ComponentChildren }> = Fragment): ComponentType<P> {
  const found: Signal<ComponentType<P> | null> = signal(null);
  const failed = signal(false);
  let isOnItsWay = false;
  const load = async () => {
    if (isOnItsWay || found.peek()) return;
    isOnItsWay = true;
    failed.value = false;
    await fetch().then(
      (component) => {
        found.value = component;
      },
      () => {
        isOnItsWay = false;
        failed.value = true;
      },
    );
  };
  if (atOnce) wanted.push(load());
  // Browsers remember a failed module, so the code is at hand before a connection can be lost.
  void afterFirstView().then(() =>
    setTimeout(() => {
      if (navigator.onLine) void load();
    }, AFTER),
  );
  return function Later(props: P) {
    const Part = found.value;
    useKept(Part !== null);
    if (Part) return <Part {...props} />;
    if (!failed.value) void load();
    return <Frame>{failed.value ? <Failure what={words.value.pageFailed} way={words.value.pageFailedWay} again={() => void load()} /> : <p class="quiet-note">{words.value.loading}…</p>}</Frame>;
  };
}
