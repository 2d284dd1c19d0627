/** What a copying came to. */
export type Copied = 'picture' | 'text' | 'nothing';

/**
 * Puts a picture on the clipboard; where the browser refuses pictures, its SVG as text.
 *
 * @param png made while the browser still counts the press of the button as the user's
 */
export async function copyPicture(png: Promise<Blob>, svg: () => Promise<string>): Promise<Copied> {
  try {
    // Given as a promise: Safari wants the clipboard asked for at once.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return 'picture';
  } catch {
    return (await copyText(await svg())) ? 'text' : 'nothing';
  }
}

/** Puts a text on the clipboard. @returns whether the browser allowed it */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
