import { expect, test } from 'vitest';
import { changes, cut } from '../src/parts/redraw.ts';

const svg = (line: string, label: string, more = '') => `<svg viewBox="0 0 9 9"><title id="t">${label}</title><g><path d="${line}" fill="none"/></g><text x="1">5</text>${more}</svg>`;
const between = (before: string, after: string) => changes(cut(before), cut(after));

test('only the attribute and the words that differ are changed', () => {
  expect(between(svg('M0 0L1 1', 'one'), svg('M0 0L1 2', 'two'))).toEqual([
    { at: 1, attributes: [], words: 'two' },
    { at: 3, attributes: [['d', 'M0 0L1 2']], words: null },
  ]);
});

test('one drawing twice changes nothing', () => {
  expect(between(svg('M0 0', 'one'), svg('M0 0', 'one'))).toEqual([]);
});

test('an attribute that goes is taken away and one that comes is set', () => {
  expect(between('<svg><path d="M0" x="1"/></svg>', '<svg><path d="M0" y="2"/></svg>')).toEqual([{ at: 1, attributes: [['y', '2'], ['x', null]], words: null }]);
});

test('another number of elements, another element, words behind an element and written signs are drawn anew', () => {
  expect(between(svg('M0', 'a'), svg('M0', 'a', '<text>b</text>'))).toBeNull();
  expect(between('<svg><path d="M0"/></svg>', '<svg><line d="M0"/></svg>')).toBeNull();
  expect(between('<text><tspan>a</tspan> b</text>', '<text><tspan>a</tspan> c</text>')).toBeNull();
  expect(between(svg('M0', 'a'), svg('M0', 'a &amp; b'))).toBeNull();
  expect(between(svg('M0', 'a'), svg('M0', ''))).toBeNull();
});

test('a first drawing is drawn whole', () => {
  expect(changes([], cut(svg('M0', 'a')))).toBeNull();
});
