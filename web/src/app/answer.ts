import { computed, effect, signal, untracked } from '@preact/signals';
import type { Answer, Card } from '../contract.ts';
import { lang, type Lang } from '../words/words.ts';
import { monthAt } from '../simulator/plot.ts';
import { description, first } from './description.ts';
import { futuresInFrame, isSplitNow, learn, learnFrame } from './pace.ts';
import { rest, theCase } from './place.ts';
import { item, pinned } from './policy.ts';
import { programs, type Found, type Programs } from './programs.ts';
import { isFirst, question, questionIn, width } from './question.ts';
import { isSeen } from './seen.ts';
import { Failed } from '../worker/serve.ts';

/**
 * What is on screen. While a lever moves it is answered from the few futures that a frame has time for, as often as the frames allow; `rest.ts` brings the answer
 * from all of them when the hand rests.
 */
export interface Answered {
  question: string;
  answer: Answer;
  /** milliseconds; nothing for what was made beforehand */
  took: number | null;
  /** from all futures of the case, not from the few that fit in a frame */
  whole: boolean;
  /** ids of cards out of sight that are still those of an earlier question */
  stale?: ReadonlySet<string>;
}

/** The newest answer. It stays until the next is there. */
export const answered = signal<Answered | null>(null);
export const answer = computed<Answer | null>(() => answered.value?.answer ?? null);
/** What could not be had, by its message: the program that answers, or one answer. */
export const askError = signal<'kernelFailed' | 'askFailed' | null>(null);

/** What went wrong is told in the reader's words; those of the program are for who looks into it, and stand where a browser keeps such lines. */
export function failed(error: unknown): 'kernelFailed' | 'askFailed' {
  console.error(error);
  return error instanceof Failed && error.why !== 'load' ? 'askFailed' : 'kernelFailed';
}

/** Tables on screen: while there are any, their rows are asked for with every answer. */
export const openTables = signal(0);

/** Index of the month that is read. */
export const monthRead = computed(() => monthAt(rest.value['at'], description.value?.case.months ?? 0));

/** Cards that keep up with a lever that moves, if they are in sight; the first always does. */
const FIRST_CARD = 'fan';
const IN_FRAME = [FIRST_CARD, 'items', 'flow'];

/** What is asked for while a lever moves: no more than is looked at. */
export function inFrame(asked: string): string {
  const cards = IN_FRAME.filter((id) => id === FIRST_CARD || isSeen(id)).join();
  return `${asked}&cards=${cards}${openTables.peek() > 0 ? '' : `&rows=no&at=${monthRead.peek()}`}&n=${futuresInFrame()}`;
}

interface Remembered {
  answer: Answer;
  took: number;
}

/** Answers from few futures, by what was asked: a hand that comes back, or goes where it was expected, is answered with the frame. Of too many, the oldest goes. */
let remembered = new Map<string, Remembered>();
const MOST = 240;

/** Other plans answer. What is being asked of those of before is remembered by nobody. */
export function forget(): void {
  remembered = new Map();
}

/** Asks the kernel for a hand that moves or may move, and remembers what it says. */
export async function askInFrame(live: Programs['live'], query: string): Promise<Remembered> {
  const into = remembered;
  const known = into.get(query);
  if (known) return known;
  const { json, took } = await live.call('ask', query);
  const found = { answer: JSON.parse(json) as Answer, took };
  // That nothing is known yet is nothing to remember: it may be known any moment.
  if (found.answer.pending) return found;
  into.set(query, found);
  const [oldest] = into.keys();
  if (into.size > MOST && oldest !== undefined) into.delete(oldest);
  return found;
}

/** The other months and the cards out of sight stay as they were, until the answer that has them all. */
function filled(found: Answered): Answered {
  const before = answered.peek()?.answer;
  // Nothing of another policy stands beside one that nothing is known of yet.
  if (found.whole || !before || before.pending || found.answer.pending) return found;
  const { month, cards } = found.answer;
  const months = month ? (before.months ?? []).map((told, t) => (t === month.at ? month : told)) : (found.answer.months ?? []);
  const renewed = new Map(cards.map((card) => [card.id, card]));
  const stale = new Set(before.cards.filter((card) => !renewed.has(card.id)).map((card) => card.id));
  const all = before.cards.map((card) => renewed.get(card.id) ?? card);
  const added = cards.filter((card) => !before.cards.some((c) => c.id === card.id));
  const { idle } = before;
  return { ...found, answer: { ...found.answer, months, cards: [...all, ...added], ...(idle ? { idle } : {}) }, stale };
}

/** Puts an answer on screen, unless one from more futures is there for the question of now. */
function show(found: Answered): void {
  const now = answered.peek();
  if (now && now.question === question.peek() && (now.question !== found.question || (now.whole && !found.whole))) return;
  answered.value = filled(found);
  askError.value = null;
}

/** Puts an answer from all futures on screen, if it is still what is asked. */
export function showWhole(asked: string, { json, took }: Found): void {
  if (asked === question.peek()) show({ question: asked, answer: JSON.parse(json) as Answer, took, whole: true });
}

/** The frame that is being made is on screen. */
async function painted(): Promise<void> {
  const start = performance.now();
  await new Promise((done) => setTimeout(done));
  learnFrame(performance.now() - start);
}

let frame = 0;
let isFollowing = false;

/** What a question is about besides the setting of the levers. */
const about = computed(() => [theCase.value?.id, lang.value, item.value, width.value, JSON.stringify([pinned.value, rest.value])].join(' '));

/** Asks where the levers are, again and again until they stand where they were: one question at a time, each answer shown, so that charts follow a lever that never rests. */
async function follow(): Promise<void> {
  frame = 0;
  if (isFollowing) return;
  isFollowing = true;
  const drawn = painted();
  if (isSplitNow()) await drawn;
  for (;;) {
    const asked = question.peek();
    const id = theCase.peek()?.id;
    if (asked === null || !id || answered.peek()?.question === asked) break;
    const subject = about.peek();
    const query = inFrame(asked);
    const futures = futuresInFrame();
    const known = remembered.get(query);
    try {
      const found = known ?? (await askInFrame((await programs(id)).live, query));
      // That nothing is known yet takes no time, and tells nothing of how long answers take.
      if (!known && !found.answer.pending) learn(futures, found.took);
      if (subject === about.peek()) show({ question: asked, ...found, whole: false });
    } catch (error) {
      // The last good answer stays on screen.
      if (asked === question.peek()) {
        askError.value = failed(error);
        break;
      }
    }
  }
  isFollowing = false;
}

/** Charts that were drawn for a wide screen would be unreadable on a phone: their place is kept until they are drawn for it. */
const NARROW = 600;
const PLACE = 330;

function sized(answer: Answer): Answer {
  const room = width.peek();
  if (room >= NARROW) return answer;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${room}" height="${PLACE}" viewBox="0 0 ${room} ${PLACE}" aria-hidden="true"></svg>`;
  return { ...answer, cards: answer.cards.map((card) => (card.svg === undefined ? card : { ...card, svg })) };
}

let caseBefore: string | null = null;

effect(() => {
  const asked = question.value;
  const found = first.value;
  if (asked === null) return;
  untracked(() => {
    const id = description.peek()?.case.id ?? null;
    if (id !== caseBefore) {
      // Another case begins with nothing on screen.
      caseBefore = id;
      answered.value = null;
      askError.value = null;
      forget();
    }
    if (answered.peek()?.question === asked) return;
    if (isFirst.peek() && found && (answered.peek()?.took ?? null) === null) {
      // Drawn for another width; it is drawn anew when there is time.
      show({ question: asked, answer: sized(found.answer), took: null, whole: false });
      return;
    }
    // One question a frame, however many moves there were.
    frame ||= requestAnimationFrame(() => void follow());
  });
});

/** Asks aside: of all futures, without showing it. */
async function aside(asked: string | null): Promise<Answer | null> {
  const id = theCase.peek()?.id;
  if (!id || asked === null) return null;
  return JSON.parse((await (await programs(id)).whole.call('ask', asked)).json) as Answer;
}

/** A card with its rows, which an answer given while a lever moved does not have. */
export async function withRows(card: Card): Promise<Card> {
  if (card.table) return card;
  return (await aside(question.peek()))?.cards.find((c) => c.id === card.id) ?? card;
}

/** The same answer in a given language, from all futures, for a citation; nothing while nothing is known. */
export async function answerIn(language: Lang): Promise<Answer | null> {
  const here = answered.peek();
  const found = here?.whole && language === lang.peek() ? here.answer : await aside(questionIn(language));
  return found?.pending ? null : found;
}
