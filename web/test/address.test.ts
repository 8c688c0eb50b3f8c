import { describe, expect, it } from 'vitest';
import { atStep, hasComparison, lastStep, policyPairs, readAddress, same, settingFrom, settingPairs, settingsFrom, settingText, stepOf, writeAddress, writtenAt } from '../src/app/address.ts';
import { example, fund, month, share } from './example.ts';

describe('address', () => {
  it('junkInAnAddressIsNothing', () => {
    const found = readAddress('?page=tanks&lang=xx&theme=pink&run=../../etc&embed=yes&fund=<script>');
    expect(found).toMatchObject({ page: 'simulator', lost: 'tanks', lang: null, theme: null, run: null, embed: false });
    expect(settingsFrom(example, found.rest)).toEqual({ fund: 45, 'us-ends': 60, share: 0 });
  });

  it('aRunAloneOpensTheRunsPage', () => {
    expect(readAddress('?run=3fa9_b-2').page).toBe('runs');
    expect(readAddress('?page=door&run=3fa9')).toMatchObject({ page: 'door', run: null });
    expect(readAddress('?policy=gifts&utm_source=mail&fbclid=1')).toMatchObject({ page: 'door', rest: { policy: 'gifts' } });
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

  it('aSettingBetweenTwoStepsIsKeptAsItIs', () => {
    expect(settingFrom(fund, '45.4', '2024-03')).toBe(45.4);
    expect(settingText(fund, 45.4, '2024-03')).toBe('45.4');
  });

  it('aSettingBetweenTwoStepsIsWrittenAsTheCaseWritesItAndNeverAsItsNeighbour', () => {
    const named = { ...fund, written: ['ten', 'eleven'], between: [{ at: 10.7, text: 'ten and a bit' }] };
    expect([10, 10.7, 10.8].map((value) => writtenAt(named, value))).toEqual(['ten', 'ten and a bit', undefined]);
  });

  describe('startingPoints', () => {
    const presets = [
      { id: 'all', title: '', about: '', by: '', date: '', settings: { fund: 75.5, share: 0.3 } },
      { id: 'none', title: '', about: '', by: '', date: '', settings: {} },
    ];
    const described = { ...example, presets };

    it('aStartingPointStandsInTheAddressByItsNameAndIsRestoredExactly', () => {
      const settings = { ...settingsFrom(described, {}), ...presets[0]?.settings };
      const pairs = policyPairs(described, settings);
      expect(pairs).toEqual([['preset', 'all']]);
      const { rest } = readAddress(writeAddress(pairs));
      expect(settingsFrom(described, rest)).toEqual(settings);
      expect(same(described, settingsFrom(described, rest), presets[0]?.settings ?? {})).toBe(true);
    });

    it('aLeverMovedFromAStartingPointIsAPolicyOfOnesOwn', () => {
      const settings = { ...settingsFrom(described, { preset: 'all' }), 'us-ends': 12 };
      expect(policyPairs(described, settings)).toEqual([['fund', '75.5'], ['us-ends', '2025-03'], ['share', '0.3']]);
    });

    it('aLeverBesideAStartingPointComesOnTopOfIt', () => {
      expect(settingsFrom(described, { preset: 'all', share: '0.5' })).toEqual({ fund: 75.5, 'us-ends': 60, share: 0.5 });
    });

    it('theComparisonHasAStartingPointToo', () => {
      expect(policyPairs(described, { ...settingsFrom(described, {}), ...presets[0]?.settings }, 'c.')).toEqual([['c.preset', 'all']]);
      expect(settingsFrom(described, { 'c.preset': 'all' }, 'c.')['fund']).toBe(75.5);
    });

    it('aStartingPointThatIsGoneIsTheBaseline', () => {
      expect(settingsFrom(described, { preset: 'gone' })).toEqual({ fund: 45, 'us-ends': 60, share: 0 });
    });
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
