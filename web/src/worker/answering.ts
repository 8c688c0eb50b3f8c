import type { Kernel } from '../contract.ts';
import type { Lang } from '../words/words.ts';
import { Failed, serve } from './serve.ts';

/** The kernel off the main thread. */
async function load(url: string, pack: Int8Array) {
  try {
    const kernel = (await import(/* @vite-ignore */ url)) as Kernel;
    return { kernel, session: kernel.open(pack) };
  } catch (error) {
    throw new Failed('load', error instanceof Error ? error.message : String(error));
  }
}

let opened: ReturnType<typeof load>;

const deeds = {
  open: (url: string, pack: Int8Array) => {
    opened = load(url, pack);
    opened.catch(() => undefined);
  },
  /** Takes in further plans; `coarse` where they decide by half-years. */
  add: async (plans: Int8Array, coarse: boolean) => {
    const { kernel, session } = await opened;
    kernel.add(session, plans, coarse);
  },
  /** Takes in a plan in years, from which no figure is told. */
  outline: async (plans: Int8Array) => {
    const { kernel, session } = await opened;
    kernel.outline(session, plans);
  },
  describe: async (language: Lang) => {
    const { kernel, session } = await opened;
    return kernel.describe(session, language);
  },
  ask: async (query: string) => {
    const { kernel, session } = await opened;
    const start = performance.now();
    const json = kernel.ask(session, query);
    return { json, took: performance.now() - start };
  },
};

export type Answering = typeof deeds;
serve(deeds);
