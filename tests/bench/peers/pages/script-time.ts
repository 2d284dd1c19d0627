import type { ScriptClock } from '../lib/script-clock.ts';

// The bench starts it before any script of the page, as programs take over how to ask for frames once.
const clock = (globalThis as unknown as { scriptClock: ScriptClock }).scriptClock;
const { frame: request } = clock;

/** Resolves when the frame after the next begins: what was changed has been drawn. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    request(() => request(() => setTimeout(resolve)));
  });
}

const frame = () => new Promise((resolve) => request(resolve));

/** Milliseconds of a frame, and of the script in it. */
export interface Frame {
  whole: number;
  script: number;
}

/** Changes something in each of some frames one after the other; gives what one of them took. */
export async function frames(count: number, change: (at: number) => void): Promise<Frame> {
  await drawn();
  clock.spent = 0;
  const start = performance.now();
  for (let at = 0; at < count; at++) {
    clock.counted(() => change(at));
    await frame();
  }
  await drawn();
  return { whole: (performance.now() - start) / count, script: clock.spent / count };
}

/** Milliseconds from a change to the frame that shows it, and of the script for it. */
export async function shown(change: () => void): Promise<Frame> {
  await drawn();
  clock.spent = 0;
  const start = performance.now();
  clock.counted(change);
  await drawn();
  return { whole: performance.now() - start, script: clock.spent };
}
