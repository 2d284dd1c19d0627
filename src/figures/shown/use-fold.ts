import { createContext, use, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { decoded } from '../../domain/decoded.ts';
import { useMedia } from '../../ui/hooks/use-media.ts';
import { usePrinting } from '../../ui/hooks/use-printing.ts';

/** Whether the figures of a page are folded to their findings where it is narrow. */
export const FoldContext = createContext(false);

/** Where they are, as in `fold.css`. */
const narrow = '(max-width: 40rem)';

/**
 * The fold of a figure. Closed until it is pressed, a link leads to it, or what is looked for in the
 * page is in it; on paper, on a wide screen and without scripts there is none.
 *
 * @param anchor its id in the page
 * @returns a ref for what is folded; `null` where nothing folds
 */
export function useFold(anchor: string) {
  const folds = use(FoldContext);
  const isNarrow = useMedia(narrow);
  const printing = usePrinting();
  const [open, setOpen] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const closed = folds && !open;

  useEffect(() => {
    if (!folds) return undefined;
    const isHere = (hash: string) => decoded(hash.slice(1)) === anchor;
    const follow = () => {
      if (isHere(location.hash)) setOpen(true);
    };
    // The address that is there already is followed, too.
    const press = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link && link.pathname === location.pathname && isHere(link.hash)) setOpen(true);
    };
    const found = () => setOpen(true);
    const part = body.current;
    follow();
    addEventListener('hashchange', follow);
    document.addEventListener('click', press);
    part?.addEventListener('beforematch', found);
    return () => {
      removeEventListener('hashchange', follow);
      document.removeEventListener('click', press);
      part?.removeEventListener('beforematch', found);
    };
  }, [folds, anchor]);

  // Not by React, to which `hidden` is a yes or no: what is folded is found by the browser's search.
  useLayoutEffect(() => {
    if (closed && isNarrow && !printing) body.current?.setAttribute('hidden', 'until-found');
    else body.current?.removeAttribute('hidden');
  });

  return {
    body,
    fold: folds
      ? { open, toggle: () => setOpen((now) => !now), closed: closed && !printing }
      : null,
  };
}
