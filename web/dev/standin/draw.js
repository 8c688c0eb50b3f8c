/** Drawing for the stand-in only. The real charts come from Java. */
const colours = {
  surface: ['#ffffff', '#131b22'],
  ink: ['#13212b', '#e9eff2'],
  ink2: ['#46545f', '#b4c0c8'],
  ink3: ['#5d6b76', '#95a3ad'],
  rule: ['#d3dcde', '#2b3842'],
  rule2: ['#e4eaeb', '#212c35'],
  accent: ['#0f4c5f', '#7cc8de'],
  alert: ['#c8371b', '#ff7b5c'],
  mid: ['#8f9ba3', '#74828c'],
  solid: ['#14303b', '#e6eef2'],
  pale: ['#c9d8dc', '#31444f'],
  petrol: ['#5f8b9c', '#6f9aab'],
  shells: ['#c3711d', '#f8aa42'],
  interceptors: ['#4a55cd', '#71a1f5'],
  missiles: ['#8f2c80', '#a857a6'],
  drones: ['#0c9595', '#67d8e2'],
  t1: ['#cfe0e4', '#203943'],
  t2: ['#8fb6c2', '#2f6273'],
  t3: ['#3f7f95', '#6fb0c4'],
  t4: ['#0f3b4c', '#c4ebf5'],
};
export const colour = (name) => `light-dark(${colours[name][0]},${colours[name][1]})`;
const escape = (s) => String(s).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const n = (x) => String(Math.round(x * 10) / 10);

export function svg(id, width, height, title, marks) {
  return `<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" aria-labelledby="${id}-title" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" font-family="'Public Sans','Helvetica Neue',Arial,sans-serif" font-variant="tabular-nums"><title id="${id}-title">${escape(title)}</title>${marks.join('')}</svg>`;
}
export const text = (x, y, s, { anchor = 'start', fill = 'ink2', weight = 400, size = 12.5, halo = false } = {}) =>
  `<text x="${n(x)}" y="${n(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${colour(fill)}"${halo ? ` stroke="${colour('surface')}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"` : ''}>${escape(s)}</text>`;
export const line = (x1, y1, x2, y2, name, { width = 1, dash = '' } = {}) =>
  `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" fill="none" stroke="${colour(name)}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
export const path = (points, name, { width = 2.4, dash = '' } = {}) =>
  `<path d="M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}" fill="none" stroke="${colour(name)}" stroke-width="${width}" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
export const area = (upper, lower, name, opacity) =>
  `<path d="M${[...upper, ...[...lower].reverse()].map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z" fill="${colour(name)}" fill-opacity="${opacity}"/>`;
export const box = (x, y, width, height, name, { opacity = 1, outline = '' } = {}) =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, width))}" height="${n(height)}" fill="${colour(name)}" fill-opacity="${opacity}"${outline ? ` stroke="${colour(outline)}"` : ''}/>`;

/** Bars from nought, one a row, with an outline for the whole and a solid part. */
export function bars(id, width, title, rows, { write, names = 150 }) {
  const narrow = width < 480;
  const left = narrow ? 0 : names;
  const row = narrow ? 44 : 28;
  const most = Math.max(1e-9, ...rows.map((r) => Math.max(r.whole ?? 0, r.part)));
  const lane = width - left - 64;
  const marks = rows.flatMap((r, k) => {
    const y = k * row + (narrow ? 18 : 4);
    return [
      text(0, narrow ? y - 4 : y + 14, r.name, { fill: 'ink' }),
      ...(r.whole === undefined ? [] : [box(left, y, (lane * r.whole) / most, 18, 'pale', { outline: 'mid' })]),
      box(left, y, (lane * r.part) / most, 18, r.colour ?? 'solid'),
      text(left + (lane * Math.max(r.whole ?? 0, r.part)) / most + 8, y + 14, write(r.part), { fill: 'ink', weight: 600 }),
    ];
  });
  return svg(id, width, rows.length * row + 8, title, marks);
}
