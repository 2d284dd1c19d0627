import { useEffect, useState } from 'react';
import { linkNow } from '../../../database/link.ts';
import { useDatabase } from '../../../database/DatabaseProvider.tsx';
import { decodeWorld, type WorldGeometry } from '../../../map/geometry/geometry.ts';
import { lightWorld, loadLight } from '../../../map/geometry/light-world.ts';

/** The world's shapes: the light ones first, the fine ones once they are there, if the link bears them. */
export interface GeometryState {
  geometry: WorldGeometry | null;
  /** The light ones could not be loaded. */
  failed: boolean;
  retry: () => void;
}

let fineWorld: WorldGeometry | null = null;

/** @param fine whether to load the fine shapes after the light ones */
export function useGeometry(fine: boolean): GeometryState {
  const { json } = useDatabase();
  const [geometry, setGeometry] = useState<WorldGeometry | null>(
    () => fineWorld ?? lightWorld(json),
  );
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (lightWorld(json)) return;
    const controller = new AbortController();
    loadLight(json, controller.signal)
      .then((light) => {
        setFailed(false);
        setGeometry((now) => now ?? light);
      })
      .catch(() => {
        if (!controller.signal.aborted) setFailed(true);
      });
    return () => controller.abort();
  }, [json, attempt]);

  useEffect(() => {
    // Five times the light ones: more than all the code of a page.
    if (!fine || fineWorld || !geometry || linkNow() === 'scarce') return;
    const controller = new AbortController();
    const load = () =>
      json('geometry/world-50', controller.signal)
        .then((content) => {
          fineWorld = decodeWorld(content);
          setGeometry(fineWorld);
        })
        // The light shapes go on standing.
        .catch(() => undefined);
    const cancel = whenIdle(() => void load());
    return () => {
      cancel();
      controller.abort();
    };
  }, [json, fine, geometry]);

  return { geometry, failed, retry: () => setAttempt((count) => count + 1) };
}

/** Calls back when the page has nothing else to do, or after some seconds. */
function whenIdle(call: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(call, 500);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(call, { timeout: 4000 });
  return () => cancelIdleCallback(asked);
}
