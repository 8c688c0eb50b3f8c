export interface KeptAnswer {
  json: string;
  /** milliseconds */
  took: number;
}

/** Answers as they came: moving back to one, or on to one made ahead, takes no time. Of too many, the oldest goes. */
export class Kept {
  private readonly found = new Map<string, KeptAnswer>();

  constructor(private readonly most: number) {}

  keep(asked: string, json: string, took: number): void {
    this.found.delete(asked);
    this.found.set(asked, { json, took });
    const [oldest] = this.found.keys();
    if (this.found.size > this.most && oldest !== undefined) this.found.delete(oldest);
  }

  has(asked: string): boolean {
    return this.found.has(asked);
  }

  get(asked: string): KeptAnswer | undefined {
    return this.found.get(asked);
  }

  clear(): void {
    this.found.clear();
  }
}
