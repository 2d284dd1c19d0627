/** Waits until the page as it is has been painted. */
export function afterFirstPaint(): Promise<void> {
  return new Promise((done) => {
    // No frame comes to a page that lies behind another.
    if (document.hidden) done();
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 1000);
  });
}
