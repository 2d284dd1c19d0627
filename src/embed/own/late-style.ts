/** Adds a style sheet to the document, and waits for it: embeds fetch none with code that comes late. */
export function addStyle(href: string): Promise<void> {
  return new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    // Without it the figure is drawn all the same.
    for (const event of ['load', 'error']) link.addEventListener(event, () => done());
    document.head.append(link);
  });
}
