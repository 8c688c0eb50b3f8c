/** What a worker can be told to do, by name. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Deeds = Record<string, (...args: any[]) => unknown>;

/** A call carries a number, and so does what came of it. */
export interface Call {
  number: number;
  name: string;
  args: unknown[];
}

export type Reply = { number: number; value: unknown } | { number: number; why: string; message: string };

/** That it failed, and in which of the ways that the page tells apart. */
export class Failed extends Error {
  constructor(
    readonly why: string,
    message: string,
  ) {
    super(message);
  }
}

/** Does what it is called for, one thing after the other, and says what came of each. */
export function serve(deeds: Deeds): void {
  const answer = async ({ number, name, args }: Call): Promise<Reply> => {
    try {
      return { number, value: await deeds[name]?.(...args) };
    } catch (error) {
      return { number, why: error instanceof Failed ? error.why : 'error', message: error instanceof Error ? error.message : String(error) };
    }
  };
  let last = Promise.resolve();
  onmessage = ({ data }: MessageEvent<Call>) => {
    last = last.then(async () => postMessage(await answer(data)));
  };
}
