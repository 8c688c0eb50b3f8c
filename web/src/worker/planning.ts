import type { Replan } from '../contract.ts';
import type { FromPlanning, NoPlan, ToPlanning } from './protocol.ts';
import wasm from 'highs/runtime?url';

/** Makes a plan of its own for a policy: the programme comes from Java, HiGHS solves it here. Fetched when a plan is first needed. */
const OPTIMAL = 7;
const TIME_LIMIT = 13;
const SECONDS = 30;

const reply = (message: FromPlanning, move: Transferable[] = []) => postMessage(message, { transfer: move });

class Failed extends Error {
  constructor(
    readonly why: NoPlan,
    message: string,
  ) {
    super(message);
  }
}

async function load(url: string, pack: Int8Array) {
  try {
    const [replan, solver] = await Promise.all([import(/* @vite-ignore */ url) as Promise<Replan>, import('highs').then((m) => m.default({ locateFile: () => wasm }))]);
    return { replan, solver, session: replan.open(pack) };
  } catch (error) {
    throw new Failed('load', error instanceof Error ? error.message : String(error));
  }
}

let place: { replan: string; pack: Int8Array } | null = null;
let loaded: ReturnType<typeof load> | null = null;

async function plan(query: string): Promise<Int8Array> {
  if (!place) throw new Failed('load', 'no case is open');
  loaded ??= load(place.replan, place.pack);
  loaded.catch(() => (loaded = null));
  const { replan, solver, session } = await loaded;
  replan.formulate(session, query);
  const starts = replan.starts();
  const cost = replan.cost();
  const rowLower = replan.rowLower();
  const values = solver.withModel<Float64Array>(
    {
      numCols: cost.length,
      numRows: rowLower.length,
      sense: solver.constants.objectiveSense.minimize,
      offset: 0,
      colCost: cost,
      colLower: replan.lower(),
      colUpper: replan.upper(),
      rowLower,
      rowUpper: replan.rowUpper(),
      matrix: { format: 'csc', numRows: rowLower.length, numCols: cost.length, starts, indices: replan.rowIndex(), values: replan.coefficient() },
    },
    (model) => {
      model.options.set({ output_flag: false, solver: 'ipm', run_crossover: 'off', time_limit: SECONDS });
      model.run();
      const status = model.getModelStatus();
      if (status !== OPTIMAL) throw new Failed(status === TIME_LIMIT ? 'time' : 'none', `HiGHS ${status}`);
      return Float64Array.from(model.getSolution().colValue);
    },
  );
  return replan.plan(session, values);
}

/** One at a time; of those that wait, only the newest is worked out. */
let waiting: { number: number; query: string } | null = null;
let isWorking = false;

async function work(): Promise<void> {
  if (isWorking) return;
  isWorking = true;
  while (waiting) {
    const { number, query } = waiting;
    waiting = null;
    const start = performance.now();
    try {
      const plans = (await plan(query)).slice();
      reply({ kind: 'plan', number, plans, took: performance.now() - start }, [plans.buffer]);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      reply({ kind: 'failed', number, why: error instanceof Failed ? error.why : 'error', message });
    }
    await new Promise<void>((next) => setTimeout(next));
  }
  isWorking = false;
}

onmessage = (event: MessageEvent<ToPlanning>) => {
  const message = event.data;
  if (message.kind === 'open') {
    place = message;
  } else {
    waiting = { number: message.number, query: message.query };
    void work();
  }
};
