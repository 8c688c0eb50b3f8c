import { useLayoutEffect, useRef } from 'preact/hooks';
import { width } from '../app/question.ts';

const INSIDE = 42;
const INSIDE_NARROW = 30;
/** Charts are drawn anew for each step of this many pixels, not for each pixel. */
const STEP = 10;
const LEAST = 240;

/** Tells the kernel how wide a card is, so that letters keep their size. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = () => {
      const inside = innerWidth <= 900 ? INSIDE_NARROW : INSIDE;
      if (element.clientWidth) width.value = Math.max(LEAST, Math.floor((element.clientWidth - inside) / STEP) * STEP);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return ref;
}
