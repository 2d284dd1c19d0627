import { useEffect, useState } from 'react';
import type { HostScripts } from './host-scripts.ts';

/** What the site says of its embeds. */
export interface SiteList {
  /** The edition that it shows now. */
  edition: string;
  /** Scripts that other pages can hold to their content; absent where the host lets them read none. */
  scripts?: HostScripts | undefined;
}

/** What the site lists beside its embeds; null until it is known, or where it isn't. */
export function useSiteList(root: string): SiteList | null {
  const [list, setList] = useState<SiteList | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    void (async () => {
      try {
        const response = await fetch(`${root}embed/figures.json`, { signal: controller.signal });
        const { edition, scripts } = (await response.json()) as SiteList;
        // A browser compares what it may read, and nothing else.
        const readable = response.headers.get('Access-Control-Allow-Origin') === '*';
        setList({ edition, scripts: readable ? scripts : undefined });
      } catch {
        // Live embeds need none.
      }
    })();
    return () => controller.abort();
  }, [root]);
  return list;
}
