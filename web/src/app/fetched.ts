import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { ok, once } from './programs.ts';

/** A file whose name may change; `none` where there is none. */
export type Fetched<T> = { state: 'loading' } | { state: 'none' } | { state: 'failed' } | { state: 'here'; it: T };

/** The file that is wanted now, fetched once under each name; the last one stays until the next is there. Nothing is fetched while nobody wants to know (`null`). */
export function fetched<T>(wanted: ReadonlySignal<string | 'none' | null>): { now: ReadonlySignal<Fetched<T>>; again: () => void } {
  const fetchOne = once(async (path) => (await (await ok(path)).json()) as T);
  const now = signal<Fetched<T>>({ state: 'loading' });
  const tries = signal(0);
  let number = 0;
  effect(() => {
    const path = wanted.value;
    void tries.value;
    const mine = ++number;
    if (path === null) return;
    if (path === 'none') {
      now.value = { state: 'none' };
      return;
    }
    fetchOne(path).then(
      (it) => {
        if (mine === number) now.value = { state: 'here', it };
      },
      () => {
        if (mine === number) now.value = { state: 'failed' };
      },
    );
  });
  return {
    now,
    again: () => {
      tries.value++;
    },
  };
}
