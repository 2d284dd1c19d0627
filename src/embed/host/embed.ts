import { keepHeights, measuredIn } from '../../exports/embedding/frames.ts';

// For pages that show figures in frames: <iframe data-remittance-figure …>.
const script = document.currentScript as HTMLScriptElement | null;
const once = Symbol.for('remittance-atlas.frames');
const page = window as unknown as Record<symbol, boolean>;
if (script && !page[once]) {
  page[once] = true;
  const { origin } = new URL(script.src);
  const { add } = keepHeights(origin);
  const find = () => {
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(
      'iframe[data-remittance-figure]',
    ))
      if (frame.src !== '' && new URL(frame.src).origin === origin)
        add(frame, measuredIn(frame.getAttribute('data-heights')));
  };
  find();
  // Frames come later than their script, and later still where a page is put together by script.
  new MutationObserver(find).observe(document.documentElement, { childList: true, subtree: true });
}
