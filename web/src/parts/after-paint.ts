import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** False until what is on screen without it has been painted: words come before what takes longer to draw. */
export function useAfterPaint(isReady: boolean): boolean {
  const painted = useSignal(false);
  useEffect(() => {
    if (!isReady || painted.peek()) return undefined;
    let timer = 0;
    const frame = requestAnimationFrame(() => (timer = window.setTimeout(() => (painted.value = true))));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isReady]);
  return painted.value;
}
