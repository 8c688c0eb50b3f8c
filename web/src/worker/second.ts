import type { Kernel } from '../contract.ts';
import type { FromWorker, Task, ToWorker } from './protocol.ts';

/** The second tier: the same kernel off the main thread, for what takes longer than a frame. */
let opening: Promise<{ kernel: Kernel; session: number }> | null = null;

async function open(url: string, base: string, pack: Int8Array) {
  const kernel = (await import(/* @vite-ignore */ url)) as Kernel;
  await kernel.solver?.(base);
  return { kernel, session: kernel.open(pack) };
}

const reply = (message: FromWorker) => postMessage(message);

/** The newest question of each task: one that was overtaken while it waited is not worked out. */
const newest: Partial<Record<Task, number>> = {};
let queue: Promise<void> = Promise.resolve();

async function work(number: number, task: Task, query: string): Promise<void> {
  if (newest[task] !== number || !opening) return;
  try {
    const { kernel, session } = await opening;
    const json = await kernel[task]?.(session, query);
    reply(json === undefined ? { kind: 'none', number, task } : { kind: 'answer', number, task, json });
  } catch (error) {
    reply({ kind: 'failed', number, task, message: error instanceof Error ? error.message : String(error) });
  }
}

onmessage = (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  if (message.kind === 'open') {
    opening = open(message.kernel, message.base, message.pack);
    opening.catch(() => undefined);
  } else {
    newest[message.task] = message.number;
    // A breath between two tasks lets a newer question overtake.
    queue = queue.then(() => new Promise<void>((next) => setTimeout(next))).then(() => work(message.number, message.task, message.query));
  }
};
