import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { groundOf } from './ground.ts';

const NARROW = 520;

/**
 * A chart that Java drew. The only place where markup is set: it comes from our own code, never from data, which Java escapes.
 */
export function Drawing({ svg, narrow }: { svg: string; narrow: string | undefined }) {
  const ref = useRef<HTMLDivElement>(null);
  const small = useSignal(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || !narrow) return;
    const look = () => {
      small.value = element.clientWidth > 0 && element.clientWidth < NARROW;
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [narrow !== undefined]);
  const shown = small.value && narrow ? narrow : svg;
  return <div class={`drawing on-${groundOf(shown)}`} ref={ref} dangerouslySetInnerHTML={{ __html: shown }} />;
}
