import { size } from '../parts/size.ts';
import type { Origin } from './origin.ts';

/** The text round a chart in a picture, so that the picture never travels without its origin. */
interface Frame {
  title: string;
  measure: string;
  /** small lines below: notes, then model, case and seed, then the address */
  foot: string[];
  dark: boolean;
}

type Measure = (text: string, font: string) => number;

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

/** Lines of at most `width` pixels, broken at spaces; an address, which has none, where it must. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    while (measure(line) > width && line.length > 1) {
      let cut = line.length - 1;
      while (cut > 1 && measure(line.slice(0, cut)) > width) cut--;
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  if (line) lines.push(line);
  return lines;
}

/** A chart whose colours say both themes, in one of them. */
export const inTheme = (svg: string, dark: boolean) => svg.replace(/light-dark\(\s*(#[0-9a-fA-F]{6})\s*,\s*(#[0-9a-fA-F]{6})\s*\)/g, dark ? '$2' : '$1');

const SANS = "'Public Sans', Arial, sans-serif";
const SERIF = "'Source Serif 4', Georgia, serif";
const SIDE = 20;

/** One SVG file: title, measure, chart, notes and origin. */
export function compose(chart: string, frame: Frame, css: string, measure: Measure): { xml: string; width: number; height: number } {
  const { width: inner, height: tall } = size(chart);
  const width = inner + 2 * SIDE;
  const [ground, ink, ink2] = frame.dark ? ['#131b22', '#e9eff2', '#b4c0c8'] : ['#ffffff', '#13212b', '#46545f'];
  const title = wrap(frame.title, inner, (t) => measure(t, `640 19px ${SERIF}`));
  const sub = wrap(frame.measure, inner, (t) => measure(t, `400 13.5px ${SANS}`));
  const foot = frame.foot.flatMap((line) => wrap(line, inner, (t) => measure(t, `400 11.5px ${SANS}`)));
  let y = 14;
  const texts: string[] = [];
  const text = (lines: string[], step: number, attributes: string) => {
    for (const line of lines) {
      y += step;
      texts.push(`<text x="${SIDE}" y="${y}" ${attributes}>${escape(line)}</text>`);
    }
  };
  text(title, 24, `font-size="19" font-weight="640" font-family="${SERIF}" fill="${ink}"`);
  text(sub, 19, `font-size="13.5" fill="${ink2}"`);
  y += 14;
  const at = y;
  y += tall + 8;
  text(foot, 16, `font-size="11.5" fill="${ink2}"`);
  const height = y + 16;
  const body = inTheme(chart, frame.dark).replace('<svg ', `<svg x="${SIDE}" y="${at}" `);
  const xml = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${SANS}"><style>${css}</style><rect width="${width}" height="${height}" fill="${ground}"/>${texts.join('')}${body}</svg>`;
  return { xml, width, height };
}

export function footOf(origin: Origin, seedWord: string): string[] {
  const seed = origin.seed === undefined ? [] : [`${seedWord} ${origin.seed}`];
  return [...origin.notes, [`Holdfast ${origin.version}`, origin.caseId, origin.hash, ...seed].join(' · '), origin.address];
}

export async function png(xml: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(xml)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(2, 2);
  context.drawImage(image, 0, 0);
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/png'));
}
