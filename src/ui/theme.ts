import { useSyncExternalStore } from 'react';

/** The colours in use: what the user chose, else what the system asks for. */
export type Theme = 'light' | 'dark';

const storageKey = 'atlas.theme';
const listeners = new Set<() => void>();

/** The theme the user chose on an earlier visit, or null to follow the system. */
function chosenTheme(): Theme | null {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : null;
}

function currentTheme(): Theme {
  return chosenTheme() ?? (darkSystem().matches ? 'dark' : 'light');
}

/** Changes the theme now and for later visits; public/boot.js restores it before the first paint. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(storageKey, theme);
  } catch {
    // A browser that keeps nothing still shows the theme for this visit.
  }
  for (const listener of listeners) listener();
}

/** The theme in use, kept up to date; light where there is no browser. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme, () => 'light');
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const system = darkSystem();
  system.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener('change', listener);
  };
}

function darkSystem(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}
