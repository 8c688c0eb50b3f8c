import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

/** A button that opens a short list. Escape, a press elsewhere or a choice closes it. */
export function Menu(p: { icon: IconName; label: string; name?: string; quiet?: boolean; class?: string; children: (close: () => void) => ComponentChildren }) {
  const ref = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (ref.current) ref.current.open = false;
  };
  useEffect(() => {
    const away = (event: Event) => {
      if (ref.current?.open && !ref.current.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && ref.current?.open) {
      event.stopPropagation();
      close();
      ref.current.querySelector('summary')?.focus();
    }
  };
  return (
    <details class={`menu ${p.class ?? ''}`} ref={ref} onKeyDown={onKeyDown}>
      <summary class={`btn ${p.quiet ? 'quiet' : ''}`} aria-label={p.name}>
        <Icon name={p.icon} />
        <span>{p.label}</span>
      </summary>
      <div class="pop" onClick={(event) => (event.target as Element).closest('a') && close()}>
        {p.children(() => {
          close();
          ref.current?.querySelector('summary')?.focus();
        })}
      </div>
    </details>
  );
}
