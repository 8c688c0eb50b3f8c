import { useEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Ids of the cards that are in sight: while a lever moves, no others are drawn. */
const inSight = new Map<string, number>();

export const isSeen = (id: string): boolean => (inSight.get(id) ?? 0) > 0;

/** Keeps count of where a card is in sight. */
export function useSeen(ref: RefObject<Element | null>, id: string): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    let was = 0;
    const note = (now: number) => {
      inSight.set(id, (inSight.get(id) ?? 0) + now - was);
      was = now;
    };
    const observer = new IntersectionObserver((entries) => note(entries.at(-1)?.isIntersecting ? 1 : 0));
    observer.observe(element);
    return () => {
      observer.disconnect();
      note(0);
    };
  }, [id]);
}
