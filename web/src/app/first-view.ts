/** Nothing is fetched that the first view must wait for: its own files, then its letters, come first. */
let complete: Promise<void> | null = null;

export const afterFirstView = () =>
  (complete ??= new Promise<void>((done) => {
    const quiet = () => void document.fonts.ready.then(() => setTimeout(done, 50));
    if (document.readyState === 'complete') quiet();
    else addEventListener('load', quiet, { once: true });
  }));
