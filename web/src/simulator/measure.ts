import { useLayoutEffect, useRef } from 'preact/hooks';
import { widths } from '../app/question.ts';

const INSIDE = 42;
const INSIDE_NARROW = 30;
const GAP = 18;
/** Charts are drawn anew for each step of this many pixels, not for each pixel. */
const STEP = 10;

/** Tells the kernel how wide a card is, so that letters keep their size. */
export function useWidths() {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = () => {
      const room = element.clientWidth;
      if (!room) return;
      const inside = innerWidth <= 900 ? INSIDE_NARROW : INSIDE;
      const down = (x: number) => Math.max(240, Math.floor(x / STEP) * STEP);
      const two = innerWidth > 1080;
      const full = down(room - inside);
      const half = two ? down((room - GAP) / 2 - inside) : full;
      const now = widths.peek();
      if (now.full !== full || now.half !== half) widths.value = { full, half };
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return ref;
}
