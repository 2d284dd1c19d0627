import { orAborted } from './one-at-a-time.ts';

/**
 * Does each piece of work once for all who ask for it while it is under way, and stops it when the
 * last of them has gone.
 */
export function sharedWork<T>(): (
  key: string,
  work: (signal: AbortSignal) => Promise<T>,
  signal?: AbortSignal,
) => Promise<T> {
  const running = new Map<string, { result: Promise<T>; waiting: number; stop: AbortController }>();

  return async (key, work, signal) => {
    signal?.throwIfAborted();
    let job = running.get(key);
    if (!job) {
      const stop = new AbortController();
      job = { result: work(stop.signal), waiting: 0, stop };
      running.set(key, job);
      const mine = job;
      const forget = () => {
        if (running.get(key) === mine) running.delete(key);
      };
      job.result.then(forget, forget);
    }
    job.waiting += 1;
    try {
      return await (signal ? orAborted(job.result, signal) : job.result);
    } finally {
      job.waiting -= 1;
      if (job.waiting === 0) {
        // Before it is stopped, so that whoever asks now starts afresh.
        if (running.get(key) === job) running.delete(key);
        job.stop.abort();
      }
    }
  };
}
