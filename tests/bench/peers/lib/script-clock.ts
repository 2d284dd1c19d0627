/** Counts the script of a page: what it is given to run, and what it does when frames are drawn. */
export interface ScriptClock {
  /** Milliseconds since it was last set to 0. */
  spent: number;
  counted: (run: () => void) => void;
  /** Asks for a frame without being counted. */
  frame: (draw: (now: number) => void) => void;
}

/** Runs in a page before its scripts. */
export function startScriptClock(): void {
  const frame = globalThis.requestAnimationFrame.bind(globalThis);
  let within = 0;
  const clock: ScriptClock = {
    spent: 0,
    frame,
    counted(run) {
      const start = performance.now();
      within += 1;
      try {
        run();
      } finally {
        within -= 1;
        if (within === 0) clock.spent += performance.now() - start;
      }
    },
  };
  globalThis.requestAnimationFrame = (draw) => frame((now) => clock.counted(() => draw(now)));
  Object.assign(globalThis, { scriptClock: clock });
}
