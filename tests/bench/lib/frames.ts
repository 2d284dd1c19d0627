interface Frames {
  lengths: number[];
  going: boolean;
}

/** Runs in the page: begins to record the length of every frame. */
export function recordFrames(): void {
  const frames: Frames = { lengths: [], going: true };
  (globalThis as { atlasFrames?: Frames }).atlasFrames = frames;
  let before = performance.now();
  const next = (now: number) => {
    frames.lengths.push(now - before);
    before = now;
    if (frames.going) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

/** Runs in the page: the lengths since recording began, without the first, which is partial. */
export function takeFrames(): number[] {
  const frames = (globalThis as { atlasFrames?: Frames }).atlasFrames;
  if (!frames) return [];
  frames.going = false;
  return frames.lengths.slice(1);
}
