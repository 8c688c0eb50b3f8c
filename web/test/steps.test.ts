import { describe, expect, it } from 'vitest';
import { add, begin, canRedo, canUndo, jump } from '../src/app/steps.ts';

const moved = (id: string) => ({ kind: 'lever', id }) as const;

describe('steps', () => {
  it('aReleaseThatChangedNothingIsNoStep', () => {
    const start = begin({ a: 1 });
    expect(add(start, { a: 1 }, moved('a'))).toBe(start);
  });

  it('undoAndRedoWalkTheSameSteps', () => {
    const two = add(add(begin({ a: 1 }), { a: 2 }, moved('a')), { a: 3 }, moved('a'));
    const back = jump(two, 1);
    expect(back.list[back.at]?.settings).toEqual({ a: 2 });
    expect(canUndo(back) && canRedo(back)).toBe(true);
    expect(canRedo(two)).toBe(false);
  });

  it('aNewStepDropsWhatWasUndone', () => {
    const two = add(add(begin({ a: 1 }), { a: 2 }, moved('a')), { a: 3 }, moved('a'));
    const other = add(jump(two, 0), { a: 9 }, moved('a'));
    expect(other.list.map((s) => s.settings['a'])).toEqual([1, 9]);
  });

  it('fiftyStepsAreKept', () => {
    let steps = begin({ a: 0 });
    for (let k = 1; k <= 80; k++) steps = add(steps, { a: k }, moved('a'));
    expect(steps.list.length).toBe(50);
    expect(steps.list[steps.at]?.settings['a']).toBe(80);
  });

  it('aJumpToNowhereStaysWhereItIs', () => {
    const start = begin({});
    expect(jump(start, 7)).toBe(start);
    expect(jump(start, -1)).toBe(start);
  });
});
