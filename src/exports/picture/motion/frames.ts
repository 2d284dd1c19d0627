/** What a film is made of. */
export interface Frames {
  count: number;
  /** Draws the frame at an index; all frames are of one size, even in both directions. */
  draw: (index: number) => Promise<HTMLCanvasElement>;
}
