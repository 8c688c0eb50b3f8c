/** What differs between two drawings in one element: attributes, nothing for one that goes, and its first words. */
export interface Change {
  /** place of the element in the order of the text */
  at: number;
  attributes: [string, string | null][];
  words: string | null;
}

const OPENING = /^([\w:-]+)((?: [\w:-]+="[^"&]*")*) ?\/?>([^&]*)$/;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** A drawing cut before each tag. */
export const cut = (svg: string): string[] => svg.split('<');

/** @returns what turns one drawing into the other, or nothing where that takes more than attributes and words */
export function changes(before: readonly string[], after: readonly string[]): Change[] | null {
  if (before.length !== after.length) return null;
  const found: Change[] = [];
  let at = -1;
  for (let k = 0; k < after.length; k++) {
    const old = before[k] ?? '';
    const now = after[k] ?? '';
    if (now !== '' && !now.startsWith('/')) at++;
    if (old === now) continue;
    const change = between(old, now, at);
    if (!change) return null;
    found.push(change);
  }
  return found;
}

function between(before: string, after: string, at: number): Change | null {
  const [, oldName, oldAttributes = '', oldWords] = OPENING.exec(before) ?? [];
  const [, name, attributes = '', words] = OPENING.exec(after) ?? [];
  if (name === undefined || name !== oldName) return null;
  if (words !== oldWords && (!words || !oldWords)) return null;
  const old = new Map([...oldAttributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]));
  const now = new Map([...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]));
  const set = [...now].filter(([key, value]) => old.get(key) !== value);
  const gone = [...old.keys()].filter((key) => !now.has(key)).map((key): [string, null] => [key, null]);
  return { at, attributes: [...set, ...gone], words: words === oldWords ? null : (words ?? null) };
}

/**
 * A place for a drawing. While a lever moves, one chart follows another and nine tenths of them are the same: only what differs is touched, so that the
 * browser lays out and paints no more than that.
 */
export class Place {
  private parts: string[] = [];
  private elements: Element[] = [];

  constructor(private readonly place: Element) {}

  show(svg: string): void {
    const parts = cut(svg);
    const different = changes(this.parts, parts);
    this.parts = parts;
    if (different) {
      for (const change of different) this.renew(change);
      return;
    }
    // The only place where markup is set: it comes from our own code, never from data, which Java escapes.
    this.place.innerHTML = svg;
    this.elements = [...this.place.querySelectorAll('*')];
  }

  private renew({ at, attributes, words }: Change): void {
    const element = this.elements[at];
    for (const [name, value] of attributes) {
      if (value === null) element?.removeAttribute(name);
      else element?.setAttribute(name, value);
    }
    if (words !== null && element?.firstChild) element.firstChild.nodeValue = words;
  }
}
