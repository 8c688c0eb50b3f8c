import { expect, test } from 'vitest';
import { Kept } from '../src/app/kept.ts';

test('an answer that was kept is found again', () => {
  const kept = new Kept(2);
  kept.keep('fund=1', '{}', 7);
  expect(kept.get('fund=1')).toEqual({ json: '{}', took: 7 });
  expect(kept.has('fund=2')).toBe(false);
});

test('of too many, the one kept longest ago goes first', () => {
  const kept = new Kept(2);
  kept.keep('a', '1', 1);
  kept.keep('b', '2', 1);
  kept.keep('a', '3', 1);
  kept.keep('c', '4', 1);
  expect(kept.has('b')).toBe(false);
  expect(kept.get('a')?.json).toBe('3');
  expect(kept.has('c')).toBe(true);
});

test('what a new plan may change is forgotten', () => {
  const kept = new Kept(2);
  kept.keep('a', '1', 1);
  kept.clear();
  expect(kept.has('a')).toBe(false);
});
