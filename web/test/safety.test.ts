import { describe, expect, it } from 'vitest';
import index from '../index.html?raw';

const sources = import.meta.glob('../src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }) as Record<string, string>;

describe('safety', () => {
  it('markupIsSetInOnePlaceOnly', () => {
    const places = Object.entries(sources).filter(([, text]) => /dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|document\.write/.test(text));
    expect(places.map(([path]) => path)).toEqual(['../src/parts/redraw.ts']);
  });

  it('nothingIsEvaluated', () => {
    for (const [path, text] of Object.entries(sources)) expect(text, path).not.toMatch(/\beval\(|new Function\(|setTimeout\(\s*['"`]/);
  });

  it('thePageAsksNoOtherHost', () => {
    for (const [path, text] of Object.entries(sources)) expect(text.replace(/http:\/\/www\.w3\.org\/2000\/svg/g, ''), path).not.toMatch(/['"`]https?:\/\/[a-z]/);
    expect(index).toContain("script-src 'self';");
    expect(index).not.toContain('unsafe-eval');
  });

  it('theStandInNeverGetsIntoTheBuild', () => {
    for (const [path, text] of Object.entries(sources)) expect(text, path).not.toMatch(/from '.*dev\//);
  });
});
