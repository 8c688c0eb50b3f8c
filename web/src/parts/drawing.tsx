import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { groundOf } from './ground.ts';
import { Place } from './redraw.ts';

const NARROW = 520;
const WIDE = 1000;

/**
 * A chart that Java drew, in the width that fits best.
 */
export function Drawing({ svg, narrow, wide }: { svg: string; narrow: string | undefined; wide?: string | undefined }) {
  const ref = useRef<HTMLDivElement>(null);
  const place = useRef<Place | null>(null);
  const room = useSignal(0);
  const several = narrow !== undefined || wide !== undefined;
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || !several) return;
    const look = () => {
      room.value = element.clientWidth;
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    // Paper has the width of a tablet, whatever the screen is.
    const print = () => {
      room.value = 0;
    };
    addEventListener('beforeprint', print);
    addEventListener('afterprint', look);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', look);
    };
  }, [several]);
  const has = room.value;
  const shown = has > 0 && has < NARROW && narrow ? narrow : has >= WIDE && wide ? wide : svg;
  useLayoutEffect(() => {
    if (!ref.current) return;
    place.current ??= new Place(ref.current);
    place.current.show(shown);
  }, [shown]);
  return <div class={`drawing on-${groundOf(shown)}`} ref={ref} />;
}
