import { describe, expect, it } from 'vitest';
import { monthAt, monthPlaces, plotTop } from '../src/simulator/plot.ts';

const path = (d: string) => `<path d="${d}" fill="none"/>`;

describe('places of months', () => {
  it('theyAreReadFromTheLineThatHasAPointForEach', () => {
    const svg = path('M45.6 218L550.7 218') + path('M45.6 26L51.6 54.4L57.7 14L57.7 20L51.6 30L45.6 40Z') + path('M45.6 26L51.6 -54.4L57.7 14');
    expect(monthPlaces(svg, 3)).toEqual([45.6, 51.6, 57.7]);
  });

  it('aDrawingWithoutSuchALineHasNone', () => {
    expect(monthPlaces(path('M45.6 218L550.7 218'), 84)).toBeNull();
    expect(monthPlaces(path('M3 1L2 1L1 1'), 3)).toBeNull();
  });
});

describe('the top of the plot', () => {
  it('isTheHighestLineAcrossAlsoWhereLinesAreOnePath', () => {
    const legend = path('M0 10L24 10') + path('M45 300L320 300M45 84L320 84');
    expect(plotTop(legend, 420, 340)).toBeCloseTo(0.2);
  });

  it('isTheTopWhereNothingGoesAcross', () => {
    expect(plotTop(path('M0 10L24 10'), 420, 340)).toBe(0);
  });
});

describe('the month that is read', () => {
  it('isOneThatTheCaseHasAlsoWhereTheCaseIsShort', () => {
    expect(monthAt(undefined, 84)).toBe(18);
    expect(monthAt(undefined, 12)).toBe(11);
    expect(monthAt(undefined, 0)).toBe(0);
    expect(monthAt('7', 84)).toBe(7);
    expect([monthAt('84', 84), monthAt('-1', 84), monthAt('x', 84)]).toEqual([0, 0, 0]);
  });
});
