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
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk') chunk.code = withoutLists(chunk.code);
      },
    },
  };
}

/** Without the lists of styles that are given to it. */
export function withoutLists(code: string): string {
  return code
    .replace(/^const __vite__mapDeps=.*\n/, '')
    .replaceAll(/,(?:__vite__mapDeps\(\[[\d,]*\]\)|\[\]),import\.meta\.url\)/g, ')');
}
