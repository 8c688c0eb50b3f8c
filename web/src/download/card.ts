import type { Card, Table } from '../contract.ts';
import type { Origin } from './origin.ts';
import { groundOf } from '../parts/ground.ts';
import type { Dict } from '../words/words.ts';
import { csv } from './csv.ts';
import { faces } from './fonts.ts';
import { compose, footOf, png } from './picture.ts';
import { fileName, save } from './save.ts';
import { sheetOf } from './sheet.ts';

function measurer(): (text: string, font: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (!context) return text.length * 8;
    context.font = font;
    return context.measureText(text).width;
  };
}

export async function saveTable(table: Table, subject: string, title: string, kind: 'csv' | 'parquet', origin: Origin, words: Dict): Promise<string> {
  const columns = sheetOf(table, origin.notes, words);
  const name = fileName(origin.caseId, subject, origin.hash, kind);
  if (kind === 'csv') return save(name, new Blob([csv(columns)], { type: 'text/csv;charset=utf-8' }));
  const { parquet } = await import('./parquet.ts');
  const meta = { title, case: origin.caseId, hash: origin.hash, version: origin.version, address: origin.address, ...(origin.seed === undefined ? {} : { seed: String(origin.seed) }) };
  return save(name, new Blob([parquet(columns, meta)], { type: 'application/vnd.apache.parquet' }));
}

export async function saveCard(card: Card, kind: 'png' | 'svg' | 'csv' | 'parquet', origin: Origin, words: Dict): Promise<string> {
  if (kind === 'csv' || kind === 'parquet') {
    if (!card.table) throw new Error('no rows');
    return saveTable(card.table, card.id, card.title, kind, origin, words);
  }
  if (!card.svg) throw new Error('no chart');
  const foot = footOf(origin, words.seed);
  const css = await faces(`${card.title}${card.measure}${foot.join('')}${card.svg}`);
  const ground = groundOf(card.svg);
  // A picture goes into a text or onto paper: it is light, also for who reads in the dark.
  const dark = ground === 'dark';
  const { xml, width, height } = compose(card.svg, { title: card.title, measure: card.measure, foot, dark }, css, measurer());
  const name = fileName(origin.caseId, card.id, origin.hash, kind);
  return save(name, kind === 'svg' ? new Blob([xml], { type: 'image/svg+xml' }) : await png(xml, width, height));
}
