import { isMessage, type Height, type Ready } from '../exports/embedding/protocol.ts';

/**
 * Tells the page around the embed how tall it is, now and whenever that changes. Only to one that
 * asked, and only under the origin it asked from.
 *
 * @returns a function that ends it
 */
export function tellHeight(element: Element): () => void {
  if (window.parent === window) return () => undefined;
  let asker: string | null = null;
  let told = 0;

  const tell = () => {
    // A frame that is not displayed has no size to tell, and one that waits not the one it will have.
    if (asker === null || innerWidth === 0 || element.querySelector('[data-state=waiting]')) return;
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === 0 || height === told) return;
    told = height;
    const message: Height = { atlas: 'height', height };
    window.parent.postMessage(message, asker);
  };
  const listen = ({ source, origin, data }: MessageEvent) => {
    if (source !== window.parent || !isMessage(data, 'hello')) return;
    // A page opened from a file has no origin to name.
    asker = origin === 'null' ? '*' : origin;
    told = 0;
    document.documentElement.dataset['asked'] = '';
    tell();
  };

  const observer = new ResizeObserver(tell);
  observer.observe(element);
  // Browsers let the layout of frames out of sight rest, and then tell of no new size.
  const changes = new MutationObserver(tell);
  changes.observe(element, { childList: true, subtree: true, attributes: true });
  addEventListener('message', listen);
  const ready: Ready = { atlas: 'ready' };
  window.parent.postMessage(ready, '*');
  return () => {
    observer.disconnect();
    changes.disconnect();
    removeEventListener('message', listen);
  };
}
