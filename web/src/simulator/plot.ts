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

/** The month that is read where the address names none, if the case has so many. */
const FIRST_READ = 18;

/** Index of the month that an address names; the first where it names none that there is. */
export function monthAt(said: string | undefined, months: number): number {
  const at = said === undefined ? Math.min(FIRST_READ, months - 1) : Number(said);
  return Number.isInteger(at) && at >= 0 && at < months ? at : 0;
}
