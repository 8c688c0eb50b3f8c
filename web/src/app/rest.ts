import { computed, effect, signal, untracked } from '@preact/signals';
import type { Answer, Card, Lever } from '../contract.ts';
import { lang } from '../words/words.ts';
import { Failed } from '../worker/serve.ts';
import { atStep, lastStep, stepOf } from './address.ts';
import { answered, askError, askInFrame, failed, forget, inFrame, showWhole } from './answer.ts';
import { description } from './description.ts';
import { afterFirstView } from './first-view.ts';
import { warmUp } from './pace.ts';
import { embed, page, theCase } from './place.ts';
import { changed, settings, steps } from './policy.ts';
import { add, addKept, programs, type Programs } from './programs.ts';
import { question, questionCompared, questionIn } from './question.ts';

/** What is worked out when the hand rests, one after the other: the answer from all futures, a plan where there is none, the charts that take longer, and what may be asked next. */

/** Cards that come when the hand rests, and whether they still fit the question on screen. */
export interface Later {
  cards: Card[];
  stale: boolean;
}

const NONE: Later = { cards: [], stale: false };
export const later = signal<Later>(NONE);

/** Whether a plan of its own is being made for the question on screen, or why there is none. */
type PlanState = { state: 'no' } | { state: 'going'; since: number } | { state: 'failed'; why: NoPlan };
export const planning = signal<PlanState>({ state: 'no' });

/** Why there is no plan: the parts could not be fetched, time ran out, the programme has none, or it broke. */
type NoPlan = 'load' | 'time' | 'none' | 'error';
const WHYS: readonly string[] = ['load', 'time', 'none'];

/** Milliseconds that the last plan took: all that is known of how long the next will take. */
export const lastPlanTook = signal<number | null>(null);

/** The lever under the pointer or the focus, which may move next. */
export const heldLever = signal<string | null>(null);

/** Charts that take longer than a frame, in the order in which they stand. */
const LATER = ['chances', 'parity', 'waiting'];
/** Milliseconds without a move after which a hand rests, and more of them after which it does not only pause. */
const REST = 120;
const CALM = 300;
/** Steps to each side for which a hand that moves finds an answer: of the lever in hand, or else of each in front. */
const STEPS_HELD = 30;
const STEPS_FRONT = 4;
/** Milliseconds that this may take: a phone gets fewer steps. */
const AHEAD = 4000;

/** Policies for which no plan could be made: none is tried twice in vain. */
const inVain = new Set<string>();

/** Kernels that have the kept plans. */
const withKept = new WeakSet<Programs>();

/** Levers are on screen, and what they ask is known. */
const asking = computed(() => (page.value === 'simulator' || embed.value ? question.value : null));

/** Counts what was begun for a hand that rests: all that was begun before is over. */
let turn = 0;

async function settle(asked: string): Promise<void> {
  const id = theCase.peek()?.id;
  if (!id) return;
  const mine = ++turn;
  const isOver = () => mine !== turn;
  try {
    await afterFirstView();
    const it = await programs(id);
    const tell = async () => showWhole(asked, await it.askWhole(asked));
    if (isOver()) return;
    const now = answered.peek();
    if (now?.question !== asked || !now.whole) await tell();
    if (await takeKept(it)) await tell();
    if (isOver()) return;
    void lookAhead(it);
    // A plan is not begun while the hand may only be pausing: it cannot be broken off, and takes a processor for seconds.
    await new Promise((next) => setTimeout(next, CALM));
    if (isOver()) return;
    void outline(it, asked, isOver);
    for (let [next] = unplanned(asked); next !== undefined; [next] = unplanned(asked)) {
      if (await plan(it, next, isOver)) await tell();
      if (isOver()) return;
    }
    if (planning.peek().state === 'going') planning.value = { state: 'no' };
    // Who only looks need not fetch a solver: the cost of waiting comes when a lever was taken in hand.
    await charts(it, asked, isOver, changed.peek().length > 0 || (steps.peek()?.list.length ?? 0) > 1);
  } catch (error) {
    if (!isOver()) askError.value = failed(error);
  }
}

/** What still lacks a plan of its own: the policy that is asked for, then the one that it is compared with. */
function unplanned(asked: string): string[] {
  const found = answered.peek()?.question === asked ? answered.peek()?.answer : undefined;
  const all = found?.pending ? [asked] : found?.comparing ? [questionCompared(asked)] : [];
  return all.filter((query) => !inVain.has(query));
}

/** A processor for the page, and one for each of two plans that are made at once. */
const isWide = (navigator.hardwareConcurrency ?? 1) > 2;

/** While the plan is made, one in years, which is there sooner: the range in which the figure should lie is told anew from it. Without it, the first range stays. */
async function outline(it: Programs, asked: string, isOver: () => boolean): Promise<void> {
  const isAwaited = () => !isOver() && answered.peek()?.question === asked && answered.peek()?.answer.narrows === true;
  if (!isWide || !isAwaited()) return;
  try {
    const plans = await it.outline(asked);
    if (!isAwaited()) return;
    await it.whole.call('outline', plans);
    // Asked before the plan can be there: what is said of it comes later, and stays.
    if (isAwaited()) showWhole(asked, await it.whole.call('ask', asked));
  } catch {
    // It was only to say sooner what is told anyway.
  }
}

/** @returns whether there is a plan now */
async function plan(it: Programs, asked: string, isOver: () => boolean): Promise<boolean> {
  const since = performance.now();
  planning.value = { state: 'going', since };
  // What was found for another policy is not shown beside this one.
  if (answered.peek()?.answer.pending) later.value = NONE;
  try {
    add(it, await it.plan(asked), true);
    lastPlanTook.value = performance.now() - since;
    return true;
  } catch (error) {
    inVain.add(asked);
    const why = error instanceof Failed && WHYS.includes(error.why) ? (error.why as NoPlan) : 'error';
    if (!isOver()) planning.value = { state: 'failed', why };
    return false;
  }
}

/** The plans that a server made for the steps of the levers, if it has and they are not here yet. */
async function takeKept(it: Programs): Promise<boolean> {
  if (!theCase.peek()?.plans || withKept.has(it)) return false;
  withKept.add(it);
  try {
    await addKept(it);
  } catch {
    withKept.delete(it);
    return false;
  }
  inVain.clear();
  forget();
  return true;
}

/** What takes longer than a frame; the cost of waiting needs a plan for each later start, one after the other. */
async function charts(it: Programs, asked: string, isOver: () => boolean, withPlans: boolean): Promise<void> {
  for (;;) {
    const found = JSON.parse((await it.askWhole(`${asked}&cards=${LATER.join(',')}`)).json) as Answer;
    if (isOver()) return;
    later.value = { cards: LATER.flatMap((name) => found.cards.filter((card) => card.id === name)), stale: false };
    const start = withPlans ? found.missing?.map((pair) => withPair(asked, pair)).find((query) => !inVain.has(query)) : undefined;
    if (start === undefined) return;
    try {
      add(it, await it.plan(start), true);
    } catch {
      inVain.add(start);
    }
    if (isOver()) return;
  }
}

function withPair(query: string, pair: string): string {
  const pairs = new URLSearchParams(query);
  for (const [key, value] of new URLSearchParams(pair)) pairs.set(key, value);
  return pairs.toString();
}

/** Counts what was begun for a hand that may move: all that was begun before is over. */
let looks = 0;

/** Asks what a hand may ask next, the nearest steps first. A browser runs faster what it has run before. */
async function lookAhead(it: Programs): Promise<void> {
  const mine = ++looks;
  const end = performance.now() + AHEAD;
  const held = heldLever.peek();
  const levers = (description.peek()?.levers ?? []).filter((l) => (held ? l.id === held : l.front));
  for (let by = 1; by <= (held ? STEPS_HELD : STEPS_FRONT); by++) {
    for (const query of levers.flatMap((lever) => beside(lever, by))) {
      if (mine !== looks || performance.now() > end) return;
      const found = await askInFrame(it.live, inFrame(query)).catch(() => null);
      // That nothing is known yet takes no time, and makes nothing faster.
      if (found && !found.answer.pending) warmUp();
    }
  }
}

/** The same question with a lever some steps to each side. */
function beside(lever: Lever, by: number): string[] {
  const at = settings.peek()?.[lever.id];
  if (at === undefined) return [];
  const step = stepOf(lever, at);
  return [step + by, step - by]
    .filter((to) => to >= 0 && to <= lastStep(lever))
    .map((to) => untracked(() => questionIn(lang.peek(), { [lever.id]: atStep(lever, to) })))
    .filter((query) => query !== null);
}

let timer = 0;
let caseBefore: string | undefined;

/** What stood there fades, and stays until the new answer comes; it is asked for when the hand has rested. */
effect(() => {
  const asked = asking.value;
  const id = theCase.value?.id;
  turn++;
  looks++;
  clearTimeout(timer);
  if (asked === null) return;
  untracked(() => {
    const now = later.peek();
    if (id !== caseBefore) later.value = NONE;
    else if (now.cards.length && !now.stale) later.value = { ...now, stale: true };
    caseBefore = id;
    if (planning.peek().state !== 'no') planning.value = { state: 'no' };
  });
  timer = window.setTimeout(() => void settle(asked), REST);
});

/** A lever is within reach. */
effect(() => {
  const id = theCase.peek()?.id;
  if (heldLever.value !== null && id && asking.peek() !== null) void programs(id).then(lookAhead, () => undefined);
});

const hasKept = computed(() => theCase.value?.plans === true);

/** Plans that a server has only now finished answer what stands there. */
effect(() => {
  if (!hasKept.value) return;
  const asked = asking.peek();
  if (asked !== null) void settle(asked);
});

export function tryPlanAgain(): void {
  const asked = asking.peek();
  if (asked === null) return;
  inVain.delete(asked);
  inVain.delete(questionCompared(asked));
  void settle(asked);
}
