import { computed, effect, signal } from '@preact/signals';
import type { Door } from '../contract.ts';
import { lang } from '../words/words.ts';
import { askedIn, foundFor, type Asked, type Found } from './asked.ts';
import { afterFirstView } from './first-view.ts';
import { page, rest, setRest, theCase } from './place.ts';
import { file, ok, once } from './programs.ts';

const fetchDoor = once(async (path) => (await (await ok(path)).json()) as Door);

/** `none` where nothing was computed for the case. */
type Fetched = { state: 'loading' } | { state: 'none' } | { state: 'failed' } | { state: 'here'; door: Door };
export const door = signal<Fetched>({ state: 'loading' });

const tries = signal(0);
export const tryDoorAgain = () => {
  tries.value++;
};

const isSeen = signal(false);
void afterFirstView().then(() => {
  isSeen.value = true;
});

/** The simulator leads back to the same question: what can be asked is fetched once it stands. */
const wanted = computed(() => {
  const found = theCase.value;
  if (!found || !(page.value === 'door' || (page.value === 'simulator' && isSeen.value))) return null;
  return found.pages.includes('door') ? file(found.id, `door.${lang.value}.json`) : 'none';
});

let number = 0;

effect(() => {
  const path = wanted.value;
  void tries.value;
  const mine = ++number;
  if (path === null) return;
  if (path === 'none') {
    door.value = { state: 'none' };
    return;
  }
  fetchDoor(path).then(
    (found) => {
      if (mine === number) door.value = { state: 'here', door: found };
    },
    () => {
      if (mine === number) door.value = { state: 'failed' };
    },
  );
});

/** The first of each is not said. */
export function ask(of: Door, key: 'policy' | 'after' | 'weapon', to: string): void {
  const first = { policy: of.policies[0]?.id, after: String(of.waits[0]?.after), weapon: of.weapons[0]?.id }[key];
  setRest(key, to === first ? null : to);
}

export const asked = computed<Asked | null>(() => (door.value.state === 'here' ? askedIn(door.value.door, rest.value) : null));
export const found = computed<Found | null>(() => (door.value.state === 'here' && asked.value ? foundFor(door.value.door, asked.value) : null));
