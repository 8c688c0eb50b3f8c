import type { ComponentChildren } from 'preact';
import '../styles/tables.css';

/** A table that scrolls by itself where it has no room; `numbers` are the columns that stand right. */
export function PlainTable({ label, heads, numbers = [], children }: { label: string; heads: readonly string[]; numbers?: readonly string[]; children: ComponentChildren }) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={label}>
      <table class="data">
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head} class={numbers.includes(head) ? 'n' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
