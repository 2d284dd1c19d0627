/** Milliseconds of something, and the longest time the page could not answer meanwhile. */
export interface Read {
  took: number;
  freeze: number;
}

/** Waits for something while a clock of 4 ms tells how long the page is held up. */
export async function watched(read: () => Promise<void>): Promise<Read> {
  let last = performance.now();
  let freeze = 0;
  const beat = () => {
    const now = performance.now();
    freeze = Math.max(freeze, now - last);
    last = now;
  };
  const clock = setInterval(beat, 4);
  const start = performance.now();
  await read();
  const took = performance.now() - start;
  beat();
  clearInterval(clock);
  return { took, freeze };
}
