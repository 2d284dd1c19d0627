import { useSyncExternalStore } from 'react';

let printing = false;

/** Whether the page is being put on paper: what is drawn to a measure is then drawn to the paper's. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, now, never);
}

function subscribe(changed: () => void): () => void {
  const begin = () => {
    printing = true;
    changed();
  };
  const end = () => {
    printing = false;
    changed();
  };
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}

const now = () => printing;
const never = () => false;
