/**
 * Where the months lie in a chart, read from its drawing: a line that has as many points as there are months gives their places.
 *
 * @returns nothing where no line has
 */
export function monthPlaces(svg: string, months: number): number[] | null {
  for (const [, points = ''] of svg.matchAll(/ d="M([^"]+)"/g)) {
    if (/[^\d.\-L ]/.test(points)) continue;
    const places = points.split('L').map((point) => Number.parseFloat(point));
    if (places.length === months && places.every((x, k) => k === 0 || x > (places[k - 1] ?? x))) return places;
  }
  return null;
}

/** How far down the plot begins, as a share of the drawing: its highest line across. Above it there are only words. */
export function plotTop(svg: string, height: number, width: number): number {
  let top = height;
  for (const [, path = ''] of svg.matchAll(/ d="M([\d.\-LM ]+)"/g)) {
    for (const line of path.split('M')) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = -1] = line.split(/[L ]/).map(Number);
      if (y1 === y2 && Math.abs(x2 - x1) > width / 3) top = Math.min(top, y1);
    }
  }
  return top < height ? Math.max(0, top / height) : 0;
}

/** The month that is read where the address names none, if the case has so many. */
const FIRST_READ = 18;

/** Index of the month that an address names; the first where it names none that there is. */
export function monthAt(said: string | undefined, months: number): number {
  const at = said === undefined ? Math.min(FIRST_READ, months - 1) : Number(said);
  return Number.isInteger(at) && at >= 0 && at < months ? at : 0;
}
