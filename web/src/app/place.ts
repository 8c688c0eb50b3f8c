import { batch, computed, effect, signal } from '@preact/signals';
import type { Case, Cases } from '../contract.ts';
import { speak } from '../words/words.ts';
import { PAGES, readAddress, type Address, type PageId } from './address.ts';
import { setLook } from './look.ts';

/** Where the reader is: the case, the page, and what the page keeps in the address. */
const first = readAddress(location.search);

export const cases = signal<Cases | null>(null);
export const casesFailed = signal(false);
/** The studio shows itself only to its members, and nobody is signed in. */
export const closed = signal(false);
export const caseId = signal<string | null>(first.caseId);
export const page = signal<PageId>(first.page);
export const embed = signal(first.embed);
export const embedCard = signal(first.card);
export const runId = signal<string | null>(first.run);

/** The address that the page was opened with, or that the reader last walked back to. */
export const arrived = signal<Address>(first);

/** What the address holds beside: choices, filters and views (and levers, which the simulator reads and writes itself). */
export const rest = signal<Record<string, string>>(first.rest);

export const theCase = computed<Case | null>(() => {
  const all = cases.value?.cases ?? [];
  return all.find((c) => c.id === caseId.value) ?? todays(all);
});

/** The case that knows most of today, which is shown where the address names none. */
function todays(all: readonly Case[]): Case | null {
  return all.reduce<Case | null>((best, c) => (best && best.known >= c.known ? best : c), null);
}

/** A case that the address names and that is not here: another's figures are not shown in its place without a word. */
export const lostCase = computed<string | null>(() => (theCase.value && theCase.value.id !== caseId.value ? caseId.value : null));

/** What the address calls a page, where there is none of that name: another is not shown in its place without a word. */
export const lostPage = signal<string | null>(first.lost);

export const hasServer = computed(() => cases.value?.server ?? false);

/** The section of a page that an address leads to. */
export const SECTION = 'section';

/** The pages that can be opened here, in the order of the bar. */
export const openPages = computed<PageId[]>(() => {
  const listed = new Set(theCase.value?.pages ?? []);
  return PAGES.filter((p) => p === 'door' || p === 'simulator' || p === 'runs' || listed.has(p));
});

/** Those that the server is still making, in the order of the bar. */
export const comingPages = computed<PageId[]>(() => {
  const coming = new Set(theCase.value?.coming ?? []);
  // The first page is always in the bar, and says itself that it is being made.
  return PAGES.filter((p) => p !== 'door' && coming.has(p));
});

/** How long it takes until one looks again whether pages have come. */
const LOOK_AGAIN = 15_000;
/** While something is being made, how far it is changes sooner. */
const LOOK_SOON = 4_000;
let looking = 0;

/** Pages that are being made appear by themselves. */
effect(() => {
  clearTimeout(looking);
  if (cases.value?.cases.some((c) => c.coming?.length || c.making)) looking = setTimeout(() => void lookAgain(), theCase.value?.making?.state === 'going' ? LOOK_SOON : LOOK_AGAIN) as unknown as number;
});

async function lookAgain(): Promise<void> {
  const before = cases.peek();
  try {
    const response = document.hidden ? null : await fetch('data/cases.json');
    if (response?.ok) {
      cases.value = (await response.json()) as Cases;
      return;
    }
  } catch {
    // The server may be away for a while; what is on screen stays right.
  }
  cases.value = before && { ...before };
}

export async function fetchCases(): Promise<void> {
  casesFailed.value = false;
  try {
    const response = await fetch('data/cases.json');
    closed.value = response.status === 401;
    if (closed.value) {
      cases.value = null;
      return;
    }
    if (!response.ok) throw new Error(String(response.status));
    cases.value = (await response.json()) as Cases;
  } catch {
    casesFailed.value = true;
  }
}

export function switchCase(id: string): void {
  batch(() => {
    caseId.value = id;
    rest.value = {};
    arrived.value = { ...readAddress(''), page: page.peek() };
  });
}

addEventListener('popstate', () => {
  const to = readAddress(location.search);
  batch(() => {
    page.value = to.page;
    runId.value = to.run;
    rest.value = to.rest;
    if (to.caseId) caseId.value = to.caseId;
    if (to.lang) void speak(to.lang).catch(() => {});
    if (to.theme) setLook(to.theme);
    arrived.value = to;
  });
});

export function setRest(key: string, value: string | null): void {
  const next = { ...rest.peek() };
  if (value === null || value === '') delete next[key];
  else next[key] = value;
  rest.value = next;
}
