import type { ComponentChildren } from 'preact';
import { writeAddress, type PageId } from '../app/address.ts';
import { goTo } from '../app/address-bar.ts';
import { cases, theCase } from '../app/place.ts';
import { chosenTheme } from '../app/look.ts';
import { lang } from '../words/words.ts';

/** An address of this site as it was written by Java or by us: a query behind `./` or `?`. */
function own(href: string): string | null {
  if (href === './') return '';
  if (href.startsWith('?')) return href;
  return href.startsWith('./?') ? href.slice(2) : null;
}

/** A press with the plain button stays in the page; with a key held, the browser does as always. */
export function go(href: string) {
  const inside = own(href);
  if (inside === null) return /^https?:/.test(href) ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return {
    onClick(event: MouseEvent) {
      if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      goTo(inside);
    },
  };
}

export function pageAddress(page: PageId, more: [string, string][] = []): string {
  return writeAddress([
    ['case', (cases.value?.cases.length ?? 0) > 1 ? theCase.value?.id : null],
    ['page', page === 'door' ? null : page],
    ['lang', lang.value],
    ['theme', chosenTheme.value],
    ...more,
  ]);
}

export function PageLink(p: { page: PageId; more?: [string, string][]; class?: string; current?: boolean; label?: string; children: ComponentChildren }) {
  const href = pageAddress(p.page, p.more);
  return (
    <a href={href} class={p.class} aria-label={p.label} aria-current={p.current ? 'page' : undefined} {...go(href)}>
      {p.children}
    </a>
  );
}
