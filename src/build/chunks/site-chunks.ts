import type { ChunkRule } from './chunk-rules.ts';

/**
 * What every page needs in one file: otherwise each part that two pages share is its own. The
 * entry takes nothing from it before the page is painted, so `src/main` is not in it.
 */
export const siteChunks: readonly ChunkRule[] = [
  { name: 'late', made: ['vite/preload-helper'] },
  {
    name: 'shared',
    folders: [
      'src/app',
      'src/app/style',
      'src/domain',
      'src/domain/editions',
      'src/figures/economies',
      'src/figures/world-map/settings',
      'src/figures/world-map/query',
      'src/language',
      'src/database',
      'src/ui',
      'src/ui/address',
      'src/ui/hooks',
    ],
    made: ['virtual:language-words'],
    packages: [
      'react',
      'react-dom',
      'scheduler',
      'use-sync-external-store',
      'i18next',
      'react-i18next',
      'wouter',
      'regexparam',
      'valibot',
    ],
  },
];
