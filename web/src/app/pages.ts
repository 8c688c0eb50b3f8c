import { computed, effect, signal, untracked } from '@preact/signals';
import type { Page } from '../contract.ts';
import { lang } from '../words/words.ts';
import { openPages, page, theCase } from './place.ts';

/** Pages as Java made them, fetched once each. */
type Fetched = { state: 'here'; page: Page } | { state: 'loading'; before: Page | null } | { state: 'failed' };

const kept = new Map<string, Page>();
const pending = new Map<string, Promise<Page>>();

async function fetchPage(path: string): Promise<Page> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const found = (await response.json()) as Page;
  kept.set(path, found);
  return found;
}

export function load(caseId: string, name: string, language: string): Promise<Page> {
  const path = `data/${encodeURIComponent(caseId)}/${name}.${language}.json`;
  const here = kept.get(path);
  if (here) return Promise.resolve(here);
  let promise = pending.get(path);
  if (!promise) {
    promise = fetchPage(path).finally(() => pending.delete(path));
    pending.set(path, promise);
  }
  return promise;
}

export const shown = signal<Fetched>({ state: 'loading', before: null });
const tries = signal(0);
export const tryAgain = () => {
  tries.value++;
};

const wanted = computed(() => {
  const name = page.value;
  const found = theCase.value;
  return found && name !== 'door' && name !== 'simulator' && name !== 'runs' && openPages.value.includes(name) ? { caseId: found.id, name, lang: lang.value } : null;
});

let number = 0;

effect(() => {
  const want = wanted.value;
  void tries.value;
  const mine = ++number;
  if (!want) return;
  const before = untracked(() => (shown.value.state === 'here' && shown.value.page.id === want.name ? shown.value.page : null));
  shown.value = { state: 'loading', before };
  load(want.caseId, want.name, want.lang).then(
    (found) => {
      if (mine === number) shown.value = { state: 'here', page: found };
    },
    () => {
      if (mine === number) shown.value = { state: 'failed' };
    },
  );
});
