import type { Settings } from '../contract.ts';

/** What a step did: moved a lever, took a starting point, reset, or was there at the start. */
export type Deed = { kind: 'start' | 'reset' | 'address' } | { kind: 'lever' | 'preset'; id: string };

export interface Step {
  settings: Settings;
  deed: Deed;
}

/** The steps taken and where the hand stands among them. */
export interface Steps {
  list: readonly Step[];
  at: number;
}

const MOST = 50;

export const begin = (settings: Settings): Steps => ({ list: [{ settings, deed: { kind: 'start' } }], at: 0 });

const equal = (a: Settings, b: Settings) => {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => a[key] === b[key]);
};

/** One step more; what was undone is gone. Settings that did not change are no step. */
export function add(steps: Steps, settings: Settings, deed: Deed): Steps {
  const now = steps.list[steps.at];
  if (now && equal(now.settings, settings)) return steps;
  const list = [...steps.list.slice(0, steps.at + 1), { settings, deed }].slice(-MOST);
  return { list, at: list.length - 1 };
}

export const jump = (steps: Steps, at: number): Steps => (steps.list[at] ? { list: steps.list, at } : steps);

export const canUndo = (steps: Steps) => steps.at > 0;
export const canRedo = (steps: Steps) => steps.at < steps.list.length - 1;
