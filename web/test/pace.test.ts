import { beforeEach, expect, test, vi } from 'vitest';

// The pace is of one machine: each test begins with a machine of which nothing is known.
let pace: typeof import('../src/app/pace.ts');
beforeEach(async () => {
  vi.resetModules();
  pace = await import('../src/app/pace.ts');
});

const answers = (times: number, took: number) => {
  for (let k = 0; k < times; k++) pace.learn(pace.futuresInFrame(), took);
};

test('the first answers of a browser are slow and tell nothing', () => {
  const first = pace.futuresInFrame();
  answers(12, 900);
  expect(pace.futuresInFrame()).toBe(first);
});

test('a slow machine plays fewer futures, a fast one more', () => {
  const first = pace.futuresInFrame();
  answers(12 + 4, 90);
  expect(pace.futuresInFrame()).toBeLessThan(first);
  answers(40, 3);
  expect(pace.futuresInFrame()).toBeGreaterThan(first);
});

test('one slow answer among others changes nothing', () => {
  const first = pace.futuresInFrame();
  answers(12 + 3, 25);
  answers(1, 500);
  answers(3, 25);
  expect(pace.futuresInFrame()).toBe(first);
});

test('what took long for another number of futures is not held against this one', () => {
  const first = pace.futuresInFrame();
  for (let k = 0; k < 12 + 9; k++) pace.learn(200, 900);
  expect(pace.futuresInFrame()).toBe(first);
});

test('where frames are slow the lever goes first, until they are quick', () => {
  expect(pace.isSplitNow()).toBe(false);
  for (let k = 0; k < 9; k++) pace.learnFrame(60);
  expect(pace.isSplitNow()).toBe(true);
  for (let k = 0; k < 3; k++) pace.learnFrame(22);
  expect(pace.isSplitNow()).toBe(true);
  for (let k = 0; k < 30; k++) pace.learnFrame(8);
  expect(pace.isSplitNow()).toBe(false);
});
