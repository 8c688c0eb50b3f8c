import { expect, test } from 'vitest';
import { beyond } from '../src/parts/beyond.ts';

test('a picture whose description is all said above it says nothing', () => {
  expect(beyond('Share of futures; 200 futures.', ['Half of them', 'Share of futures; 200 futures.'])).toBe('');
});

test('a picture says what it shows beyond its heading', () => {
  expect(beyond('€13 bn is delivered. Who pays: one €14 bn.', ['€13 bn is delivered', 'Euros'])).toBe('Who pays: one €14 bn.');
  expect(beyond('In January 2027 the median is 100%.', ['One', ''])).toBe('In January 2027 the median is 100%.');
});
