import { computed, effect, signal, untracked } from '@preact/signals';
import type { Answer, Card, Lang } from '../contract.ts';
import { lang } from '../words/words.ts';
import { PRESET, settingPairs } from './address.ts';
import { monthAt } from '../simulator/plot.ts';
import { description, first } from './description.ts';
import { hire, type Found, type Team } from './team.ts';
import { rest, theCase } from './place.ts';
import { Kept } from './kept.ts';
import { item, pinned, settings } from './policy.ts';
import { futuresInFrame, isSplitNow, learn, learnFrame } from './pace.ts';
import { isSeen } from './seen.ts';

/** Pixels that charts are drawn for: over the whole column, and over half of it. */
export const widths = signal<{ full: number; half: number }>({ full: 880, half: 420 });

/** What stands in the address and no answer depends on. */
const BESIDE = new Set(['at', PRESET]);

function questionIn(language: Lang, moved: Record<string, number> = {}): string | null {
  const d = description.value;
  const s = settings.value;
  if (!d || !s) return null;
  const query = new URLSearchParams({ lang: language, width: String(widths.value.full), half: String(widths.value.half) });
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
export const questionCompared = (asked: string): string => {
  const query = new URLSearchParams(asked);
  const levers = new Set(description.peek()?.levers.map((l) => l.id));
  for (const key of [...query.keys()]) if (levers.has(key)) query.delete(key);
  for (const [key, value] of [...query]) {
    if (!key.startsWith('c.')) continue;
    query.delete(key);
    query.set(key.slice(2), value);
  }
  return query.toString();
};

/** The same question with a lever elsewhere. */
export const questionWith = (lever: string, value: number) => untracked(() => questionIn(lang.peek(), { [lever]: value }));

/** The question is the one that is answered before the kernel is there: no lever moved, nothing pinned or chosen. */
const isFirst = computed(() => {
  const d = description.value;
  const s = settings.value;
  return d !== null && s !== null && settingPairs(d, s).length === 0 && !pinned.value && !item.value && Object.keys(rest.value).every((key) => BESIDE.has(key));
});

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

/** What is on screen: the newest answer. It stays until the next is there. */
export const answered = signal<Answered | null>(null);
export const answer = computed<Answer | null>(() => answered.value?.answer ?? null);
export const askError = signal<string | null>(null);

/** Tables on screen: while there are any, their rows are asked for with every answer. */
export const openTables = signal(0);

/** Index of the month that is read. */
export const monthRead = computed(() => monthAt(rest.value['at'], description.value?.case.months ?? 0));

/** Cards that keep up with a lever that moves, if they are in sight; the first always does. */
const FIRST_CARD = 'fan';
const IN_FRAME = [FIRST_CARD, 'items', 'flow'];

/** What is asked for while a lever moves: no more than is looked at. */
function brief(asked: string): string {
  const cards = IN_FRAME.filter((id) => id === FIRST_CARD || isSeen(id)).join();
  return `${asked}&cards=${cards}${openTables.peek() > 0 ? '' : `&rows=no&at=${monthRead.peek()}`}`;
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

/** Before the number of futures. */
const OF = '&n=';

/** Of all futures. */
const kept = new Kept(80);
/** Of the futures that a frame has time for, by what was asked for in short. */
const keptBrief = new Kept(240);
/** The same from all futures: for a hand that waited long enough before it moved. */
const keptFull = new Kept(80);

/** That nothing is known yet is no answer to keep: it may be known any moment. */
const isPending = (json: string) => json.includes('"pending":"');

/** Keeps what was worked out ahead from all futures. */
export function keep({ query, json, took }: Found): void {
  if (isPending(json)) return;
  const cut = query.lastIndexOf(OF);
  if (cut < 0) kept.keep(query, json, took);
  else keptFull.keep(query.slice(0, cut), json, took);
}

/** Keeps an answer from all futures, and shows it if it is still what is asked. */
export function showWhole(found: Found): void {
  keep(found);
  if (found.query === question.peek()) show({ question: found.query, answer: JSON.parse(found.json) as Answer, took: found.took, whole: true });
}

/** What to ask for, to have answers from all futures ready for a hand that may move. */
export const inFull = (questions: readonly string[]): string[] =>
  questions.map(brief).filter((asked) => !keptFull.has(asked)).map((asked) => `${asked}${OF}${description.peek()?.case.futures ?? 1}`);

export const isKept = (asked: string) => kept.has(asked);

/** A new plan may lie nearer to what was asked. What is kept for a hand that moves may stay: it is replaced when the hand rests. */
export function forgetKept(what: 'all' | 'but for the hand'): void {
  kept.clear();
  if (what === 'but for the hand') return;
  keptBrief.clear();
  keptFull.clear();
}

/** @returns whether there was one */
export function showKept(asked: string): boolean {
  const found = kept.get(asked);
  if (!found || asked !== question.peek()) return false;
  show({ question: asked, answer: JSON.parse(found.json) as Answer, took: found.took, whole: true });
  return true;
}

function showKeptBrief(asked: string): boolean {
  const short = brief(asked);
  const found = keptFull.get(short) ?? keptBrief.get(short);
  if (!found) return false;
  show({ question: asked, answer: JSON.parse(found.json) as Answer, took: found.took, whole: false });
  return true;
}

/** Has answers ready for a hand that may move. Nothing is answered twice. */
export function prepare(team: Team, questions: readonly string[], heard: (found: Found, futures: number) => void): void {
  const futures = futuresInFrame();
  team.live.heard = (found) => {
    if (isPending(found.json)) return;
    keptBrief.keep(found.query.slice(0, found.query.lastIndexOf(OF)), found.json, found.took);
    heard(found, futures);
  };
  team.live.ahead(questions.map(brief).filter((asked) => !keptBrief.has(asked) && !keptFull.has(asked)).map((asked) => `${asked}${OF}${futures}`));
}

/** The frame that is being made is on screen. */
async function painted(): Promise<void> {
  const start = performance.now();
  await new Promise((done) => setTimeout(done));
  learnFrame(performance.now() - start);
}

let frame = 0;
let isAsking = false;

/** What a question is about besides the setting of the levers. */
const about = computed(() => [theCase.value?.id, lang.value, item.value, widths.value.full, widths.value.half, JSON.stringify([pinned.value, rest.value])].join(' '));

/**
 * Asks for answers from the few futures that a hand in motion has time for: one at a time, then for where the levers are by then. Each is shown, so that the
 * charts follow a lever that never rests.
 */
async function ask(): Promise<void> {
  frame = 0;
  if (isAsking) return;
  isAsking = true;
  const drawn = painted();
  if (isSplitNow()) await drawn;
  for (;;) {
    const asked = question.peek();
    const id = theCase.peek()?.id;
    if (asked === null || !id || answered.peek()?.question === asked || showKept(asked) || showKeptBrief(asked)) break;
    const subject = about.peek();
    try {
      const { live } = await hire(id);
      const futures = futuresInFrame();
      const short = brief(asked);
      const found = await live.ask(`${short}${OF}${futures}`);
      // That nothing is known yet takes no time, and tells nothing of how long answers take.
      const isKnown = !isPending(found.json);
      if (isKnown) learn(futures, found.took);
      if (isKnown && subject === about.peek()) keptBrief.keep(short, found.json, found.took);
      if (subject === about.peek()) show({ question: asked, answer: JSON.parse(found.json) as Answer, took: found.took, whole: false });
    } catch (error) {
      // The last good answer stays on screen.
      if (asked === question.peek()) {
        askError.value = error instanceof Error ? error.message : String(error);
        break;
      }
    }
  }
  isAsking = false;
}

/** Charts that were drawn for a wide screen would be unreadable on a phone: their place is kept until they are drawn for it. */
const NARROW = 600;
const PLACE = 330;

function sized(answer: Answer): Answer {
  const width = widths.peek().full;
  if (width >= NARROW) return answer;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${PLACE}" viewBox="0 0 ${width} ${PLACE}" aria-hidden="true"></svg>`;
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
      forgetKept('all');
    }
    if (answered.peek()?.question === asked) return;
    if (isFirst.peek() && found && (answered.peek()?.took ?? null) === null) {
      // Drawn for another width; it is drawn anew when there is time.
      show({ question: asked, answer: sized(found.answer), took: null, whole: false });
      return;
    }
    // One question a frame, however many moves there were.
    frame ||= requestAnimationFrame(() => void ask());
  });
});

/** A card with its rows, which an answer given while a lever moved does not have. */
export async function withRows(card: Card): Promise<Card> {
  const id = theCase.peek()?.id;
  const asked = question.peek();
  if (card.table || !id || asked === null) return card;
  const { whole } = await hire(id);
  const found = JSON.parse((await whole.askBeside(asked)).json) as Answer;
  return found.cards.find((c) => c.id === card.id) ?? card;
}

/** The same answer in a given language, from all futures, for a citation; nothing while nothing is known. */
export async function answerIn(language: Lang): Promise<Answer | null> {
  const found = await wholeIn(language);
  return found?.pending ? null : found;
}

async function wholeIn(language: Lang): Promise<Answer | null> {
  const id = theCase.peek()?.id;
  if (language === lang.peek() && answered.peek()?.whole) return answer.peek();
  const asked = questionIn(language);
  if (!id || asked === null) return null;
  const { whole } = await hire(id);
  return JSON.parse((await whole.askBeside(asked)).json) as Answer;
}
