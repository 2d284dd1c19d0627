/** Longest side and largest area that browsers make a canvas of. */
const longest = 16_000;
const largest = 120_000_000;

/** How many pixels to a px can be drawn of a picture of this size: as asked, or fewer. */
export function ratioFor(width: number, height: number, asked: number): number {
  return Math.min(asked, longest / Math.max(width, height), Math.sqrt(largest / (width * height)));
}

/**
 * Draws an SVG on a canvas.
 *
 * @param svg self-contained, faces included
 * @param width of the canvas, in pixels
 * @throws when the browser cannot read the SVG or has no room for a canvas of that size
 */
export async function drawnOnCanvas(
  svg: string,
  width: number,
  height: number,
): Promise<HTMLCanvasElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas');
    context.drawImage(image, 0, 0, width, height);
    return canvas;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The canvas as a PNG file. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => {
      if (!blob) return reject(new Error('No PNG of this canvas'));
      blob.arrayBuffer().then((bytes) => resolve(new Uint8Array(bytes)), reject);
    }, 'image/png'),
  );
}
