/** Hands a file to the browser's downloads. */
export function keepFile(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it by then, also where it asks where to put it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
