/** Nothing is fetched that the first view must wait for: its own files, then its letters, then its charts come first. */
let say = () => {};
const drawn = new Promise<void>((done) => (say = done));
let complete: Promise<void> | null = null;

/** A page without charts is complete without them. */
const PATIENCE = 3000;
const BREATH = 50;

const after = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** The first chart is in the page. */
export const chartIsThere = () => say();

export const afterFirstView = () =>
  (complete ??= (async () => {
    if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, { once: true }));
    await Promise.race([drawn, after(PATIENCE)]);
    await document.fonts.ready;
    await after(BREATH);
  })());
