import type { Page } from 'playwright-core';

/** How far around what has the focus its ring may lie, px. */
const around = 8;
/** So many pixels at least have to change, and by this much contrast: a ring, not a tint. */
const least = { pixels: 40, contrast: 3 };

/**
 * Judges by pixels, with the focus and without, whether what has it is seen to have it. It loses
 * it; the next Tab goes on from there.
 *
 * @returns what has the focus, and whether it is seen; null where nothing on the page has it
 */
export async function judgeFocus(page: Page): Promise<{ what: string; seen: boolean } | null> {
  const found = await page.evaluate((margin) => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [x, y] = [Math.max(0, left - margin), Math.max(0, top - margin)];
    const width = Math.min(innerWidth, right + margin) - x;
    const height = Math.min(innerHeight, bottom + margin) - y;
    const what = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return {
      clip: { x, y, width, height },
      what: `${element.tagName} ${what.trim().slice(0, 50)}`,
    };
  }, around);
  if (!found) return null;
  const { clip, what } = found;
  if (clip.width < 1 || clip.height < 1) return { what, seen: false };
  const shot = () => page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  const focused = await shot();
  await page.evaluate(() => {
    if (
      document.activeElement instanceof HTMLElement ||
      document.activeElement instanceof SVGElement
    )
      document.activeElement.blur();
  });
  const bare = await shot();
  return { what, seen: (await changedPixels(page, focused, bare)) >= least.pixels };
}

/** How many pixels of two pictures differ by the contrast that a ring must have. */
function changedPixels(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ([a, b, contrast]) => {
      const pixels = async (text: string) => {
        const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? [];
      };
      const [first, second] = await Promise.all([pixels(a), pixels(b)]);
      const light = (of: ArrayLike<number>, at: number) => {
        const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((channel) => {
          const share = (of[at + channel] ?? 0) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      let changed = 0;
      for (let at = 0; at < first.length; at += 4) {
        const [x, y] = [light(first, at), light(second, at)];
        if ((Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05) >= contrast) changed += 1;
      }
      return changed;
    },
    [one.toString('base64'), other.toString('base64'), least.contrast] as const,
  );
}
