import { computed, effect, signal } from '@preact/signals';
import type { Answer, Lang } from '../contract.ts';
import { lang } from '../words/words.ts';
import { settingPairs } from './address.ts';
import { description, session } from './kernel.ts';
import { theme } from './look.ts';
import { rest } from './place.ts';
import { item, pinned, settings } from './policy.ts';

/** Pixels that charts are drawn for: over the whole column, and over half of it. */
export const widths = signal<{ full: number; half: number }>({ full: 880, half: 420 });

function questionIn(language: Lang): string | null {
  const d = description.value;
  const s = settings.value;
  if (!d || !s) return null;
  const query = new URLSearchParams({ lang: language, theme: theme(), width: String(widths.value.full), half: String(widths.value.half) });
  if (item.value) query.set('item', item.value);
  for (const [key, value] of settingPairs(d, s)) query.set(key, value);
  if (pinned.value) for (const [key, value] of settingPairs(d, pinned.value, 'c.')) query.set(key, value);
  for (const [key, value] of Object.entries(rest.value)) {
    if (!query.has(key) && !key.startsWith('c.') && !d.levers.some((l) => l.id === key)) query.set(key, value);
  }
  return query.toString();
}

export const question = computed(() => questionIn(lang.value));

interface Answered {
  question: string;
  answer: Answer;
}

const inFrame = signal<Answered | null>(null);
/** The full plan for a question, from the worker. */
export const replanned = signal<Answered | null>(null);
export const took = signal(0);
export const askError = signal<string | null>(null);

/** What is on screen: the full plan once it is there for this very question, else the answer of the frame. */
export const answer = computed<Answer | null>(() => {
  const full = replanned.value;
  return full && full.question === question.value ? full.answer : (inFrame.value?.answer ?? null);
});

let frame = 0;

function ask(): void {
  frame = 0;
  const open = session.peek();
  const asked = question.peek();
  if (!open || asked === null) return;
  const start = performance.now();
  try {
    const found = JSON.parse(open.kernel.ask(open.number, asked)) as Answer;
    inFrame.value = { question: asked, answer: found };
    took.value = performance.now() - start;
    askError.value = null;
  } catch (error) {
    // The last good answer stays on screen.
    askError.value = error instanceof Error ? error.message : String(error);
  }
}

let askedFirst = false;

effect(() => {
  if (question.value === null || frame) return;
  // The first answer at once: nothing is on screen yet. Then one a frame, however many moves there were.
  if (askedFirst) {
    frame = requestAnimationFrame(ask);
  } else {
    askedFirst = true;
    queueMicrotask(ask);
  }
});

effect(() => {
  void session.value;
  inFrame.value = null;
  askedFirst = false;
});

/** The same answer in a given language, for a citation. */
export function answerIn(language: Lang): Answer | null {
  const open = session.peek();
  const asked = questionIn(language);
  return open && asked !== null ? (JSON.parse(open.kernel.ask(open.number, asked)) as Answer) : null;
}
