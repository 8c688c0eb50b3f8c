import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { beyond } from './beyond.ts';
import { groundOf } from './ground.ts';
import { Place } from './redraw.ts';

const NARROW = 520;
const WIDE = 1000;

/**
 * A chart that Java drew, in the width that fits best. A voice hears what it shows beyond what is `said` above it, and where that is all, no picture.
 */
export function Drawing({ svg, narrow, wide, said }: { svg: string; narrow: string | undefined; wide?: string | undefined; said: readonly string[] }) {
  const ref = useRef<HTMLDivElement>(null);
  const place = useRef<Place | null>(null);
  const room = useSignal(0);
  const shows = useSignal('');
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
    shows.value = beyond(ref.current.querySelector('svg > desc')?.textContent ?? '', said);
  }, [shown, ...said]);
  const heard = shows.value === '' ? ({ 'aria-hidden': 'true' } as const) : ({ role: 'img', 'aria-label': shows.value } as const);
  return <div class={`drawing on-${groundOf(shown)}`} {...heard} ref={ref} />;
}
