import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { budgets } from './src/build/budgets/budgets-plugin.ts';
import { languagesOnPage } from './src/build/pages/languages-plugin.ts';
import { pages } from './src/build/pages/pages-plugin.ts';
import { embeds } from './src/build/embeds/embeds-plugin.ts';
import { chunkGroups, everyRuleMatches } from './src/build/chunks/chunk-rules.ts';
import { siteChunks } from './src/build/chunks/site-chunks.ts';
import { chromeFlags, findChrome } from './src/build/chrome/find-chrome.ts';
import { atlasData } from './data/build/vite-plugin.ts';

const chrome = findChrome();

export default defineConfig({
  // Relative, so that the built folder can be put under any path of any static host.
  base: './',
  // Tests of units need no data, and those that do find them built by `npm test`.
  plugins: [
    react(),
    ...(process.env['VITEST'] ? [] : [atlasData()]),
    languagesOnPage(),
    everyRuleMatches(siteChunks),
    pages(),
    budgets(),
    embeds(),
  ],
  build: {
    target: 'es2022',
    sourcemap: false,
    // The engine's worker is loaded as a file of its own; inlined it would break the policy.
    assetsInlineLimit: 0,
    // One style for the site: small, and asked for once.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        chunkFileNames: ({ facadeModuleId }) => {
          const language = /\/language\/([^/]+)\/catalogue\.ts$/.exec(facadeModuleId ?? '')?.[1];
          return `assets/${language ? `words-${language}` : '[name]'}-[hash].js`;
        },
        codeSplitting: { groups: chunkGroups(siteChunks) },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    // Only against what never ends: how fast it is, the bench says.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/**/*.test.{ts,tsx}',
            'data/**/*.test.ts',
            'tests/{unit,fuzz}/**/*.test.{ts,tsx}',
          ],
          exclude: ['**/*.browser.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'structure',
          environment: 'node',
          include: ['tests/structure/**/*.test.ts', '.ci/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // Found late, they would reload the page under a test.
        optimizeDeps: {
          include: [
            '@duckdb/duckdb-wasm',
            'apache-arrow',
            'axe-core',
            'downshift',
            'flatbush',
            'i18next',
            'react-i18next',
            'wouter',
            'wouter/use-browser-location',
            'leaflet',
            'react',
            'react-leaflet',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'vitest-browser-react',
          ],
        },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.{ts,tsx}', 'tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chrome ? { executablePath: chrome } : {}),
                args: [...chromeFlags],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/site/**/*.test.ts', 'tests/a11y/**/*.test.ts'],
          globalSetup: ['tests/site/lib/built-site.ts'],
          fileParallelism: false,
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
