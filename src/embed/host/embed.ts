import { keepHeights, measuredIn } from '../../exports/embedding/frames.ts';
import { ownScript } from './own-script.ts';

// For pages that show figures in frames: <iframe data-remittance-figure …>. Each atlas serves its own.
const own = ownScript('embed');
const served = Symbol.for('remittance-atlas.frames');
const page = window as unknown as Record<symbol, Set<string> | undefined>;
if (own && !page[served]?.has(own.address.origin)) {
  (page[served] ??= new Set()).add(own.address.origin);
  serve(own.address.origin);
}

function serve(origin: string): void {
  const { add } = keepHeights(origin);
  const find = () => {
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(
      'iframe[data-remittance-figure]',
    ))
      // What is no address yet becomes one when its page finds that it is looked at.
      if (frame.src.startsWith(`${origin}/`))
        add(frame, measuredIn(frame.getAttribute('data-heights')));
  };
  find();
  // Frames come later than their script, and later still where a page is put together by script.
  new MutationObserver(find).observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributeFilter: ['src', 'data-remittance-figure'],
  });
}
