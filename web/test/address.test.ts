import { describe, expect, it } from 'vitest';
import { atStep, hasComparison, lastStep, readAddress, same, settingFrom, settingPairs, settingsFrom, settingText, stepOf, writeAddress } from '../src/app/address.ts';
import { example, fund, month, share } from './example.ts';

describe('address', () => {
  it('junkInAnAddressIsNothing', () => {
    const found = readAddress('?page=tanks&lang=xx&theme=pink&run=../../etc&embed=yes&fund=<script>');
    expect(found).toMatchObject({ page: 'simulator', lang: null, theme: null, run: null, embed: false });
    expect(settingsFrom(example, found.rest)).toEqual({ fund: 45, 'us-ends': 60, share: 0 });
  });

  it('aRunAloneOpensTheRunsPage', () => {
    expect(readAddress('?run=3fa9_b-2').page).toBe('runs');
  });

  it.each(['9999', '-1', 'NaN', '1e3', ' 50', '0x20', ''])('aSettingOf %s fallsBackToTheBaseline', (text) => {
    expect(settingsFrom(example, { fund: text })['fund']).toBe(45);
  });

  it('onlyDifferencesFromTheBaselineAreWritten', () => {
    expect(settingPairs(example, { fund: 45, 'us-ends': 60, share: 0 })).toEqual([]);
    expect(settingPairs(example, { fund: 75, 'us-ends': 60, share: 0.3 })).toEqual([
      ['fund', '75'],
      ['share', '0.3'],
    ]);
  });

  it('aMonthIsWrittenAsAMonthAndReadBack', () => {
    expect(settingText(month, 37, '2024-03')).toBe('2027-04');
    expect(settingFrom(month, '2027-04', '2024-03')).toBe(37);
    expect(settingFrom(month, '2027-13', '2024-03')).toBeNull();
    expect(settingFrom(month, '2050-01', '2024-03')).toBeNull();
  });

  it('everySettingOfEveryLeverComesBackFromTheAddress', () => {
    for (const lever of example.levers) {
      for (let step = 0; step <= lastStep(lever); step++) {
        const value = atStep(lever, step);
        expect(stepOf(lever, value)).toBe(step);
        expect(settingFrom(lever, settingText(lever, value, '2024-03'), '2024-03')).toBe(value);
      }
    }
  });

  it('stepsOfATenthCarryNoDust', () => {
    expect(atStep(share, 3)).toBe(0.3);
  });

  it('aSettingBetweenTwoStepsGoesToTheNearest', () => {
    expect(settingFrom(fund, '45.4', '2024-03')).toBe(45);
  });

  it('aLeverMayNameItsStepsInTheAddress', () => {
    const named = { ...fund, low: 0, high: 2, step: 1, inAddress: ['market', 'preferred', 'commanded'] };
    expect(settingText(named, 2, '2024-03')).toBe('commanded');
    expect(settingFrom(named, 'preferred', '2024-03')).toBe(1);
    expect(settingFrom(named, '1', '2024-03')).toBeNull();
  });

  it('theComparisonHasItsOwnPrefix', () => {
    const { rest } = readAddress('?fund=75&c.fund=60');
    expect(hasComparison(rest)).toBe(true);
    expect(settingsFrom(example, rest, 'c.')['fund']).toBe(60);
    expect(settingPairs(example, { fund: 60 }, 'c.')).toEqual([['c.fund', '60']]);
  });

  it('nothingToSayIsThePageItself', () => {
    expect(writeAddress([['a', null], ['b', ''], ['c', undefined]])).toBe('./');
    expect(writeAddress([['page', 'gap'], ['q', 'a&b']])).toBe('?page=gap&q=a%26b');
  });

  it('aSettingThatIsNotSaidIsTheBaseline', () => {
    expect(same(example, { fund: 45 }, {})).toBe(true);
    expect(same(example, { fund: 46 }, {})).toBe(false);
  });
});
