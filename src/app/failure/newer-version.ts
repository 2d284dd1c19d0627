/**
 * Whether the site has been replaced since this page was opened: its front page then names another
 * script than the one that runs here. Not known, and so false, where the site can't be reached.
 *
 * @param site the site's own folder
 * @param script file name of the script that runs
 */
export async function isNewerOut(
  site: URL,
  script: string,
  get: typeof fetch = fetch,
): Promise<boolean> {
  try {
    const response = await get(site, { cache: 'no-store' });
    const html = response.ok ? await response.text() : '';
    return /<script type="module"[^>]* src="[^"]*assets\//.test(html) && !html.includes(script);
  } catch {
    return false;
  }
}

/** File name of the script that this page was opened with; empty where it has none. */
export function scriptOfPage(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  return script?.src.replace(/^.*\//, '') ?? '';
}
