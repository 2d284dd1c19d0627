/** As in `public/boot.js`, which folds them before the first paint of later visits. */
const storageKey = 'atlas.doors';

/** Folds the doors away, now and on later visits. What had the focus goes with them: the page takes it. */
export function foldDoors(): void {
  document.documentElement.dataset['doors'] = 'folded';
  document.getElementById('content')?.focus({ preventScroll: true });
  try {
    localStorage.setItem(storageKey, 'folded');
  } catch {
    // A browser that keeps nothing shows them again on the next visit.
  }
}
