import { createContext } from 'react';

/** The figure around a drawing. */
export interface AroundDrawing {
  /** Level of its heading: heads within the drawing are one below. */
  level: number;
  /** Measure, unit, years, and whether it is modelled; null where nobody reads, as on paper. */
  about: string | null;
}

/** Null in files. */
export const FigureContext = createContext<AroundDrawing | null>(null);
