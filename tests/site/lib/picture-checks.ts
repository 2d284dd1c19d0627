import type { Locator, Page } from 'playwright-core';

/** What is wrong with an SVG that should need nothing but itself. */
export interface SvgReport {
  /** Sentences, empty if all is well. */
  faults: string[];
  texts: number;
  title: string;
  description: string;
}

/** Opens the picture dialog of a figure and gives its SVG once it is drawn. */
export async function pictureOf(page: Page, figure: string): Promise<string> {
  await openPicture(page.locator(`section.figure[id="${figure}"]`));
  return shownPicture(page);
}

/** Opens the picture dialog of what is in a part of the page. */
export async function openPicture(part: Locator): Promise<void> {
  await part.getByRole('button', { name: /^Picture/ }).click();
}

/** A picture of a figure's drawing on its page, moved to whole pixels so that it is not blurred. */
export async function screenshotOf(page: Page, figure: string): Promise<Buffer> {
  const drawing = page.locator(`section.figure[id="${figure}"] .figure__picture`);
  await drawing.scrollIntoViewIfNeeded();
  await drawing.evaluate((element: HTMLElement) => {
    const { top } = element.getBoundingClientRect();
    element.style.position = 'relative';
    element.style.top = `${Math.round(top) - top}px`;
  });
  // What is read with the pointer is told on the page alone.
  const read = drawing.locator('.band-panel');
  await read.evaluateAll((all: HTMLElement[]) =>
    all.forEach((one) => one.setAttribute('hidden', '')),
  );
  return drawing.screenshot();
}

/** The SVG that the open dialog shows. */
export async function shownPicture(page: Page): Promise<string> {
  const preview = page.locator('.picture-dialog__preview:not([aria-busy=true]) img');
  await preview.waitFor();
  return preview.evaluate(async (image: HTMLImageElement) => (await fetch(image.src)).text());
}

/** Reads an SVG as XML and looks for what another program would stumble over. */
export async function checkSvg(page: Page, svg: string): Promise<SvgReport> {
  // In a page of its own: the site's policy would report the styles that are read here.
  const reader = await page.context().newPage();
  const report = await reader.evaluate((text) => {
    const faults: string[] = [];
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const error = parsed.querySelector('parsererror');
    if (error) faults.push(`not XML: ${error.textContent}`);
    const ids = [...parsed.querySelectorAll('[id]')].map(({ id }) => id);
    if (new Set(ids).size < ids.length) faults.push('an id stands twice');
    for (const element of parsed.querySelectorAll('*')) {
      if (/^(foreignObject|image|script|a|use|iframe)$/.test(element.localName))
        faults.push(`<${element.localName}>`);
      for (const { name, value } of element.attributes) {
        if (name === 'class') faults.push(`class ${value}`);
        if (/var\(|light-dark\(|color-mix\(|currentcolor|NaN|undefined/i.test(value))
          faults.push(`${element.localName} ${name} ${value.slice(0, 60)}`);
        const reference = /url\(#([^)]+)\)/.exec(value)?.[1];
        if (reference !== undefined && !ids.includes(reference)) faults.push(`no #${reference}`);
        if (/^(href|xlink:href|src)$/.test(name)) faults.push(`${name} ${value}`);
      }
    }
    const addresses = [
      ...(parsed.querySelector('style')?.textContent ?? '').matchAll(/url\((\S{5})/g),
    ];
    if (addresses.some(([, start]) => start !== 'data:')) faults.push('a face that is not inside');
    return {
      faults: [...new Set(faults)],
      texts: parsed.querySelectorAll('text').length,
      title: parsed.querySelector('title')?.textContent ?? '',
      description: parsed.querySelector('desc')?.textContent ?? '',
    };
  }, svg);
  await reader.close();
  return report;
}

/** A square of 4 × 4 px is the same if its mean is within this of 255, in every channel. */
const sameWithin = 24;

/**
 * How far the drawing in a picture differs from a screenshot of the figure on its page, square by
 * square; a square may stand two pixels higher or lower, since a page puts texts and thin lines
 * on whole pixels, and to the side as far as turned texts are put on them.
 *
 * @param shown PNG of the figure's drawing, as wide as that in the picture
 * @param turned whether it has texts that stand upright
 * @returns share of the squares that differ, the sizes of the two, and the share that is not ground
 */
export async function comparePixels(page: Page, svg: string, shown: Buffer, turned = false) {
  return page.evaluate(
    async ([text = '', png = '', within = 0, sideways = 0]) => {
      const sheet = document.querySelector('.picture-sheet');
      const drawing = sheet?.querySelector('.picture-sheet__drawing');
      if (!sheet || !drawing) throw new Error('No sheet');
      const at = sheet.getBoundingClientRect();
      const part = drawing.getBoundingClientRect();
      const load = async (source: string) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        return image;
      };
      const address = URL.createObjectURL(new Blob([String(text)], { type: 'image/svg+xml' }));
      const [picture, screenshot] = await Promise.all([
        load(address),
        load(`data:image/png;base64,${png}`),
      ]);
      const width = Math.floor(part.width);
      // A margin at its end is the picture's but not the page's.
      const height = Math.floor(Math.min(part.height, screenshot.height));
      const pixelsOf = (draw: (context: CanvasRenderingContext2D) => void) => {
        const canvas = document.createElement('canvas');
        canvas.width = width;
        canvas.height = height;
        const context = canvas.getContext('2d');
        if (!context) throw new Error('No canvas');
        draw(context);
        return context.getImageData(0, 0, width, height).data;
      };
      const ours = pixelsOf((context) =>
        context.drawImage(picture, at.left - part.left, at.top - part.top, at.width, at.height),
      );
      const theirs = pixelsOf((context) => context.drawImage(screenshot, 0, 0));
      const mean = (pixels: Uint8ClampedArray, left: number, top: number, channel: number) => {
        let sum = 0;
        for (let y = top; y < top + 4; y++)
          for (let x = left; x < left + 4; x++) sum += pixels[4 * (y * width + x) + channel] ?? 0;
        return sum / 16;
      };
      const same = (left: number, top: number, down: number, aside: number) =>
        [0, 1, 2].every(
          (channel) =>
            Math.abs(
              mean(ours, left + aside, top + down, channel) - mean(theirs, left, top, channel),
            ) <= Number(within),
        );
      const shifts = [0, 1, -1, 2, -2].map((down) => [down, 0] as const);
      const asides = [1, -1].slice(0, Number(sideways)).map((aside) => [0, aside] as const);
      let [squares, different, drawn] = [0, 0, 0];
      for (let top = 2; top + 6 <= height; top += 4)
        for (let left = 0; left + 4 <= width; left += 4) {
          squares += 1;
          if (![...shifts, ...asides].some(([down, aside]) => same(left, top, down, aside)))
            different += 1;
          if ([0, 1, 2].some((channel) => mean(ours, left, top, channel) < 250)) drawn += 1;
        }
      return {
        different: different / squares,
        drawn: drawn / squares,
        size: [width, height],
        shown: [screenshot.width, screenshot.height],
      };
    },
    [svg, shown.toString('base64'), sameWithin, turned ? 2 : 0] as const,
  );
}
