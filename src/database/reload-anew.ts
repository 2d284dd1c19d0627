/** Opens the page anew, past what the browser may have kept damaged: `public/lost.js` does so. */
export function reloadAnew(): void {
  if (document.dispatchEvent(new Event('atlas:again', { cancelable: true }))) location.reload();
}
