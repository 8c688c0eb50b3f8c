import { describe, expect, it } from 'vitest';
import { aboutTime, brief, date, monthAfter, monthsBetween, took, whole } from '../src/words/numbers.ts';
import { languageOf, speak, words, wordsIn } from '../src/words/words.ts';

const [en, nl, uk] = await Promise.all([wordsIn('en'), wordsIn('nl'), wordsIn('uk')]);

type Leaf = string | ((...args: never[]) => string);
const leaves = (o: object, at = ''): [string, Leaf][] => Object.entries(o).flatMap(([k, v]) => (typeof v === 'object' && v !== null ? leaves(v as object, `${at}${k}.`) : [[at + k, v as Leaf] as [string, Leaf]]));

describe('words', () => {
  it('noLanguageIsEnglishLeftStanding', () => {
    const same = new Set(['openStudio']);
    const english = new Map(leaves(en));
    for (const [key, value] of [...leaves(nl), ...leaves(uk)]) if (typeof value === 'string' && value.length > 12 && !same.has(key)) expect(value, key).not.toBe(english.get(key));
  });

  it('aTimeIsAsExactAsItIsOfUse', async () => {
    await speak('nl');
    expect([4.25, 48.3, 4852.5].map(took)).toEqual(['4,3 ms', '48 ms', '4,9 s']);
    expect([4, 48, 200].map(aboutTime)).toEqual(['ongeveer 10 seconden', 'ongeveer 50 seconden', 'ongeveer 3 minuten']);
    await speak('uk');
    expect([48.3, 4852.5].map(took)).toEqual(['48 мс', '4,9 с']);
  });

  it('theLastLanguageAskedForIsSpoken', async () => {
    await Promise.all([speak('uk'), speak('en'), speak('nl')]);
    expect(words.value).toBe(nl);
    expect(['nl-BE', 'UK', 'de', null].map(languageOf)).toEqual(['nl', 'uk', null, null]);
  });

  it('countsReadTrueAtNoneOneAndMany', () => {
    expect([0, 1, 2].map(en.differences)).toEqual(['All levers stand at the baseline', '1 lever differs from the baseline', '2 levers differ from the baseline']);
    expect([0, 1, 2].map(nl.differences)).toEqual(['Alle instellingen staan op het uitgangspunt', '1 instelling wijkt af van het uitgangspunt', '2 instellingen wijken af van het uitgangspunt']);
    expect([1, 2].map(nl.moreLevers)).toEqual(['Nog 1 instelling', 'Nog 2 instellingen']);
    expect([1, 3].map(nl.place)).toEqual(['als volgende aan de beurt', 'nummer 3 in de rij']);
    expect([1, 3].map(nl.problems)).toEqual(['1 probleem. Er is niets ingelezen.', '3 problemen. Er is niets ingelezen.']);
    expect([0, 1, 3, 5, 11, 21].map(uk.differences)).toEqual([
      'Усі параметри на базовому рівні',
      '1 параметр відрізняється від базового рівня',
      '3 параметри відрізняються від базового рівня',
      '5 параметрів відрізняються від базового рівня',
      '11 параметрів відрізняються від базового рівня',
      '21 параметр відрізняється від базового рівня',
    ]);
  });

  it('numbersAndDatesAreWrittenAsInTheLanguage', () => {
    expect(whole(-12345, 'nl')).toBe('−12.345');
    expect(whole(12345, 'en')).toBe('12,345');
    expect([brief(148715.27, 'en'), brief(3.14159, 'nl'), brief(7, 'nl')]).toEqual(['148,715', '3,1', '7']);
    expect(date('2026-08-04', 'nl')).toBe('4 augustus 2026');
    expect(date('2027-01', 'en')).toBe('January 2027');
    expect([date('2026-08-04', 'uk'), date('2027-01', 'uk')]).toEqual(['4 серпня 2026', 'січень 2027']);
    expect(date('about 2020', 'en')).toBe('about 2020');
  });

  it('monthsAreCountedFromTheFirst', () => {
    expect(monthAfter('2024-03', 0)).toBe('2024-03');
    expect(monthAfter('2024-03', 10)).toBe('2025-01');
    expect(monthsBetween('2024-03', '2025-01')).toBe(10);
    expect(monthsBetween('2024-03', 'soon')).toBeNull();
  });
});
