/** Pixels for each CSS pixel at the most: more are not seen, and take their time. */
const sharpest = 2;

/**
 * Readies a canvas to be painted as sharply as the screen shows.
 *
 * @param size of the drawing, px, in which it is then painted
 * @returns what paints, and `plain`, the value of a colour that the style sheet names; null where
 * the browser has no canvas
 */
export function sharpContext(
  canvas: HTMLCanvasElement,
  size: { width: number; height: number },
): { context: CanvasRenderingContext2D; plain: (colour: string) => string } | null {
  const ratio = Math.min(window.devicePixelRatio || 1, sharpest);
  canvas.width = Math.round(size.width * ratio);
  canvas.height = Math.round(size.height * ratio);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(ratio, ratio);
  const plain = (colour: string) => {
    // A canvas has no border to show it; the computed value is a plain colour.
    canvas.style.borderBlockStartColor = colour;
    return getComputedStyle(canvas).borderBlockStartColor;
  };
  return { context, plain };
}
