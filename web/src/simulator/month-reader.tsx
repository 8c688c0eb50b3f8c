import type { MonthReading } from '../contract.ts';
import { words } from '../words/words.ts';

/** The reading without the month, which stands before it. */
function told(now: MonthReading): string {
  const head = `${now.label}: `;
  return now.reading.startsWith(head) ? now.reading.slice(head.length) : now.reading;
}

/** A slider over the months with a fixed line of text: what a pointer, a finger and a keyboard read alike. */
export function MonthReader({ months, at, onMove }: { months: readonly MonthReading[]; at: number; onMove: (at: number) => void }) {
  const w = words.value;
  const now = months[at];
  if (!now) return null;
  const reading = told(now);
  return (
    <div class="reader">
      <label for="reader">
        <span class="sr">{w.readMonth}: </span>
        {now.label}
      </label>
      <input
        id="reader"
        type="range"
        min={0}
        max={months.length - 1}
        value={at}
        aria-valuetext={`${now.label}: ${reading}`}
        style={{ '--v': at / Math.max(1, months.length - 1) }}
        onInput={(event) => onMove(event.currentTarget.valueAsNumber)}
      />
      <p class="readout" aria-hidden="true">
        {reading.split(/ · |, /).map((part) => {
          const [, name = part, value = ''] = /^(.*)\s(\S+)$/.exec(part) ?? [];
          return (
            <span key={name}>
              {name} <b>{value}</b>
            </span>
          );
        })}
      </p>
    </div>
  );
}

/** The line in the chart at the month that is read, and the pointer that moves it. */
export function ReadingLine({ places, at, width, top, onMove }: { places: readonly number[]; at: number; width: number; top: number; onMove: (at: number) => void }) {
  const x = places[at];
  if (x === undefined) return null;
  const move = (event: PointerEvent) => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const wanted = ((event.clientX - box.left) / box.width) * width;
    let nearest = 0;
    places.forEach((place, k) => {
      if (Math.abs(place - wanted) < Math.abs((places[nearest] ?? 0) - wanted)) nearest = k;
    });
    if (nearest !== at) onMove(nearest);
  };
  return (
    <div class="reading-line" aria-hidden="true" onPointerMove={move} onPointerDown={move}>
      <i style={{ left: `${(100 * x) / width}%`, top: `${100 * top}%` }} />
    </div>
  );
}
