import { Failed, type Call, type Deeds, type Reply } from '../worker/serve.ts';

type Wait = { done: (value: unknown) => void; failed: (error: Error) => void };

/** A worker, started when it is first called, and anew after it broke down. What it is called for is done in that order. */
export class Remote<D extends Deeds> {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Wait>();
  private last = 0;

  /** @param place what its `open` takes */
  constructor(
    private readonly start: () => Worker,
    private readonly place: unknown[],
  ) {}

  call<N extends keyof D & string>(name: N, ...args: Parameters<D[N]>): Promise<Awaited<ReturnType<D[N]>>> {
    if (!this.worker) {
      this.worker = this.start();
      this.worker.onmessage = ({ data }: MessageEvent<Reply>) => this.hear(data);
      this.worker.onerror = (event) => this.breakDown(event.message || 'worker');
      this.send('open', this.place).catch(() => undefined);
    }
    return this.send(name, args) as Promise<Awaited<ReturnType<D[N]>>>;
  }

  private send(name: string, args: unknown[]): Promise<unknown> {
    const call: Call = { number: ++this.last, name, args };
    return new Promise((done, failed) => {
      this.waiting.set(call.number, { done, failed });
      this.worker?.postMessage(call);
    });
  }

  private hear(reply: Reply): void {
    const wait = this.waiting.get(reply.number);
    this.waiting.delete(reply.number);
    if ('why' in reply) wait?.failed(new Failed(reply.why, reply.message));
    else wait?.done(reply.value);
  }

  private breakDown(message: string): void {
    this.end();
    for (const wait of this.waiting.values()) wait.failed(new Failed('load', message));
    this.waiting.clear();
  }

  end(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}

/** One at a time: of those that wait, only the newest is begun, and of the others nothing is ever heard. */
export function newest<Q, A>(work: (of: Q) => Promise<A>): (of: Q) => Promise<A> {
  let next: (() => Promise<void>) | null = null;
  let isBusy = false;
  const go = async () => {
    isBusy = true;
    while (next) {
      const begin: () => Promise<void> = next;
      next = null;
      await begin();
    }
    isBusy = false;
  };
  return (of) =>
    new Promise<A>((done, failed) => {
      next = () => work(of).then(done, failed);
      if (!isBusy) void go();
    });
}
