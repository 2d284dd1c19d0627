import { useEffect, useState } from 'react';
import type { PictureList } from './picture-address.ts';

/** The pictures that a site keeps: undefined until they are known, null where they can't be had. */
export function usePictureList(root: string): PictureList | null | undefined {
  const [list, setList] = useState<PictureList | null>();
  useEffect(() => {
    const controller = new AbortController();
    void (async () => {
      try {
        const response = await fetch(`${root}pictures/index.json`, { signal: controller.signal });
        setList(response.ok ? ((await response.json()) as PictureList) : null);
      } catch {
        if (!controller.signal.aborted) setList(null);
      }
    })();
    return () => controller.abort();
  }, [root]);
  return list;
}
