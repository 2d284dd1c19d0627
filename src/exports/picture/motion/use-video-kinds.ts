import { useEffect, useState } from 'react';
import type { VideoKind } from './video-kind.ts';
import { makeableKinds } from './makeable-kinds.ts';

/** The kinds of video that this browser makes; null until it has said so. */
export function useVideoKinds(): readonly VideoKind[] | null {
  const [kinds, setKinds] = useState<readonly VideoKind[] | null>(null);
  useEffect(() => {
    let asked = true;
    void makeableKinds().then((found) => asked && setKinds(found));
    return () => void (asked = false);
  }, []);
  return kinds;
}
