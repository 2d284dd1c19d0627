import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DrawnPicture, PictureAsk } from '../pictures/picture-renderer.ts';
import type { Drawing, Drawn, DrawnPage, Task } from './draw-worker.ts';

/** Threads that draw pages side by side. */
export interface Drawers {
  /** A page in each of the drawing's languages, in their order. @throws what the drawing failed with */
  draw: (drawing: Drawing) => Promise<readonly DrawnPage[]>;
  /** A picture of a figure; null where it has nothing to show. @throws what the drawing failed with */
  picture: (ask: PictureAsk) => Promise<DrawnPicture | null>;
  close: () => Promise<void>;
}

interface Waiting {
  done: (drawn: Drawn) => void;
  failed: (reason: Error) => void;
}

/**
 * @param file the bundled `draw-worker`
 * @param data folder of the built data
 */
export function openDrawers(file: URL, data: string, count = mostThreads()): Drawers {
  const waiting = new Map<number, Waiting>();
  const fail = (reason: Error) => {
    for (const { failed } of waiting.values()) failed(reason);
    waiting.clear();
  };
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(file, { workerData: { data } });
    worker.on('message', (drawn: Drawn) => {
      const one = waiting.get(drawn.id);
      waiting.delete(drawn.id);
      if ('failed' in drawn) one?.failed(new Error(drawn.failed));
      else one?.done(drawn);
    });
    worker.on('error', (error: unknown) =>
      fail(error instanceof Error ? error : new Error(String(error))),
    );
    return worker;
  });
  let asked = 0;
  const ask = (task: { drawing: Drawing } | { picture: PictureAsk }) =>
    new Promise<Drawn>((done, failed) => {
      const id = asked++;
      waiting.set(id, { done, failed });
      workers[id % workers.length]?.postMessage({ id, ...task } satisfies Task);
    });
  return {
    draw: async (drawing) => {
      const drawn = await ask({ drawing });
      return 'pages' in drawn ? drawn.pages : [];
    },
    picture: async (picture) => {
      const drawn = await ask({ picture });
      return 'picture' in drawn ? drawn.picture : null;
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** More would wait for the one that puts the pages together. */
function mostThreads(): number {
  return Math.min(4, Math.max(1, availableParallelism()));
}
