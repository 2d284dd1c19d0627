/** So long nothing changes, ms: it is done. */
const quiet = 200;

/** Milliseconds from an act to the frame of the last change that it makes within an element. */
export function settledAfter(element: Element, act: () => void): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    let painted = start;
    const observer = new MutationObserver(() =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          painted = performance.now();
        });
        port1.start();
        port2.postMessage(0);
      }),
    );
    observer.observe(element, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    act();
    const acted = performance.now();
    const look = () => {
      if (performance.now() - Math.max(painted, acted) < quiet) return void setTimeout(look, 20);
      observer.disconnect();
      resolve(painted - start);
    };
    look();
  });
}
