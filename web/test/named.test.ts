import { describe, expect, it } from 'vitest';
import { named } from '../src/parts/named.ts';
import type { SourceRecord } from '../src/contract.ts';

const record: SourceRecord = { id: 's-univ-2303', title: 'A set', publisher: 'x', date: '2023', feeds: [] };
const all = { [record.id]: record };

describe('a note that names other sources', () => {
  it('leadsToThoseThatTheCaseHas', () => {
    expect(named('60 % of the set (s-univ-2303); low t-none-1.', all)).toEqual(['60 % of the set (', record, '); low ', 't-none-1', '.']);
  });

  it('isLeftAsItIsWhereItNamesNone', () => {
    expect(named('Usual in the trade; 10 to 40 %', all).join('')).toBe('Usual in the trade; 10 to 40 %');
    expect(named('to-string has-own-property', all).every((part) => typeof part === 'string')).toBe(true);
  });
});
