import { useEffect, useState } from 'react';

/** The edition that the site shows now; null until it is known, or where it isn't. */
export function useEdition(root: string): string | null {
  const [edition, setEdition] = useState<string | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    void (async () => {
      try {
        const response = await fetch(`${root}embed/figures.json`, { signal: controller.signal });
        const listed = (await response.json()) as { edition: string };
        setEdition(listed.edition);
      } catch {
        // Live embeds need none.
      }
    })();
    return () => controller.abort();
  }, [root]);
  return edition;
}
