import { needed, type Measured } from './frames.ts';

/** Widths in px at which an embed is measured: close enough that between two no more than a line is gained. */
const usual = Array.from({ length: 24 }, (_, step) => 280 + 40 * step);

/** How long an embed may take to be drawn, ms. */
const patience = 20_000;

/**
 * Measures an embed of the same site at several widths, out of sight.
 *
 * @throws an `AbortError` by the signal
 */
export async function measureHeights(
  address: string,
  signal: AbortSignal,
  widths: readonly number[] = usual,
): Promise<Measured[]> {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.className = 'embedding__measure';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.width = String(widths[0]);
  document.body.append(frame);
  try {
    await until(() => isDrawn(frame), signal);
    await frame.contentDocument?.fonts.ready;
    const measured: Measured[] = [];
    for (const width of widths) {
      frame.width = String(width);
      measured.push([width, await settledHeight(frame, signal)]);
    }
    return needed(measured);
  } finally {
    frame.remove();
  }
}

function isDrawn(frame: HTMLIFrameElement): boolean {
  const shown = frame.contentDocument?.querySelector('#root > .embed');
  return shown !== null && shown !== undefined && shown.getAttribute('data-state') !== 'waiting';
}

/** Its height once two looks at it are the same. */
async function settledHeight(frame: HTMLIFrameElement, signal: AbortSignal): Promise<number> {
  let last = -1;
  for (let looks = 0; looks < 40; looks++) {
    await pause(30, signal);
    const root = frame.contentDocument?.getElementById('root');
    const height = Math.ceil(root?.getBoundingClientRect().height ?? 0);
    if (height > 0 && height === last) return height;
    last = height;
  }
  return last;
}

async function until(done: () => boolean, signal: AbortSignal): Promise<void> {
  for (let waited = 0; !done() && waited < patience; waited += 100) await pause(100, signal);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    signal.throwIfAborted();
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      fail(signal.reason as Error);
    });
  });
}
