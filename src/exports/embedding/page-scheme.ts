import type { Scheme } from './protocol.ts';

/** Whether the page is dark where an element stands: by the ground below it, else by its scheme. */
export function isDarkAround(element: Element): boolean {
  for (let one = parentOf(element); one; one = parentOf(one)) {
    const ground = lightnessOf(getComputedStyle(one).backgroundColor);
    if (ground !== null) return ground < 0.5;
  }
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (!colorScheme.includes('dark')) return false;
  return !colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

/** The element around another, out of the shadow it may stand in. */
function parentOf(element: Element): Element | null {
  const { parentElement } = element;
  if (parentElement) return parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** How light a computed colour looks, 0 to 1; null where it hardly covers, or is written otherwise. */
function lightnessOf(colour: string): number | null {
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] =
    /^rgba?\((.*)\)$/
      .exec(colour)?.[1]
      ?.split(/[ ,/]+/)
      .map(Number) ?? [];
  const light = (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
  return Number.isNaN(light) || alpha < 0.5 ? null : light;
}

/** What may turn a page dark: its classes, data and style. */
const turns = ['class', 'style', 'data-theme', 'data-color-scheme', 'data-bs-theme', 'data-mode'];

/** A page may take a while from light to dark, ms. */
const turning = 600;

/**
 * Tells embeds that follow the page (`theme=page`) whether it is dark, now and when that changes, and
 * gives every frame the scheme of what is in it: where the two differ, browsers paint a ground
 * below what is transparent.
 *
 * @returns `tell`, which does so for a frame
 */
export function pageScheme(frames: () => Iterable<HTMLIFrameElement>) {
  const tell = (frame: HTMLIFrameElement): void => {
    const theme = /[?&]theme=(\w+)/.exec(frame.src)?.[1];
    if (theme === 'light' || theme === 'dark') frame.style.setProperty('color-scheme', theme);
    if (theme !== 'page') return;
    const dark = isDarkAround(frame);
    frame.style.setProperty('color-scheme', dark ? 'dark' : 'light');
    const message: Scheme = { atlas: 'scheme', dark };
    // Wherever it is from: that a page is dark is no secret.
    frame.contentWindow?.postMessage(message, '*');
  };
  const all = () => {
    for (const frame of frames()) tell(frame);
  };
  const later = () => {
    all();
    setTimeout(all, turning);
  };
  const observer = new MutationObserver(later);
  observer.observe(document.documentElement, { attributeFilter: turns });
  if (document.body as Element | null) observer.observe(document.body, { attributeFilter: turns });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', later);
  return { tell };
}
