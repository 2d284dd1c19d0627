/** One thing `npm test` runs: a program that passes or fails, or projects of vitest. */
export interface Check {
  what: string;
  script: string;
  parameters: readonly string[];
  /** Counted by its own tally instead of as one. */
  counted?: boolean;
  /** Whether it needs a Chrome or Chromium. */
  browser?: boolean;
}

/** Which part of all tests is run: `2/3` is the second third. */
export interface Shard {
  index: number;
  count: number;
}

/** @throws when it is not of the form `2/3` */
export function readShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count) throw new Error(`A shard is such as 2/3, not "${text}"`);
  return { index, count };
}

export function vitest(
  what: string,
  projects: readonly string[],
  more: readonly string[] = [],
): Check {
  const parameters = ['run', ...projects.flatMap((project) => ['--project', project]), ...more];
  return { what, script: 'vitest/vitest.mjs', parameters, counted: true };
}

/** Those that read the sources and run nothing of them. */
export function sourceChecks(files: readonly string[] = ['.']): readonly Check[] {
  const cache = ['--cache', '--cache-location', '.cache/prettier', '--cache-strategy', 'content'];
  return [
    {
      what: 'Format',
      script: 'prettier/bin/prettier.cjs',
      parameters: ['--check', '--log-level', 'warn', '--ignore-unknown', ...cache, ...files],
    },
    {
      what: 'Lint',
      script: 'oxlint/bin/oxlint',
      parameters: ['--deny-warnings', '--report-unused-disable-directives'],
    },
    { what: 'Types', script: 'typescript/bin/tsc', parameters: ['--noEmit', '-p', '.'] },
    { what: 'Unused', script: 'knip/bin/knip.js', parameters: ['--no-progress'] },
  ];
}

/**
 * Everything `npm test` runs, step after step; the checks of a step run at once, and each tells when
 * it has ended. The data are built beside what asks nothing of them: that takes as long, and leaves
 * cores idle. The site is built before it is visited.
 *
 * @param shard the part that is run of the tests; what is no test is run with the first
 */
export function allChecks(shard: Shard = { index: 1, count: 1 }): readonly (readonly Check[])[] {
  const { index, count } = shard;
  const part = count === 1 ? [] : [`--shard=${index}/${count}`, '--passWithNoTests'];
  return [
    [
      ...(index === 1 ? sourceChecks() : []),
      { what: 'Data', script: 'tsx/dist/cli.mjs', parameters: ['data/build.ts'] },
      vitest('Structure and units', ['structure', 'unit'], part),
    ],
    [vitest('Units on the data', ['unit-database'], part)],
    [
      { ...vitest('In the browser', ['browser'], part), browser: true },
      {
        what: 'Build and budgets',
        script: 'vite/bin/vite.js',
        parameters: ['build', '--logLevel=warn'],
      },
    ],
    [{ ...vitest('Journeys on the built site', ['site', 'site-alone'], part), browser: true }],
  ];
}
