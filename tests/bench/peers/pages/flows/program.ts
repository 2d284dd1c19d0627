/** A program that draws flows. */
export interface Program {
  /** Draws them for the first time. */
  draw: () => void;
  /** Shows another zoom, drawn anew. */
  zoom: (by: number) => void;
  /** Moves as under a hand that drags. */
  drag: (by: number) => void;
  remove: () => void;
}

/** A flow with its curve. */
export interface Line {
  sender: string;
  receiver: string;
  usd: number;
}
