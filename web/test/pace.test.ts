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

test('a slow machine plays fewer futures, a fast one more', () => {
  const first = pace.futuresInFrame();
  answers(4, 90);
  expect(pace.futuresInFrame()).toBeLessThan(first);
  answers(40, 3);
  expect(pace.futuresInFrame()).toBeGreaterThan(first);
});

test('one slow answer among others changes nothing', () => {
  const first = pace.futuresInFrame();
  answers(3, 25);
  answers(1, 500);
  answers(3, 25);
  expect(pace.futuresInFrame()).toBe(first);
});

test('what took long for another number of futures is not held against this one', () => {
  const first = pace.futuresInFrame();
  for (let k = 0; k < 9; k++) pace.learn(200, 900);
  expect(pace.futuresInFrame()).toBe(first);
});

test('a slow machine has fewer answers made ahead', () => {
  const before = pace.answersIn(4000);
  answers(9, 400);
  expect(pace.answersIn(4000)).toBeLessThan(before / 3);
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

test('a gap between two moves of a slow drag is no rest', () => {
  let now = 1000;
  const moves = (times: number, gap: number) => Array.from({ length: times }, () => pace.untilRest((now += gap))).at(-1);
  expect(moves(9, 16)).toBe(120);
  expect(moves(20, 150)).toBeGreaterThan(250);
  expect(moves(20, 390)).toBe(400);
  expect(moves(30, 16)).toBe(120);
  expect(moves(1, 60_000)).toBe(120);
});
