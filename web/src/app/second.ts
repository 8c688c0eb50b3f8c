import { effect, signal } from '@preact/signals';
import type { Answer, Card } from '../contract.ts';
import { TASKS, type FromWorker, type Task, type ToWorker } from '../worker/protocol.ts';
import { answer, question, replanned } from './answer.ts';
import { kernelUrl, session } from './kernel.ts';
import { page } from './place.ts';

/** Cards of the second tier, and whether they still fit the question on screen. */
export interface Later {
  cards: Card[];
  stale: boolean;
}

export const waiting = signal<Later>({ cards: [], stale: false });
export const chances = signal<Later>({ cards: [], stale: false });
/** The full plan is being worked out. */
export const planning = signal(false);

const REST = 120;
let worker: Worker | null = null;
let workerCase = '';
let number = 0;
let asked = '';
let timer = 0;

function start(): Worker | null {
  const open = session.peek();
  if (!open) return null;
  if (worker && workerCase === open.caseId) return worker;
  worker?.terminate();
  worker = new Worker(new URL('../worker/second.ts', import.meta.url), { type: 'module' });
  workerCase = open.caseId;
  worker.onmessage = (event: MessageEvent<FromWorker>) => hear(event.data);
  const message: ToWorker = { kind: 'open', kernel: kernelUrl, base: new URL('assets/', document.baseURI).href, pack: open.pack };
  worker.postMessage(message);
  return worker;
}

const shelf: Record<Exclude<Task, 'replan'>, typeof waiting> = { waiting, chances };

function hear(message: FromWorker): void {
  if (message.number !== number) return;
  if (message.task === 'replan') {
    planning.value = false;
    if (message.kind === 'answer') replanned.value = { question: asked, answer: JSON.parse(message.json) as Answer };
    return;
  }
  const place = shelf[message.task];
  place.value = message.kind === 'answer' ? { cards: (JSON.parse(message.json) as { cards: Card[] }).cards, stale: false } : { cards: [], stale: false };
}

function ask(): void {
  const query = question.peek();
  const first = answer.peek();
  const to = query === null ? null : start();
  if (!to || query === null) return;
  number++;
  asked = query;
  for (const task of TASKS) {
    if (task === 'replan' && !first?.estimate) continue;
    if (task === 'replan') planning.value = true;
    const message: ToWorker = { kind: 'ask', number, task, query };
    to.postMessage(message);
  }
}

/** Asks when the hand has rested. What stood there fades, and stays until the new answer comes. */
effect(() => {
  const query = question.value;
  if (query === null || page.value !== 'simulator' || query === asked) return;
  number++;
  for (const place of [waiting, chances]) {
    const now = place.peek();
    if (now.cards.length && !now.stale) place.value = { ...now, stale: true };
  }
  if (planning.peek()) planning.value = false;
  clearTimeout(timer);
  timer = window.setTimeout(ask, REST);
});
