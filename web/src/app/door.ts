import { computed, signal } from '@preact/signals';
import type { Door, DoorPairs } from '../contract.ts';
import { lang } from '../words/words.ts';
import { askedIn, foundFor, usual, type Asked, type Found } from './asked.ts';
import { fetched } from './fetched.ts';
import { afterFirstView } from './first-view.ts';
import { page, rest, setRest, theCase } from './place.ts';
import { file } from './programs.ts';

const isSeen = signal(false);
void afterFirstView().then(() => {
  isSeen.value = true;
});

/** The simulator leads back to the same question: what can be asked is fetched once it stands. `none` where nothing was computed for the case. */
const whole = fetched<Door>(
  computed(() => {
    const found = theCase.value;
    if (!found || !(page.value === 'door' || (page.value === 'simulator' && isSeen.value))) return null;
    return found.pages.includes('door') ? file(found.id, `door.${lang.value}.json`) : 'none';
  }),
);
export const door = whole.now;
export const tryDoorAgain = whole.again;

export const asked = computed<Asked | null>(() => (door.value.state === 'here' ? askedIn(door.value.it, rest.value) : null));

/** What is held against something else is fetched when it is asked. */
const beside = fetched<DoorPairs>(
  computed(() => {
    const against = asked.value?.against;
    return against && theCase.value ? file(theCase.value.id, `against-${encodeURIComponent(against.id)}.${lang.value}.json`) : null;
  }),
);
/** What was fetched and does not fit is of a site that was made anew since. */
export const tryPairsAgain = () => (beside.now.value.state === 'here' ? location.reload() : beside.again());

export const found = computed<Found | null>(() => (door.value.state === 'here' && asked.value ? foundFor(door.value.it, asked.value, beside.now.value) : null));

/** The first of each is not said. */
export function ask(of: Door, key: 'policy' | 'after' | 'weapon' | 'against', to: string): void {
  const first = { policy: of.policies[0]?.id, after: String(of.waits[0]?.after), weapon: of.weapons[0]?.id, against: asked.peek() && usual(asked.peek() as Asked) }[key];
  setRest(key, to === first ? null : to);
}
