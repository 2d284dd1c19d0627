import { useEffect, useState } from 'react';
import { useDatabase } from '../../database/DatabaseProvider.tsx';
import type { WorldGeometry } from './geometry.ts';
import { lightWorld, loadLight } from './light-world.ts';

/** The light shapes of the world; null until they are there. */
export function useWorld(): { geometry: WorldGeometry | null; failed: boolean } {
  const { json } = useDatabase();
  const [geometry, setGeometry] = useState(() => lightWorld(json));
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (lightWorld(json)) return;
    const controller = new AbortController();
    loadLight(json, controller.signal)
      .then(setGeometry)
      .catch(() => {
        if (!controller.signal.aborted) setFailed(true);
      });
    return () => controller.abort();
  }, [json]);
  return { geometry, failed };
}
