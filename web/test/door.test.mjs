import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../src/app/address.ts';
import { askedIn, askedOf, foundFor, leversFor, nearest, others, pairsOf, toldOn, wayOf } from '../src/app/asked.ts';
import { plot } from '../src/door/dots.ts';
import { plain, termsIn, tied } from '../src/door/said.ts';

/** As Java writes it, of invented figures. */
const door = JSON.parse(readFileSync(new URL('../../brief/src/test/golden/door.json', import.meta.url), 'utf8'));
const beside = { state: 'here', it: JSON.parse(readFileSync(new URL('../../brief/src/test/golden/against-gifts.json', import.meta.url), 'utf8')) };
const at = (address) => {
  const asked = askedIn(door, address);
  if (!asked) throw new Error('nothing can be asked');
  return { asked, found: foundFor(door, asked, beside) };
};
const answerAt = (address) => {
  const { found } = at(address);
  if (found.kind !== 'found') throw new Error(found.kind);
  return found.answer;
};
const sidesOf = (address) => {
  const { asked } = at(address);
  const { answer, axis } = at(address).found;
  const dots = plot(answer, axis, asked.weapon.small, 680);
  return { dots: dots.dots, middle: dots.middle, count: (side) => dots.dots.filter((dot) => dot.side === side).length };
};

describe('door', () => {
  it('anAddressWithoutLeversAndPageIsTheFirstPage', () => {
    expect(readAddress('').page).toBe('door');
    expect(readAddress('?case=tiny&lang=nl').page).toBe('door');
    expect(readAddress('?policy=gifts&after=12&weapon=shell-155').page).toBe('door');
    expect(readAddress('?gifts=1').page).toBe('simulator');
    expect(readAddress('?c.baseline=1').page).toBe('simulator');
    expect(readAddress('?embed=1').page).toBe('simulator');
    expect(readAddress('?run=3fa9').page).toBe('runs');
  });

  it('junkInTheAddressIsTheFirstOfWhatCanBeAsked', () => {
    const { asked } = at({ policy: 'tanks', after: '7', weapon: '<b>' });
    expect([asked.policy.id, asked.wait.after, asked.weapon.id]).toEqual(['all', 0, 'shell-155']);
  });

  it('theSentenceAnswersWhatIsAsked', () => {
    expect(plain(answerAt({ policy: 'gifts' }).title)).toBe('155 mm: ‘Gifts from stocks’ cuts the shortfall by 90,000 rounds; all futures agree.');
    expect(plain(answerAt({ policy: 'gifts', after: '12' }).title)).toBe('155 mm: waiting one year adds 60,000 rounds to the shortfall; 8 futures in 10 agree.');
    expect(plain(answerAt({ policy: 'contract-length' }).title)).toContain('may help or hurt');
    expect(plain(answerAt({ policy: 'material-priority' }).title)).toContain('too little to tell');
    expect(plain(answerAt({ policy: 'one-plan', weapon: 'interceptor-long' }).title)).toContain('exactly the same');
  });

  it('whatWasNotComputedIsNoNeighboursFigure', () => {
    expect(at({ policy: 'one-plan', after: '12' }).found).toEqual({ kind: 'unknown' });
  });

  it('aPolicyIsHeldAgainstAnother', () => {
    expect(plain(answerAt({ policy: 'all', against: 'gifts' }).title)).toBe('155 mm: with all measures together the shortfall is 820,000 rounds smaller than with ‘Gifts from stocks’; all futures agree.');
    expect(plain(answerAt({ policy: 'all', after: '12', against: 'gifts' }).title)).toContain('with all measures together one year later');
    expect(sidesOf({ policy: 'all', against: 'gifts' }).count('with')).toBe(20);
  });

  it('whatIsUsualIsNotSaidAndNothingIsHeldAgainstItself', () => {
    const against = (address) => at(address).asked.against?.id ?? null;
    expect(against({ policy: 'gifts', against: 'gifts' })).toBeNull();
    expect(against({ policy: 'gifts', against: 'one-plan' })).toBeNull();
    expect(against({ policy: 'gifts', after: '12', against: 'gifts' })).toBeNull();
    expect(against({ policy: 'gifts', after: '12', against: 'one-plan' })).toBe('one-plan');
    expect(against({ policy: 'gifts', against: '__proto__' })).toBeNull();
    expect(others(door, at({ policy: 'gifts' }).asked).map((o) => o.id)).not.toContain('gifts');
    expect(others(door, at({ policy: 'gifts', after: '12' }).asked).map((o) => o.id)).toContain('gifts');
  });

  it('untilAPairIsFetchedNoFigureOfAnotherStandsThere', () => {
    const asked = askedIn(door, { policy: 'all', against: 'contract-length' });
    expect(foundFor(door, asked, beside)).toEqual({ kind: 'coming' });
    expect(foundFor(door, asked, { state: 'failed' })).toEqual({ kind: 'failed' });
    const rebuilt = { state: 'here', it: { ...beside.it, hash: 'another' } };
    expect(foundFor(door, askedIn(door, { policy: 'all', against: 'gifts' }), rebuilt)).toEqual({ kind: 'failed' });
  });

  it('aPolicyThatCanDoNothingSaysWhyAndHasNoFigure', () => {
    const idle = { title: 'It can do nothing here.', reading: 'No effect while ‘Fund’ stands at ‘no’.' };
    const of = { ...door, policies: door.policies.map((p) => (p.id === 'gifts' ? { ...p, idle } : p)) };
    const asked = askedIn(of, { policy: 'gifts' });
    expect(asked && foundFor(of, asked, beside)).toEqual({ kind: 'cannot', ...idle });
  });

  it('theSimulatorOpensWithTheSameLevers', () => {
    expect(leversFor(door, at({ policy: 'gifts', after: '12' }).asked)).toEqual([['gifts', '1'], ['start', '12']]);
    expect(leversFor(door, at({ policy: 'one-plan' }).asked)).toEqual([]);
    expect(leversFor(door, at({ policy: 'contract-length', against: 'gifts' }).asked)).toContainEqual(['c.gifts', '1']);
  });

  it('andTheSimulatorLeadsBackToTheSameQuestion', () => {
    for (const policy of door.policies) {
      for (const wait of door.waits) {
        const moved = { ...policy.settings, ...wait.settings };
        const way = wayOf(door, moved);
        if (!way) {
          expect([policy.id, wait.after]).not.toEqual(['all', 0]);
          continue;
        }
        const same = askedOf(door, way);
        expect(same && pairsOf(same)).toEqual([['policy', policy.id], ...(wait.after ? [['after', String(wait.after)]] : [])]);
      }
    }
    expect(wayOf(door, { gifts: 0.9 })).toBeNull();
  });

  const levers = [
    { id: 'gifts', low: 0, high: 1, baseline: 0.5 },
    { id: 'contract-length', low: 6, high: 60, baseline: 12 },
    { id: 'start', low: 0, high: 12, baseline: 0 },
  ];

  it('thePoliciesThatStandNearestAreNamedNearestFirst', () => {
    expect(nearest(door, { gifts: 0.9 }, levers, 2).map((way) => way.id)).toEqual(['added gifts', 'today']);
    expect(nearest(door, { 'contract-length': 50 }, levers, 1).map((way) => way.id)).toEqual(['added contract-length']);
  });

  it('whatNobodyCanAvoidAndTodaysCourseAreNoStateOfTheLevers', () => {
    expect(wayOf(door, {}).id).toBe('today');
    expect(nearest(door, {}, levers, 99).map((way) => way.id)).not.toContain('foresight');
  });

  it('fromAnAnswerToThePagesThatTellOfIt', () => {
    expect(toldOn(at({ policy: 'gifts', after: '12' }).asked)).toEqual([['briefs', 'later'], ['delay', 'waiting']]);
    expect(toldOn(at({ policy: 'one-plan' }).asked)[0]).toEqual(['briefs', 'ladder']);
    expect(toldOn(at({ policy: 'gifts' }).asked)[0]).toEqual(['briefs', 'measures']);
  });

  it('aDotIsFilledWithTheSentenceAndHollowAgainstIt', () => {
    expect(sidesOf({ policy: 'gifts' }).count('with')).toBe(20);
    const depends = sidesOf({ policy: 'contract-length' });
    expect([depends.count('with'), depends.count('against')]).toEqual([12, 8]);
    expect(sidesOf({ policy: 'material-priority' }).count('neither')).toBe(20);
    expect(sidesOf({ policy: 'one-plan', weapon: 'interceptor-long' }).count('neither')).toBe(20);
  });

  it('noDotStandsOnTheWrongSideOfTheMiddleOrOnAnother', () => {
    const { dots, middle } = sidesOf({ policy: 'gifts', after: '12' });
    const answer = answerAt({ policy: 'gifts', after: '12' });
    dots.forEach((dot, k) => expect(Math.sign(Math.round(dot.x - middle))).toBe(Math.sign(answer.dots[k] ?? 0)));
    expect(new Set(dots.map((dot) => `${dot.x} ${dot.y}`)).size).toBe(dots.length);
  });

  it('wordsThatAreExplainedAreFoundOnceInTheOrderInWhichTheyAreMet', () => {
    expect(termsIn(['In all [futures](#future) a [shortfall](#shortfall); in one [future](#future) none.', '[Plans](#plan).'])).toEqual(['future', 'shortfall', 'plan']);
    expect(plain('In all [futures](#future); it is so.')).toBe('In all futures; it is so.');
    expect(termsIn(['Nothing is explained.'])).toEqual([]);
  });

  it('aNumberStaysWithItsWord', () => {
    expect(tied('By 1,300 missiles; 11 futures in 12 agree.')).toEqual(['By ', '1,300 missiles', '; ', '11 futures', ' in ', '12 agree', '.']);
    expect(tied('Nothing.')).toEqual(['Nothing.']);
  });
});
