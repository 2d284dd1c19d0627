import { pageScheme } from './page-scheme.ts';
import { heightIn, isMessage, type Hello } from './protocol.ts';

/** A height in px of a figure at a width in px, as it was measured. */
export type Measured = readonly [width: number, height: number];

/**
 * Keeps the heights of frames those of the figures in them: at first as measured for the nearest
 * widths, then as the embeds tell. Messages are known by the window they come from, and by the
 * origin: the atlas's own, or none in a frame that its page has sandboxed.
 *
 * @param origin where the atlas is
 */
export function keepHeights(origin: string) {
  const frames = new Map<HTMLIFrameElement, readonly Measured[]>();
  const widths = new WeakMap<Element, number>();
  const scheme = pageScheme(() => frames.keys());
  const hello = (frame: HTMLIFrameElement) => {
    const message: Hello = { atlas: 'hello' };
    // To whatever is in it, as that may have no origin to name: it holds nothing of use to another.
    frame.contentWindow?.postMessage(message, '*');
    scheme.tell(frame);
  };
  addEventListener('message', ({ source, origin: from, data }: MessageEvent) => {
    const frame = [...frames.keys()].find(({ contentWindow }) => contentWindow === source);
    if (!frame || !(from === origin || (from === 'null' && mayLackOrigin(frame)))) return;
    if (isMessage(data, 'ready')) hello(frame);
    const height = heightIn(data);
    if (height !== null) fit(frame, height);
  });
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const frame = target as HTMLIFrameElement;
      const width = frame.clientWidth;
      if (width === 0 || widths.get(frame) === width) continue;
      widths.set(frame, width);
      reserve(frame, frames.get(frame) ?? [], width);
    }
  });
  return {
    add(frame: HTMLIFrameElement, measured: readonly Measured[]): void {
      if (frames.has(frame)) return;
      frames.set(frame, measured);
      dress(frame);
      reserve(frame, measured, frame.clientWidth);
      frame.addEventListener('load', () => hello(frame));
      // It may have come before this.
      hello(frame);
      observer.observe(frame);
    },
    remove(frame: HTMLIFrameElement): void {
      frames.delete(frame);
      observer.unobserve(frame);
    },
  };
}

/** Whether what a frame shows may have the origin `null`: it, or the page around it, is sandboxed. */
function mayLackOrigin(frame: HTMLIFrameElement): boolean {
  const sandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return sandboxed || window.origin === 'null';
}

/** Reads `320:612,640:540`. */
export function measuredIn(text: string | null): Measured[] {
  return (text ?? '')
    .split(',')
    .map((pair): Measured => {
      const [width = NaN, height = NaN] = pair.split(':').map(Number);
      return [width, height];
    })
    .filter(([width, height]) => width > 0 && height > 0)
    .sort(([a], [b]) => a - b);
}

/**
 * What is kept free for a figure at a width: what it took there, or the more of what it took at the
 * widths around it. Null without measurements.
 */
export function reservedAt(measured: readonly Measured[], width: number): number | null {
  const after = measured.findIndex(([at]) => at >= width);
  const above = measured[after] ?? measured.at(-1);
  if (above === undefined) return null;
  const below = measured[after - 1];
  return below === undefined || above[0] === width ? above[1] : Math.max(below[1], above[1]);
}

/** Measurements without those that lie between two of the same height: they say nothing more. */
export function needed(measured: readonly Measured[]): Measured[] {
  return measured.filter(
    ([, height], at) => height !== measured[at - 1]?.[1] || height !== measured[at + 1]?.[1],
  );
}

/** Blank under a figure, in px, that is rather left than its page moved. */
const unnoticed = 24;

/** Takes the height a figure tells, unless the room kept for it is nearly that. */
function fit(frame: HTMLIFrameElement, height: number): void {
  const spare = frame.offsetHeight - height;
  if (spare < 0 || spare > unnoticed) frame.style.setProperty('height', `${height}px`, 'important');
}

function reserve(frame: HTMLIFrameElement, measured: readonly Measured[], width: number): void {
  const height = width > 0 ? reservedAt(measured, width) : null;
  if (height !== null) frame.style.setProperty('height', `${height}px`, 'important');
}

/** What the host's own style is not to change. */
function dress(frame: HTMLIFrameElement): void {
  const style = {
    display: 'block',
    'box-sizing': 'border-box',
    width: '100%',
    'min-width': '0',
    'max-width': 'none',
    'min-height': '0',
    'max-height': 'none',
    margin: '0',
    padding: '0',
    border: '0',
  };
  for (const [name, value] of Object.entries(style))
    frame.style.setProperty(name, value, 'important');
}
