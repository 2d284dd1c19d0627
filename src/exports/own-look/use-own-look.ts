import { useState } from 'react';
import { atlasLook, type OwnLook } from '../../domain/own-look/own-look.ts';

/** What was made one's own in this visit, by what it was made of. */
const kept = new Map<string, OwnLook>();

/** The own look of a figure: what was chosen for its picture holds for its embed, too. */
export function useOwnLook(of: string) {
  const [look, setLook] = useState(() => kept.get(of) ?? atlasLook);
  const change = (changes: Partial<OwnLook>) =>
    setLook((before) => {
      const next = { ...before, ...changes };
      kept.set(of, next);
      return next;
    });
  return [look, change] as const;
}
