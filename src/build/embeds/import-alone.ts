import type { Plugin } from 'vite';

/**
 * Makes Vite's helper around `import()` call it and no more: the page of an embed names its files,
 * styles among them, so that nothing is left to be opened ahead.
 */
export function importAlone(): Plugin {
  return {
    name: 'import-alone',
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
