import type { ComponentChildren } from 'preact';

/** Foot of a page: what made its figures, as a list, so that a voice does not run one into the next. */
export function Facts({ facts, children }: { facts: readonly string[]; children?: ComponentChildren }) {
  return (
    <footer class="stamp">
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {children}
    </footer>
  );
}
