import { computed, effect, signal, untracked } from '@preact/signals';
import type { Description, First } from '../contract.ts';
import { lang, type Lang } from '../words/words.ts';
import { embed, page, theCase } from './place.ts';
import { file, ok, once, programs } from './programs.ts';

const fetchFirst = once(async (path) => (await (await ok(path)).json()) as First);

export const kernelFailed = signal(false);
/** What Java says before its kernel is here, by case and language. */
const firsts = signal<Record<string, First | 'none'>>({});
const keyOf = (caseId: string, language: Lang) => `${caseId} ${language}`;

export const first = computed<First | null>(() => {
  const id = theCase.value?.id;
  const found = id ? firsts.value[keyOf(id, lang.value)] : undefined;
  return found && found !== 'none' ? found : null;
});

/** The case described by the kernel itself, where there is no such file. */
const described = signal<Record<string, Description>>({});

let last: Description | null = null;

/** The case and its levers. After a change of language, the old words stay until the new ones are here. */
export const description = computed<Description | null>(() => {
  const id = theCase.value?.id;
  if (!id) return null;
  const found = first.value?.description ?? described.value[keyOf(id, lang.value)];
  last = found ?? (last?.case.id === id ? last : null);
  return last;
});

/** On pages that speak of levers. */
const wanted = computed(() => {
  const id = theCase.value?.id;
  return id && (page.value === 'simulator' || page.value === 'runs' || embed.value) ? { id, language: lang.value } : null;
});

function describe(id: string, language: Lang): void {
  kernelFailed.value = false;
  const key = keyOf(id, language);
  programs(id)
    .then(({ live }) => live.call('describe', language))
    .then(
      (json) => (described.value = { ...described.peek(), [key]: JSON.parse(json) as Description }),
      () => (kernelFailed.value = true),
    );
}

effect(() => {
  const want = wanted.value;
  if (!want) return;
  const key = keyOf(want.id, want.language);
  if (untracked(() => firsts.value[key])) return;
  const keep = (found: First | 'none') => (firsts.value = { ...firsts.peek(), [key]: found });
  fetchFirst(file(want.id, `first.${want.language}.json`)).then(keep, () => {
    keep('none');
    describe(want.id, want.language);
  });
});

export function describeAgain(): void {
  const want = wanted.peek();
  if (want) describe(want.id, want.language);
}
