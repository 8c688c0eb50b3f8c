import type { SourceRecord } from '../contract.ts';

/** A note in parts: words, and the sources that it names by their short names. */
export function named(note: string, all: { [id: string]: SourceRecord }): (string | SourceRecord)[] {
  return note
    .split(/(\b[a-z]+(?:-[a-z0-9]+)+\b)/)
    .filter((part) => part !== '')
    .map((part) => (Object.hasOwn(all, part) ? (all[part] ?? part) : part));
}
