import type { Kernel } from '../contract.ts';
import type { FromAnswering, ToAnswering } from './protocol.ts';

/** The kernel off the main thread. */
interface Open {
  kernel: Kernel;
  session: number;
}

let opened: Promise<Open> | null = null;
let asked: { number: number; query: string; beside: boolean; act: (open: Open) => string }[] = [];
let ahead: string[] = [];
let isWorking = false;

const reply = (message: FromAnswering) => postMessage(message);

async function open(url: string, pack: Int8Array): Promise<Open> {
  const kernel = (await import(/* @vite-ignore */ url)) as Kernel;
  return { kernel, session: kernel.open(pack) };
}

async function timed(act: (open: Open) => string): Promise<{ json: string; took: number }> {
  if (!opened) throw new Error('no case is open');
  const place = await opened;
  const start = performance.now();
  const json = act(place);
  return { json, took: performance.now() - start };
}

const ask = (query: string) => ({ kernel, session }: Open) => kernel.ask(session, query);

/** What is left to do. A breath between two lets a newer question overtake. */
async function work(): Promise<void> {
  if (isWorking) return;
  isWorking = true;
  for (;;) {
    await new Promise<void>((next) => setTimeout(next));
    const next = asked.shift();
    if (next) {
      const { number, query } = next;
      try {
        reply({ kind: 'answer', number, query, ...(await timed(next.act)) });
      } catch (error) {
        reply({ kind: 'failed', number, message: error instanceof Error ? error.message : String(error) });
      }
      continue;
    }
    const query = ahead.shift();
    if (query === undefined) break;
    // Nobody has asked for it yet, so nobody need hear that it failed.
    await timed(ask(query)).then(
      (found) => reply({ kind: 'ahead', query, ...found }),
      () => undefined,
    );
  }
  isWorking = false;
}

onmessage = (event: MessageEvent<ToAnswering>) => {
  const message = event.data;
  switch (message.kind) {
    case 'open':
      opened = open(message.kernel, message.pack);
      opened.catch(() => undefined);
      return;
    case 'add':
      opened = opened && opened.then((place) => (place.kernel.add(place.session, message.plans, message.coarse), place));
      opened?.catch(() => undefined);
      return;
    case 'ask':
      ahead = [];
      asked = [...asked.filter((a) => a.beside), { number: message.number, query: message.query, beside: false, act: ask(message.query) }];
      break;
    case 'beside':
      asked.push({ number: message.number, query: message.query, beside: true, act: ask(message.query) });
      break;
    case 'describe':
      asked.push({ number: message.number, query: '', beside: true, act: ({ kernel, session }) => kernel.describe(session, message.language) });
      break;
    case 'ahead':
      ahead = [...message.queries];
      break;
  }
  void work();
};
