import { computed, signal } from '@preact/signals';
import { lang, type Lang } from '../words/words.ts';
import { PRESET, settingPairs } from './address.ts';
import { description } from './description.ts';
import { rest } from './place.ts';
import { item, pinned, settings } from './policy.ts';

/** Pixels that charts are drawn for. */
export const width = signal(880);

/** What stands in the address and no answer depends on. */
const BESIDE = new Set(['at', PRESET]);

/** What the levers ask of the kernel, as it stands in an address; nothing until the case is described. */
export function questionIn(language: Lang, moved: Record<string, number> = {}): string | null {
  const d = description.value;
  const s = settings.value;
  if (!d || !s) return null;
  const query = new URLSearchParams({ lang: language, width: String(width.value) });
  if (item.value) query.set('item', item.value);
  for (const [key, value] of settingPairs(d, { ...s, ...moved })) query.set(key, value);
  if (pinned.value) for (const [key, value] of settingPairs(d, pinned.value, 'c.')) query.set(key, value);
  for (const [key, value] of Object.entries(rest.value)) {
    if (!query.has(key) && !BESIDE.has(key) && !key.startsWith('c.') && !d.levers.some((l) => l.id === key)) query.set(key, value);
  }
  return query.toString();
}

export const question = computed(() => questionIn(lang.value));

/** The question about the policy that is compared with, alone: what a plan of its own is made for. */
export function questionCompared(asked: string): string {
  const query = new URLSearchParams(asked);
  const levers = new Set(description.peek()?.levers.map((l) => l.id));
  for (const key of [...query.keys()]) if (levers.has(key)) query.delete(key);
  for (const [key, value] of [...query]) {
    if (!key.startsWith('c.')) continue;
    query.delete(key);
    query.set(key.slice(2), value);
  }
  return query.toString();
}

/** The question is the one that is answered before the kernel is there: no lever moved, nothing pinned or chosen. */
export const isFirst = computed(() => {
  const d = description.value;
  const s = settings.value;
  return d !== null && s !== null && settingPairs(d, s).length === 0 && !pinned.value && !item.value && Object.keys(rest.value).every((key) => BESIDE.has(key));
});
