import { computed, effect, signal, untracked } from '@preact/signals';
import type { Answer, Card, Lever } from '../contract.ts';
import type { NoPlan } from '../worker/protocol.ts';
import { atStep, lastStep, stepOf } from './address.ts';
import { answered, askError, forgetKept, inFull, isKept, keep, prepare, question, questionCompared, questionWith, showWhole } from './answer.ts';
import { description } from './description.ts';
import { afterFirstView } from './first-view.ts';
import { embed, hasServer, page, theCase } from './place.ts';
import { answersIn, learn, untilRest } from './pace.ts';
import { changed, settings } from './policy.ts';
import { addPlans, fetchPlans, hire, Unplanned, type Team } from './team.ts';

/** Cards that come when the hand rests, and whether they still fit the question on screen. */
export interface Later {
  cards: Card[];
  stale: boolean;
}

export const later = signal<Later>({ cards: [], stale: false });

/** Whether a plan of its own is being made for the question on screen, or why there is none. */
export type PlanState = { state: 'no' } | { state: 'going'; since: number } | { state: 'failed'; why: NoPlan; message: string };
export const planning = signal<PlanState>({ state: 'no' });

/** Milliseconds that the last plan took: all that is known of how long the next will take. */
export const lastPlanTook = signal<number | null>(null);

/** The lever under the hand or the focus: its neighbouring steps are worked out ahead. */
export const heldLever = signal<string | null>(null);

/** The lever under the pointer, which may be taken in hand next. */
export const nearLever = signal<string | null>(null);

/** Charts that take longer than a frame, in the order in which they stand. */
const LATER = ['chances', 'parity', 'waiting'];
const CALM = 300;
const SETTLED = 1000;
const STEPS_AHEAD = 2;
/** Steps to each side for which a hand that moves finds an answer: of the lever in hand, and of each in front. */
const STEPS_HELD = 60;
const STEPS_WARM = 2;
const STEPS_FULL = 20;
/** Milliseconds of a processor that this may take: a phone gets fewer steps. */
const AHEAD = 4000;
const WARM_UP = 12;

/** Policies for which no plan could be made: none is tried twice in vain. */
const inVain = new Set<string>();

const wrong = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** All that is worked out for one question while the hand rests. It ends as soon as another is asked. */
async function rest(asked: string): Promise<void> {
  const id = theCase.peek()?.id;
  if (!id) return;
  const isOver = () => asking.peek() !== asked || theCase.peek()?.id !== id;
  try {
    if (!heldLever.peek()) await afterFirstView();
    const team = await hire(id);
    if (isOver()) return;
    team.whole.heard = (found) => {
      keep(found);
      aheadLeft -= found.took;
      if (aheadLeft < 0) stopAhead();
    };
    team.planning.heard = (plans) => takeIn(team, plans, true, false);
    const now = answered.peek();
    if (now?.question !== asked || !now.whole) await whole(team, asked);
    if (isOver()) return;
    void fetchKept(team);
    const unknown = () => unplanned(asked);
    if (!unknown().length) lookAhead(team, false);
    // A plan is not begun while the hand may only be pausing: it cannot be broken off, and takes a processor for seconds.
    await new Promise((next) => setTimeout(next, CALM));
    if (isOver()) return;
    for (let [next] = unknown(); next !== undefined; [next] = unknown()) {
      if (await plan(team, next, isOver)) {
        await whole(team, asked);
        if (!isOver()) planning.value = { state: 'no' };
      }
      if (isOver()) return;
      lookAhead(team, false);
    }
    // Who only looks need not fetch a solver: the cost of waiting comes when a lever is taken in hand.
    await charts(team, asked, isOver, heldLever.peek() !== null || changed.peek().length > 0);
    if (!isOver()) lookAhead(team, true);
  } catch (error) {
    if (!isOver()) askError.value = wrong(error);
  }
}

/** What still lacks a plan of its own: the policy that is asked for, then the one that it is compared with. */
function unplanned(asked: string): string[] {
  const found = answered.peek()?.question === asked ? answered.peek()?.answer : undefined;
  const all = found?.pending ? [asked] : found?.comparing ? [questionCompared(asked)] : [];
  return all.filter((query) => !inVain.has(query));
}

/** The answer from all futures. */
async function whole(team: Team, asked: string): Promise<void> {
  showWhole(await team.whole.ask(asked));
}

/** @returns whether there is a plan now */
async function plan(team: Team, asked: string, isOver: () => boolean): Promise<boolean> {
  const since = performance.now();
  planning.value = { state: 'going', since };
  // What was found for another policy is not shown beside this one.
  if (answered.peek()?.answer.pending) later.value = { cards: [], stale: false };
  try {
    const plans = await team.planning.plan(asked);
    lastPlanTook.value = performance.now() - since;
    takeIn(team, plans, true, !isOver());
    return true;
  } catch (error) {
    inVain.add(asked);
    if (!isOver()) planning.value = { state: 'failed', why: error instanceof Unplanned ? error.why : 'error', message: wrong(error) };
    return false;
  }
}

/** What takes longer than a frame; the cost of waiting needs a plan for each later start, one after the other. */
async function charts(team: Team, asked: string, isOver: () => boolean, withPlans: boolean): Promise<void> {
  for (;;) {
    const found = JSON.parse((await team.whole.askBeside(`${asked}&cards=${LATER.join(',')}`)).json) as Answer;
    if (isOver()) return;
    later.value = { cards: LATER.flatMap((name) => found.cards.filter((card) => card.id === name)), stale: false };
    const start = withPlans ? found.missing?.map((pair) => withPair(asked, pair)).find((query) => !inVain.has(query)) : undefined;
    if (start === undefined) return;
    try {
      takeIn(team, await team.planning.plan(start), true, false);
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

/** Every answer near to what a plan was made for may change. */
function takeIn(team: Team, plans: Int8Array, coarse: boolean, isForNow: boolean): void {
  addPlans(team, plans, coarse);
  // A plan that comes while the hand has moved on, or for another start, leaves the hand what it has.
  forgetKept(isForNow ? 'all' : 'but for the hand');
}

/** Who is being made ready for a hand, and how many answers are left until it is. */
let warming: { team: Team; left: number } | null = null;

/**
 * Has answers ready for the levers in front, a few steps to each side. It makes the browser ready too: it runs what it has run before several times as fast, and
 * only then does it show how many futures it has time for.
 */
function warm(team: Team): void {
  if (warming?.team !== team) warming = { team, left: WARM_UP };
  const now = warming;
  const held = inReach.peek();
  const levers = (description.peek()?.levers ?? []).filter((l) => (held ? l.id === held : l.front));
  const questions = around(levers, held ? STEPS_HELD : STEPS_WARM).slice(0, answersIn(AHEAD));
  prepare(team, questions, (found, futures) => {
    if (now.left > 0) now.left--;
    if (now.left === 0) learn(futures, found.took);
  });
}

/** The same question with each lever up to some steps to each side, the nearest first. */
const around = (levers: readonly Lever[], steps: number): string[] =>
  Array.from({ length: steps }, (_, k) => k + 1).flatMap((by) => levers.flatMap((lever) => beside(lever, by)));

/** The same question with a lever some steps to each side. */
function beside(lever: Lever, by: number): string[] {
  const at = settings.peek()?.[lever.id];
  if (at === undefined) return [];
  const step = stepOf(lever, at);
  return [step + by, step - by]
    .filter((to) => to >= 0 && to <= lastStep(lever))
    .map((to) => questionWith(lever.id, atStep(lever, to)))
    .filter((query) => query !== null);
}

/**
 * Works out the steps on both sides of the lever in reach, the nearest first.
 *
 * @param isCalm nothing else is to be worked out: then more of them come from all futures
 */
function lookAhead(team: Team, isCalm: boolean): void {
  warm(team);
  const lever = description.peek()?.levers.find((l) => l.id === inReach.peek());
  if (!lever) return;
  const next = lever.id === heldLever.peek() ? around([lever], STEPS_AHEAD).filter((query) => !isKept(query)) : [];
  team.whole.ahead([...next, ...(isCalm ? inFull(around([lever], STEPS_FULL)) : [])]);
  aheadOf = team;
  aheadLeft = AHEAD;
}

/** Who works ahead, and for how many milliseconds of a processor. A hand that went elsewhere has no use for it, and needs the processor. */
let aheadOf: Team | null = null;
let aheadLeft = 0;

function stopAhead(): void {
  aheadOf?.whole.ahead([]);
  aheadOf = null;
}

/** Levers are on screen, and what they ask is known. */
const asking = computed(() => (page.value === 'simulator' || embed.value ? question.value : null));

let timer = 0;

/** Asks when the hand has rested. What stood there fades, and stays until the new answer comes. */
effect(() => {
  const asked = asking.value;
  if (asked === null) return;
  untracked(() => {
    if (!isKept(asked)) stopAhead();
    const now = later.peek();
    if (now.cards.length && !now.stale) later.value = { ...now, stale: true };
    if (planning.peek().state !== 'no') planning.value = { state: 'no' };
  });
  clearTimeout(timer);
  timer = window.setTimeout(() => void rest(asked), untilRest(performance.now()));
});

/** What a hand that rests needs next is made ready. */
function whenAtRest(make: (team: Team) => void): void {
  const id = theCase.peek()?.id;
  const asked = asking.peek();
  if (!id || asked === null) return;
  hire(id).then(
    (team) => {
      if (answered.peek()?.question === asked && answered.peek()?.whole) make(team);
    },
    () => undefined,
  );
}

/** A lever in hand or under the pointer may move: soon from few futures, later from all. */
const inReach = computed(() => nearLever.value ?? heldLever.value);
let reached = 0;
effect(() => {
  clearTimeout(reached);
  const isReached = inReach.value !== null;
  untracked(() => {
    stopAhead();
    if (!isReached) return;
    whenAtRest(warm);
    reached = window.setTimeout(() => whenAtRest((team) => lookAhead(team, true)), SETTLED);
  });
});

export function tryPlanAgain(): void {
  const asked = asking.peek();
  if (asked === null) return;
  inVain.delete(asked);
  inVain.delete(questionCompared(asked));
  void rest(asked);
}

/** The kept plans come last. A server may still be making them: it is asked again, ever more seldom. */
const FIRST_TRY = 1500;
const NEXT_TRY = 30_000;
const MOST_TRIES = 8;
const asksKept = new Set<string>();

async function fetchKept(team: Team): Promise<void> {
  const { caseId } = team;
  if (asksKept.has(caseId)) return;
  asksKept.add(caseId);
  for (let tries = 0; tries <= MOST_TRIES; tries++) {
    await new Promise((next) => setTimeout(next, tries === 0 ? FIRST_TRY : NEXT_TRY * tries));
    // A case that was left gets its plans when it is opened again.
    if (theCase.peek()?.id !== caseId) break;
    const plans = await fetchPlans(caseId).catch(() => null);
    if (plans) {
      takeIn(team, plans, false, true);
      inVain.clear();
      const asked = asking.peek();
      if (asked === null) return;
      await whole(team, asked);
      await rest(asked);
      return;
    }
    if (!hasServer.peek()) break;
  }
  if (hasServer.peek()) asksKept.delete(caseId);
}
