import { useLayoutEffect, useState } from 'react';
import {
  colourFaults,
  colourStyle,
  isReadable,
  type OwnColours,
} from '../../domain/own-look/own-colours.ts';
import { groundOf } from '../../exports/own-look/ground-of.ts';

/**
 * Gives the document a page's own colours where they stand out from the ground, light or dark.
 *
 * @returns those that don't on the present ground, and why
 */
export function useOwnColours(colours: OwnColours): ReturnType<typeof colourFaults> {
  const [faults, setFaults] = useState<ReturnType<typeof colourFaults>>({});
  useLayoutEffect(() => {
    const { style, dataset } = document.documentElement;
    const apply = () => {
      const ground = groundOf();
      const wanted = colourStyle(colours, ground);
      for (const name of ['--accent', '--focus', '--flow', '--flow-faint']) {
        const value = wanted[name];
        if (value === undefined) style.removeProperty(name);
        else style.setProperty(name, value);
      }
      const accent = wanted['--accent'];
      // Fine for a line, too faint for letters: links are then told by their line alone.
      if (accent !== undefined && !isReadable(accent, ground)) dataset['inkLinks'] = '';
      else delete dataset['inkLinks'];
      setFaults(colourFaults(colours, ground));
    };
    apply();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', apply);
    // The page around it may turn from light to dark, too.
    const turns = new MutationObserver(apply);
    turns.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      turns.disconnect();
      dark.removeEventListener('change', apply);
    };
  }, [colours]);
  return faults;
}
