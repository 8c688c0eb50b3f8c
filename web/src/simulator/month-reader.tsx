import type { MonthReading } from '../contract.ts';
import { words } from '../words/words.ts';

/** A slider over the months with a fixed line of text: what a pointer, a finger and a keyboard read alike. */
export function MonthReader({ months, at, onMove }: { months: readonly MonthReading[]; at: number; onMove: (at: number) => void }) {
  const w = words.value;
  const now = months[at];
  if (!now) return null;
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
        aria-valuetext={`${now.label}: ${now.reading}`}
        style={{ '--v': at / Math.max(1, months.length - 1) }}
        onInput={(event) => onMove(event.currentTarget.valueAsNumber)}
      />
      <p class="readout">
        {now.reading.split(' · ').map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
    </div>
  );
}

/** The line in the chart at the month that is read, and the pointer that moves it. */
export function ReadingLine({ months, at, width, onMove }: { months: readonly MonthReading[]; at: number; width: number; onMove: (at: number) => void }) {
  const x = months[at]?.x;
  if (x === undefined) return null;
  const move = (event: PointerEvent) => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const wanted = ((event.clientX - box.left) / box.width) * width;
    let nearest = 0;
    months.forEach((m, k) => {
      if (Math.abs((m.x ?? 0) - wanted) < Math.abs((months[nearest]?.x ?? 0) - wanted)) nearest = k;
    });
    onMove(nearest);
  };
  return (
    <div class="reading-line" aria-hidden="true" onPointerMove={move} onPointerDown={move}>
      <i style={{ left: `${(100 * x) / width}%` }} />
    </div>
  );
}
