import { describe, expect, it } from 'vitest';
import { csv } from '../src/download/csv.ts';
import { parquet } from '../src/download/parquet.ts';
import { compose, inTheme, wrap } from '../src/download/picture.ts';
import { size } from '../src/parts/size.ts';
import { fileName } from '../src/download/save.ts';
import { sheetOf } from '../src/download/sheet.ts';
import { ledger } from './example.ts';

const WORDS = { sources: 'Sources', assumption: 'Assumption', note: 'note' };
const lines = (text: string) => text.replace('\ufeff', '').trimEnd().split('\r\n');

describe('tables', () => {
  it('unitMonthsAndMarksAreInTheFile', () => {
    const text = csv(sheetOf(ledger, ['estimate'], WORDS));
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(lines(text)).toEqual([
      'Date,Donor,Value (€ m),Count,assumption,sources,note',
      '2027-03,Borovia,12.5,3,false,s1 s2,estimate',
      '2026-11,Arendal,,1,true,,estimate',
      '2026-02,Borovia,7,900,false,s1,estimate',
    ]);
  });

  it('aShareSaysThatItIsNoPercentage', () => {
    const table = { columns: [{ id: 'a', name: '95%', kind: 'share' as const }], rows: [{ cells: [0.25], shown: ['25%'] }] };
    expect(lines(csv(sheetOf(table, ['A plan. Made here.', 'half-year plan'], WORDS)))).toEqual(['95% (0–1),note', '0.25,A plan. Made here; half-year plan']);
  });

  it('quotesCommasAndLineBreaksAreKept', () => {
    const text = csv([{ name: 'a', type: 'STRING', data: ['say "x", then\ngo'] }]);
    expect(text).toContain('"say ""x"", then\ngo"');
  });

  it('anAmountOfMoneyInAFileHasPlainSpaces', () => {
    const table = { columns: [{ id: 'worth', name: 'Worth', kind: 'text' as const }], rows: [{ cells: ['€\u00a0146\u00a0mld'], shown: [''] }] };
    expect(lines(csv(sheetOf(table, ['Of €\u00a09\u00a0mld.'], WORDS)))).toEqual(['Worth,note', '€ 146 mld,Of € 9 mld']);
  });

  it('aSpreadsheetTakesNoCellForAFormula', () => {
    const text = csv([{ name: '=cmd', type: 'STRING', data: ['=1+1', '@x', '-2', "'=x", 'plain;-1+1'] }, { name: 'n', type: 'DOUBLE', data: [-2, -1, 0, 1, 2] }]);
    expect(lines(text)).toEqual(["'=cmd,n", "'=1+1,-2", "'@x,-1", '-2,0', "''=x,1", "plain;'-1+1,2"]);
  });

  it('parquetHoldsTheSameColumnsWithAbsentValues', () => {
    const bytes = new Uint8Array(parquet(sheetOf(ledger, [], WORDS), { case: 'example' }));
    const text = new TextDecoder('latin1').decode(bytes);
    expect(text.startsWith('PAR1') && text.endsWith('PAR1')).toBe(true);
    expect(text).toContain('Borovia');
    expect(text).toContain('example');
  });

  it('aFileNameIsSafeWhateverTheCaseIsCalled', () => {
    expect(fileName('../ukraine 2026', 'Fan/1', '3F2A91C0', 'csv')).toBe('holdfast-ukraine-2026-fan-1-3f2a91.csv');
  });
});

describe('pictures', () => {
  const chart = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 120" width="300" height="120"><path fill="light-dark(#13212b,#e9eff2)"/></svg>';
  const letters = (text: string) => text.length * 7;

  it('aPictureIsInOneTheme', () => {
    expect(inTheme(chart, false)).toContain('fill="#13212b"');
    expect(inTheme(chart, true)).toContain('fill="#e9eff2"');
  });

  it('aPictureHoldsItsOriginAndItsTextIsEscaped', () => {
    const { xml, width, height } = compose(chart, { title: 'A < B & C', measure: 'per cent', foot: ['estimate', 'https://example.org/?a=1&b=2'], dark: false }, '', letters);
    expect(xml).toContain('A &lt; B &amp; C');
    expect(xml).toContain('?a=1&amp;b=2');
    expect(xml).toContain('estimate');
    expect(width).toBe(340);
    expect(height).toBeGreaterThan(120);
    expect(xml).not.toContain('light-dark');
  });

  it('aLongAddressIsBrokenAndNothingOfItIsLost', () => {
    const address = `https://example.org/?${'fund=75&'.repeat(40)}`;
    const broken = wrap(address, 200, letters);
    expect(broken.length).toBeGreaterThan(5);
    expect(broken.join('')).toBe(address);
    expect(broken.every((line) => letters(line) <= 200)).toBe(true);
  });

  it('aChartTellsItsSize', () => {
    expect(size(chart)).toEqual({ width: 300, height: 120 });
    expect(size('<svg>')).toEqual({ width: 880, height: 400 });
  });
});
