import { batch, computed, effect, signal, untracked } from '@preact/signals';
import type { Description, Settings } from '../contract.ts';
import { baseline, hasComparison, same, settingsFrom, type Address } from './address.ts';
import { description } from './description.ts';
import { arrived } from './place.ts';
import { add, begin, jump, type Deed, type Steps } from './steps.ts';

/** The reader's policy: where the levers stand, what it is compared with, and the steps that led here. */
export const settings = signal<Settings | null>(null);
export const pinned = signal<Settings | null>(null);
export const item = signal<string | null>(null);
export const steps = signal<Steps | null>(null);

/** The case whose levers have been read, and the address they were read from. */
let readFor = '';
let readFrom: Address | null = null;

/** An address of a page without levers leaves them as they stand, unless the case is new. */
function read(d: Description, from: Address): void {
  const fresh = readFor !== d.case.id;
  if (!fresh && (from === readFrom || from.page !== 'simulator')) return;
  const found = settingsFrom(d, from.rest);
  const past = steps.peek();
  readFor = d.case.id;
  readFrom = from;
  batch(() => {
    settings.value = found;
    pinned.value = hasComparison(from.rest) ? settingsFrom(d, from.rest, 'c.') : null;
    item.value = d.items.find((i) => i.id === from.rest['item'])?.id ?? null;
    steps.value = fresh || !past ? begin(found) : add(past, found, { kind: 'address' });
  });
}

const opened = computed(() => description.value?.case.id ?? null);

effect(() => {
  const from = arrived.value;
  if (opened.value === null) return;
  untracked(() => {
    if (description.value) read(description.value, from);
  });
});

export const changed = computed(() => {
  const d = description.value;
  const s = settings.value;
  return d && s ? d.levers.filter((l) => s[l.id] !== l.baseline) : [];
});

/** Moves a lever while the hand is on it; `commit` makes it a step. */
export function move(id: string, value: number): void {
  const now = settings.peek();
  if (now && now[id] !== value) settings.value = { ...now, [id]: value };
}

export function commit(deed: Deed): void {
  const now = settings.peek();
  const past = steps.peek();
  if (now && past) steps.value = add(past, now, deed);
}

export function take(to: Settings, deed: Deed): void {
  const d = description.peek();
  if (!d) return;
  batch(() => {
    settings.value = { ...baseline(d), ...to };
    commit(deed);
  });
}

export function jumpTo(at: number): void {
  const past = steps.peek();
  const step = past?.list[at];
  if (!past || !step) return;
  batch(() => {
    steps.value = jump(past, at);
    settings.value = step.settings;
  });
}

export const standsAt = (to: Settings): boolean => {
  const d = description.value;
  const s = settings.value;
  return d !== null && s !== null && same(d, s, to);
};
