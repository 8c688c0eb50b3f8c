import { batch, computed, effect } from '@preact/signals';
import { lang } from '../words/words.ts';
import { policyPairs, PRESET, readAddress, writeAddress } from './address.ts';
import { description } from './description.ts';
import { chosenTheme } from './look.ts';
import { arrived, cases, embed, embedCard, lostPage, page, rest, runId, theCase } from './place.ts';
import { item, pinned, settings } from './policy.ts';

/** The address that restores what is on screen: only what differs from the standard. */
export const address = computed(() => {
  const d = description.value;
  const s = settings.value;
  const simulator = page.value === 'simulator';
  const isLever = (key: string) => key === 'item' || key === PRESET || key.startsWith('c.') || d?.levers.some((l) => l.id === key);
  const pairs: [string, string | null | undefined][] = [
    ['case', (cases.value?.cases.length ?? 0) > 1 ? theCase.value?.id : null],
    ['page', page.value === 'door' || embed.value || runId.value ? null : page.value],
    ['run', runId.value],
    ['lang', lang.value],
    ['theme', chosenTheme.value],
  ];
  if (simulator && d && s) {
    pairs.push(['item', item.value], ...policyPairs(d, s));
    if (pinned.value) {
      const compared = policyPairs(d, pinned.value, 'c.');
      pairs.push(...(compared.length ? compared : ([['c.baseline', '1']] as [string, string][])));
    }
  }
  if (embed.value) pairs.push(['embed', '1'], ['card', embedCard.value]);
  pairs.push(...Object.entries(rest.value).filter(([key]) => !simulator || !isLever(key)));
  return writeAddress(pairs);
});

/** Browsers refuse more than a hundred writes in half a minute, and each takes time from a lever that moves: one when it has rested this long. */
const PAUSE = 250;
let timer = 0;
let waiting = '';

effect(() => {
  waiting = address.value;
  const ready = page.value !== 'simulator' || settings.value !== null;
  if (!ready) return;
  clearTimeout(timer);
  timer = window.setTimeout(write, PAUSE);
});

function write(): void {
  clearTimeout(timer);
  timer = 0;
  if (location.search !== waiting && !(waiting === './' && location.search === '')) history.replaceState(null, '', waiting);
}

/** Goes to a page of this site; the levers stay as they are. The way back leads to what was on screen, however soon it was left. */
export function goTo(search: string): void {
  if (timer) write();
  const to = readAddress(search);
  history.pushState(null, '', search || './');
  batch(() => {
    page.value = to.page;
    lostPage.value = null;
    runId.value = to.run;
    rest.value = to.rest;
    // An address that sets levers has them read; one of a page alone leaves them as they stand.
    if (to.page === 'simulator' && Object.keys(to.rest).length > 0) arrived.value = to;
  });
  scrollTo(0, 0);
}

export const fullAddress = () => new URL(address.peek(), new URL('./', location.href)).href;
