/** How many futures a frame has time for: learnt from how long answers took on this machine. */
const SIZES = [8, 12, 16, 24, 36, 48, 72, 100, 140, 200];
const FIRST = 24;
/** Milliseconds: above, fewer futures; below, more. Between them nothing changes, so that figures do not flicker. */
const LONG = 40;
const SHORT = 15;
const IN_A_ROW = 3;

let at = SIZES.indexOf(FIRST);
let long = 0;
let short = 0;
let fresh = true;

/** Milliseconds that a frame took of late while a lever moved. */
let frame = 16;

/** Milliseconds: above, the lever and its answer do not fit in one frame; below, they do. */
const SLOW = 33;
const QUICK = 16;

/** Whether the lever is drawn first and its answer with the next frame. */
let isSplit = false;
export const isSplitNow = () => isSplit;

export function learnFrame(took: number): void {
  frame += (took - frame) / 8;
  isSplit = frame > (isSplit ? QUICK : SLOW);
}

/** Answers that a browser needs until it is as fast as it gets: they tell nothing of the machine. */
let cold = 12;

/** There was one more answer. @returns whether the browser was as fast as it gets */
export function warmUp(): boolean {
  if (cold === 0) return true;
  cold--;
  return false;
}

export const futuresInFrame = () => SIZES[at] ?? FIRST;

/** An answer took so long. The first of each size is not counted: it makes things ready for those that follow. */
export function learn(futures: number, took: number): void {
  if (!warmUp() || futures !== SIZES[at]) return;
  if (fresh) {
    fresh = false;
    return;
  }
  long = took > LONG ? long + 1 : 0;
  short = took < SHORT ? short + 1 : 0;
  const step = long >= IN_A_ROW ? -1 : short >= IN_A_ROW * 3 ? 1 : 0;
  const next = at + step;
  if (step === 0 || next < 0 || next >= SIZES.length) return;
  at = next;
  long = 0;
  short = 0;
  fresh = true;
}
