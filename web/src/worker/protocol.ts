/** Between the page and the worker of the second tier. Answers carry the number of their question; old ones are dropped. */
export type Task = 'replan' | 'waiting' | 'chances';
export const TASKS: readonly Task[] = ['waiting', 'chances', 'replan'];

export type ToWorker =
  | { kind: 'open'; kernel: string; base: string; pack: Int8Array }
  | { kind: 'ask'; number: number; task: Task; query: string };

export type FromWorker =
  | { kind: 'answer'; number: number; task: Task; json: string }
  | { kind: 'none'; number: number; task: Task }
  | { kind: 'failed'; number: number; task: Task; message: string };
