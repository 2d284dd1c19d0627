import type { Locator, Page } from 'playwright-core';

/** Device pixels to a CSS pixel in what is compared: a border is then a pixel or two wide. */
export const sharpness = 2;

/** What differs between a map as it is shown and as it is taken, square by square. */
export interface MapDifference {
  /** Squares that differ, each as its middle in CSS px from the map's corner and by how much of 255. */
  different: readonly (readonly [x: number, y: number, by: number])[];
  squares: number;
  /** Share of the squares that are neither sea nor ground. */
  drawn: number;
  /** CSS px to a planar unit, in the picture and on the page. */
  scales: readonly [number, number];
}

/** What the means of two squares of 4 × 4 pixels may differ by, of 255, and how far aside they may stand. */
const strict = { within: 20, shifts: [0] };
/** The same among letters: a page puts them on whole pixels, a picture between them. */
const amongLetters = { within: 32, shifts: [0, 1, -1, 2, -2] };

/** A screenshot of the map on its page, and CSS px to a planar unit and where the planar origin is in it. */
export interface ShownMap {
  png: Buffer;
  scale: number;
  origin: readonly [x: number, y: number];
}

/** The map in a part of a page as it is seen. */
export async function shownMap(part: Locator): Promise<ShownMap> {
  const matrix = await part.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    const map = element.querySelector<SVGSVGElement>(
      '.leaflet-atlas-shapes-pane > svg, .map-static',
    );
    const { a, e, f } = map?.getScreenCTM() ?? { a: NaN, e: NaN, f: NaN };
    return { a, e: e - left, f: f - top };
  });
  return { png: await part.screenshot(), scale: matrix.a, origin: [matrix.e, matrix.f] };
}

/**
 * Compares the map in the picture of the open dialog with a screenshot of the page's own.
 *
 * @param svg that picture; without its letters where the screenshot has none
 */
export async function compareMaps(
  page: Page,
  svg: string,
  { png: shown, scale, origin }: ShownMap,
  lettered: boolean,
): Promise<MapDifference> {
  return page.evaluate(
    async ([text, png, { within: allowed, shifts }, ratio, pixels, [originX, originY]]) => {
      const sheet = document.querySelector('.picture-sheet')?.getBoundingClientRect();
      const drawing = document.querySelector<SVGSVGElement>('.picture-sheet .map-static');
      const map = drawing?.getBoundingClientRect();
      if (!sheet || !drawing || !map) throw new Error('No map in the picture');
      const view = drawing.viewBox.baseVal;
      // Where the picture's part of the world begins on the page.
      const [x, y] = [originX + pixels * view.x, originY + pixels * view.y];
      const load = async (source: string) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        return image;
      };
      const [picture, screenshot] = await Promise.all([
        load(URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))),
        load(`data:image/png;base64,${png}`),
      ]);
      const { width, height } = screenshot;
      const pixelsOf = (draw: (context: CanvasRenderingContext2D) => void) => {
        const canvas = document.createElement('canvas');
        canvas.width = width;
        canvas.height = height;
        const context = canvas.getContext('2d');
        if (!context) throw new Error('No canvas');
        draw(context);
        return context.getImageData(0, 0, width, height).data;
      };
      const theirs = pixelsOf((context) => context.drawImage(screenshot, 0, 0));
      const ours = pixelsOf((context) => {
        context.scale(ratio, ratio);
        const [left, top] = [x + sheet.left - map.left, y + sheet.top - map.top];
        context.drawImage(picture, left, top, sheet.width, sheet.height);
      });
      const mean = (of: Uint8ClampedArray, left: number, top: number, channel: number) => {
        let sum = 0;
        for (let row = Math.round(top); row < Math.round(top) + 4; row++)
          for (let at = Math.round(left); at < Math.round(left) + 4; at++)
            sum += of[4 * (row * width + at) + channel] ?? 0;
        return sum / 16;
      };
      const different: [number, number, number][] = [];
      let [squares, drawn] = [0, 0];
      const sea = [0, 1, 2].map((channel) => mean(theirs, 0.62 * width, 0.62 * height, channel));
      const from = [Math.max(0, x), Math.max(0, y)].map((edge) => Math.ceil(edge * ratio));
      const to = [
        Math.min(width, (x + map.width) * ratio),
        Math.min(height, (y + map.height) * ratio),
      ];
      for (let top = from[1] ?? 0; top + 4 <= (to[1] ?? 0); top += 4)
        for (let left = from[0] ?? 0; left + 4 <= (to[0] ?? 0); left += 4) {
          const by = Math.min(
            ...shifts.map((down) =>
              Math.max(
                ...[0, 1, 2].map((channel) =>
                  Math.abs(
                    mean(ours, left, top + down, channel) - mean(theirs, left, top, channel),
                  ),
                ),
              ),
            ),
          );
          squares += 1;
          if (by > allowed) different.push([(left + 2) / ratio, (top + 2) / ratio, Math.round(by)]);
          if ([0, 1, 2].some((c) => Math.abs(mean(theirs, left, top, c) - (sea[c] ?? 0)) > 8))
            drawn += 1;
        }
      return {
        different,
        squares,
        drawn: drawn / squares,
        scales: [map.width / view.width, pixels],
      };
    },
    [
      svg,
      shown.toString('base64'),
      lettered ? amongLetters : strict,
      sharpness,
      scale,
      origin,
    ] as const,
  );
}
