import type { Lang } from '../contract.ts';
import type { FromAnswering, FromPlanning, NoPlan, ToAnswering, ToPlanning } from '../worker/protocol.ts';

/**
 * Workers off the main thread, which stays free for the hand: one answers from few futures while a lever moves, one from all when the hand rests, and one makes plans.
 */
const kernelUrl = new URL(__KERNEL__, document.baseURI).href;
const replanUrl = new URL(__REPLAN__, document.baseURI).href;

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

const fetchPack = (caseId: string) => fetchBytes(file(caseId, 'pack.bin'));
/** The plans that are kept for the steps of the levers; the file is not there until they are made. */
export const fetchPlans = (caseId: string) => fetchBytes(file(caseId, 'plans.bin'));


export interface Found {
  query: string;
  json: string;
  /** milliseconds that the kernel took */
  took: number;
}

type Settle<T> = { done: (found: T) => void; failed: (error: Error) => void };

/** A kernel in a worker of its own. Of questions that wait, only the newest is answered. */
export class Answering {
  private readonly worker = new Worker(new URL('../worker/answering.ts', import.meta.url), { type: 'module' });
  private readonly waiting = new Map<number, Settle<Found>>();
  private last = 0;
  private lastAsked = 0;
  /** hears what was worked out ahead */
  heard: (found: Found) => void = () => undefined;

  constructor(pack: Int8Array) {
    this.worker.onmessage = (event: MessageEvent<FromAnswering>) => this.hear(event.data);
    this.worker.onerror = (event) => {
      for (const [, wait] of this.waiting) wait.failed(new Error(event.message || 'worker'));
      this.waiting.clear();
    };
    this.tell({ kind: 'open', kernel: kernelUrl, pack });
  }

  private tell(message: ToAnswering): void {
    this.worker.postMessage(message);
  }

  private hear(message: FromAnswering): void {
    if (message.kind === 'ahead') {
      this.heard(message);
      return;
    }
    const wait = this.waiting.get(message.number);
    this.waiting.delete(message.number);
    if (message.kind === 'failed') wait?.failed(new Error(message.message));
    else wait?.done(message);
  }

  private send(make: (number: number) => ToAnswering): Promise<Found> {
    const number = ++this.last;
    return new Promise((done, failed) => {
      this.waiting.set(number, { done, failed });
      this.tell(make(number));
    });
  }

  /** The answer; of one that was overtaken, none ever comes. */
  ask(query: string): Promise<Found> {
    this.waiting.delete(this.lastAsked);
    const found = this.send((number) => ({ kind: 'ask', number, query }));
    this.lastAsked = this.last;
    return found;
  }

  /** An answer beside: it overtakes none, and none overtakes it. */
  askBeside(query: string): Promise<Found> {
    return this.send((number) => ({ kind: 'beside', number, query }));
  }

  async describe(language: Lang): Promise<string> {
    return (await this.send((number) => ({ kind: 'describe', number, language }))).json;
  }

  add(plans: Int8Array, coarse: boolean): void {
    this.tell({ kind: 'add', plans, coarse });
  }

  ahead(queries: string[]): void {
    this.tell({ kind: 'ahead', queries });
  }

  end(): void {
    this.worker.terminate();
  }
}

export class Unplanned extends Error {
  constructor(
    readonly why: NoPlan,
    message: string,
  ) {
    super(message);
  }
}

/** The re-planner and its solver, fetched when a plan is first needed. */
export class Planning {
  private worker: Worker | null = null;
  private waiting: (Settle<Int8Array> & { query: string }) | null = null;
  private last = 0;

  constructor(private readonly pack: Int8Array) {}

  private started(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL('../worker/planning.ts', import.meta.url), { type: 'module' });
    worker.onmessage = (event: MessageEvent<FromPlanning>) => this.hear(event.data);
    worker.onerror = (event) => {
      this.end();
      this.waiting?.failed(new Unplanned('load', event.message || 'worker'));
    };
    const open: ToPlanning = { kind: 'open', replan: replanUrl, pack: this.pack };
    worker.postMessage(open);
    this.worker = worker;
    return worker;
  }

  /** hears of plans that came too late for their question; they are good all the same */
  heard: (plans: Int8Array) => void = () => undefined;

  private hear(message: FromPlanning): void {
    const wait = message.number === this.last ? this.waiting : null;
    if (wait) this.waiting = null;
    if (message.kind === 'failed') wait?.failed(new Unplanned(message.why, message.message));
    else if (wait) wait.done(message.plans);
    else this.heard(message.plans);
  }

  /** A plan as bytes for `add`; of one that was overtaken, none ever comes. */
  plan(query: string): Promise<Int8Array> {
    const number = ++this.last;
    return new Promise((done, failed) => {
      this.waiting = { query, done, failed };
      const ask: ToPlanning = { kind: 'plan', number, query };
      this.started().postMessage(ask);
    });
  }

  end(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}

export interface Team {
  caseId: string;
  live: Answering;
  whole: Answering;
  planning: Planning;
}

let team: Team | null = null;
let wanted = '';

/** The team for a case; there is one at a time. */
export async function hire(caseId: string): Promise<Team> {
  if (team?.caseId === caseId) return team;
  wanted = caseId;
  const pack = await fetchPack(caseId);
  if (wanted !== caseId) throw new Error('another case was opened');
  if (team?.caseId === caseId) return team;
  team?.live.end();
  team?.whole.end();
  team?.planning.end();
  team = { caseId, live: new Answering(pack), whole: new Answering(pack), planning: new Planning(pack) };
  return team;
}

export function addPlans(to: Team, plans: Int8Array, coarse: boolean): void {
  to.live.add(plans, coarse);
  to.whole.add(plans, coarse);
}
