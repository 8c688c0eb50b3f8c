import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DoorAnswer, DoorAxis, DoorWeapon } from '../contract.ts';
import { words } from '../words/words.ts';
import { plot } from './dots.ts';

/** From which share of the width on a label ends at its mark instead of standing over it. */
const NEAR_EDGE = 40;
const USUAL = 680;
const LEAST = 240;

/** Twenty dots: what a policy changes in as many futures. */
export function Chart({ answer, axis, weapon }: { answer: DoorAnswer; axis: DoorAxis; weapon: DoorWeapon }) {
  const w = words.value;
  const { ref, width } = useRoom();
  const p = plot(answer, axis, weapon.small, width);
  const anchor = (x: number) => (x < NEAR_EDGE ? 'start' : x > width - NEAR_EDGE ? 'end' : 'middle');
  const sides = answer.verdict === 'too_small' ? w.tooSmallBand : [answer.smaller, answer.larger, answer.equal].filter(Boolean).join(', ');
  return (
    <div ref={ref}>
      <p class="door-sides" aria-hidden="true">
        {answer.verdict === 'too_small' ? (
          <span class="grow">{w.tooSmallBand}</span>
        ) : (
          <>
            <span>←&nbsp;{answer.smaller}</span>
            {answer.equal && <span>{answer.equal}</span>}
            <span>{answer.larger}&nbsp;→</span>
          </>
        )}
      </p>
      <svg class="dots" viewBox={`0 0 ${p.width} ${p.height}`} width="100%" role="img" aria-label={`${sides}.`}>
        {/* What it shows is its name, and what is measured stands above it; a voice has the table too. */}
        <g aria-hidden="true">
          <rect class="band" x={p.band.from} width={Math.max(0, p.band.to - p.band.from)} y={4} height={p.base - 4}>
            <title>{w.tooSmallBand}</title>
          </rect>
          <line class="ground" x1={0} x2={p.width} y1={p.base} y2={p.base} />
          <line class="zero" x1={p.middle} x2={p.middle} y1={4} y2={p.base + 5} />
          {p.ticks.map((tick) => (
            <g key={tick.x}>
              <line class="tick" x1={tick.x} x2={tick.x} y1={p.base} y2={p.base + 5} />
              <text x={tick.x} y={p.base + 21} text-anchor={anchor(tick.x)}>
                {tick.label}
              </text>
            </g>
          ))}
          {p.dots.map((dot, k) => (
            <circle key={k} class={dot.side} cx={dot.x} cy={dot.y} r={p.radius - 1} />
          ))}
        </g>
      </svg>
    </div>
  );
}

/** How wide it may be, so that its letters keep their size on every screen. */
function useRoom() {
  const ref = useRef<HTMLDivElement>(null);
  const width = useSignal(USUAL);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const look = () => {
      width.value = Math.max(LEAST, element.clientWidth);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width: width.value };
}
