import type { DoorAnswer, DoorAxis } from '../contract.ts';

/** Where the dots of an answer stand: one above the other where they would lie on each other, none on the wrong side of the middle. */
export interface Dot {
  x: number;
  y: number;
  /** with the sentence, against it, or neither */
  side: 'with' | 'against' | 'neither';
}

export interface Plot {
  width: number;
  height: number;
  /** where there is no change */
  middle: number;
  radius: number;
  base: number;
  /** a change that is too small to tell */
  band: { from: number; to: number };
  dots: Dot[];
  ticks: { x: number; label: string }[];
}

const TOP = 14;
const BELOW = 30;
const GAP = 2;
/** Rows for which there is always room, so that the page does not jump. */
const ROWS = 5;
/** Between two labels of the axis. */
const LABEL = 92;

/** More above each other than this are drawn smaller. */
const MOST_ROWS = 10;
const LEAST_RADIUS = 4.5;

export function plot(answer: DoorAnswer, axis: DoorAxis, small: number, width: number): Plot {
  const usual = width > 500 ? 9 : 6.5;
  const { rows, ...drawn } = drawnWith(usual, answer, axis, small, width);
  if (rows <= MOST_ROWS) return drawn;
  const { rows: _, ...smaller } = drawnWith(Math.max(LEAST_RADIUS, (usual * MOST_ROWS) / rows), answer, axis, small, width);
  return smaller;
}

function drawnWith(radius: number, answer: DoorAnswer, axis: DoorAxis, small: number, width: number): Plot & { rows: number } {
  const step = 2 * radius + GAP;
  const low = Math.min(axis.low, -small);
  const high = Math.max(axis.high, small);
  const left = radius + 2;
  const right = width - radius - 2;
  const at = (units: number) => left + ((units - low) / (high - low || 1)) * (right - left);
  const middle = at(0);
  const mean = answer.dots.reduce((sum, dot) => sum + dot, 0);
  const isTold = answer.verdict === 'clear' || answer.verdict === 'depends';
  const columns = new Map<number, number>();
  const placed = answer.dots.map((units) => {
    const nothing = Math.abs(units) < small / 100;
    let column = Math.round((at(units) - middle) / step);
    if (!nothing && column === 0) column = units > 0 ? 1 : -1;
    if (nothing) column = 0;
    while (middle + column * step > right) column--;
    while (middle + column * step < left) column++;
    const row = columns.get(column) ?? 0;
    columns.set(column, row + 1);
    const side: Dot['side'] = !isTold || nothing ? 'neither' : units > 0 === mean > 0 ? 'with' : 'against';
    return { x: middle + column * step, row, side };
  });
  const rows = Math.max(ROWS, ...columns.values());
  const base = TOP + rows * step;
  const ticks: Plot['ticks'] = [];
  for (const tick of [...axis.ticks].sort((a, b) => Math.abs(a.at) - Math.abs(b.at))) {
    const x = at(tick.at);
    if (ticks.every((other) => Math.abs(other.x - x) >= LABEL)) ticks.push({ x, label: tick.label });
  }
  return {
    rows,
    width,
    height: base + BELOW,
    middle,
    radius,
    base,
    band: { from: at(-small), to: at(small) },
    dots: placed.map(({ x, row, side }) => ({ x, y: base - radius - GAP - row * step, side })),
    ticks,
  };
}
