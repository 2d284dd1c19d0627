import { useLayoutEffect, useState } from 'react';
import { hexOf, stands } from './accent.ts';

/**
 * Gives the document an accent of its own where it stands out from the ground, light or dark.
 *
 * @returns whether it was refused for the present ground
 */
export function useAccent(accent: string | null): boolean {
  const [refused, setRefused] = useState(false);
  useLayoutEffect(() => {
    if (accent === null) return undefined;
    const { style } = document.documentElement;
    const apply = () => {
      const ground = hexOf(getComputedStyle(document.body).backgroundColor);
      const fine = stands(accent, ground);
      for (const name of ['--accent', '--focus'])
        if (fine) style.setProperty(name, accent);
        else style.removeProperty(name);
      setRefused(!fine);
    };
    apply();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [accent]);
  return refused;
}
