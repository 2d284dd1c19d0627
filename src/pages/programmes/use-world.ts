import { useEffect, useState } from 'react';
import { useDatabase } from '../../database/DatabaseProvider.tsx';
import { decodeWorld, type WorldGeometry } from '../../map/geometry.ts';

let kept: WorldGeometry | null = null;

/** The light shapes of the world; null until they are there. */
export function useWorld(): { geometry: WorldGeometry | null; failed: boolean } {
  const { json } = useDatabase();
  const [geometry, setGeometry] = useState(kept);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (kept) return;
    const controller = new AbortController();
    json('geometry/world-110', controller.signal)
      .then((content) => {
        kept = decodeWorld(content);
        setGeometry(kept);
      })
      .catch(() => {
        if (!controller.signal.aborted) setFailed(true);
      });
    return () => controller.abort();
  }, [json]);
  return { geometry, failed };
}
