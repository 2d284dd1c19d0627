import { useEffect } from 'react';

/** Tells `first.js`, once the page answers, to do again what was pressed or filled in before. */
export function Live() {
  useEffect(() => {
    document.dispatchEvent(new Event('atlas:live'));
  }, []);
  return null;
}
