import type { Description, Lever, Table } from '../src/contract.ts';

const lever = (more: Partial<Lever> & { id: string; low: number; high: number; step: number; baseline: number }): Lever => ({
  block: 'policy', group: 'money', name: more.id, help: '', notCovered: '', expects: '', unit: '', lowWord: '', highWord: '', written: [], sources: [], month: false, front: false, between: [], ...more,
});

export const fund = lever({ id: 'fund', low: 10, high: 120, step: 1, baseline: 45 });
export const month = lever({ id: 'us-ends', low: 0, high: 60, step: 1, baseline: 60, month: true });
export const share = lever({ id: 'share', low: 0, high: 1, step: 0.1, baseline: 0 });

export const example: Description = {
  case: { id: 'example', title: 'Example', about: '', mark: '', first: '2024-03', months: 60, hash: 'abc', version: '0.1.0', seed: 1, futures: 200, known: '2024-02-29' },
  levers: [fund, month, share],
  groups: [],
  items: [],
  presets: [],
};

export const ledger: Table = {
  columns: [
    { id: 'date', name: 'Date', kind: 'month' },
    { id: 'donor', name: 'Donor', kind: 'text' },
    { id: 'value', name: 'Value', unit: '€ m', kind: 'money' },
    { id: 'count', name: 'Count', kind: 'number' },
  ],
  rows: [
    { cells: ['2027-03', 'Borovia', 12.5, 3], shown: ['Mar 2027', 'Borovia', '12.5', '3'], sources: ['s1', 's2'], assumption: false },
    { cells: ['2026-11', 'Arendal', null, 1], shown: ['Nov 2026', 'Arendal', '', '1'], assumption: true },
    { cells: ['2026-02', 'Borovia', 7, 900], shown: ['Feb 2026', 'Borovia', '7.0', '900'], sources: ['s1'] },
  ],
};
