const storageKey = 'atlas.engine';

/** Remembers that the engine's files came, for the next visit. */
export function rememberKept(urls: readonly URL[]): void {
  try {
    localStorage.setItem(storageKey, nameOf(urls));
  } catch {
    // The next visit asks again.
  }
}

/** Whether the browser still has files that came on an earlier visit, without the network. */
export async function areKept(urls: readonly URL[], get: typeof fetch = fetch): Promise<boolean> {
  try {
    // A browser complains in its console of each file that it has not kept.
    if (localStorage.getItem(storageKey) !== nameOf(urls)) return false;
    const kept = await Promise.all(
      urls.map(async (url) => {
        const response = await get(url, { cache: 'only-if-cached', mode: 'same-origin' });
        await response.body?.cancel();
        return response.ok;
      }),
    );
    return kept.every(Boolean);
  } catch {
    return false;
  }
}

function nameOf(urls: readonly URL[]): string {
  return urls.map(({ pathname }) => pathname).join(' ');
}
