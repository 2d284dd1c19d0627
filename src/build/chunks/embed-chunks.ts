import type { ChunkRule } from './chunk-rules.ts';

/** What every embed needs in one file. */
export const embedChunks: readonly ChunkRule[] = [
  {
    name: 'embed-core',
    folders: [
      'src/embed',
      'src/embed/shims',
      'src/domain',
      'src/domain/editions',
      'src/language',
      'src/database',
      'src/ui/hooks',
      'src/charts/around',
      'src/figures/figure',
      'src/figures/shown',
      'src/figures/shared',
      'src/figures/economies',
    ],
    packages: ['preact', 'valibot'],
    made: ['virtual:atlas-data', 'virtual:embed-words', 'vite/preload-helper'],
  },
];
