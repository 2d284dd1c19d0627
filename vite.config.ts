import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { budgets } from './src/build/budgets/budgets-plugin.ts';
import { languagesOnPage } from './src/build/pages/languages-plugin.ts';
import { packages } from './src/build/packages/packages-plugin.ts';
import { pages } from './src/build/pages/pages-plugin.ts';
import { embeds } from './src/build/embeds/embeds-plugin.ts';
import { chunkGroups, everyRuleMatches } from './src/build/chunks/chunk-rules.ts';
import { languageWords } from './src/build/words/language-words.ts';
import { offline } from './src/build/offline/offline-plugin.ts';
import { shortManifest } from './src/build/manifest/short-manifest.ts';
import { siteChunks } from './src/build/chunks/site-chunks.ts';
import { reactsOwnStore } from './src/build/chunks/reacts-own-store.ts';
import { atlasData } from './data/build/vite-plugin.ts';
import { testProjects } from './tests/projects.ts';

export default defineConfig({
  // Relative, so that the built folder can be put under any path of any static host.
  base: './',
  // Tests of units need no data, and those that do find them built by `npm test`.
  plugins: [
    react(),
    ...(process.env['VITEST'] ? [] : [atlasData()]),
    reactsOwnStore(),
    shortManifest(),
    languageWords(),
    languagesOnPage(),
    everyRuleMatches(siteChunks),
    pages(),
    packages(),
    budgets(),
    embeds(),
    offline(),
  ],
  build: {
    target: 'es2022',
    sourcemap: false,
    // The engine's worker is loaded as a file of its own; inlined it would break the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        chunkFileNames: ({ facadeModuleId }) => {
          const words = /virtual:language-words\/(.+)$/.exec(facadeModuleId ?? '')?.[1];
          const name = words ? `words-${words.replace('/', '-')}` : '[name]';
          return `assets/${name}-[hash].js`;
        },
        codeSplitting: { groups: chunkGroups(siteChunks) },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    // Only against what never ends: how fast it is, the bench says.
    testTimeout: 180_000,
    hookTimeout: 600_000,
    projects: testProjects,
  },
});
