import type { Replan } from '../contract.ts';
import { Failed, serve } from './serve.ts';
import wasm from 'highs/runtime?url';

/**
 * Makes a plan of its own for a policy: the programme comes from Java, HiGHS solves it here. Both are fetched when a plan is first needed. It fails with one of
 * `load`, where they could not be fetched, `time`, `none`, where the programme has no plan, and `error`.
 */
const OPTIMAL = 7;
const TIME_LIMIT = 13;
const SECONDS = 30;

async function load(url: string, pack: Int8Array) {
  try {
    const [replan, solver] = await Promise.all([import(/* @vite-ignore */ url) as Promise<Replan>, import('highs').then((m) => m.default({ locateFile: () => wasm }))]);
    return { replan, solver, session: replan.open(pack) };
  } catch (error) {
    throw new Failed('load', error instanceof Error ? error.message : String(error));
  }
}

let place: Parameters<typeof load> | null = null;
let loaded: ReturnType<typeof load> | null = null;

async function plan(query: string, isOutline = false): Promise<Int8Array> {
  if (!place) throw new Failed('load', 'no case is open');
  loaded ??= load(...place);
  loaded.catch(() => (loaded = null));
  const { replan, solver, session } = await loaded;
  replan.formulate(session, query, isOutline);
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
  return replan.plan(session, values).slice();
}

const deeds = {
  open: (...at: Parameters<typeof load>) => {
    place = at;
  },
  /** A plan as bytes, for the kernel to take in; one in years where an outline is asked for. */
  plan,
};

export type Planning = typeof deeds;
serve(deeds);
