import { describe, expect, it } from 'vitest';
import { briefly, optionsOf, pick, sums, windowOf } from '../src/pages/filtering.ts';
import { ledger } from './example.ts';

const all = { values: {}, text: '', sort: null };
const donors = (wanted: Parameters<typeof pick>[1]) => pick(ledger, wanted).map((r) => r.cells[0]);

describe('a row on a phone', () => {
  const columns = [
    { id: 'date', name: 'Date', kind: 'month' as const },
    { id: 'donor', name: 'Donor', kind: 'text' as const },
    { id: 'units', name: 'Quantity', kind: 'number' as const },
    { id: 'value', name: 'Value', unit: '€ m', kind: 'money' as const },
    { id: 'stage', name: 'Step', kind: 'text' as const },
    { id: 'note', name: 'Note', kind: 'text' as const },
  ];

  it('saysItsWordsAndItsNumbersWithTheirNames', () => {
    const row = { cells: [], shown: ['1 May', 'Borovia', '–', '6,000', 'paid', 'a long note'] };
    expect(briefly(columns, row, ['note'])).toEqual({ words: 'Borovia · paid', numbers: 'Value (€ m): 6,000' });
  });

  it('leavesOutWhatIsNotThere', () => {
    expect(briefly(columns, { cells: [], shown: ['1 May', '', '–', '–', '', ''] }, ['note'])).toEqual({ words: '', numbers: '' });
  });
});

describe('filtering', () => {
  it('findsAnAmountOfMoneyAsItIsTyped', () => {
    const table = { columns: [{ id: 'worth', name: 'Worth', kind: 'text' as const }], rows: [{ cells: ['a'], shown: ['€\u00a0146\u00a0mld'] }] };
    expect(pick(table, { ...all, text: '€ 146 mld' })).toHaveLength(1);
    expect(pick(table, { ...all, text: '146\u00a0mld' })).toHaveLength(1);
    expect(pick(table, { ...all, text: '147 mld' })).toHaveLength(0);
  });

  it('withoutAWishAllRowsStandInTheirOrder', () => {
    expect(pick(ledger, all)).toEqual(ledger.rows);
  });

  it('filtersAndTextHoldTogether', () => {
    expect(donors({ ...all, values: { donor: 'Borovia' } })).toEqual(['2027-03', '2026-02']);
    expect(donors({ ...all, values: { donor: 'Borovia' }, text: 'FEB' })).toEqual(['2026-02']);
    expect(donors({ ...all, text: 'nobody' })).toEqual([]);
  });

  it('aYearStandsForItsMonths', () => {
    expect(donors({ ...all, values: { date: '2026' } })).toEqual(['2026-11', '2026-02']);
    expect(optionsOf(ledger, 'date').map((o) => o.id)).toEqual(['2026', '2027']);
  });

  it('whatHasNoValueComesLastEitherWay', () => {
    expect(donors({ ...all, sort: { column: 'value', down: false } })).toEqual(['2026-02', '2027-03', '2026-11']);
    expect(donors({ ...all, sort: { column: 'value', down: true } })).toEqual(['2027-03', '2026-02', '2026-11']);
  });

  it('sortingByAColumnThatIsNotThereChangesNothing', () => {
    expect(pick(ledger, { ...all, sort: { column: 'tanks', down: true } })).toEqual(ledger.rows);
  });

  it('onlyMoneyIsSummed', () => {
    expect(sums(ledger, ledger.rows)).toEqual([{ id: 'value', name: 'Value', unit: '€ m', sum: 19.5 }]);
    const months = { ...ledger, columns: ledger.columns.map((c) => (c.id === 'value' ? { ...c, kind: 'number' as const, unit: 'months' } : c)) };
    expect(sums(months, ledger.rows)).toEqual([]);
  });

  it('stepsOfAPromiseAreNeverAddedUp', () => {
    const row = (stage: string, value: number | null) => ({ cells: [stage, value], shown: [stage, String(value)] });
    const table = { columns: [{ id: 'stage', name: 'Step', kind: 'text' as const }, { id: 'value', name: 'Value', unit: '€ m', kind: 'money' as const }], rows: [row('promised', 90), row('paid', 6), row('paid', 4), row('asked', null)] };
    expect(sums(table, table.rows)).toEqual([]);
    expect(sums(table, table.rows.slice(1, 3)).map((s) => s.sum)).toEqual([10]);
    expect(sums(table, table.rows.slice(3))).toEqual([]);
  });

  it('theWindowStaysInsideTheTable', () => {
    expect(windowOf(1000, 36, 0, 360)).toEqual({ from: 0, to: 18 });
    expect(windowOf(1000, 36, 35_640, 360)).toEqual({ from: 982, to: 1000 });
    expect(windowOf(3, 36, 9000, 360)).toEqual({ from: 3, to: 3 });
    expect(windowOf(0, 36, 0, 360)).toEqual({ from: 0, to: 0 });
  });
});
