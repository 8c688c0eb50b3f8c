import type { Answering } from '../worker/answering.ts';
import type { Planning } from '../worker/planning.ts';
import { newest, Remote } from './remote.ts';

/**
 * The programs that Maven makes from Java, off the main thread, which stays free for the hand. None waits for another: a kernel that answers from few futures
 * while a lever moves, one that answers from all of them when it rests, one that makes plans, which takes seconds and cannot be broken off, and one that outlines
 * them meanwhile.
 */
export interface Programs {
  caseId: string;
  live: Remote<Answering>;
  whole: Remote<Answering>;
  planning: Remote<Planning>;
  outlining: Remote<Planning>;
  /** From all futures. */
  askWhole: (query: string) => Promise<Found>;
  plan: (query: string) => Promise<Int8Array>;
  /** A plan in years, which takes a part of the time. */
  outline: (query: string) => Promise<Int8Array>;
}

export interface Found {
  json: string;
  /** milliseconds that the kernel took */
  took: number;
}

const kernelUrl = new URL(__KERNEL__, document.baseURI).href;
const replanUrl = new URL(__REPLAN__, document.baseURI).href;

const answering = () => new Worker(new URL('../worker/answering.ts', import.meta.url), { type: 'module' });
const planner = () => new Worker(new URL('../worker/planning.ts', import.meta.url), { type: 'module' });

export const file = (caseId: string, name: string) => `data/${encodeURIComponent(caseId)}/${name}`;

/** Done once for each name, and again only if it failed. */
export function once<T>(doIt: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (name) => {
    let promise = kept.get(name);
    if (!promise) {
      promise = doIt(name);
      kept.set(name, promise);
      promise.catch(() => kept.delete(name));
    }
    return promise;
  };
}

export async function ok(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

const fetchBytes = once(async (path) => new Int8Array(await (await ok(path)).arrayBuffer()));

let open: Programs | null = null;
let wanted = '';

/** The programs for a case; they are those of one case at a time. */
export async function programs(caseId: string): Promise<Programs> {
  if (open?.caseId === caseId) return open;
  wanted = caseId;
  const pack = await fetchBytes(file(caseId, 'pack.bin'));
  if (wanted !== caseId) throw new Error('another case was opened');
  if (open?.caseId === caseId) return open;
  for (const program of open ? [open.live, open.whole, open.planning, open.outlining] : []) program.end();
  const live = new Remote<Answering>(answering, [kernelUrl, pack]);
  const whole = new Remote<Answering>(answering, [kernelUrl, pack]);
  const planning = new Remote<Planning>(planner, [replanUrl, pack]);
  const outlining = new Remote<Planning>(planner, [replanUrl, pack]);
  open = {
    caseId,
    live,
    whole,
    planning,
    outlining,
    askWhole: newest((query) => whole.call('ask', query)),
    plan: newest((query) => planning.call('plan', query)),
    outline: newest((query) => outlining.call('plan', query, true)),
  };
  return open;
}

/** Takes in further plans; `coarse` where they decide by half-years. */
export function add(to: Programs, plans: Int8Array, coarse: boolean): void {
  for (const kernel of [to.live, to.whole]) kernel.call('add', plans, coarse).catch(() => undefined);
}

/** Takes in the plans that are kept for the steps of the levers. */
export async function addKept(to: Programs): Promise<void> {
  add(to, await fetchBytes(file(to.caseId, 'plans.bin')), false);
}
