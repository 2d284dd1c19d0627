/**
 * Asks again for the style sheets that did not come: the code that wanted them takes them for asked
 * for, and would go on without.
 *
 * @returns once each has come or failed again
 */
export async function fetchMissingStyles(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  // One that was answered with an error is there, and empty.
  const missing = [...links].filter(({ sheet }) => !sheet?.cssRules.length);
  await Promise.all(
    missing.map(
      (link) =>
        new Promise((done) => {
          const again = link.cloneNode() as HTMLLinkElement;
          again.addEventListener('load', done);
          again.addEventListener('error', done);
          link.replaceWith(again);
        }),
    ),
  );
}
