/** What of the world a drawing surface shows. */
export interface View {
  /** Planar place of its top left corner. */
  x: number;
  y: number;
  /** CSS pixels in a planar unit. */
  scale: number;
  /** Its size in CSS pixels. */
  width: number;
  height: number;
}
