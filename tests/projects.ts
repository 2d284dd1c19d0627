import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { chromeFlags, findChrome } from '../src/build/chrome/find-chrome.ts';

// Not its headless shell: greedy statements end it, and a zoom does not come to rest in it.
const chrome = findChrome();

/** Journeys that measure time, or what comes within it: nothing runs beside them. */
const alone = ['heavy-statements', 'light-arrival', 'own-page-large'].map(
  (name) => `tests/site/${name}.test.ts`,
);

/** Journeys on the built site. */
const journeys = {
  environment: 'node',
  globalSetup: ['tests/site/lib/built-site.ts'],
  isolate: false,
  expect: { poll: { timeout: 15_000 } },
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // A browser of hundreds of journeys stalls now and then: the tally names what needed it.
  retry: 1,
} satisfies TestProjectInlineConfiguration['test'];

/** What runs in Node: a process for each core, which files share. */
const inNode = {
  environment: 'node',
  isolate: false,
  maxWorkers: availableParallelism(),
} satisfies TestProjectInlineConfiguration['test'];

const inBrowser = '**/*.browser.test.{ts,tsx}';
const units = ['src/**/*.test.{ts,tsx}', 'data/**/*.test.ts'];
/**
 * Those that ask for the built data, and so wait until they are built: each in a process of its
 * own, as it may open the database, which takes longer.
 */
export const onBuiltData = [
  'tests/{unit,fuzz}/**/*.test.ts',
  'data/build/**/*.test.ts',
  'src/database/**/*.test.ts',
  'src/figures/figure/*.test.ts',
  'src/figures/world-map/View.test.tsx',
  'src/map/StaticMap.test.tsx',
  'src/pages/explore/ExplorePage.test.tsx',
];

export const testProjects: TestProjectInlineConfiguration[] = [
  {
    extends: true,
    test: { ...inNode, name: 'unit', include: units, exclude: [...onBuiltData, inBrowser] },
  },
  {
    extends: true,
    test: {
      ...inNode,
      name: 'unit-database',
      include: onBuiltData,
      exclude: [inBrowser],
      // The engine's native part has ended a process in which many files had opened it.
      isolate: true,
    },
  },
  {
    extends: true,
    test: {
      ...inNode,
      name: 'structure',
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
      ...journeys,
      name: 'site',
      include: ['tests/site/**/*.test.ts', 'tests/a11y/**/*.test.ts'],
      exclude: alone,
      maxWorkers: 2,
    },
  },
  {
    extends: true,
    test: {
      ...journeys,
      name: 'site-alone',
      include: alone,
      maxWorkers: 1,
      sequence: { groupOrder: 1 },
    },
  },
];
