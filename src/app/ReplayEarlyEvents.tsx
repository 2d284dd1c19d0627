import { useEffect } from 'react';

/** Tells `boot.js`, once the page answers, to do again what was pressed or filled in before. */
export function ReplayEarlyEvents() {
  useEffect(() => {
    document.dispatchEvent(new Event('atlas:live'));
  }, []);
  return null;
}
