interface Option {
  id: string;
  label: string;
  /** of a group of items, by its place: it stands before the word */
  colour?: number;
}

/** One of a few, all in sight. */
export function Segments(p: { name: string; label: string; options: readonly Option[]; chosen: string; onChoose: (id: string) => void }) {
  return (
    <div class="seg" role="radiogroup" aria-label={p.label}>
      {p.options.map((option) => (
        <label key={option.id} class={option.id === p.chosen ? 'seg-i cur' : 'seg-i'}>
          <input type="radio" name={p.name} value={option.id} checked={option.id === p.chosen} onChange={() => p.onChoose(option.id)} />
          {option.colour !== undefined && <i class={`key group-${option.colour}`} aria-hidden="true" />}
          {option.label}
        </label>
      ))}
    </div>
  );
}

/** One of many. */
export function Select(p: { label: string; options: readonly Option[]; chosen: string; onChoose: (id: string) => void; class?: string }) {
  return (
    <label class={`pick ${p.class ?? ''}`}>
      <span>{p.label}</span>
      <select value={p.chosen} onChange={(event) => p.onChoose(event.currentTarget.value)}>
        {p.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
