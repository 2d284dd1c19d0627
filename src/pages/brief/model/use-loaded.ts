import { useCallback, useEffect, useRef, useState } from 'react';
import { useDatabase } from '../../../database/DatabaseProvider.tsx';
import type { BriefPart } from './brief.ts';
import { loadPart, type LoadedPart } from './load-part.ts';

export type PartState = LoadedPart | { state: 'waiting' } | { state: 'failed' };

const waiting: PartState = { state: 'waiting' };

/** What each part of a brief is drawn from, as far as it is there; and a way to ask again for what failed. */
export function useLoaded(
  parts: readonly BriefPart[],
  isEconomy: (code: string) => boolean,
): {
  states: readonly PartState[];
  retry: () => void;
} {
  const database = useDatabase();
  const [known, setKnown] = useState<ReadonlyMap<string, PartState>>(new Map());
  const asked = useRef(new Set<string>());
  const stop = useRef<AbortController>(null);
  useEffect(() => {
    stop.current = new AbortController();
    const { current } = stop;
    return () => current.abort();
  }, []);
  const keys = parts.map(keyOf);
  useEffect(() => {
    for (const part of parts) {
      const key = keyOf(part);
      if (asked.current.has(key)) continue;
      asked.current.add(key);
      const signal = stop.current?.signal ?? new AbortController().signal;
      const put = (state: PartState) =>
        !signal.aborted && setKnown((before) => new Map(before).set(key, state));
      loadPart(part, database, signal, isEconomy).then(put, () => put({ state: 'failed' }));
    }
    // Parts are alike where their keys are.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [database, isEconomy, keys.join('\n'), known]);
  const retry = useCallback(() => {
    database.retry();
    setKnown((before) => {
      const left = new Map([...before].filter(([, { state }]) => state !== 'failed'));
      asked.current = new Set(left.keys());
      return left;
    });
  }, [database]);
  return { states: parts.map((part) => known.get(keyOf(part)) ?? waiting), retry };
}

/** What a part is drawn from; words need nothing, so that they are not asked for with every letter. */
function keyOf(part: BriefPart): string {
  return part.kind === 'text' ? 'text' : JSON.stringify(part);
}
