/** One thing `npm test` runs: a program that passes or fails, or a project of vitest. */
export interface Check {
  what: string;
  script: string;
  parameters: readonly string[];
  /** Counted by its own report instead of as one. */
  counted?: boolean;
}

const vitest = (what: string, project: string): Check => ({
  what,
  script: 'vitest/vitest.mjs',
  parameters: ['run', '--project', project],
  counted: true,
});

/** Everything `npm test` runs, quickest to tell first; the site is built before it is visited. */
export const checks: readonly Check[] = [
  {
    what: 'Format',
    script: 'prettier/bin/prettier.cjs',
    parameters: ['--check', '.', '--log-level', 'warn'],
  },
  {
    what: 'Lint',
    script: 'oxlint/bin/oxlint',
    parameters: ['--deny-warnings', '--report-unused-disable-directives'],
  },
  { what: 'Types', script: 'typescript/bin/tsc', parameters: ['--noEmit', '-p', '.'] },
  { what: 'Unused', script: 'knip/bin/knip.js', parameters: ['--no-progress'] },
  vitest('Structure', 'structure'),
  vitest('Units', 'unit'),
  vitest('In the browser', 'browser'),
  {
    what: 'Build and budgets',
    script: 'vite/bin/vite.js',
    parameters: ['build', '--logLevel=warn'],
  },
  vitest('Journeys on the built site', 'site'),
];
